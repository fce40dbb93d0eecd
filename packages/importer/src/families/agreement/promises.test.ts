import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { agreement } from './agreement.js';

/** "<section>-<ordinal>: <who>" of each promise of a chapter on something, with a chapter after it. */
const promised = (chapter: string): string[] =>
  agreement
    .read(
      readPlainText(
        new TextEncoder().encode(`Aftale om budget 2031\n\n${chapter}\n\n2. Andet\n\nByen er stor.`),
        'aftale.txt',
      ),
      { bodyNames: [] },
    )
    .promises.map(({ section, ordinal, responsibilities }) =>
      [
        `${section}${ordinal === null ? '' : `-${ordinal}`}`,
        ...responsibilities.map(({ name, role }) => `${role}: ${name}`),
      ].join(' '),
    );

describe('a section promises something itself', () => {
  it.each([
    'Der afsættes 2 mio. kr. i 2031 til en ny mole.',
    'Molen koster 2 mio. kr. i 2031 og 1 mio. kr. i 2032.',
    'Molen giver en besparelse på 0,2 mio. kr. årligt fra 2032.',
    'Administrationen af molen mindskes med 0,2 mio. kr. i 2032.',
    'Der er en malerpulje på 0,2 mio. kr. om året.',
    'Der investeres 2 mio. kr. i 2031 og 3 mio. kr. i 2032.',
    'Den bygges. Tal i 1.000 kr.\n\t2031\t2032\nAnlæg\t500\t600',
  ])('where it sets a sum aside, or saves one, in a year: %s', (text) => {
    expect(promised(`1. Havnen\n\n1.1 Molen\n\n${text}`)).toEqual(['1.1']);
  });

  it.each([
    ['1. Havnen\n\n1.1 Molen\n\nMolen blev bygget i 1931. En mole koster 2 mio. kr.'],
    ['1. Havnen\n\n1.1 Tal\n\nKommunens overskud på driften er 90 mio. kr. i 2031.'],
    ['1. Havnen\n\n1.1 Rammer\n\nKL og regeringen er enige om en aftale for 2031.'],
    ['1. Indledning\n\nPartierne er enige om et budget, der holder.'],
    ['1. Økonomiske rammer\n\n1.1 Havnen\n\nDer afsættes 2 mio. kr. i 2031.'],
  ])('and not where it only tells of money, or of the budget as a whole: %s', (chapter) => {
    expect(promised(chapter)).toEqual([]);
  });

  it('where it is a part of a chapter of declarations of intent', () => {
    expect(
      promised('1. Hensigtserklæringer\n\n1.1 Havnebad\n\nByrådet ser på et bad til byens børn.'),
    ).toEqual(['1.1']);
  });
});

it('a list below words that go on in it is what is promised, without a colon too', () => {
  expect(promised('1. Havnen\n\nPartierne er enige om at\n- male molen\n- tænde fyret')).toEqual([
    '1-1',
    '1-2',
  ]);
});

describe('who is responsible', () => {
  const BELOW = ['1.1 RESPONSIBLE: Teknisk Udvalg'];
  it.each([
    ['Udvalg: Teknisk Udvalg', BELOW],
    ['(Teknisk Udvalg)', BELOW],
    ['Havneudvalget er fagudvalg på indsatsen.', ['1.1 RESPONSIBLE: Havneudvalget']],
    ['Havneudvalget udmønter midlerne.', ['1.1 RESPONSIBLE: Havneudvalget']],
    ['Udmøntes af Havneudvalget.', ['1.1 RESPONSIBLE: Havneudvalget']],
    ['Sagen behandles i Teknisk Udvalg.', BELOW],
    [
      'Sagen behandles i Teknisk Udvalg og Økonomiudvalget.',
      ['1.1 RESPONSIBLE: Teknisk Udvalg RESPONSIBLE: Økonomiudvalget'],
    ],
    [
      'Ansvarligt fagudvalg: Teknisk Udvalg i samarbejde med Økonomiudvalget',
      ['1.1 RESPONSIBLE: Teknisk Udvalg INVOLVED: Økonomiudvalget'],
    ],
    ['Ansvarligt center: Sekretariat for Havne', ['1.1 RESPONSIBLE: Sekretariat for Havne']],
  ])('stands below it as "%s"', (line, expected) => {
    expect(promised(`1. Havnen\n\n1.1 Molen\n\nMolen males.\n${line}`)).toEqual(expected);
  });

  it('stands right below a list, whose last item it is no part of', () => {
    const item = '- Fyret skal lyse om natten, og molen skal males i\nde farver, som byen har.';
    expect(promised(`1. Havnen\n\n1.1 Molen\n\n${item}\nHavneudvalget er fagudvalg på opgaven.`)).toEqual([
      '1.1-1 RESPONSIBLE: Havneudvalget',
    ]);
  });
});

it('what is set aside right below a list is the section’s own, and none of its last item’s', () => {
  const { promises } = agreement.read(
    readPlainText(
      new TextEncoder().encode(
        'Aftale om budget 2031\n\n1. Havnen\n\nDer arbejdes med disse indsatser:\n- male molen\n- tænde fyret\nDer afsættes 2 mio. kr. i 2031.\n\n2. Andet\n\nByen er stor.',
      ),
      'aftale.txt',
    ),
    { bodyNames: [] },
  );
  expect(promises.map(({ text, amounts }) => [text, amounts.length])).toEqual([
    ['Der arbejdes med disse indsatser:\n\nDer afsættes 2 mio. kr. i 2031.', 1],
    ['male molen', 0],
    ['tænde fyret', 0],
  ]);
});

it('money that comes in is none that is set aside, and a doubt', () => {
  const { promises } = agreement.read(
    readPlainText(
      new TextEncoder().encode(
        'Aftale om budget 2031\n\n1. Havnen\n\nDer afsættes 2 mio. kr. i 2031. Havnens indtægter fra både stiger med 1 mio. kr. i 2031.\n\n2. Andet\n\nByen er stor.',
      ),
      'aftale.txt',
    ),
    { bodyNames: [] },
  );
  expect(promises[0]!.amounts.map(({ value }) => [value.thousandKroner, value.doubt !== null])).toEqual([
    [2000, false],
    [1000, true],
  ]);
});

it('those who signed stand below the word for them, at the end', () => {
  const { facts, promises } = agreement.read(
    readPlainText(
      new TextEncoder().encode(
        'Aftale om budget 2031\n\n1. Havnen\n\nDer afsættes 2 mio. kr. i 2031.\n\n2. Andet\n\nByen er stor.\n\nAftalens parter\n\nVenstre, Ane Prøve\nSF, Bo Prøve',
      ),
      'aftale.txt',
    ),
    { bodyNames: [] },
  );
  expect(promises).toHaveLength(1);
  expect(facts.signatories.map(({ name, party }) => [name, party])).toEqual([
    ['Ane Prøve', 'Venstre'],
    ['Bo Prøve', 'SF'],
  ]);
});

it('a budget that is agreed on is no promise, nor is what stands below a heading on the economy', () => {
  expect(promised('1. Byen\n\n1.1 Et godt budget\n\nPartierne er enige om et budget, der holder.')).toEqual(
    [],
  );
});

it('a bullet may say itself who is responsible', () => {
  expect(
    promised('1. Byen\n\nPartierne er enige om:\n- at sætte lys op. Lys- og Vejudvalget får ansvaret.'),
  ).toEqual(['1-1 RESPONSIBLE: Lys- og Vejudvalget']);
});

it('a committee has its whole name: "Udvalget for Havn og Vej"', () => {
  expect(promised('1. Byen\n\n1.1 Lys\n\nDer sættes lys op. Udvalget for Havn og Vej har ansvaret.')).toEqual(
    ['1.1 RESPONSIBLE: Udvalget for Havn og Vej'],
  );
});
