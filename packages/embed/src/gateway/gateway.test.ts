import type { ElementsQueryVariables } from '@aftalespor/client/operations';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answerFrom, type Records } from '../../testing/recorded-gateway.js';
import { records, refAt } from '../../testing/records.js';
import { keyOf, type Question } from '../question/question.js';
import { toBatches } from './batches.js';
import { askGateway } from './gateway.js';

const many = (kind: Question['kind'], count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({ kind, ref: refAt(index + 1) }));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('packing questions into requests', () => {
  it.each([
    ['50 cards', many('initiative', 50), 1],
    ['100 cards', many('initiative', 100), 1],
    ['101 cards', many('initiative', 101), 2],
    [
      'a page of all kinds',
      [...many('initiative', 40), ...many('initiative-amounts', 40), ...many('promise', 5)],
      1,
    ],
    ['101 sections', many('section-amounts', 101), 2],
    ['33 promises', many('promise', 33), 1],
    ['34 promises', many('promise', 34), 2],
    ['33 promises and 2 cards', [...many('promise', 33), ...many('initiative', 2)], 2],
    ['nothing', [], 0],
  ])('%s', (_what, questions, requests) => {
    const batches = toBatches(questions);
    expect(batches).toHaveLength(requests);
    expect(batches.flat()).toHaveLength(questions.length);
  });
});

const EXAMPLE = 'eksempel/budget-2025';

/** What the gateway is asked, and what it says from the records; `breaks` decides which requests fail. */
function ask(
  all: Records,
  questions: Question[],
  breaks: (request: number) => Response | undefined = () => undefined,
) {
  const asked: ElementsQueryVariables[] = [];
  vi.stubGlobal('fetch', async (address: URL | string, init: RequestInit) => {
    const variables = init.body
      ? JSON.parse(String(init.body)).variables
      : JSON.parse(new URL(address).searchParams.get('variables') ?? '');
    asked.push(variables);
    return breaks(asked.length) ?? Response.json(answerFrom(all, variables));
  });
  const answers = askGateway('https://aftaler.example/graphql')(questions);
  return { asked, answer: (question: Question) => answers.get(keyOf(question)) };
}

it('answers 250 cards in three requests, each with its own', async () => {
  const questions = many('initiative', 250);
  const { asked, answer } = ask(records(250), questions);
  for (const question of questions)
    expect(await answer(question)).toMatchObject({ data: { ref: question.ref } });
  expect(asked).toHaveLength(3);
});

it('costs nobody else the answer when one of several requests fails', async () => {
  const questions = many('initiative', 101);
  const { answer } = ask(records(101), questions, (request) =>
    request === 1 ? Response.json({ errors: [{ message: 'broken' }] }) : undefined,
  );
  const results = await Promise.allSettled(questions.map(async (question) => answer(question)));
  expect(results[0]).toMatchObject({ status: 'rejected', reason: { message: 'broken' } });
  expect(results[100]).toMatchObject({ status: 'fulfilled', value: { data: { number: '1.101' } } });
});

it('shows nothing where there are no amounts, and nothing with a word in the console where there is no such ref', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const all = records(1);
  all.initiativeAmounts = all.initiativeAmounts.map((each) => ({ ...each, amountTable: null }));
  const questions: Question[] = [
    { kind: 'initiative-amounts', ref: refAt(1) },
    { kind: 'section-amounts', ref: `${EXAMPLE}/7` },
    { kind: 'section-amounts', ref: `${EXAMPLE}/1` },
    { kind: 'agreement-amounts', ref: EXAMPLE },
  ];
  const { answer } = ask(all, questions);
  expect(await Promise.all(questions.map(async (question) => answer(question)))).toEqual([
    { empty: true },
    { empty: true },
    { data: expect.objectContaining({ scope: 'SECTION', title: 'Børn, unge og uddannelse' }) },
    {
      data: expect.objectContaining({
        scope: 'AGREEMENT',
        csvHref: `https://aftaler.example/csv/${EXAMPLE}`,
      }),
    },
  ]);
  expect(warned.mock.calls).toEqual([[expect.stringContaining(`${EXAMPLE}/7`)]]);
});

it.each(['ftp://aftaler.example/graphql', 'http://[', 'aftaler', ''])(
  'never asks "%s", and says so',
  async (endpoint) => {
    const [question] = many('initiative', 1) as [Question];
    await expect(askGateway(endpoint)([question]).get(keyOf(question))).rejects.toThrow(
      `data-endpoint must be an http(s) address; got "${endpoint}"`,
    );
  },
);
