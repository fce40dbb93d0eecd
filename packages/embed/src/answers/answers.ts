import type { DataResult } from '@aftalespor/elements/request';
import { keyOf, type Question } from '../question/question.js';

/** The one place that elements are answered from. */
export type Answers = (question: Question) => Promise<DataResult>;

/** Asks several questions at once. Gives each one's answer by its key; one that could not be had is rejected. */
export type Ask = (questions: readonly Question[]) => ReadonlyMap<string, Promise<DataResult>>;

/** How long an answer is given again without asking. */
const FRESH_MS = 5 * 60_000;
/**
 * How long questions are collected: about one frame. Not an animation frame, which a page in a background tab never
 * gets, and longer than a microtask, since a parser hands over a long page in several pieces.
 */
const WINDOW_MS = 16;

interface Known {
  answer: Promise<DataResult>;
  /** When it was asked for. */
  at: number;
}

/**
 * Collects the questions of a moment into one, asks each only once, and remembers the answers for the page's life. When
 * an old answer cannot be renewed it is given as stale, with the time that it is from. A failure is not remembered.
 */
export function createAnswers(ask: Ask): Answers {
  const known = new Map<string, Known>();
  const waiting: Question[] = [];
  let asked: Promise<ReturnType<Ask>> | null = null;

  function collect(question: Question): Promise<ReturnType<Ask>> {
    waiting.push(question);
    return (asked ??= new Promise((resolve) => {
      setTimeout(() => {
        asked = null;
        resolve(ask(waiting.splice(0)));
      }, WINDOW_MS);
    }));
  }

  async function renew(question: Question, key: string, before: Known | undefined): Promise<DataResult> {
    try {
      return (await (await collect(question)).get(key)) ?? { empty: true };
    } catch (cause) {
      if (before) known.set(key, before);
      else known.delete(key);
      const old = await before?.answer;
      return old && before && 'data' in old
        ? { ...old, stale: true, asOf: new Date(before.at).toISOString() }
        : { error: { code: 'NO_ANSWER', message: String(cause) } };
    }
  }

  return (question) => {
    const key = keyOf(question);
    const before = known.get(key);
    if (before && Date.now() - before.at < FRESH_MS) return before.answer;
    const answer = renew(question, key, before);
    known.set(key, { answer, at: Date.now() });
    return answer;
  };
}
