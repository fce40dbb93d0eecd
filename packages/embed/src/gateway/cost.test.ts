import { ElementsDocument } from '@aftalespor/client/operations';
import { LIMITS } from '@aftalespor/gateway/limits';
import { schema } from '@aftalespor/gateway/schema';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { expect, it } from 'vitest';
import type { Question } from '../question/question.js';
import { MOST_REFS, weightOf } from './batches.js';
import { LISTS } from './read-answer.js';

const KINDS = Object.keys(LISTS) as Question['kind'][];
const NONE = Object.fromEntries(Object.values(LISTS).map((list) => [list, [] as string[]]));

function cost(kind: Question['kind'], count: number) {
  const variables = { ...NONE, [LISTS[kind]]: Array<string>(count).fill('eksempel/budget-2025') };
  return complexityFromQuery(String(ElementsDocument), { schema, ctx: {}, variables });
}

// A request that holds several kinds costs less than the dearest of these, because what it may hold is shared.
it.each(KINDS)("a request full of %s is within the gateway's own limits", (kind) => {
  const most = Math.floor(MOST_REFS / weightOf({ kind, ref: '' }));
  const { depth, breadth, complexity } = cost(kind, most);
  expect(depth).toBeLessThanOrEqual(LIMITS.depth);
  expect(breadth).toBeLessThanOrEqual(LIMITS.breadth);
  expect(complexity).toBeLessThanOrEqual(LIMITS.cost);
  expect(most).toBeLessThanOrEqual(LIMITS.pageSize);
  // The count is the one that grows with what is asked.
  expect(complexity).toBeGreaterThan(most * 0.9 * (cost(kind, 1).complexity - cost(kind, 0).complexity));
});
