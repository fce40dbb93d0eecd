import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './process.mjs';
import { packages, readJson, stateDirectory } from './workspace.mjs';

const timeoutMs = 20 * 60_000;
const reports = join(stateDirectory, 'test-reports');

/** Every package that has tests: { name, directory }. */
export function suites() {
  return packages()
    .filter(({ scripts }) => scripts.test)
    .map(({ name, directory }) => ({ name: name.replace('@aftalespor/', ''), directory }));
}

const ran = ({ status }) => status === 'passed' || status === 'failed';

/**
 * Counts a vitest JSON report: { passed, failed, skipped, skippedFiles }. A file that could not be loaded, or an error
 * outside every test, has no failed test of its own and counts as one.
 */
export function count(report, code) {
  const files = report.testResults;
  const passed = report.numPassedTests;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + brokenFiles;
  const silent = failed === 0 && (code !== 0 || passed === 0);
  return {
    passed,
    failed: silent ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
    skippedFiles: files.filter(
      ({ status, assertionResults }) => status !== 'failed' && !assertionResults.some(ran),
    ).length,
  };
}

/** The counts of something that passes or fails as a whole. */
export const single = (passed) => ({
  passed: passed ? 1 : 0,
  failed: passed ? 0 : 1,
  skipped: 0,
  skippedFiles: 0,
});

/** Runs one suite. A suite that leaves no report did not run, and counts as failed. */
export async function runSuite({ directory, name }, env) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name.replaceAll('/', '-')}.json`);
  rmSync(file, { force: true });
  const { code, output, timedOut } = await run(
    'pnpm',
    ['run', 'test', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: directory, env, timeoutMs },
  );
  if (timedOut) return { ...single(false), output, problem: `stopped after ${timeoutMs / 60_000} minutes` };
  if (!existsSync(file))
    return { ...single(false), output, problem: 'no report: the test script must end in `vitest run`' };
  return { ...count(readJson(file), code), output };
}
