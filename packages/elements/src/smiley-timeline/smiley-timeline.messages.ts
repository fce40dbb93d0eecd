/** The words of this element alone. */
import type { Language } from '@aftalespor/domain/words';

const da = {
  milestone: 'Milepæl',
  earlier: 'Tidligere',
  corrected: 'Rettet',
};

const en: typeof da = {
  milestone: 'Milestone',
  earlier: 'Earlier',
  corrected: 'Corrected',
};

export const TIMELINE_MESSAGES: Record<Language, typeof da> = { da, en };
