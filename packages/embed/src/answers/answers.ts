import type { DataResult } from '@aftalespor/elements/request';
import { keyOf, type Question } from '../question/question.js';

/** The one place that elements are answered from. */
export type Answers = (question: Question) => Promise<DataResult>;

/** Answers several questions at once, each by its key. */
export type Ask = (questions: readonly Question[]) => Promise<ReadonlyMap<string, DataResult>>;

/** How long an answer is given again without asking. */
const FRESH_MS = 5 * 60_000;
/**
 * How long questions are collected: about one frame. Not an animation frame, which a page in a background tab never
 * gets, and longer than a microtask, since a parser hands over a long page in several pieces.
 */
const WINDOW_MS = 16;

interface Known {
  answer: DataResult;
  at: number;
}

/**
 * Collects the questions of a moment into one, asks each only once, and remembers the answers for the page's life. When
 * an old answer cannot be renewed it is given as stale, with the time that it is from. Errors are not remembered.
 */
export function createAnswers(ask: Ask): Answers {
  const known = new Map<string, Known>();
  const open = new Map<string, Promise<DataResult>>();
  let waiting: Question[] = [];
  let batch: Promise<ReadonlyMap<string, DataResult>> | null = null;

  const collect = () =>
    (batch ??= new Promise((resolve) => {
      setTimeout(() => {
        const questions = waiting;
        waiting = [];
        batch = null;
        resolve(ask(questions));
      }, WINDOW_MS);
    }));

  async function renew(question: Question, key: string): Promise<DataResult> {
    waiting.push(question);
    const failed = (message: string) => ({ error: { code: 'NO_ANSWER', message } });
    const answer = await collect().then(
      (answers) => answers.get(key) ?? failed('left out of the answer'),
      (cause: unknown) => failed(String(cause)),
    );
    open.delete(key);
    if (!('error' in answer)) {
      known.set(key, { answer, at: Date.now() });
      return answer;
    }
    const before = known.get(key);
    return before && 'data' in before.answer
      ? { ...before.answer, stale: true, asOf: new Date(before.at).toISOString() }
      : answer;
  }

  return (question) => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before && Date.now() - before.at < FRESH_MS) return Promise.resolve(before.answer);
    let answer = open.get(key);
    if (!answer) open.set(key, (answer = renew(question, key)));
    return answer;
  };
}
