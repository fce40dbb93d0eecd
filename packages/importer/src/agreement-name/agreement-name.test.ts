import { expect, it } from 'vitest';
import { agreementNamed, budgetYearNamed } from './agreement-name.js';

it.each([
  'Første opfølgning på Aftale om budget 2025',
  'Status på budgetaftalen for 2025',
  'Budgetforlig 2025-2028',
  'Forliget om budgettet for 2025 følges op',
  '2. opfølgning på budget 2025',
  'Indsatser i budget 2025, der foreslås udskudt: status på budget 2025',
])('"%s" names the agreement of 2025', (text) => expect(budgetYearNamed(text)).toBe(2025));

it.each(['Der er 3 mio. kr. i budget 2025.', 'Aftale om budgetår', 'Budgetaftale 20251', 'Status for 2025'])(
  '"%s" names none',
  (text) => expect(budgetYearNamed(text)).toBeNull(),
);

it.each([
  ['Første opfølgning på Aftale om budget 2025 for Lyngdal Kommune', 'Aftale om budget 2025'],
  ['Status på budgetaftalen for 2025', 'Budgetaftalen for 2025'],
  ['2. opfølgning på budget 2025', null],
])('"%s" calls it %s', (text, name) => expect(agreementNamed(text)).toBe(name));
