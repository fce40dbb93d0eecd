import { expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { letterOf } from './sheet-words.js';

const textOf = (lines: string[]) => readPlainText(new TextEncoder().encode(lines.join('\n')), 'ark.txt');

it('the letter names the agreement and the day, however they are written', () => {
  const text = textOf([
    '2. opfølgning på',
    'Budgetaftalen for 2031',
    'Sagsnr.: 00.30-7-31',
    'Nordby, den 27/8-2031',
  ]);
  expect(letterOf(text, 'FOLLOW_UP', { end: undefined })).toEqual({
    document: {
      kind: 'FOLLOW_UP',
      title: '2. opfølgning på Budgetaftalen for 2031',
      date: '2031-08-27',
      caseNumber: '00.30-7-31',
    },
    agreement: { kind: 'BUDGET', budgetYear: 2031, periodFrom: null, periodTo: null },
  });
});

it('a date within the sheets is not the day of the letter; a person may say which it is', () => {
  const text = textOf(['Opfølgning på budget 2031', '1.01 Bogbus', '27. august 2031']);
  expect(() => letterOf(text, 'FOLLOW_UP', { end: 2 })).toThrow(/ark\.txt.*--date/);
  const told = letterOf(text, 'FOLLOW_UP', { end: 2, date: '2031-09-01' });
  expect(told.document.date).toBe('2031-09-01');
});

it('sheets of no agreement are refused', () => {
  expect(() => letterOf(textOf(['Dato: 1. maj 2031']), 'FOLLOW_UP', { end: undefined })).toThrow(ImportError);
});

it('the title may have its year, and a day that is no date, on the line below', () => {
  const text = textOf([
    'Endelig opfølgning på Aftale om budget',
    '2031 for Nordby pr.',
    '31. december 2031',
    'Den 3. februar 2032',
  ]);
  expect(letterOf(text, 'FOLLOW_UP', { end: undefined })).toMatchObject({
    document: {
      title: 'Endelig opfølgning på Aftale om budget 2031 for Nordby pr. 31. december 2031',
      date: '2032-02-03',
    },
    agreement: { budgetYear: 2031 },
  });
});
