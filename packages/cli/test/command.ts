import { vi } from 'vitest';
import { main } from '../src/main/main.js';
import { withoutProgress, type Ended } from './aftalespor.js';

/** Runs a command in this process, which need not load it anew: for all that is not about a process of its own. */
export async function command(
  args: readonly string[],
  cwd: string,
  settings: Record<string, string>,
): Promise<Omit<Ended, 'signal'>> {
  const before = process.cwd();
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const written = ({ mock }: typeof stdout) => mock.calls.map(([text]) => String(text)).join('');
  try {
    process.chdir(cwd);
    for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
    const code = await main(args);
    return { code, stdout: written(stdout), stderr: withoutProgress(written(stderr)) };
  } finally {
    process.chdir(before);
    vi.unstubAllEnvs();
    stdout.mockRestore();
    stderr.mockRestore();
  }
}
