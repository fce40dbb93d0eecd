import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { readAnnex } from './annex.js';

const read = (text: string) => readAnnex(readPlainText(new TextEncoder().encode(text), 'bilag.txt').lines);
const shown = (text: string) =>
  read(text).annex.map(({ account, sectionNumber, title, amounts }) =>
    [account[0], sectionNumber, title, ...amounts.map((it) => `${it.year}:${it.thousandKroner}`)].join(' '),
  );

describe('an annex', () => {
  it('may say what it counts between its heading and its years', () => {
    expect(
      shown(
        'Bilag 1. Ændringer til driften\n\nI tusinde kroner. Minus er mindreudgifter.\n\nTekst\t2031\t2032\nBænke\t1\t2\n\nBilag 2. Anlæg\n\nMio. kr.\n\n\t2031\t2032\nHal\t3\t4\n',
      ),
    ).toEqual(['O  Bænke 2031:1 2032:2', 'C  Hal 2031:3000 2032:4000']);
  });

  it('may say it on a row of words below its years', () => {
    expect(shown('Bilag. Drift\nNr.\tTekst\t2031\t2032\n\tBeløb i mio. kr.\t\t\n1.1\tBænke\t1\t2\n')).toEqual(
      ['O 1.1 Bænke 2031:1000 2032:2000'],
    );
  });

  it("may have a title that goes on below its amounts, also after a page's end", () => {
    expect(
      shown(`Bilag (1.000 kr.)
Drift	2031	2032
Bænke langs den nye sti	1	2

ved søen
Hegn (eksisterende	3	4
budget)
`),
    ).toEqual([
      'O  Bænke langs den nye sti ved søen 2031:1 2032:2',
      'O  Hegn (eksisterende budget) 2031:3 2032:4',
    ]);
  });

  it('may have the numbers of its sections in a column that the head has not', () => {
    expect(
      shown(`Bilag (1.000 kr.)
Drift	2031	2032
1.1	Bænke	1	2
1.2	Træer		4
`),
    ).toEqual(['O 1.1 Bænke 2031:1 2032:2', 'O 1.2 Træer 2032:4']);
  });

  it('may number the points of a section by letters', () => {
    expect(
      shown(
        'Bilag (1.000 kr.)\nDrift\t\t2031\t2032\n1.1 a\tBænke\t1\t2\n1.1.b\tTræer\t3\t4\n1.2 I gang\t\t5\t6\n',
      ),
    ).toEqual(['O 1.1 Bænke 2031:1 2032:2', 'O 1.1 Træer 2031:3 2032:4', 'O 1.2 I gang 2031:5 2032:6']);
  });

  it('in columns of spaces has each number below its year, whatever a row lacks', () => {
    expect(
      shown(`Bilag (1.000 kr.)
Drift                    2031     2032     2033
Bænke                     100               300
Bro og sti                       1.200
Hegn                      (50)     (50)    (50)
Skilte ved                                1.500
`),
    ).toEqual([
      'O  Bænke 2031:100 2033:300',
      'O  Bro og sti 2032:1200',
      'O  Hegn 2031:-50 2032:-50 2033:-50',
      'O  Skilte ved 2033:1500',
    ]);
  });

  it('where spaces show no columns has no amounts in a row that lacks one', () => {
    const { annex, doubts } = read('Bilag (1.000 kr.)\nDrift  2031  2032\nHegn  50  60\nBænke  100\n');
    expect(annex.map(({ title }) => title)).toEqual(['Hegn']);
    expect(doubts.map(({ line }) => line)).toEqual([4]);
  });

  it('has empty cells where the tabulators at the end of every line are cut', () => {
    expect(
      shown('Bilag (1.000 kr.)\nDrift\tUdvalg\t2031\t2032\nBænke\tHU\t\t4\nHegn\tHU\t3\nI alt\t\t3\t4\n'),
    ).toEqual(['O  Bænke 2032:4', 'O  Hegn 2031:3']);
  });

  it('has a trailing empty cell after its years without moving them', () => {
    expect(
      shown(`Bilag (1.000 kr.)
Drift	2031	2032
Bænke		2	
`),
    ).toEqual(['O  Bænke 2032:2']);
  });

  it('may call its years what they are in the budget, and have a sum after them', () => {
    expect(
      shown(`Bilag 1
Drift, 1.000 kr.	B31	BO32	I alt
1.1 Bænke	1 500	(200)	1 300
1.2 Træer *)	-	300-	300-
*) Uden vand.
`),
    ).toEqual(['O 1.1 Bænke 2031:1500 2032:-200', 'O 1.2 Træer 2032:-300']);
  });

  it('may say in a row of its own, or in a column, what is operating and what is capital', () => {
    expect(
      shown(`Bilag
1.000 kr.	2031	2032
DRIFT
Bænke	1	2
ANLÆG		
2 nye haller	3	4
`),
    ).toEqual(['O  Bænke 2031:1 2032:2', 'C  2 nye haller 2031:3 2032:4']);
    expect(
      shown(`Bilag (1.000 kr.)
Forslag	D/A	2031	2032
Bænke	D	1	2
Hal	A	3	4
`),
    ).toEqual(['O  Bænke 2031:1 2032:2', 'C  Hal 2031:3 2032:4']);
  });

  it('in plain text may have a number apart from its title', () => {
    expect(
      shown(`Bilag

Drift
(mio. kr.)            2031    2032
3   Bænke            0,250  -0,100
`),
    ).toEqual(['O 3 Bænke 2031:250 2032:-100']);
  });

  it('in plain text need have no words before its years', () => {
    expect(
      shown(`BILAG 1

Tabel 1: Drift (t.kr.)
                       2031     2032
Nye bænke             1.500        -
`),
    ).toEqual(['O  Nye bænke 2031:1500']);
  });

  it('may have a column for who has it, which is no part of the title', () => {
    expect(
      shown(`Bilag A (1.000 kr.)
Nr.	Tiltag	Udvalg	Drift/anlæg	2031	2032	I alt
1	Bænke	Teknikudvalget	Drift	1	2	3
`),
    ).toEqual(['O 1 Bænke 2031:1 2032:2']);
  });

  it('may have a column for who has it, by which each line is known', () => {
    const { annex } = read(`Bilag A (1.000 kr.)
Nr.	Tiltag	Fagudvalg	Drift	2031	2032
1	Bænke	Teknikudvalget		1	2
2	Stole			3	4
`);
    expect(annex.map(({ title, body }) => [title, body])).toEqual([
      ['Bænke', 'Teknikudvalget'],
      ['Stole', null],
    ]);
  });

  it('may have one year only', () => {
    expect(
      shown(`Bilag 1, 1.000 kr.
Tiltag	Drift	Budget 2031
Bænke		500
Hegn		2031
Sum		2.531
Anlæg	Budget 2031	Bemærkning
Hal	-1.000	salg
`),
    ).toEqual(['O  Bænke 2031:500', 'O  Hegn 2031:2031', 'C  Hal 2031:-1000']);
    expect(
      shown(`Bilag
Nr.   Drift, 1.000 kr.    2031
1.1   Bænke                500
`),
    ).toEqual(['O 1.1 Bænke 2031:500']);
  });

  it('has no head in a row whose amount looks like a year', () => {
    const { annex, doubts } = read(`Bilag 1, 1.000 kr.
Anlægsarbejder ved søen	2031
Hal	2032
Bilag 2	Budget 2031
`);
    expect(annex).toEqual([]);
    expect(doubts).toMatchObject([{ message: expect.stringContaining('2 rækker') as string }]);
  });

  it('has sums of a group and of all, which are no lines; one that is neither is a doubt', () => {
    const { annex, doubts } = read(`Bilag
Drift, 1.000 kr.	2031	2032
Børn
Bænke	1	2
Gynger	2	2
I alt Børn	3	4
Ældre
Stole	5	0
I alt Ældre	5	0
Drift i alt	8	4
I alt	9	4
`);
    expect(annex.map(({ group, title }) => [group, title])).toEqual([
      ['Børn', 'Bænke'],
      ['Børn', 'Gynger'],
      ['Ældre', 'Stole'],
    ]);
    expect(doubts).toMatchObject([{ line: 11, message: 'bilagets sum er ikke linjernes: 2031 9 mod 8' }]);
  });

  it('that does not say what its rows are has one doubt for all of them', () => {
    const { annex, doubts } = read(`Bilag
1.000 kr.	2031	2032
Bænke	1	2
Hal	3	4
`);
    expect(annex).toEqual([]);
    expect(doubts).toMatchObject([{ line: 3, field: 'bilag' }]);
    expect(doubts[0]!.message).toContain('drift eller anlæg: 2 rækker');
  });

  it('is not of the account that the table before it was', () => {
    expect(
      shown(`Bilag
Drift, 1.000 kr.	2031	2032
Bænke	1	2
Andet, 1.000 kr.	2031	2032
Hal	3	4
`),
    ).toEqual(['O  Bænke 2031:1 2032:2']);
  });

  it('may have single spaces between its cells, as a text copied from a PDF has', () => {
    const { annex, doubts } = read(`Økonomisk oversigt til Aftale om budget 2031
Ændringer til driftsbudgettet
(minus er en mindreudgift)
Beløb i 1.000 kr. B2031 BO2032 BO2033
1.1. Bænke langs stien 1.000 500 -250
1.2. Træer - 400 -
I alt 1.000 900 -250
Ændringer til anlægsbudgettet
Beløb i 1.000 kr. Budget 2031 Overslag 2032 Overslag 2033
Hal 2.000 0 0
`);
    expect(annex.map(({ account, title, amounts }) => [account, title, amounts.length])).toEqual([
      ['OPERATING', 'Bænke langs stien', 3],
      ['OPERATING', 'Træer', 1],
      ['CAPITAL', 'Hal', 3],
    ]);
    expect(doubts).toEqual([]);
  });

  it('with single spaces may say in a column what is operating and what is capital', () => {
    expect(
      shown(`Bilag, 1.000 kr.
Nr. Tiltag D/A 2031 2032
1.1 Bænke D 100 200
1.2 Hal A 300 0
`),
    ).toEqual(['O 1.1 Bænke 2031:100 2032:200', 'C 1.2 Hal 2031:300 2032:0']);
  });

  it('with single spaces may have a title that ends in a number, where no spaces part thousands', () => {
    expect(shown('Bilag\nDrift, 1.000 kr. 2031 2032\nSpor 2 1.000 200\nBus 12 1,5 20\n')).toEqual([
      'O  Spor 2 2031:1000 2032:200',
      'O  Bus 12 2031:1.5 2032:20',
    ]);
  });

  it.each(['Hal 10', 'Hal 1 000 2 000', 'Spor 2 100 200'])(
    'with single spaces has no amounts in a row with more or fewer numbers than years: %s',
    (row) => {
      const { annex, doubts } = read(`Bilag\nDrift, 1.000 kr. 2031 2032\n${row}\n`);
      expect(annex).toEqual([]);
      expect(doubts).toMatchObject([
        { line: 3, message: expect.stringContaining('kan ikke læses') as string },
      ]);
    },
  );

  it('may say what its rows are of on a row of its own, with empty cells', () => {
    expect(shown('Bilag\n1.000 kr.\t2031\t2032\nDrift\t\t\nBænke\t1\t2\nAnlæg\t\t\nHal\t3\t4\n')).toEqual([
      'O  Bænke 2031:1 2032:2',
      'C  Hal 2031:3 2032:4',
    ]);
  });

  it('may have a row of sums without the cells of the columns before', () => {
    const { annex, doubts } = read(
      'Bilag\n1.000 kr.\nNr.\tDrift\t2031\t2032\n1.1\tBænke\t1\t2\nI alt\t1\t2\n',
    );
    expect(annex.map(({ title }) => title)).toEqual(['Bænke']);
    expect(doubts).toEqual([]);
  });

  it('with a column of sums has no amounts in a row that lacks a cell, nor in one that is a part of another', () => {
    const { annex, doubts } = read(
      'Bilag. Drift (mio. kr.)\nTekst    2031    2032    I alt\nBænke    1,0    2,0    3,0\nAfgift    -1,3    -1,3\nheraf lys    0,5    0,5    1,0\n',
    );
    expect(annex.map(({ title }) => title)).toEqual(['Bænke']);
    expect(doubts.map(({ line }) => line)).toEqual([4, 5]);
  });
});
