/** The words of this element alone. */
import type { Language } from '@aftalespor/domain/words';

const da = {
  fromAnnex: 'Bilag',
  fromText: 'Beløb i teksten',
  item: 'Post',
  onwards: 'og frem',
  perYear: 'pr. år',
  once: 'i alt',
  sumOfAnnex: 'Sum af bilaget',
  sum: 'I alt',
  lines: 'linjer',
  CHANGE: 'Ændringer i forhold til før aftalen. Minus er mindre end før.',
  TOTAL: 'Hele beløb.',
  UNSPECIFIED: 'Tallene kan være ændringer eller hele beløb.',
  apart: 'Drift og anlæg lægges aldrig sammen.',
  all: 'Vis alle',
  fewer: 'Vis færre',
  csv: 'Hent CSV',
  beside: 'Teksten ved siden af bilaget',
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
} as const;

type TableMessages = {
  [Key in keyof typeof da]: (typeof da)[Key] extends string ? string : readonly [string, string];
};

const en: TableMessages = {
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
  beside: 'Text beside annex',
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

export const TABLE_MESSAGES: Record<Language, TableMessages> = { da, en };
