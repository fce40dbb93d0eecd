import { ElementsDocument } from '@aftalespor/client/operations';
import { LIMITS } from '@aftalespor/gateway/limits';
import { schema } from '@aftalespor/gateway/schema';
import { complexityFromQuery } from '@pothos/plugin-complexity';
import { Kind, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import type { Question } from '../question/question.js';
import { MOST_REFS, weightOf } from './batches.js';
import { listOf } from './read-answer.js';

const KINDS: Question['kind'][] = [
  'initiative',
  'promise',
  'initiative-amounts',
  'section-amounts',
  'agreement-amounts',
];
const NONE = Object.fromEntries(KINDS.map((kind) => [listOf(kind), [] as string[]]));
const refs = (count: number) => Array<string>(count).fill('eksempel/budget-2025/1');
const mostOf = (kind: Question['kind']) => Math.floor(MOST_REFS / weightOf({ kind, ref: '' }));

const document = parse(String(ElementsDocument));
/** The document once for each of its lists: the gateway counts all of them together, and this function the largest. */
const alone = document.definitions.flatMap((definition) =>
  definition.kind === Kind.OPERATION_DEFINITION
    ? definition.selectionSet.selections.map((selection) => ({
        ...document,
        definitions: document.definitions.map((each) =>
          each === definition
            ? { ...definition, selectionSet: { ...definition.selectionSet, selections: [selection] } }
            : each,
        ),
      }))
    : [],
);

function cost(lists: Record<string, string[]>) {
  const variables = { ...NONE, ...lists };
  const each = alone.map((one) => complexityFromQuery(print(one), { schema, ctx: {}, variables }));
  const sum = (of: 'breadth' | 'complexity') => each.reduce((total, one) => total + one[of], 0);
  return { depth: each[0]?.depth ?? 0, breadth: sum('breadth'), complexity: sum('complexity') };
}

// A request of several kinds costs no more than the dearest of these, because what it may hold is shared.
it.each(KINDS)("a request full of %s is within the gateway's own limits", (kind) => {
  const { depth, breadth, complexity } = cost({ [listOf(kind)]: refs(mostOf(kind)) });
  expect(depth).toBeLessThanOrEqual(LIMITS.depth);
  expect(breadth).toBeLessThanOrEqual(LIMITS.breadth);
  expect(complexity).toBeLessThanOrEqual(LIMITS.cost);
  expect(mostOf(kind)).toBeLessThanOrEqual(LIMITS.pageSize);
  // The count is the one that grows with what is asked.
  expect(complexity).toBeGreaterThan(
    0.5 * mostOf(kind) * (cost({ [listOf(kind)]: refs(1) }).complexity - cost({}).complexity),
  );
});
