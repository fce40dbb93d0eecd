/** "Sagsid: 00.30.00-S00-9-16", "Sagsnr. 00.30.10-Ø00-3-18", "Sags-nr. 2031/417". */
const CASE_NUMBER = /(?<!\p{L})Sags?[ .-]?(?:id|nr|nummer)\.?:?\s*(\d[\d.]*-\S+|\d{2,4}\/\d+)/iu;

/** The first number of a case that the lines print; null where they print none. */
export function caseNumberIn(lines: readonly string[]): string | null {
  return lines.map((line) => CASE_NUMBER.exec(line)?.[1]).find((it) => it !== undefined) ?? null;
}
