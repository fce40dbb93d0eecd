import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../families/agreement/agreement.js';
import { readFileText } from '../../read-file/read-file.js';
import { collect, makeDocx, makeHtml, type Part } from '../../testing/make-documents.js';

const TEXT = [
  'Aftale om budget 2031',
  '1. Stier',
  '1.1. Bænke',
  'Parterne er enige om, at der sættes bænke op.',
  '1.2. Træer',
  'Parterne er enige om, at der plantes træer.',
  'Bilag: Aftalens udvidelser',
];
const ROWS = [
  ['Drift (1.000 kr.)', '2031', '2032', '2033'],
  ['1. Stier', '', '', ''],
  ['1.1 Bænke', '150', '', ''],
  ['1.2 Træer langs den nye sti ved søen, og vand til dem', '', '-12.000', ''],
  ['1.2 Hegn', '', '', '800'],
  ['Lys', '1,5', '20', '1.000'],
];
const NOTE = 'Beløbene er i faste priser, og alle er med forbehold for det, som byrådet siden vedtager.';

/** As Word prints it: rows close to each other, numbers to the right, a title that takes two lines. */
function pdf(): Promise<Uint8Array> {
  const made = new PDFDocument({ size: 'A4', margin: 40 });
  made.font('Helvetica').fontSize(10);
  for (const text of TEXT) made.text(text, 40, made.y, { width: 500 }).moveDown(1);
  let y = made.y;
  for (const [title, ...cells] of ROWS) {
    const height = made.heightOfString(title!, { width: 150 });
    made.text(title!, 40, y, { width: 150 });
    cells.forEach((cell, n) => {
      if (cell !== '') made.text(cell, 200 + 60 * n, y, { width: 55, align: 'right' });
    });
    y += height + 2;
  }
  made.text(NOTE, 40, y + 10, { width: 500 });
  return collect(made);
}
const parts: Part[] = [...TEXT, ...ROWS.map((row) => row.map((cell) => (cell === '' ? [] : [cell])))];

describe('an annex as a table', () => {
  it.each([
    ['PDF', pdf()],
    ['Word', makeDocx(parts)],
    ['HTML', Promise.resolve(makeHtml(parts))],
  ])('in %s has each amount under its year', async (kind, made) => {
    const text = await readFileText(await made, `aftale.${kind}`);
    const { annex, doubts, sections } = agreement.read(text, { bodyNames: [] });
    expect(sections.map(({ number, title }) => [number, title])).toEqual([
      ['1', 'Stier'],
      ['1.1', 'Bænke'],
      ['1.2', 'Træer'],
    ]);
    expect(
      annex.map(({ sectionNumber, title, amounts }) => [
        sectionNumber,
        title,
        amounts.map(({ year, thousandKroner }) => [year, thousandKroner]),
      ]),
    ).toEqual([
      ['1.1', 'Bænke', [[2031, 150]]],
      ['1.2', 'Træer langs den nye sti ved søen, og vand til dem', [[2032, -12_000]]],
      ['1.2', 'Hegn', [[2033, 800]]],
      [
        null,
        'Lys',
        [
          [2031, 1.5],
          [2032, 20],
          [2033, 1000],
        ],
      ],
    ]);
    expect(doubts).toEqual([]);
  });
});

describe('a table under years that a page breaks', () => {
  /** Two pages; a cell of one line stands in the middle of one of two, and numbers stand close. */
  async function lines(): Promise<string[]> {
    const made = new PDFDocument({ size: 'A4', margin: 40 });
    made.font('Helvetica').fontSize(10);
    const at = (text: string, x: number, y: number) => {
      made.text(text, x, y, { lineBreak: false });
    };
    at('Drift', 40, 700);
    at('(1.000', 40, 712);
    at('kr.)', 40, 724);
    at('2031', 200, 700);
    at('2032', 240, 700);
    at('Bænke', 40, 745);
    at('-150.000', 185, 745);
    at('-250.000', 230, 745);
    made.addPage();
    at('Træer langs den', 40, 40);
    at('7', 210, 46);
    at('8', 250, 46);
    at('nye sti', 40, 52);
    at('Byrådet tager stilling til det hele igen, når næste års budget skal lægges.', 40, 120);
    const { lines: read } = await readFileText(await collect(made), 'bilag.pdf');
    return read.map(({ text }) => text).filter(Boolean);
  }

  it('goes on under the same years, with each title, and ends where text begins', async () => {
    expect(await lines()).toEqual([
      'Drift (1.000 kr.)\t2031\t2032',
      'Bænke\t-150.000\t-250.000',
      'Træer langs den\t7\t8',
      'nye sti',
      'Byrådet tager stilling til det hele igen, når næste års budget skal lægges.',
    ]);
  });
});
