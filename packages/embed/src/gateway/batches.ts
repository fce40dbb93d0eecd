import type { Question } from '../question/question.js';

/** The most refs that a request may hold; a promise, which goes through several agreements, counts as three. */
export const MOST_REFS = 100;
export const weightOf = ({ kind }: Question): number => (kind === 'promise' ? 3 : 1);

/** Packs questions into as few requests as the gateway's limits allow: for nearly every page, one. */
export function toBatches(questions: readonly Question[]): Question[][] {
  const batches: Question[][] = [];
  let left = 0;
  for (const question of questions) {
    left -= weightOf(question);
    if (left < 0) {
      batches.push([]);
      left = MOST_REFS - weightOf(question);
    }
    batches.at(-1)?.push(question);
  }
  return batches;
}
