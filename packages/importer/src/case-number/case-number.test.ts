import { expect, it } from 'vitest';
import { caseNumberIn } from './case-number.js';

it.each([
  ['Sagsid: 00.30.00-S00-1-30', '00.30.00-S00-1-30'],
  ['Sagsnr. 00.30.10-Ø00-3-31', '00.30.10-Ø00-3-31'],
  ['Sagsnummer 00.30.10-A00-7-31', '00.30.10-A00-7-31'],
  ['Sags-nr. 2031/417', '2031/417'],
  ['Sagsbehandler: 12-34', null],
])('finds the case number of "%s"', (line, number) => {
  expect(caseNumberIn(['Nordby Kommune', line])).toBe(number);
});
