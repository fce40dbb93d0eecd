import { createHash } from 'node:crypto';
import { ImportError } from '../import-error/import-error.js';
import { plainLine } from './plain-line.js';

export interface TextLine {
  /** From 1, the numbering that sources count in. */
  line: number;
  /** From 1; null where the document has no pages. */
  page: number | null;
  text: string;
  /** The level of a heading, 1 the highest, where the document itself says that the line is one. */
  heading?: number;
}

/** A document as lines of text, whatever it was before. */
export interface DocumentText {
  file: string;
  /** Of the bytes. */
  sha256: string;
  lines: TextLine[];
}

/**
 * Reads plain text: UTF-8, UTF-16 with a byte order mark, else windows-1252.
 *
 * @throws {ImportError} EMPTY, NOT_TEXT, WRONG_ENCODING
 */
export function readPlainText(bytes: Uint8Array, file: string): DocumentText {
  const text = decode(bytes, file);
  if (text.trim() === '')
    throw new ImportError(
      'EMPTY',
      file,
      null,
      'dokumentet har ingen tekst. Se efter, om det er den rigtige fil.',
    );
  const lines = text.split(/\r\n|\n|\r/);
  let page = 1;
  const paged = text.includes('\f');
  return {
    file,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: lines.map((content, index) => {
      page += content.split('\f').length - 1;
      return { line: index + 1, page: paged ? page : null, text: plainLine(content.replaceAll('\f', '')) };
    }),
  };
}

function decode(bytes: Uint8Array, file: string): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null;
  if (mark === null && bytes.includes(0))
    throw new ImportError(
      'NOT_TEXT',
      file,
      null,
      'det er ikke en tekstfil (den har nul-bytes). Gem dokumentet som tekst, og indlæs det.',
    );
  try {
    return new TextDecoder(mark ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (mark)
      throw new ImportError(
        'WRONG_ENCODING',
        file,
        null,
        `filen siger, at den er ${mark}, og det er den ikke. Gem den igen som UTF-8.`,
      );
  }
  const text = new TextDecoder('windows-1252').decode(bytes);
  // Older DOS and Mac encodings put control characters or signs where Danish letters would be.
  if (/[\u0080-\u009f]/.test(text) || !/[æøåÆØÅ]/.test(text))
    throw new ImportError(
      'WRONG_ENCODING',
      file,
      null,
      'bogstaverne er hverken UTF-8, UTF-16 eller windows-1252. Gem filen igen som UTF-8.',
    );
  return text;
}
