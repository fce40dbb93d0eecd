/** The words of this element alone. */
import type { Language } from '@aftalespor/domain/words';

const da = {
  through: 'Løfte gennem aftalerne',
  alone: 'Indsatsen er ikke knyttet til et løfte i andre aftaler.',
  same: 'Samme løfte',
  notSame: 'Ikke samme løfte',
};

const en: typeof da = {
  through: 'A promise through the agreements',
  alone: 'This initiative is not linked to a promise in other agreements.',
  same: 'Same promise',
  notSame: 'Not the same promise',
};

export const THREAD_MESSAGES: Record<Language, typeof da> = { da, en };
