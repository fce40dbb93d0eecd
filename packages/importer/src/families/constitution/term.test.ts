import { expect, it } from 'vitest';
import { termOf } from './term.js';

it.each([
  ['Konstitueringsaftale 2026', '', { periodFrom: 2026, periodTo: null }],
  ['Konstitueringsaftale 2022-2025', '', { periodFrom: 2022, periodTo: 2025 }],
  ['Konstitueringsaftale, november 2025', '', { periodFrom: 2026, periodTo: null }],
  ['Ny konstitueringsaftale 2019', '', { periodFrom: 2019, periodTo: null }],
  ['Konstitueringsaftale', 'Den gælder fra den 1. januar 2022.', { periodFrom: 2022, periodTo: null }],
  ['Konstitueringsaftale', 'Efter valget den 16. november 2021', { periodFrom: 2022, periodTo: null }],
  [
    'Konstitueringsaftale',
    'på det konstituerende møde i december 2021',
    { periodFrom: 2022, periodTo: null },
  ],
  [
    'Konstitueringsaftale',
    'Lindved Byråd 2022-2025, efter valget den 16. november 2021',
    { periodFrom: 2022, periodTo: 2025 },
  ],
  ['Konstitueringsaftale', 'I perioden 2022 til 2025', { periodFrom: 2022, periodTo: 2025 }],
  ['Konstitueringsaftale', 'Skolen blev bygget i 1998.', null],
])('the term of "%s", "%s"', (title, text, term) => {
  expect(termOf(title, { front: text, text, date: null })).toEqual(term);
});

it('is of the date where nothing else tells, if that is of a year of an election', () => {
  const text = { front: '', text: '' };
  expect(termOf('Konstitueringsaftale', { ...text, date: '2021-11-17' })).toMatchObject({ periodFrom: 2022 });
  expect(termOf('Konstitueringsaftale', { ...text, date: '2023-05-02' })).toBeNull();
});
