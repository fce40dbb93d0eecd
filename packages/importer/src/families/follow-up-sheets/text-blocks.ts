import type { TextLine } from '../../document-text/document-text.js';
import { blocksIn, type Block } from '../agreement/section-blocks.js';

const ROW = /^Milepæl(?:\s|$)/;
/** Who is responsible stands in a column beside the text, and cuts it in two. */
const BESIDE = /^(?:Ansvarlig|Væsentlig)\p{L}* \p{L}+:/u;
const NUMBERED = /^\s*\d{1,2}\. (?=\p{Lu})/u;

/** The paragraphs and bullets of a sheet's text, without who is responsible. A numbered list is one of bullets. */
export function textBlocks(body: readonly TextLine[]): Block[] {
  const end = body.findIndex(({ text }) => ROW.test(text.trim()));
  let isBeside = false;
  const lines = body.slice(0, end === -1 ? undefined : end).map((line): TextLine => {
    const text = line.text.trim();
    isBeside = text !== '' && (isBeside || BESIDE.test(text));
    return { ...line, text: isBeside ? '' : line.text.replace(NUMBERED, '- ') };
  });
  return blocksIn(lines);
}
