/** The words of this element alone. */

export const TABLE_MESSAGES = {
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
};

export type TableMessages = typeof TABLE_MESSAGES;
