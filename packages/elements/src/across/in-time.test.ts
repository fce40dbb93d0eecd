import { expect, test } from 'vitest';
import { round } from '../fixtures/initiative.js';
import { postponement } from '../fixtures/promise.js';
import { inTime } from './in-time.js';

const rounds = [
  round({ label: 'A', dueOn: '2018-04-05', reportedOn: '2018-04-05' }),
  round({ label: 'B', dueOn: '2018-06-20' }),
  round({ label: 'C', dueOn: null }),
];

test.each([
  ['before the first', '2018-01-01', 'pABC'],
  ['on the day of a round: after it', '2018-04-05', 'ApBC'],
  ['between two', '2018-05-01', 'ApBC'],
  ['after all that have a day', '2019-01-01', 'ABpC'],
  ['without a day: last', null, 'ABCp'],
])('a postponement %s', (_what, statedOn, order) => {
  const entries = inTime(rounds, [postponement({ statedOn })]);
  expect(entries.map((entry) => ('label' in entry ? entry.label : 'p')).join('')).toBe(order);
});

test('without rounds the postponements are all there is', () => {
  expect(inTime([], [postponement(), postponement({ statedOn: null })])).toHaveLength(2);
});
