import { expect, it } from 'vitest';
import { titleOf } from './agreement-title.js';

const read = (text: string) => {
  const lines = text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
  const found = titleOf({ lines });
  return found && [found.title, found.year, found.lastYear];
};

it.each([
  ['Aftale om budget 2031', ['Aftale om budget 2031', 2031, null]],
  ['Aftale om Budget 2031mellem', ['Aftale om Budget 2031', 2031, null]],
  ['Aftale om budget 2031 mellem Venstre og SF', ['Aftale om budget 2031', 2031, null]],
  ['Forlig om budgettet for 2031-2034', ['Forlig om budgettet for 2031-2034', 2031, 2034]],
  ['Bredt forlig om budget 2031 – 34', ['Bredt forlig om budget 2031 – 34', 2031, 2034]],
  ['Lindved Kommunes budgetaftale\n\n2031-2034', ['Lindved Kommunes budgetaftale 2031-2034', 2031, 2034]],
  [
    'Aftale om Lindved Kommunes budget 2031-2034',
    ['Aftale om Lindved Kommunes budget 2031-2034', 2031, 2034],
  ],
  ['Sammen om Lindved: Budgetaftale 2031-2034', ['Sammen om Lindved: Budgetaftale 2031-2034', 2031, 2034]],
  ['Enighed om øens budget for 2031', ['Enighed om øens budget for 2031', 2031, null]],
  ['FORLIG OM BUDGET 2031\nog overslagsårene 2032, 2033 og 2034', ['FORLIG OM BUDGET 2031', 2031, 2034]],
  ['Opfølgning på aftale om budget 2031', null],
  ['Budgetaftalen 2031-2034', ['Budgetaftalen 2031-2034', 2031, 2034]],
  ['Budgetaftalens punkter fra 2031', null],
  ['Aftale om budgetopfølgning i 2031', null],
])('%s', (text, title) => {
  expect(read(text)).toEqual(title);
});
