import { describe, expect, it } from 'vitest';
import {
  accountOf,
  periodOf,
  reportedPeriod,
  ROUND_LABEL,
  SECTION,
  withoutAccount,
  withoutRunning,
} from './sheet-words.js';

describe('the account of a head', () => {
  it.each([
    ['Drift', 'OPERATING'],
    ['Anlæg', 'CAPITAL'],
    ['Anlæg og drift', 'BOTH'],
    ['Drift/anlæg', 'BOTH'],
    ['Drift, Anlæg', 'BOTH'],
    ['drift og anlæg', 'BOTH'],
    ['Indsats', null],
    ['', null],
  ])('%s', (words, account) => {
    expect(accountOf(words)).toBe(account);
  });

  it.each([
    ['1.01. Molen males Anlæg og drift', { title: '1.01. Molen males', account: 'BOTH' }],
    ['1.01. Bedre drift Drift', { title: '1.01. Bedre drift', account: 'OPERATING' }],
    ['1.01. Bedre drift', { title: '1.01. Bedre drift', account: null }],
  ])('ends "%s"', (words, head) => {
    expect(withoutAccount(words)).toEqual(head);
  });
});

it.each([
  ['Første opfølgning på Aftale om budget 2031', 'FIRST'],
  ['2. budgetopfølgning', 'SECOND'],
  ['Tredje opfølgning på aftalen', 'THIRD'],
  ['Fjerde og sidste opfølgning på Aftale om budget 2031 på Havneudvalgets område', 'YEAR_END'],
  ['Endelig opfølgning på aftalen', 'YEAR_END'],
  ['Udmøntning af, og status på, Aftale om budget 2031', null],
])('the follow-up that "%s" is', (title, period) => {
  expect(reportedPeriod(title)).toBe(period);
});

it.each([
  ['Molen er malet. 3. opfølgning 2031', 'THIRD'],
  ['4. budgetopfølgning 2031', 'YEAR_END'],
  ['Molen er malet. l. opfølgning 2031', 'FIRST'],
  ['3.budgetopfølgning 2031', 'THIRD'],
  ['31.12.2031 ☺', 'YEAR_END'],
  ['31. december 2031', 'YEAR_END'],
])('the round of "%s"', (line, period) => {
  expect(periodOf(ROUND_LABEL.exec(line)!)).toBe(period);
});

describe('what runs over each page', () => {
  const lines = (...texts: string[]) => texts.map((text, n) => ({ line: n + 1, page: null, text }));
  const left = (...texts: string[]) =>
    withoutRunning(lines(...texts), 'Tredje opfølgning på budget 2031 for Nordby', 2).map(({ text }) => text);

  it('is its foot and the title, whoever it is for', () => {
    const title = 'Tredje opfølgning på budget 2031 - Havneudvalget   4';
    expect(left(title, '1.1. Bro', title, 'Side 2 af 9', 'Broen er rød.')).toEqual([
      ...[title, '1.1. Bro', 'Broen er rød.'],
    ]);
  });

  it('is a number where all that stand alone go up', () => {
    expect(left('1', '1.1. Bro', '2', '4')).toEqual(['1.1. Bro']);
    expect(left('- 1 -', '1.1. Bro', '- 2 -', '– 3 –')).toEqual(['1.1. Bro']);
    expect(left('1', '1.1. Bro', '4', '2')).toEqual(['1', '1.1. Bro', '4', '2']);
  });
});

it.each([
  ['1. Nær og tryg', 'Nær og tryg'],
  ['12 Havne, broer og stier', 'Havne, broer og stier'],
  ['3 Havne er malet.', undefined],
  ['3 nye havne', undefined],
])('the chapter that "%s" heads', (line, title) => {
  expect(SECTION.exec(line)?.[2]).toBe(title);
});
