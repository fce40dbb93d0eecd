/** What a text prints is an amount in mio. kr. with one decimal, or one to the last krone: "0,2 mio. kr.", "50.000 kr.". */
const PRINTED_STEP = 100;

/**
 * How far the true amount may lie from one that a text prints, in thousands of kroner. A whole number of 0,1 mio. kr. is
 * rounded to it; any other number could only have been printed exactly, and nothing is not rounded.
 */
export function roundedBy(thousandKroner: number): number {
  return thousandKroner !== 0 && thousandKroner % PRINTED_STEP === 0 ? PRINTED_STEP / 2 : 0;
}

/**
 * Whether an amount can be the one that the text rounded: 0,2 mio. kr. stands for 150 to just under 250, and −0,2 mio.
 * for the same below zero. `slack` is the sum of {@link roundedBy} over the amounts that make up `text`.
 */
export function standsFor(text: number, annex: number, slack: number): boolean {
  if (text === annex) return true;
  const further = text < 0 ? text - annex : annex - text;
  return further >= -slack && further < slack;
}
