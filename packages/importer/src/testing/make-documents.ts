/// <reference types="node" />
import { Document, Packer, Paragraph, SymbolRun, Table, TableCell, TableRow, TextRun } from 'docx';
import PDFDocument from 'pdfkit';

/** A document for tests: a paragraph, or a table's row of cells, each with its paragraphs. */
export type Part = string | string[][];

/** As Word would save it. A face in a cell is a Wingdings sign. */
export async function makeDocx(parts: readonly Part[]): Promise<Uint8Array> {
  const paragraph = (text: string) =>
    new Paragraph({
      children: text
        .split(/([☺😐☹])/u)
        .map((run) =>
          run in WINGDINGS
            ? new SymbolRun({ char: WINGDINGS[run]!, symbolfont: 'Wingdings' })
            : new TextRun(run),
        ),
    });
  const children = parts.map((part) =>
    typeof part === 'string'
      ? paragraph(part)
      : new Table({
          rows: [
            new TableRow({
              children: part.map((cell) => new TableCell({ children: cell.map(paragraph) })),
            }),
          ],
        }),
  );
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
const WINGDINGS: Record<string, string> = { '☺': 'F04A', '😐': 'F04B', '☹': 'F04C' };

const WIDTHS = [200, 180, 100, 60];
const LEFT = 40;

/** As Word would print it: cell by cell, with pages that break between rows and a running foot on each. A cell that is a face is a letter of Wingdings. */
export function makePdf(parts: readonly Part[], foot: string): Promise<Uint8Array> {
  const pdf = new PDFDocument({ size: 'A4', margin: LEFT, bufferPages: true });
  pdf.font('Helvetica').fontSize(10);
  for (const part of parts) {
    if (typeof part === 'string') {
      pdf.text(part, LEFT, pdf.y, { width: 500 }).moveDown(1);
      continue;
    }
    const heights = part.map((cell, n) => pdf.heightOfString(cell.join('\n\n'), { width: WIDTHS[n]! - 15 }));
    const height = Math.max(12, ...heights);
    if (pdf.y + height > 780) pdf.addPage();
    const top = pdf.y;
    let x = LEFT;
    part.forEach((cell, n) => {
      const face = LETTERS[cell.join()];
      pdf.font(face ? STAND_IN : 'Helvetica');
      if (cell.length > 0) pdf.text(face ?? cell.join('\n\n'), x, top, { width: WIDTHS[n]! - 15 });
      pdf.font('Helvetica');
      x += WIDTHS[n]!;
    });
    pdf.x = LEFT;
    pdf.y = top + height + 16;
  }
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.text(`${foot} - ${page + 1} -`, LEFT, 815, { lineBreak: false });
  }
  return withWingdings(collect(pdf));
}

const LETTERS: Record<string, string> = { '☺': 'J', '😐': 'K', '☹': 'L' };
/** The library has no Wingdings: this font is given its name. */
const STAND_IN = 'Courier-Bold';

async function withWingdings(made: Promise<Uint8Array>): Promise<Uint8Array> {
  const bytes = Buffer.from(await made);
  for (let at = bytes.indexOf(STAND_IN); at !== -1; at = bytes.indexOf(STAND_IN, at))
    bytes.write('Wingdings'.padEnd(STAND_IN.length), at, 'latin1');
  return new Uint8Array(bytes);
}

export function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => {
      resolve(new Uint8Array(Buffer.concat(chunks)));
    });
    pdf.on('error', reject);
    pdf.end();
  });
}

export function makeHtml(parts: readonly Part[]): Uint8Array {
  const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cell = (paragraphs: string[]) =>
    `<td>${paragraphs.map((it) => `<p>${escape(it)}</p>`).join('')}</td>`;
  const body = parts.map((part) =>
    typeof part === 'string'
      ? `<p>${escape(part)}</p>`
      : `<table><tr>${part.map(cell).join('')}</tr></table>`,
  );
  return new TextEncoder().encode(
    `<!doctype html>\n<html lang="da"><head><title>Ark</title><style>p { color: red }</style></head><body>${body.join('\n')}</body></html>`,
  );
}
