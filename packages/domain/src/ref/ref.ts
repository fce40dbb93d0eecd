/**
 * A ref is an address for people and snippets, never an identity: `ballerup/budget-2018` (an agreement) or
 * `ballerup/budget-2018/3.01` (an initiative or a section). A bullet has its section's number and its place:
 * `ballerup/budget-2024/1.4.1-2`; in an agreement without numbers, its place alone.
 */
export interface Ref {
  municipality: string;
  agreement: string;
  /** The part after the agreement: a printed number, a number with a bullet's place, or a place; null for an agreement. */
  item: string | null;
}

export type RefError = { code: 'MALFORMED_REF'; received: string; message: string };

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ITEM = /^\d{1,3}(\.\d{1,3}){0,5}(-\d{1,3})?$/;
const LONGEST = 200;

/** Reads a ref. A malformed one is an error that says what was received and what a ref looks like; nothing is guessed. */
export function parseRef(value: string): { ref: Ref } | { error: RefError } {
  const trimmed = value.trim();
  const [municipality, agreement, item, ...rest] = trimmed.split('/');
  const right =
    trimmed.length <= LONGEST &&
    rest.length === 0 &&
    municipality !== undefined &&
    agreement !== undefined &&
    SLUG.test(municipality) &&
    SLUG.test(agreement) &&
    (item === undefined || ITEM.test(item));
  if (right) return { ref: { municipality, agreement, item: item ?? null } };
  const shown = trimmed.length > 80 ? `${trimmed.slice(0, 80)}…` : trimmed;
  return {
    error: {
      code: 'MALFORMED_REF',
      received: shown,
      message: `ref: expected "municipality/agreement" or "municipality/agreement/number", as in "ballerup/budget-2018/3.01"; got "${shown}".`,
    },
  };
}

export function formatRef(ref: Ref): string {
  const agreement = `${ref.municipality}/${ref.agreement}`;
  return ref.item === null ? agreement : `${agreement}/${ref.item}`;
}

export function agreementRef(municipality: string, agreement: string): string {
  return `${municipality}/${agreement}`;
}

/** The ref of an initiative: its printed number, or for a bullet its section's number (where there is one) and its place. */
export function initiativeRef(
  agreement: string,
  initiative: { number: string | null; ordinal: number | null; sectionNumber: string | null },
): string {
  if (initiative.number !== null) return `${agreement}/${initiative.number}`;
  if (initiative.ordinal === null) throw new Error(`initiativeRef: an initiative of ${agreement} has neither number nor ordinal.`);
  return initiative.sectionNumber === null
    ? `${agreement}/${initiative.ordinal}`
    : `${agreement}/${initiative.sectionNumber}-${initiative.ordinal}`;
}
