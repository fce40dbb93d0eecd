/** The words for what leads beyond the one agreement. */

export const ACROSS_MESSAGES = {
  postponement: 'Udskydelse',
  postpone: 'Foreslået udskudt',
  to: 'til',
  parties: 'partierne',
  promise: 'Løftet',
  alsoIn: 'Også i',
  maybeIn: 'Måske samme løfte i',
  maybe: 'Måske samme løfte',
  and: 'og',
};

export type AcrossMessages = typeof ACROSS_MESSAGES;
