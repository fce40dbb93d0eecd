import { PRINTED_NUMBER_PATTERN } from '../printed-number/printed-number.js';

/**
 * A ref is an address for people and snippets, never an identity: `ballerup/budget-2018` (an agreement) or
 * `ballerup/budget-2018/3.01` (an initiative or a section). A bullet has its section's number and its place:
 * `ballerup/budget-2024/1.4.1-2`; in an agreement without numbers, its place in the agreement alone.
 */
export interface Ref {
  municipality: string;
  agreement: string;
  /** The part after the agreement: a printed number, a number with a bullet's place, or a place; null for an agreement. */
  item: string | null;
}

export type RefError = { code: 'MALFORMED_REF'; received: string; message: string };

/** The pattern of a slug, for schemas. */
export const SLUG_PATTERN = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What stands first, or second, in the addresses of other pages: no municipality, or no agreement, may be called so. */
export const RESERVED_SLUGS = {
  municipality: ['assets', 'csv', 'demo', 'embed', 'graphql', 'health', 'ready', 'storybook'],
  agreement: ['promises'],
} as const satisfies Record<string, readonly string[]>;

const REF = new RegExp(`^${SLUG_PATTERN}/${SLUG_PATTERN}(?:/${PRINTED_NUMBER_PATTERN}(?:-\\d{1,3})?)?$`);
const LONGEST = 200;
const SHOWN = 80;

/** Whether it is a ref, without spaces around it. For the script that editors embed, which has no room for more. */
export function isRef(value: string): boolean {
  return value.length <= LONGEST && REF.test(value);
}

/** Reads a ref. A malformed one is an error that says what was received and what a ref looks like; nothing is guessed. */
export function parseRef(value: string | null | undefined): { ref: Ref } | { error: RefError } {
  const trimmed = (value ?? '').trim();
  const [municipality = '', agreement = '', item = null] = trimmed.split('/');
  if (isRef(trimmed)) return { ref: { municipality, agreement, item } };
  // By characters, because half of a pair of surrogates is not text that JSON can carry.
  const shown =
    trimmed.length > SHOWN ? `${[...trimmed.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('')}…` : trimmed;
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
  if (initiative.ordinal === null)
    throw new Error(
      `initiativeRef: an initiative of ${agreement} has neither number nor ordinal. Give it one of them.`,
    );
  return initiative.sectionNumber === null
    ? `${agreement}/${initiative.ordinal}`
    : `${agreement}/${initiative.sectionNumber}-${initiative.ordinal}`;
}
