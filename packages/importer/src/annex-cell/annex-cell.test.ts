import { describe, expect, it } from 'vitest';
import { amountIn, yearIn, yearsIn } from './annex-cell.js';

describe('the amount of a cell', () => {
  it.each([
    ['1.250', 1250],
    ['1 250', 1250],
    ['1\u00a0250', 1250],
    ['12\u2009250\u2009000', 12_250_000],
    ['1\u202f250,5', 1250.5],
    ['2,5', 2.5],
    ['1250', 1250],
    ['0', 0],
    ['-0', 0],
    ['-900', -900],
    ['- 900', -900],
    ['\u2212900', -900],
    ['900-', -900],
    ['(1.500)', -1500],
    ['+300', 300],
    ['-', null],
    ['–', null],
    ['', null],
    ['12 5', undefined],
    ['1.25', undefined],
    ['2-3', undefined],
    ['ca. 5', undefined],
    ['2.1', undefined],
  ])('%j is %s', (cell, value) => {
    expect(amountIn(cell)).toBe(value);
  });
});

describe('the year of a cell', () => {
  it.each([
    ['2031', 2031],
    ['B2031', 2031],
    ['B31', 2031],
    ['BO 32', 2032],
    ['Budget 2031', 2031],
    ['Overslagsår 2032', 2032],
    ['2031-priser', null],
    ['31', null],
    ['I alt', null],
  ])('%j is %s', (cell, year) => {
    expect(yearIn(cell)).toBe(year);
  });

  it('stands beside the one after it', () => {
    expect(yearsIn(['Drift', 'B31', 'BO32', 'I alt'])).toEqual({ column: 1, years: [2031, 2032] });
    expect(yearsIn(['Drift', '2031'])).toBe(null);
    expect(yearsIn(['Drift', '2031', '2033'])).toBe(null);
  });
});
