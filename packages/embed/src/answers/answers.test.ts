import type { DataResult } from '@aftalespor/elements/request';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Question } from '../question/question.js';
import { createAnswers, type Ask } from './answers.js';

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-01T08:00:00Z') }));
afterEach(() => void vi.useRealTimers());

const question = (ref: string): Question => ({ kind: 'initiative', ref });
const good = { data: { title: 'Solceller' } } as unknown as DataResult;
const bad: DataResult = { error: { code: 'NETWORK', message: 'no answer' } };

/** Answers every question in the way that `says` holds at that moment. */
function asking(says: { now: DataResult | null }) {
  const asked: string[][] = [];
  const ask: Ask = async (questions) => {
    asked.push(questions.map(({ ref }) => ref));
    return new Map(
      says.now ? questions.map(({ kind, ref }) => [`${kind} ${ref}`, says.now as DataResult]) : [],
    );
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
  let release = (_: ReadonlyMap<string, DataResult>) => {};
  let times = 0;
  const answers = createAnswers(() => (times++, new Promise((resolve) => (release = resolve))));
  const first = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  const second = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  release(new Map([['initiative a', good]]));
  expect(await Promise.all([first, second, answers(question('a'))])).toEqual([good, good, good]);
  expect(times).toBe(1);
});

it('renews an old answer, and gives it as stale with its time when that fails', async () => {
  const says: { now: DataResult | null } = { now: good };
  const { asked, get } = asking(says);
  await get('a');
  await vi.advanceTimersByTimeAsync(LATER);
  says.now = bad;
  expect(await get('a')).toEqual({ ...good, stale: true, asOf: '2026-03-01T08:00:00.016Z' });
  says.now = good;
  expect(await get('a')).toEqual(good);
  expect(asked).toHaveLength(3);
});

it('does not remember a failure: the next one who asks may be luckier', async () => {
  const says: { now: DataResult | null } = { now: bad };
  const { get } = asking(says);
  expect(await get('a')).toEqual(bad);
  says.now = good;
  expect(await get('a')).toEqual(good);
});

it('says so when the answer has nothing on a question', async () => {
  const { get } = asking({ now: null });
  expect(await get('a')).toMatchObject({ error: { code: 'NO_ANSWER' } });
});

it('answers with an error when asking throws, and can be asked again', async () => {
  let times = 0;
  const answers = createAnswers(async () => {
    if (++times === 1) throw new Error('broken');
    return new Map([['initiative a', good]]);
  });
  const first = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  expect(await first).toMatchObject({ error: { message: expect.stringContaining('broken') } });
  const second = answers(question('a'));
  await vi.advanceTimersByTimeAsync(50);
  expect(await second).toEqual(good);
});
