import { createHash } from 'node:crypto';
import { readPlainText, type DocumentText, type TextLine } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { readDocx } from '../readers/docx/docx.js';
import { readHtml } from '../readers/html/html.js';
import { readPdf } from '../readers/pdf/pdf.js';

/**
 * Reads a document as lines, by what it is and not by its name: PDF, Word (.docx), HTML, else text.
 *
 * @throws {ImportError} EMPTY, NOT_TEXT, WRONG_ENCODING, UNKNOWN_FORMAT, ENCRYPTED, DAMAGED, NO_TEXT, TOO_LARGE
 */
export async function readFileText(bytes: Uint8Array, file: string): Promise<DocumentText> {
  // A byte a letter; the TextDecoder of that name is windows-1252.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const of = (lines: TextLine[]): DocumentText => ({
    ...{ file, lines },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  if (head.includes('%PDF-')) return of(await readPdf(bytes, file));
  if (head.startsWith('PK\x03\x04')) return of(readDocx(bytes, file));
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new ImportError(
      'UNKNOWN_FORMAT',
      file,
      null,
      'this is a document of an older Word (.doc), or one with a password. Save it as .docx without a password.',
    );
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known)
    throw new ImportError(
      'UNKNOWN_FORMAT',
      file,
      null,
      `this is ${known[1]}, whatever its name says. Import the document as PDF, Word (.docx), HTML or text.`,
    );
  const text = readPlainText(bytes, file);
  const isPage = /^\s*(?:<!doctype html|<html\b)/i.test(
    text.lines
      .slice(0, 5)
      .map((line) => line.text)
      .join('\n'),
  );
  if (!isPage) return text;
  const lines = readHtml(text.lines.map((line) => line.text).join('\n'), file);
  if (lines.every((line) => line.text === ''))
    throw new ImportError('EMPTY', file, null, 'the page has no text. Check that it is the right file.');
  return { ...text, lines };
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a picture (PNG)'],
  ['\xff\xd8\xff', 'a picture (JPEG)'],
  ['GIF8', 'a picture (GIF)'],
  ['MZ', 'a program'],
  ['\x7fELF', 'a program'],
  ['\x1f\x8b', 'a packed file (gzip)'],
  ['{\\rtf', 'a document in RTF'],
];
