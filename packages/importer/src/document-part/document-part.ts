import { lettersOf } from '../letters-of/letters-of.js';

/** What follows the agreement's year in a title. */
const AFTER_YEAR =
  /20\d\d[”"»]?(?:\s*[-–:,]\s*(?:for |på )?|\s+(?:for|på|under|inden for)\s+)(?=\p{Lu})(.+)$/u;
const AREA = /s?\s+(?:ansvars|fag|forvaltnings)?område$/u;
const WHOLE = /kommune|byråd/iu;

/** What is attached to an agreement: "Bilag: Økonomisk oversigt" in "Bilag: Økonomisk oversigt til Aftale om budget 2031". */
const ATTACHED =
  /^(.*\S)\s+(?:til|for|i)\s+(?=(?:politisk )?(?:aftale|forlig|budgetaftale|budgetforlig)(?:n|en|et)?(?!\p{L}))/iu;
const ABOUT = /opfølgning|udmøntning|implementering|gennemførelse|status/iu;

/**
 * The part of an agreement that a document is about, by its title: "Teknik- og Miljøudvalget" in "Første opfølgning på Aftale om
 * budget 2031 på Teknik- og Miljøudvalgets område", or what is attached to it. Null where it is about the whole agreement.
 */
export function documentPart(title: string): string | null {
  const attached = ATTACHED.exec(title.trim())?.[1];
  if (attached !== undefined && !ABOUT.test(attached)) return attached;
  const part = AFTER_YEAR.exec(title.trim())?.[1] ?? null;
  return part === null || WHOLE.test(part) ? null : part.replace(AREA, '').trim();
}

export const isSamePart = (one: string, other: string): boolean =>
  lettersOf(documentPart(one) ?? '') === lettersOf(documentPart(other) ?? '');
