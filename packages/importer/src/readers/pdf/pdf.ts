import { getDocumentProxy } from 'unpdf';
import type { TextLine } from '../../document-text/document-text.js';
import { ImportError } from '../../import-error/import-error.js';
import { LineWriter } from '../line-writer.js';
import { writePage, type Piece } from './page-lines.js';

/** A PDF as lines with their pages, in reading order. @throws {ImportError} ENCRYPTED, DAMAGED, NO_TEXT */
export async function readPdf(bytes: Uint8Array, file: string): Promise<TextLine[]> {
  const writer = new LineWriter();
  // The library keeps the bytes that it is given, and leaves nothing of them.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    throw errorOf(error, file);
  });
  try {
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      writePage(items.flatMap(pieceOf), number, writer);
      writer.gap(number);
      page.cleanup();
    }
  } catch (error) {
    throw errorOf(error, file);
  } finally {
    await document.destroy();
  }
  if (writer.lines.every(({ text }) => text === ''))
    throw new ImportError(
      'NO_TEXT',
      file,
      null,
      `none of its ${document.numPages} pages has text: they are pictures, from a scanner. Ask for the document that was scanned, or have the text recognised first.`,
    );
  return writer.lines;
}

function pieceOf(item: object): Piece[] {
  if (!('str' in item)) return [];
  const { str, transform, width } = item as { str: string; transform: number[]; width: number };
  const [, , c, d, x, y] = transform as [number, number, number, number, number, number];
  return str === '' ? [] : [{ text: str, x, y, width, size: Math.hypot(c, d) || 1 }];
}

function errorOf(error: unknown, file: string): ImportError {
  const { name } = error as Error;
  return name === 'PasswordException'
    ? new ImportError(
        'ENCRYPTED',
        file,
        null,
        'the PDF asks for a password. Save it without one and import that.',
      )
    : new ImportError(
        'DAMAGED',
        file,
        null,
        'the PDF is not whole, or is something else under that name. Fetch it again, or print it anew as PDF.',
      );
}
