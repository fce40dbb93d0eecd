import type { TextLine } from '../document-text/document-text.js';
import type { Placed } from '../reading/reading.js';
import type { ProseAmount } from './prose-amount.js';

/** The printed number of an amount: "0,4", "1 150 000", "halvanden". */
export const numberAt = (text: string, { start, end }: ProseAmount): string =>
  /^(?:kr\.?\s?)?(?:[-−]?(?:[\d.,]|\s(?=\d))+|\p{L}+)/u.exec(text.slice(start, end))?.[0] ?? '';

/** What may follow a sum's number on its line: its unit, or nothing where the line ends. */
const UNIT = String.raw`(?=\s*(?:$|mi|kr|t\.))`;

/**
 * Amounts with the lines that they stand in. `text` is what they were read from, `lines` where it stands in the document,
 * both in reading order.
 */
export function placeAmounts(
  amounts: readonly ProseAmount[],
  text: string,
  lines: readonly TextLine[],
): Placed<ProseAmount>[] {
  let at = 0;
  return amounts.map((value) => {
    const number = numberAt(text, value);
    const printed = new RegExp(String.raw`(?<![\d.,])${number.replaceAll('.', String.raw`\.`)}${UNIT}`, 'u');
    const found = lines.findIndex((it, n) => n >= at && printed.test(it.text));
    at = found === -1 ? at : found;
    return { value, line: lines[at]!.line };
  });
}
