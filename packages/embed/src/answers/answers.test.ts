import type { DataResult } from '@aftalespor/elements/request';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Question } from '../question/question.js';
import { createAnswers, type Ask } from './answers.js';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-01T08:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const question = (ref: string): Question => ({ kind: 'initiative', ref });
const good = { data: { title: 'Solceller' } } as unknown as DataResult;
const bad = { error: { code: 'NO_ANSWER', message: 'Error: no answer' } };

/** Answers every question in the way that `says` holds at that moment; null fails. */
function asking(says: { now: DataResult | null }) {
  const asked: string[][] = [];
  const ask: Ask = (questions) => {
    asked.push(questions.map(({ ref }) => ref));
    const answer = async () => {
      if (!says.now) throw new Error('no answer');
      return says.now;
    };
    return new Map(questions.map(({ kind, ref }) => [`${kind} ${ref}`, answer()]));
  };
  const answers = createAnswers(ask);
  const get = async (ref: string) => {
    const answer = answers(question(ref));
    await vi.advanceTimersByTimeAsync(50);
    return answer;
  };
  return { asked, answers, get };
}

const LATER = 6 * 60_000;

it('collects the questions of a moment, each once, and a later moment apart', async () => {
  const { asked, answers } = asking({ now: good });
  const first = [answers(question('a')), answers(question('b')), answers(question('a'))];
  await vi.advanceTimersByTimeAsync(5);
  first.push(answers(question('c')));
  await vi.advanceTimersByTimeAsync(50);
  const later = answers(question('d'));
  await vi.advanceTimersByTimeAsync(50);
  expect(await Promise.all([...first, later])).toEqual(Array(5).fill(good));
  expect(asked).toEqual([['a', 'b', 'c'], ['d']]);
});

it('does not ask again while the question is under way, or while the answer is fresh', async () => {
  let release = (_: DataResult) => {};
  let times = 0;
  const answers = createAnswers(
    () => (times++, new Map([['initiative a', new Promise((resolve) => (release = resolve))]])),
  );
  const first = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  const second = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  release(good);
  expect(await Promise.all([first, second, answers(question('a'))])).toEqual([good, good, good]);
  expect(times).toBe(1);
});

it('renews an old answer, and gives it as stale with its time when that fails', async () => {
  const says: { now: DataResult | null } = { now: good };
  const { asked, get } = asking(says);
  await get('a');
  await vi.advanceTimersByTimeAsync(LATER);
  says.now = null;
  expect(await get('a')).toEqual({ ...good, stale: true, asOf: '2026-03-01T08:00:00.000Z' });
  says.now = good;
  expect(await get('a')).toEqual(good);
  expect(asked).toHaveLength(3);
});

it('does not remember a failure: the next one who asks may be luckier', async () => {
  const says: { now: DataResult | null } = { now: null };
  const { get } = asking(says);
  expect(await get('a')).toEqual(bad);
  says.now = good;
  expect(await get('a')).toEqual(good);
});
