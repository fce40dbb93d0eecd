import type { Question } from '../question/question.js';

/** The most refs that a request may hold; a promise, which goes through several agreements, counts as three. */
export const MOST_REFS = 100;
export const weightOf = ({ kind }: Question): number => (kind === 'promise' ? 3 : 1);

/** Packs questions into as few requests as the gateway's limits allow: for nearly every page, one. */
export function toBatches(questions: readonly Question[]): Question[][] {
  const batches: { left: number; batch: Question[] }[] = [];
  for (const question of questions) {
    const weight = weightOf(question);
    let room = batches.find(({ left }) => left >= weight);
    if (!room) batches.push((room = { left: MOST_REFS, batch: [] }));
    room.left -= weight;
    room.batch.push(question);
  }
  return batches.map(({ batch }) => batch);
}
