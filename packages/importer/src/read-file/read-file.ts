import { createHash } from 'node:crypto';
import { readPlainText, type DocumentText, type TextLine } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { readDocx } from '../readers/docx/docx.js';
import { readHtml } from '../readers/html/html.js';
import { withoutTableMarkup } from '../readers/html/table-markup.js';
import { withoutMarkdown } from '../readers/markdown/markdown.js';
import { readPdf } from '../readers/pdf/pdf.js';

/**
 * Reads a document as lines, by what it is and not by its name: PDF, Word (.docx), HTML, else text.
 *
 * @throws {ImportError} EMPTY, NOT_TEXT, WRONG_ENCODING, UNKNOWN_FORMAT, ENCRYPTED, DAMAGED, NO_TEXT, TOO_LARGE
 */
export async function readFileText(bytes: Uint8Array, file: string): Promise<DocumentText> {
  const text = await textOf(bytes, file);
  const long = text.lines.find((it) => it.text.length > LONGEST_LINE);
  if (long)
    throw new ImportError(
      'TOO_LARGE',
      file,
      long.line,
      `linjen er på ${long.text.length.toLocaleString('da')} tegn, og et dokument har højst ${LONGEST_LINE.toLocaleString('da')}. Se efter, om det er den rigtige fil, eller gem den igen med linjer og afsnit.`,
    );
  return text;
}

/** What is longer is no line of a document, and takes long to read. */
const LONGEST_LINE = 50_000;

async function textOf(bytes: Uint8Array, file: string): Promise<DocumentText> {
  // A byte a letter; the TextDecoder of that name is windows-1252.
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const of = (lines: TextLine[]): DocumentText => ({
    ...{ file, lines },
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  // A file is read as a Buffer, which the PDF library does not take, and whose `slice` is no copy.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (head.includes('%PDF-')) return of(await readPdf(plain, file));
  if (head.startsWith('PK\x03\x04')) return of(readDocx(bytes, file));
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    throw new ImportError(
      'UNKNOWN_FORMAT',
      file,
      null,
      'det er et dokument fra en ældre Word (.doc), eller et med adgangskode. Gem det som .docx uden adgangskode.',
    );
  const known = SIGNATURES.find(([signature]) => head.startsWith(signature));
  if (known)
    throw new ImportError(
      'UNKNOWN_FORMAT',
      file,
      null,
      `det er ${known[1]}, uanset hvad navnet siger. Indlæs dokumentet som PDF, Word (.docx), HTML eller tekst.`,
    );
  const text = readPlainText(bytes, file);
  const isPage = /^\s*(?:<!doctype html|<html\b)/i.test(
    text.lines
      .slice(0, 5)
      .map((line) => line.text)
      .join('\n'),
  );
  if (!isPage) return { ...text, lines: withoutMarkdown(withoutTableMarkup(text.lines, file)) };
  const lines = readHtml(text.lines.map((line) => line.text).join('\n'), file);
  if (lines.every((line) => line.text === ''))
    throw new ImportError('EMPTY', file, null, 'siden har ingen tekst. Se efter, om det er den rigtige fil.');
  return { ...text, lines };
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'et billede (PNG)'],
  ['\xff\xd8\xff', 'et billede (JPEG)'],
  ['GIF8', 'et billede (GIF)'],
  ['MZ', 'et program'],
  ['\x7fELF', 'et program'],
  ['\x1f\x8b', 'en pakket fil (gzip)'],
  ['{\\rtf', 'et dokument i RTF'],
];
