/** The words of text beside annex. */
import type { ReconciliationOutcome } from '@aftalespor/domain/reconciliation';

export type ComparisonMessages = Record<
  ReconciliationOutcome | 'year' | 'noYear' | 'text' | 'annex' | 'compared' | 'undecided',
  string
> &
  Record<'name' | 'section', readonly [string, string]>;

export const COMPARISON_MESSAGES: ComparisonMessages = {
  CONTRADICTION: 'Teksten og bilaget siger ikke det samme',
  EQUAL_AFTER_ROUNDING: 'Teksten og bilaget siger det samme, når der rundes af',
  EQUAL: 'Teksten og bilaget siger det samme',
  ONLY_IN_TEXT: 'Beløbet står kun i teksten',
  ONLY_IN_ANNEX: 'Beløbet står kun i bilaget',
  year: 'År',
  noYear: 'Uden år',
  text: 'Teksten',
  annex: 'Bilaget',
  compared: 'Sammenligning',
  name: ['Teksten kalder det', 'bilaget'],
  section: ['I teksten hører det til afsnit', 'i bilaget til'],
  undecided: 'Hvad der er rigtigt, kan vi ikke se af dokumentet.',
};
