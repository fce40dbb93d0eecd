import { expect, test } from 'vitest';
import { readQuestion, type RefAttribute } from './question.js';

const table = (initiative: string | null, section: string | null, agreement: string | null) =>
  readQuestion([
    ['initiative', 'initiative-amounts', initiative],
    ['section', 'section-amounts', section],
    ['agreement', 'agreement-amounts', agreement],
  ]);
const card = (value: string | null) =>
  readQuestion([['initiative', 'initiative', value] satisfies RefAttribute]);

test.each([
  [card(' ballerup/budget-2018/3.01 '), { kind: 'initiative', ref: 'ballerup/budget-2018/3.01' }],
  [
    table(null, 'ballerup/budget-2024/4.3', null),
    { kind: 'section-amounts', ref: 'ballerup/budget-2024/4.3' },
  ],
  [table(null, null, 'ballerup/budget-2024'), { kind: 'agreement-amounts', ref: 'ballerup/budget-2024' }],
])('a ref is asked for by what its attribute is: %j', (question, expected) => {
  expect(question).toEqual(expected);
});

test.each([
  ['missing', card(null), 'no initiative: expected one ref'],
  ['empty', card(''), 'initiative="": expected one ref'],
  ['malformed', card('Budget 3.01'), 'initiative="Budget 3.01": expected one ref'],
  [
    'an agreement where an initiative is asked for',
    card('ballerup/budget-2018'),
    'expected one ref, as "ballerup/budget-2018/3.01".',
  ],
  [
    'an initiative where an agreement is asked for',
    table(null, null, 'ballerup/budget-2018/3.01'),
    'expected one ref, as "ballerup/budget-2018".',
  ],
  [
    'two at once',
    table('ballerup/budget-2018/3.01', null, 'ballerup/budget-2018'),
    'initiative="ballerup/budget-2018/3.01" agreement="ballerup/budget-2018": expected one ref',
  ],
])('%s: the message says what was wanted, what came and what to do', (_, question, part) => {
  expect(question).toEqual({ problem: expect.stringContaining(part) });
  expect(question).toEqual({
    problem: expect.stringMatching(/: expected one ref, as .*\. Copy the snippet/),
  });
});
