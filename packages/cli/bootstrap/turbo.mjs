import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { run } from './process.mjs';
import { root } from './workspace.mjs';

/** Runs one Turbo task over the workspace as one step. Answers whether it succeeded. */
export async function turbo(report, env, task) {
  const step = report.begin(task);
  const { code, output } = await run(
    join(root, 'node_modules', '.bin', 'turbo'),
    [
      'run',
      task,
      `--concurrency=${Math.min(4, Math.max(2, availableParallelism()))}`,
      '--output-logs=new-only',
      '--no-color',
    ],
    {
      cwd: root,
      env: { ...env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' },
      onLine: (line) => step.at(/^(\S+):\w+: /.exec(line)?.[1]),
    },
  );
  const [, tasks] = /Tasks:\s+\d+ successful, (\d+) total/.exec(output) ?? [];
  const [, cached] = /Cached:\s+(\d+) cached/.exec(output) ?? [];
  const passed = code === 0;
  const ms = passed ? step.done(`${tasks ?? '?'} tasks, ${cached ?? 0} from the cache`) : step.fail();
  if (!passed) report.log(`turbo run ${task}`, output);
  return { passed, ms };
}
