import type { Client } from '@aftalespor/client/client';
import type { ElementsQueryVariables } from '@aftalespor/client/operations';
import { describe, expect, it, vi } from 'vitest';
import { answerFrom } from '../../testing/recorded-gateway.js';
import { line, records, refAt } from '../../testing/records.js';
import type { Question } from '../question/question.js';
import { toBatches } from './batches.js';
import { askGateway } from './gateway.js';

const pageOf = (ref: string) => `https://aftaler.example/${ref}`;
const many = (kind: Question['kind'], count: number): Question[] =>
  Array.from({ length: count }, (_, index) => ({ kind, ref: refAt(index + 1) }));

describe('packing questions into requests', () => {
  it.each([
    ['50 cards', many('initiative', 50), 1],
    ['100 cards', many('initiative', 100), 1],
    ['101 cards', many('initiative', 101), 2],
    [
      'a page of all kinds',
      [...many('initiative', 40), ...many('initiative-amounts', 40), ...many('agreement-amounts', 2)],
      1,
    ],
    ['101 sections', many('section-amounts', 101), 2],
    ['twelve whole annexes', many('agreement-amounts', 12), 2],
    ['nothing', [], 0],
  ])('%s', (_what, questions, requests) => {
    const batches = toBatches(questions);
    expect(batches).toHaveLength(requests);
    expect(batches.flat()).toHaveLength(questions.length);
  });
});

const EXAMPLE = 'eksempel/budget-2025';

/** A client that answers from records, and gives the annex in pages of two lines. */
function paging(breaksOff: boolean) {
  const lines = ['a', 'b', 'c', 'd', 'e'].map((title) => line(title));
  const after = (index: number) => ({
    nodes: breaksOff && index > 0 ? [] : lines.slice(index, index + 2),
    pageInfo: { hasNextPage: index + 2 < lines.length, endCursor: String(index + 2) },
  });
  const all = records(1);
  const [agreement] = all.agreements;
  if (agreement) all.agreements = [{ ...agreement, operating: after(0) }];
  const query = vi.fn(async (_document: unknown, variables: object) =>
    'after' in variables
      ? { data: { agreement: { budgetLines: after(Number(variables.after)) } } }
      : answerFrom(all, variables as ElementsQueryVariables),
  );
  return { query, client: { query } as unknown as Client };
}

describe('an annex of more than a page', () => {
  const ask = async (client: Client) =>
    (await askGateway(client, pageOf)([{ kind: 'agreement-amounts', ref: EXAMPLE }])).get(
      `agreement-amounts ${EXAMPLE}`,
    );

  it('is read to its end', async () => {
    const { client, query } = paging(false);
    const result = await ask(client);
    expect(result).toMatchObject({ data: { tables: [{ totals: [{ year: 2025, thousandKroner: 7500 }] }] } });
    expect(query).toHaveBeenCalledTimes(3);
  });

  it('is not shown in part', async () =>
    expect(await ask(paging(true).client)).toMatchObject({ error: { code: 'BAD_ANSWER' } }));
});

it('answers 250 cards in three requests, each with its own', async () => {
  const all = records(250);
  const query = vi.fn(async (_document: unknown, variables: object) =>
    answerFrom(all, variables as ElementsQueryVariables),
  );
  const answers = await askGateway({ query } as unknown as Client, pageOf)(many('initiative', 250));
  expect(query).toHaveBeenCalledTimes(3);
  for (const { kind, ref } of many('initiative', 250))
    expect(answers.get(`${kind} ${ref}`)).toMatchObject({ data: { ref } });
});

it('shows nothing where there are no amounts, and an error where there is no such section', async () => {
  const all = records(1);
  all.amounts = all.amounts.map((each) => ({ ...each, budgetLines: [] }));
  const query = async (_document: unknown, variables: object) =>
    answerFrom(all, variables as ElementsQueryVariables);
  const answers = await askGateway(
    { query } as unknown as Client,
    pageOf,
  )([
    { kind: 'initiative-amounts', ref: refAt(1) },
    { kind: 'section-amounts', ref: `${EXAMPLE}/7` },
    { kind: 'section-amounts', ref: `${EXAMPLE}/1` },
  ]);
  expect([...answers.values()]).toEqual([
    { empty: true },
    { error: { code: 'UNKNOWN_REF', message: 'no section has this ref' } },
    { data: expect.objectContaining({ scope: 'SECTION', title: 'Børn, unge og uddannelse' }) },
  ]);
});
