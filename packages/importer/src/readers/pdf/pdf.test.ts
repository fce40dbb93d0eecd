import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { readFileText } from '../../read-file/read-file.js';
import { collect } from '../../testing/make-documents.js';

async function linesOf(...pages: string[][]): Promise<string[]> {
  const pdf = new PDFDocument({ size: 'A4', margin: 40, autoFirstPage: false });
  for (const lines of pages) {
    pdf.addPage().font('Helvetica').fontSize(10);
    lines.forEach((line, n) => {
      pdf.text(line, 40, 40 + 12 * n, { lineBreak: false });
    });
  }
  const { lines } = await readFileText(await collect(pdf), 'aftale.pdf');
  return lines.map(({ text }) => text);
}

it.each([
  ['Til molen afsættes 0,5 mio. kr. i', '2031 og 2032.'],
  ['Væsentlig bidragsyder: Havne,', 'Veje og Parker'],
  ['Det aftales med Kyst- og Havne-', 'udvalget.'],
])('"%s" last on a page goes on over it', async (above, below) => {
  expect(await linesOf([above], [below])).toEqual([above, below, '']);
});

it('what may be ended last on a page is parted from the next page', async () => {
  expect(await linesOf(['Molen males'], ['2. Broen'])).toEqual(['Molen males', '', '2. Broen', '']);
});
