import { expect, it } from 'vitest';
import { LineWriter } from '../line-writer.js';
import { writePage } from './page-lines.js';

const piece = (text: string, x: number, y: number) => ({ text, x, y, width: text.length * 5, size: 10 });
function linesOf(...pieces: ReturnType<typeof piece>[]): string[] {
  const writer = new LineWriter();
  writePage(pieces, 1, writer, null);
  return writer.lines.map(({ text }) => text).filter(Boolean);
}

it("what stands below a row and reaches over its cells is no part of the row's last cell", () => {
  expect(
    linesOf(
      piece('Økonomi', 40, 700),
      piece('Der er ikke afsat midler,', 100, 700),
      piece('da havnen selv betaler.', 100, 688),
      piece('2. En by ved vandet', 40, 664),
    ),
  ).toEqual(['Økonomi\tDer er ikke afsat midler, da havnen selv betaler.', '2. En by ved vandet']);
});

it('a cell goes on with paragraphs of its own', () => {
  expect(
    linesOf(
      piece('Milepæl', 40, 700),
      piece('Molen er malet.', 100, 700),
      piece('Broen er malet.', 100, 676),
    ),
  ).toEqual(['Milepæl\tMolen er malet.\u2029Broen er malet.']);
});

it('where the content comes line by line, the word that rows begin with tells that the next one does', () => {
  expect(
    linesOf(
      piece('Milepæl', 40, 700),
      piece('3. opfølgning 2031', 300, 700),
      piece('Milepæl', 40, 688),
      piece('31.12.2031', 300, 688),
    ),
  ).toEqual(['Milepæl\t3. opfølgning 2031', 'Milepæl\t31.12.2031']);
});
