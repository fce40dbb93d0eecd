import { afterEach, expect, it, vi } from 'vitest';
import { withProgress } from '../src/progress/progress.js';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('says nothing of what is quick, and every two seconds how long the rest has taken', async () => {
  vi.useFakeTimers();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  expect(await withProgress('Læser filerne', () => Promise.resolve('read'))).toBe('read');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).not.toHaveBeenCalled();

  let end = () => {};
  const slow = withProgress('Læser filerne', () => new Promise<void>((resolve) => (end = resolve)));
  await vi.advanceTimersByTimeAsync(4_500);
  end();
  await slow;
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said.mock.calls.map(([line]) => line)).toEqual(['Læser filerne: 2 s …\n', 'Læser filerne: 4 s …\n']);
});

it('is quiet after what failed, whose error goes on', async () => {
  vi.useFakeTimers();
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await expect(withProgress('Skriver', () => Promise.reject(new Error('afvist')))).rejects.toThrow('afvist');
  await vi.advanceTimersByTimeAsync(5_000);

  expect(said).not.toHaveBeenCalled();
});
