import { setFlagsFromString } from 'node:v8';
import { beforeEach, expect, it, vi } from 'vitest';
import { collectingEarly } from './collecting-early.js';

vi.mock('node:v8', () => ({ setFlagsFromString: vi.fn() }));

const EARLY = ['--heap-growing-percent=20', '--semi-space-growth-factor=1'];
const USUAL = ['--heap-growing-percent=0', '--semi-space-growth-factor=2'];
const flagsSet = () => vi.mocked(setFlagsFromString).mock.calls.map(([flag]) => flag);

beforeEach(() => void vi.mocked(setFlagsFromString).mockClear());

it('reads with an early collection, and has the usual one again', async () => {
  const read = await collectingEarly(async () => flagsSet());
  expect(read).toEqual(EARLY);
  expect(flagsSet()).toEqual([...EARLY, ...USUAL]);
});

it('has the usual collection again where a reading fails', async () => {
  await expect(collectingEarly(() => Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect(flagsSet()).toEqual([...EARLY, ...USUAL]);
});

it('waits for the last of two readings', async () => {
  let end = () => {};
  const first = collectingEarly(() => new Promise<void>((resolve) => (end = resolve)));
  await collectingEarly(async () => {});
  expect(flagsSet()).toEqual(EARLY);
  end();
  await first;
  expect(flagsSet()).toEqual([...EARLY, ...USUAL]);
});
