import type { TextLine } from '../../document-text/document-text.js';
import { isListed } from './contents.js';
import { ANNEX, HEADING, isTableRow } from './line-kinds.js';
import type { PrintedLines } from './printed-lines.js';
import { SIGNED } from '../../signatures/signature-start.js';

/** Below the last section, who made the agreement are those who signed it. */
const SIGNERS = /^(?:for )?(?:aftalens parter|(?:aftale|forligs|budget)parti?er(?:ne)?):?$/iu;
const isSigned = (text: string): boolean => SIGNED.test(text) || SIGNERS.test(text);

export interface AgreementLines {
  front: TextLine[];
  /** The numbered sections. */
  body: TextLine[];
  /** Signatures and annex. */
  rest: TextLine[];
  /** Below the place and the date, or the word for signatures, to the annex or the end. */
  signed: TextLine[];
}

/** Divides an agreement. `from`: the line where the first section begins, where none has a number. */
export function agreementLines({ lines, contents }: PrintedLines, from?: number): AgreementLines {
  const text = (index: number) => lines[index]!.text.trim();
  const isChapter = (index: number) => {
    const number = HEADING.exec(text(index))?.[1];
    return (
      number !== undefined &&
      !isTableRow(text(index)) &&
      (contents.titles.size > 0 ? isListed(text(index), contents) : number === '1')
    );
  };
  const found = lines.findIndex(({ line }, index) => (from === undefined ? isChapter(index) : line >= from));
  const start = found === -1 ? lines.length : found;
  const ends = lines.findIndex(
    (_, index) => index > start && (isSigned(text(index)) || ANNEX.test(text(index))),
  );
  const end = ends === -1 ? lines.length : ends;
  const rest = lines.slice(end);
  return {
    front: lines.slice(0, start),
    body: lines.slice(start, end),
    rest,
    signed: signedLines(rest),
  };
}

/** What stands below the place and the date, or the word for signatures, to the annex or the end. */
export function signedLines(lines: readonly TextLine[]): TextLine[] {
  const from = lines.findIndex(({ text }) => isSigned(text.trim()));
  if (from === -1) return [];
  const below = lines.slice(from + 1);
  const to = below.findIndex(({ text }) => ANNEX.test(text.trim()));
  return to === -1 ? below : below.slice(0, to);
}
