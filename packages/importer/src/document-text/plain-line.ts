import { asPlainItem } from './plain-bullet.js';

/** Spaces that may not break, or are narrower or wider than others. */
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu;
/** Where a word may be cut, and is not; where a line may break; a byte order mark within a text; signs that are no text, which a database refuses. */
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u00ad\u200b\u2060\ufeff]/gu;
/** Where a word is cut. */
const CUT = /\u00ad(?=\s*$)/u;
/** What a tabulator is not: it parts cells, of which the last may be empty. */
const AT_END = / +$/u;
/** Letters that a font joins: "ﬁ". */
const JOINED = /[\ufb00-\ufb06]/gu;

/** A line as it looks, whatever made it: each kind of space is a space, a letter is one sign, an item's bullet is the plain one, and what does not show is left out. */
export const plainLine = (text: string): string =>
  asPlainItem(
    text
      .normalize('NFC')
      .replace(CUT, '-')
      .replace(UNSEEN, '')
      .replace(SPACES, ' ')
      .replace(AT_END, '')
      .replace(JOINED, (letters) => letters.normalize('NFKC')),
  );
