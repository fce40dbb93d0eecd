/** The words of this element alone. */

export const THREAD_MESSAGES = {
  through: 'Løfte gennem aftalerne',
  alone: 'Indsatsen er ikke knyttet til et løfte i andre aftaler.',
  same: 'Samme løfte',
  maybe: 'Måske samme løfte',
  notSame: 'Ikke samme løfte',
};

export type ThreadMessages = typeof THREAD_MESSAGES;
