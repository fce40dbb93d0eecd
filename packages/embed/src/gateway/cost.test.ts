import { ElementsDocument } from '@aftalespor/client/operations';
import { LIMITS } from '@aftalespor/gateway/limits';
import { schema } from '@aftalespor/gateway/schema';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { describe, expect, it } from 'vitest';
import { COST, MOST_COST } from './batches.js';

function cost(counts: { initiatives?: number; amounts?: number; sections?: number; agreements?: number }) {
  const refs = (count = 0) => Array<string>(count).fill('eksempel/budget-2025');
  const variables = {
    initiatives: refs(counts.initiatives),
    amounts: refs(counts.amounts),
    sections: refs(counts.sections),
    agreements: refs(counts.agreements),
  };
  return complexityFromQuery(String(ElementsDocument), { schema, ctx: {}, variables });
}

const nothing = cost({}).complexity;

describe("what the elements ask for, by the gateway's own count", () => {
  it('is within its depth and breadth', () => {
    const { depth, breadth } = cost({ initiatives: 50 });
    expect(depth).toBeLessThanOrEqual(LIMITS.depth);
    expect(breadth).toBeLessThanOrEqual(LIMITS.breadth);
  });

  it.each([
    ['initiative', 'initiatives'],
    ['initiative-amounts', 'amounts'],
    ['section-amounts', 'sections'],
    ['agreement-amounts', 'agreements'],
  ] as const)('costs no more for each %s than is reckoned with, and not much less', (kind, list) => {
    const each = (cost({ [list]: 100 }).complexity - nothing) / 100;
    expect(each).toBeLessThanOrEqual(COST[kind]);
    expect(each).toBeGreaterThanOrEqual(COST[kind] * 0.8);
  });

  it('never costs more than it takes, however full the request is packed', () =>
    expect(MOST_COST + nothing).toBeLessThanOrEqual(LIMITS.cost));
});
