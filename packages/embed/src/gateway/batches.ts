import type { Question } from '../question/question.js';

/** The most refs that one list of a request may hold. With all lists full a request still costs less than the gateway takes. */
export const MOST_REFS = 100;

/** Packs questions into as few requests as the gateway's limits allow: for nearly every page, one. */
export function toBatches(questions: readonly Question[]): Question[][] {
  const batches: Question[][] = [];
  for (const question of questions) {
    const alike = (batch: Question[]) => batch.filter(({ kind }) => kind === question.kind);
    const batch = batches.find((each) => alike(each).length < MOST_REFS);
    if (batch) batch.push(question);
    else batches.push([question]);
  }
  return batches;
}
