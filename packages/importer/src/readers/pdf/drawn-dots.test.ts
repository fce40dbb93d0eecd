import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { collect } from '../../testing/make-documents.js';
import { readPdf } from './pdf.js';

const ITEMS = [
  'Der sættes bænke op. De er af træ.',
  'Stien får lys. Det tændes om aftenen, og det slukkes igen.',
];

async function linesOf(write: (pdf: PDFKit.PDFDocument) => unknown): Promise<string[]> {
  const pdf = new PDFDocument({ size: 'A4' });
  pdf.fontSize(11).text('Partierne er enige om følgende initiativer:', { width: 260 });
  write(pdf);
  const lines = await readPdf(await collect(pdf), 'aftale.pdf');
  return lines.map(({ text }) => text).filter(Boolean);
}

it('a line that a dot is drawn beside has a bullet, and the lines that hang below it have none', async () => {
  expect(await linesOf((pdf) => pdf.list(ITEMS, { width: 240, bulletRadius: 2, textIndent: 15 }))).toEqual([
    'Partierne er enige om følgende initiativer:',
    '• Der sættes bænke op. De er af træ.',
    '• Stien får lys. Det tændes om aftenen, og det',
    'slukkes igen.',
  ]);
});

it('a line that only stands in has none, nor one beside a bigger shape', async () => {
  const lines = await linesOf((pdf) => {
    pdf.circle(pdf.x + 8, pdf.y + 5, 12).fill('black');
    for (const item of ITEMS) pdf.text(item, 72 + 25, pdf.y, { width: 400 });
  });
  expect(lines.slice(1)).toEqual(ITEMS);
});
