/** Every word that the elements say in English. A page without English never fetches it. */
import {
  ENGLISH_POSTPONEMENT_WORDS,
  ENGLISH_RECONCILIATION_WORDS,
  ENGLISH_WORDS,
} from '@aftalespor/domain/english-words';
import type { PostponementWords } from '@aftalespor/domain/postponement-words';
import type { ReconciliationOutcome } from '@aftalespor/domain/reconciliation';
import type { Words } from '@aftalespor/domain/words';
import type { Messages } from '../messages/messages.js';
import type { AcrossMessages } from '../across/across.messages.js';
import type { PostponementMessages } from '../postponement/postponement.messages.js';
import type { ThreadMessages } from '../promise-thread/promise-thread.messages.js';
import type { TimelineMessages } from '../smiley-timeline/smiley-timeline.messages.js';
import type { TableMessages } from '../yearly-amount-table/yearly-amount-table.messages.js';
import type { ComparisonMessages } from '../yearly-amount-table/comparison.messages.js';

export const vocabulary: Words = ENGLISH_WORDS;
export const postponement: PostponementWords = ENGLISH_POSTPONEMENT_WORDS;
export const reconciliation: Record<ReconciliationOutcome, string> = ENGLISH_RECONCILIATION_WORDS;

export const messages: Messages = {
  loading: 'Loading …',
  empty: 'Nothing is recorded here yet.',
  error: 'This cannot be shown right now.',
  stale: 'Could not be updated. Showing earlier data',
  asOf: 'as of',
  due: 'due',
  committee: 'Committee',
  centre: 'Centre',
  responsible: 'Responsible',
  involved: 'Involved',
  contributors: 'Contributors',
  agreed: 'Agreed economy',
  next: 'Next milestone',
  followUp: 'Follow-up',
  noLater: 'No later follow-up known',
  more: 'Read more',
  source: 'Source',
  page: 'page',
  line: 'line',
};

export const across: AcrossMessages = {
  postponement: 'Postponement',
  postpone: 'Proposed to be postponed',
  to: 'to',
  parties: 'the parties',
  promise: 'The promise',
  alsoIn: 'Also in',
  maybeIn: 'Perhaps the same promise in',
  maybe: 'Perhaps the same promise',
  and: 'and',
};

export const proposals: PostponementMessages = {
  from: 'from',
  to: 'to',
  proposed: 'Postponement',
  administration: 'The administration',
  parties: 'The budget parties',
  noRemark: 'No remark',
  noAnswer: 'No answer stated',
  refersTo: 'Refers to',
  outcome: 'What came of it',
  unknown: 'Not known: no later document tells',
  none: 'Nobody has proposed to postpone this initiative, as far as we know.',
  reading: "The answer in one word is our reading of the parties' remark.",
  inCommittees: 'In the lists of several committees',
};

export const thread: ThreadMessages = {
  through: 'A promise through the agreements',
  alone: 'This initiative is not linked to a promise in other agreements.',
  same: 'Same promise',
  maybe: 'Perhaps the same promise',
  notSame: 'Not the same promise',
};

export const timeline: TimelineMessages = {
  milestone: 'Milestone',
  earlier: 'Earlier',
  corrected: 'Corrected',
};

export const table: TableMessages = {
  fromAnnex: 'Annex',
  fromText: 'Amounts in the text',
  item: 'Item',
  onwards: 'onwards',
  perYear: 'a year',
  once: 'in all',
  sumOfAnnex: 'Sum of the annex',
  sum: 'Total',
  lines: 'lines',
  CHANGE: 'Changes against before the agreement. A minus is less than before.',
  TOTAL: 'Whole amounts.',
  UNSPECIFIED: 'The amounts may be changes or whole amounts.',
  apart: 'Operating and capital are never added together.',
  all: 'Show all',
  fewer: 'Show fewer',
  csv: 'Get CSV',
};

export const comparison: ComparisonMessages = {
  CONTRADICTION: 'Text and annex do not say the same',
  EQUAL_AFTER_ROUNDING: 'Text and annex say the same, after rounding',
  EQUAL: 'Text and annex say the same',
  ONLY_IN_TEXT: 'The amount is only in the text',
  ONLY_IN_ANNEX: 'The amount is only in the annex',
  year: 'Year',
  noYear: 'No year',
  text: 'Text',
  annex: 'Annex',
  compared: 'Compared',
  name: ['The text calls it', 'the annex'],
  section: ['In the text it belongs to section', 'in the annex to'],
  undecided: 'Which is right, the document does not tell.',
};
