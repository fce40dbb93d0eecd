import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readFileText } from '../../read-file/read-file.js';
import { collect } from '../../testing/make-documents.js';
import { LineWriter } from '../line-writer.js';
import { leavesColumns, writeTagged, type Tag } from './tagged-page.js';
import { tableRows } from './tagged-table.js';

type Cell = [text: string, x: number];

/** A PDF that says what its text is. An empty cell has no tag. */
function tagged(): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: 40, tagged: true, pdfVersion: '1.5' });
  pdf.font('Helvetica').fontSize(10);
  let y = 40;
  const at = (text: string, x: number) => () => {
    pdf.text(text, x, y, { lineBreak: false });
  };
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const add = (made: PDFKit.PDFStructureElement) => {
    root.add(made);
  };
  const paragraph = (role: string, ...lines: string[]) => {
    const made = pdf.struct(role);
    add(made);
    for (const line of lines) {
      const content = pdf.markStructureContent(role);
      at(line, 40)();
      made.add(content);
      y += 12;
    }
    made.end();
    y += 12;
  };
  paragraph('H1', 'Budget 2031');
  const list = pdf.struct('L');
  add(list);
  for (const text of ['Der sættes bænke op', 'Der plantes træer']) {
    const item = pdf.struct('LI');
    list.add(item);
    item.add(pdf.struct('LBody', {}, at(text, 60)));
    item.end();
    y += 12;
  }
  list.end();
  const table = pdf.struct('Table');
  add(table);
  const rows: Cell[][] = [
    [
      ['Drift', 40],
      ['2031', 200],
      ['2032', 260],
    ],
    [
      ['Bænke', 40],
      ['1 500', 260],
    ],
  ];
  for (const row of rows) {
    const made = pdf.struct('TR');
    table.add(made);
    for (const [text, x] of row) made.add(pdf.struct('TD', {}, at(text, x)));
    made.end();
    y += 14;
  }
  table.end();
  root.end();
  return collect(pdf);
}

describe('a PDF that says what its text is', () => {
  it('is read by that: bullets that are drawn, and a table with an empty cell', async () => {
    const { lines } = await readFileText(await tagged(), 'aftale.pdf');
    expect(lines.map(({ text }) => text).filter(Boolean)).toEqual([
      'Budget 2031',
      '• Der sættes bænke op',
      '• Der plantes træer',
      'Drift\t2031\t2032',
      'Bænke\t\t1 500',
    ]);
  });
});

it('an item that goes on over a page is one', () => {
  const piece = (text: string, y: number) => ({ text, x: 60, y, width: 100, size: 10 });
  const item = (label: string, body: string): Tag => ({
    role: 'LI',
    children: [
      { role: 'Lbl', children: [{ id: label }] },
      { role: 'LBody', children: [{ id: body }] },
    ],
  });
  const tree: Tag = { role: 'L', children: [item('mark1', 'text1'), item('mark2', 'text2')] };
  const writer = new LineWriter();
  const first = new Map([
    ['mark1', []],
    ['text1', [piece('Broen males', 80)]],
    ['mark2', []],
    ['text2', [piece('Der plantes', 60)]],
  ]);
  writeTagged(tree, { at: first, untold: [] }, 1, writer);
  writer.gap(1);
  writeTagged(tree, { at: new Map([['text2', [piece('Hundrede træer', 700)]]]), untold: [] }, 2, writer);
  expect(writer.lines.map(({ text }) => text)).toEqual([
    '• Broen males',
    '• Der plantes',
    'Hundrede træer',
    '',
  ]);
});

it('a table that is only for show leaves its columns untold', () => {
  const row = (n: number): Tag => ({ role: 'Div', children: [{ id: `a${n}` }, { id: `b${n}` }] });
  const at = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, n) => n).flatMap((n) => [
        [`a${n}`, [{ text: 'Milepæl', x: 40, y: 700 - 30 * n, width: 35, size: 10 }]],
        [`b${n}`, [{ text: 'Molen males', x: 200, y: 700 - 30 * n, width: 55, size: 10 }]],
      ]),
    );
  const told = (count: number) =>
    leavesColumns(
      { role: 'Document', children: Array.from({ length: count }, (_, n) => row(n)) },
      { at: at(count), untold: [] },
    );
  expect(told(3)).toBe(true);
  expect(told(2)).toBe(false);
});

describe('the rows of a table', () => {
  const cell = (text: string, left: number) => ({ text, left, right: left + 20 });

  it('have as many cells each, those without a tag in their columns', () => {
    expect(
      tableRows([
        [cell('Drift', 0), cell('2031', 100), cell('2032', 150)],
        [cell('Stier', 0), cell('7', 155)],
        [cell('', Infinity), cell('8', 105)],
      ]),
    ).toEqual([
      ['Drift', '2031', '2032'],
      ['Stier', '', '7'],
      ['', '8', ''],
    ]);
  });

  it('are those of the page, where the table goes on over several', () => {
    const empty = { text: '', left: Infinity, right: -Infinity };
    expect(
      tableRows([
        [empty, empty, empty, empty],
        [cell('Drift', 0), cell('2031', 100)],
        [cell('Stier', 0), cell('7', 105)],
      ]),
    ).toEqual([
      ['Drift', '2031'],
      ['Stier', '7'],
    ]);
  });
});
