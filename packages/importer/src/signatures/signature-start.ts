import type { TextLine } from '../document-text/document-text.js';
import { partyAmong } from '../parties/parties.js';
import { isRole, isSignatoryName, wholeSignature } from './signatures.js';

/** The place and the date, or the word for signatures. */
export const SIGNED =
  /^(?:Underskrifter?[,:] )?(?:(?:\p{Lu}\p{L}+(?: \p{L}+)?,? |(?:\p{Lu}\p{L}+ er )?(?:[Uu]nderskrevet|[Ii]ndgået) (?:i \p{Lu}\p{L}+ )?)?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag )?(?:den |d\. ?)?(?:\d{1,2}\. ?\p{L}+ \d{4}|\d{1,2}[./-]\d{1,2}[./ -]\d{4})|(?:\d{1,2}\.? )?Underskrifter?|Underskrevet (?:af|(?:på|i) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)):?$/u;

/**
 * Where the signatures of a text begin: at the last place and date or the word for them; else at the first of the lines
 * at its end that are all names, roles and parties, if there is one of each two, or a line with both. The number of lines where there are none.
 */
export function signatureStart(lines: readonly TextLine[], partyNames: readonly string[]): number {
  const signed = lines.findLastIndex(({ text }) => SIGNED.test(text.trim()));
  if (signed > 0) return signed;
  const isParty = partyAmong(partyNames);
  const isOther = (text: string) => isRole(text) || isParty(text);
  const isWhole = (text: string) =>
    text.split(/\t| {3,}/u).every((it) => wholeSignature(it.trim(), isParty) !== null);
  const isPart = ({ text }: TextLine) => {
    const words = text.trim();
    return words === '' || isSignatoryName(words) || isOther(words) || isWhole(words);
  };
  const start = lines.findLastIndex((it) => !isPart(it)) + 1;
  const end = lines.slice(start).map(({ text }) => text.trim());
  const hasBoth =
    end.some((it) => isSignatoryName(it) && !isParty(it)) && end.some((it) => it !== '' && isOther(it));
  return hasBoth || end.some(isWhole) ? start : lines.length;
}
