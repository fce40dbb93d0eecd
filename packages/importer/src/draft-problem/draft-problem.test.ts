import type { DraftProblem } from '@aftalespor/database/check-draft';
import { expect, it } from 'vitest';
import { problemLine, problemWords } from './draft-problem.js';

const problem = (changes: Partial<DraftProblem>): DraftProblem => ({
  ...{ code: 'INVALID_FIELD', record: 'a-1', field: 'title', value: null, against: null, message: '' },
  ...changes,
});

it.each([
  ['minimum', { limit: 1970 }, 1718, 'her skal stå mindst 1970; der står 1718. Ret det.'],
  ['maximum', { limit: 17 }, 18, 'her skal stå højst 17; der står 18. Ret det.'],
  ['minLength', { limit: 1 }, '', 'her skal stå noget; der står "". Ret det.'],
  ['enum', { allowedValues: ['A', 'B'] }, 'C', 'her skal stå et af "A", "B"; der står "C". Ret det.'],
  ['other', {}, 1, 'værdien passer ikke her; der står 1. Ret det.'],
])('tells what a rule of the schema expects: %s', (keyword, limits, value, words) => {
  expect(problemWords(problem({ value, against: { keyword, ...limits } }))).toBe(words);
});

it.each([
  ['documents[0].url', 'en adresse begynder med http:// eller https://'],
  ['frames[1]', 'en ramme skrives som 10.01'],
  ['signedOn', 'en dag skrives som 2025-04-30'],
])('tells how %s is written', (field, form) => {
  expect(problemWords(problem({ field, value: 'x', against: { keyword: 'pattern' } }))).toBe(
    `${form}; der står "x". Ret det.`,
  );
});

it('tells what is in the way, and what a key is of', () => {
  expect(problemWords(problem({ code: 'INVALID_YEARS', value: 2018, against: 2021 }))).toContain('før 2021;');
  expect(problemWords(problem({ code: 'MISSING_REFERENCE', value: 'x', against: 'section' }))).toContain(
    'her skal stå nøglen på et afsnit; der står "x"',
  );
  expect(problemWords(problem({ code: 'DUPLICATE_SLUG', value: 'x', against: null }))).toContain(
    'en anden post har det samme slug',
  );
});

it('names the record and the field where no better place is known', () => {
  expect(problemLine(problem({ code: 'DUPLICATE_KEY', field: 'key', value: 'a-1' }))).toBe(
    'a-1, key: hver nøgle er der én gang; der står "a-1". Fjern den ene af de to poster, eller giv den en anden nøgle.',
  );
});
