import { ElementsDocument } from '@aftalespor/client/operations';
import { LIMITS } from '@aftalespor/gateway/limits';
import { schema } from '@aftalespor/gateway/schema';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { expect, it } from 'vitest';
import { MOST_REFS } from './batches.js';

function cost(count: number) {
  const refs = Array<string>(count).fill('eksempel/budget-2025');
  const variables = { initiatives: refs, amounts: refs, sections: refs, agreements: refs };
  return complexityFromQuery(String(ElementsDocument), { schema, ctx: {}, variables });
}

it("is within the gateway's own limits, however full a request is packed", () => {
  const { depth, breadth, complexity } = cost(MOST_REFS);
  expect(depth).toBeLessThanOrEqual(LIMITS.depth);
  expect(breadth).toBeLessThanOrEqual(LIMITS.breadth);
  expect(complexity).toBeLessThanOrEqual(LIMITS.cost);
  expect(MOST_REFS).toBeLessThanOrEqual(LIMITS.pageSize);
  // The count is the one that grows with what is asked.
  expect(complexity).toBeGreaterThan(50 * cost(1).complexity);
});
