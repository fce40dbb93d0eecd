import { describe, expect, it } from 'vitest';
import { readPlainText, type DocumentText } from '../../document-text/document-text.js';
import { familyOf } from '../../family-of/family-of.js';
import { readFileText } from '../../read-file/read-file.js';
import type { SheetReading } from '../../sheet-reading/sheet-reading.js';
import { makeDocx, makeHtml, makePdf, type Part } from '../../testing/make-documents.js';

const HEAD: Part[] = [
  'Første opfølgning på',
  'Aftale om budget 2031',
  'Dato: 3. april 2031',
  '1. Grønne veje',
];
const FIELDS =
  'Ansvarligt center: Park og Vej Ansvarligt udvalg: Miljøudvalget Væsentlig bidragsyder: Park og Vej';
const cells = (...texts: string[]): Part => texts.map((text) => (text === '' ? [] : text.split('|')));

/** A sheet whose first milestone and economy have these signs. */
const sheet = (effort: string, economy: string): Part[] => [
  ...HEAD,
  cells('1.01. Flere træer', 'Drift', 'Tid', 'Smiley'),
  cells('Der plantes træer.', FIELDS),
  cells('Milepæl', 'Planen er lavet.|Status: Kortet mangler endnu.', '1. budgetopfølgning 2031', effort),
  cells('Milepæl', 'Hullerne er gravet.', '2. budgetopfølgning 2031', '–'),
  cells('Milepæl', 'Træerne er købt.', '3. budgetopfølgning 2031', '–'),
  cells('Milepæl', 'Træerne er plantet.', '31.12.2031', '–'),
  cells('Økonomi', 'Der er afsat 1 mio. kr. i 2031.|Status: Pengene er brugt.', '–', economy),
];
const context = { bodyNames: ['Park og Vej', 'Miljøudvalget'] };
const readText = (text: DocumentText) => familyOf(text).read(text, context) as SheetReading;
const faces = ({ document, initiatives: [it], doubts }: SheetReading) => ({
  kind: document.kind,
  effort: it!.milestones.map(({ face }) => face?.value ?? null),
  economy: it!.economyFace?.value ?? null,
  notes: [it!.milestones[0]!.note?.value, it!.economyNote?.value],
  texts: [it!.milestones[0]!.labelText, it!.economyText],
  doubts: doubts.map(({ field, value }) => `${field} ${value}`),
});
const plain = (parts: readonly Part[]) =>
  readPlainText(
    new TextEncoder().encode(
      parts
        .map((part) => (typeof part === 'string' ? part : part.map((it) => it.join('\u2029')).join('\t')))
        .join('\n'),
    ),
    'ark.txt',
  );

describe('a follow-up as a table', () => {
  const expected = (effort: string | null, economy: string | null, doubts: string[] = []) => ({
    kind: 'FOLLOW_UP',
    ...{ effort: [effort, null, null, null], economy, doubts },
    notes: ['Kortet mangler endnu.', 'Pengene er brugt.'],
    texts: ['Planen er lavet.', 'Der er afsat 1 mio. kr. i 2031.'],
  });

  it.each([
    ['Word', makeDocx(sheet('☺', '☹'))],
    ['PDF', makePdf(sheet('☺', '☹'), 'Sagsid: 00.30.02-S00-7-31')],
    ['HTML', makeHtml(sheet('☺', '☹'))],
  ])('in %s has its faces', async (kind, made) => {
    expect(faces(readText(await readFileText(await made, `ark.${kind}`)))).toEqual(expected('HAPPY', 'SAD'));
  });

  it.each([
    ['🙂', '🙁', 'HAPPY', 'SAD', []],
    ['\uF04B', '\uF04A', 'NEUTRAL', 'HAPPY', []],
    ['Gul', 'Rød smiley', 'NEUTRAL', 'SAD', []],
    ['–', '', null, null, []],
    ['\uFFFC', '☺', null, 'HAPPY', ['1.01 effort \uFFFC']],
    ['J', 'L', null, null, ['1.01 effort J', '1.01 economy L']],
    ['Følger planen', '😐', null, null, ['1.01 effort Følger planen', '1.01 economy 😐']],
  ] as const)('with %s and %s', (effort, economy, isEffort, isEconomy, doubts) => {
    expect(faces(readText(plain(sheet(effort, economy))))).toEqual(
      expected(isEffort, isEconomy, [...doubts]),
    );
  });

  it('reads letters where the document defines them, and a face in the cell of its round', () => {
    const defined = ['Definition af smileys på indsats:', 'J: nået', 'K: mangler', 'L: ikke nået'];
    expect(faces(readText(plain([...defined, ...sheet('K', 'J')]))).effort[0]).toBe('NEUTRAL');
    const inRound = sheet('', '').map((part) =>
      typeof part === 'string'
        ? part
        : part.map((cell) => cell.map((it) => it.replace(/(1\. budget\p{L}+ 2031)/u, '$1 ☹'))),
    );
    expect(faces(readText(plain(inRound))).effort[0]).toBe('SAD');
  });

  it('has columns of their own for the note and for each smiley', () => {
    const columns = [
      ...HEAD,
      cells('1.01. Flere træer', 'Drift', 'Tid', 'Status', 'Smiley indsats', 'Smiley økonomi'),
      cells('Der plantes træer.', FIELDS),
      cells('Milepæl', 'Planen er lavet.', '1. budgetopfølgning 2031', 'Kortet mangler endnu.', '😐', '☺'),
      cells('Milepæl', '', '2. budgetopfølgning 2031', '', '', ''),
      cells('Milepæl', '', '3. budgetopfølgning 2031', '', '', ''),
      cells('Milepæl', '', '31.12.2031', '', '', ''),
      cells('Økonomi', 'Der er afsat 1 mio. kr. i 2031.', '', 'Pengene er brugt.', '', ''),
    ];
    expect(faces(readText(plain(columns)))).toEqual(expected('NEUTRAL', 'HAPPY'));
  });

  it('in HTML may write its faces as letters of Wingdings, or as pictures with words', async () => {
    const markup = new TextDecoder().decode(makeHtml(sheet('EFFORT', 'ECONOMY')));
    const bytes = (effort: string, economy: string) =>
      new TextEncoder().encode(markup.replace('EFFORT', effort).replace('ECONOMY', economy));
    const read = async (effort: string, economy: string) =>
      faces(readText(await readFileText(bytes(effort, economy), 'ark.html')));
    expect(
      await read('<span style="font-family: Wingdings">K</span>', '<font face="Wingdings">J</font>'),
    ).toEqual(expected('NEUTRAL', 'HAPPY'));
    expect(await read('<img src="a.png" alt="Glad smiley">', '<img src="b.png" alt="">')).toEqual(
      expected('HAPPY', null, ['1.01 economy \uFFFC']),
    );
    expect(await read('<span style="font-family: Arial">J</span>', '<i>–</i>')).toEqual(
      expected(null, null, ['1.01 effort J']),
    );
  });

  it('in PDF is a letter where the font is another', async () => {
    const made = await makePdf(sheet('J', '☺'), 'Sagsid: 00.30.02-S00-7-31');
    expect(faces(readText(await readFileText(made, 'ark.pdf')))).toEqual(
      expected(null, 'HAPPY', ['1.01 effort J']),
    );
  });

  it('in HTML may have one word for all its milestones, and may print a row word beside what it is of', async () => {
    let rows = 0;
    const spanned = new TextDecoder()
      .decode(makeHtml(sheet('☺', '☹')))
      .replaceAll(/<\/table>\s*<table>/gu, '')
      .replaceAll('<td><p>Milepæl</p></td>', () => (rows++ === 0 ? '<th rowspan="4">Milepæle</th>' : ''));
    const read = readText(await readFileText(new TextEncoder().encode(spanned), 'ark.html'));
    expect(faces(read)).toEqual(expected('HAPPY', 'SAD'));
    expect(read.initiatives[0]!.milestones.map(({ labelText }) => labelText)).toEqual([
      ...['Planen er lavet.', 'Hullerne er gravet.', 'Træerne er købt.', 'Træerne er plantet.'],
    ]);
    const beside = sheet('☺', '☹').map((part) =>
      typeof part !== 'string' && part[0]![0] === 'Milepæl'
        ? [[`Milepæl ${part[1]!.join('\u2029')}`], [], ...part.slice(2)]
        : part,
    );
    expect(faces(readText(plain(beside)))).toEqual(expected('HAPPY', 'SAD'));
  });

  it('has a status note above the rows, and a dash where no milestone is set', () => {
    const noted = sheet('☺', '–').map((part) =>
      typeof part === 'string'
        ? part
        : part.map((cell) =>
            cell.flatMap((it) => {
              if (it === FIELDS) return [it, 'Status: Det regner.'];
              return it === 'Træerne er købt.' ? ['-'] : it.startsWith('Status') ? [] : [it];
            }),
          ),
    );
    const [read] = readText(plain(noted)).initiatives;
    expect(read).toMatchObject({
      summaryText: 'Der plantes træer.',
      milestones: [{ note: { value: 'Det regner.' } }, {}, { labelText: null }, {}],
    });
  });

  it('asks who a contributor is that nobody knows, also beside known ones, and has no name in its text', () => {
    const [read] = [
      readText(
        plain(
          sheet('☺', '–').map((part) =>
            typeof part === 'string'
              ? part
              : part.map((cell) => cell.map((it) => it.replace(/Park og Vej$/u, 'Park og Vej, Løn og Plan'))),
          ),
        ),
      ),
    ];
    expect(read!.initiatives[0]!.summaryText).toBe('Der plantes træer.');
    expect(read!.doubts).toMatchObject([{ field: '1.01 contributors', value: ', Løn og Plan' }]);
  });
});
