import type { RequestKind } from '@aftalespor/elements/request';
import type { Question } from '../question/question.js';

/** The most refs that one list of a request may hold. */
const MOST_REFS = 100;

/**
 * What a question of each kind costs by the gateway's count (`packages/gateway/src/limits`), rounded up, and what the
 * questions of one request may cost in all. Sections are counted in every request, whether there are any or not. A test
 * holds these against the gateway's own count.
 */
export const COST: Record<RequestKind, number> = {
  initiative: 225,
  'initiative-amounts': 200,
  'section-amounts': 0,
  'agreement-amounts': 4_500,
};
export const MOST_COST = 51_000;

/** Packs questions into as few requests as the gateway's limits allow: for nearly every page, one. */
export function toBatches(questions: readonly Question[]): Question[][] {
  const batches: { questions: Question[]; cost: number }[] = [];
  for (const question of questions) {
    const cost = COST[question.kind];
    let batch = batches.find(
      (it) =>
        it.cost + cost <= MOST_COST &&
        it.questions.filter(({ kind }) => kind === question.kind).length < MOST_REFS,
    );
    if (!batch) batches.push((batch = { questions: [], cost: 0 }));
    batch.questions.push(question);
    batch.cost += cost;
  }
  return batches.map((batch) => batch.questions);
}
