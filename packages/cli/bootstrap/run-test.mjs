import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './ensure-browser.mjs';
import { install } from './install.mjs';
import { preparePnpm } from './pnpm.mjs';
import { holdSignals, run } from './process.mjs';
import { createReport, seconds, Stop } from './report.mjs';
import { runSuite, single, suites } from './suites.mjs';
import { turbo } from './turbo.mjs';
import { packages, root } from './workspace.mjs';

const checks = ['format:check', 'lint', 'knip'];
/**
 * In CI nothing may be left out: a skipped test counts as a failed one. Where the real documents do not stand beside the
 * checkout, the single tests that read them are skipped for that reason, and only a file of which nothing ran counts.
 */
const inCI = Boolean(process.env.CI) && process.env.CI !== 'false';
const hasDocuments = existsSync(join(root, '..', 'shared', 'documents'));
const leftOut = ({ skipped, skippedFiles }) => (!inCI ? 0 : hasDocuments ? skipped : skippedFiles);

async function runCheck(report, env, script) {
  const config = packages().find(({ name }) => name === '@aftalespor/config');
  const step = report.begin(script);
  const { code, output } = await run('pnpm', ['run', script], { cwd: config?.directory ?? root, env });
  const passed = code === 0;
  const ms = passed ? step.done() : step.fail();
  if (!passed) report.log(script, output);
  return { name: script, ...single(passed), ms };
}

async function runOneSuite(report, env, suite) {
  const step = report.begin(suite.name);
  const { output, problem, ...result } = await runSuite(suite, env);
  const counts = `${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`;
  const bad = result.failed + leftOut(result) > 0;
  const ms = bad ? step.fail(problem ?? counts) : step.done(counts);
  if (bad) report.log(`tests of ${suite.name}`, output);
  return { name: suite.name, ...result, ms };
}

function summarise(report, rows, began) {
  const total = (amount) => rows.reduce((sum, row) => sum + amount(row), 0);
  const cells = (name, ...rest) => name.padEnd(24) + rest.map((cell) => String(cell).padStart(10)).join('');
  report.print(`\n${cells('', 'passed', 'failed', 'skipped', 'time')}`);
  for (const { name, passed, failed, skipped, ms } of rows)
    report.print(cells(name, passed, failed, skipped, seconds(ms)));
  report.print(`\nAll of it took ${seconds(Date.now() - began)}.`);
  const omitted = total(leftOut);
  if (omitted > 0) report.print(`${omitted} skipped tests or files count as failed here, because CI is set.`);
  const failed = total((row) => row.failed) + omitted;
  report.print(`${total((row) => row.passed)} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** What every test needs, in order; what fails here keeps all that follows from running. */
async function prepare(report, rows) {
  let env = await preparePnpm(report);
  delete env.NODE_ENV;
  await install(report, env);
  env = { ...env, CHROMIUM_PATH: await ensureBrowser(report) };
  for (const task of ['build', 'typecheck']) {
    const { passed, ms } = await turbo(report, env, task);
    rows.push({ name: task, ...single(passed), ms });
    if (task === 'build' && !passed)
      throw new Stop('The build failed, so no test could run; its log stands above.');
  }
  return env;
}

/** Runs everything, or with names ("cli", "gateway") only those packages' suites. */
export async function runTest(names) {
  const report = createReport();
  const began = Date.now();
  const rows = [];
  process.chdir(root);
  holdSignals();
  try {
    const chosen = suites().filter(({ name }) => names.length === 0 || names.includes(name));
    const unknown = names.filter((name) => !chosen.some((suite) => suite.name === name));
    if (unknown.length > 0)
      throw new Stop(
        `No package with tests is called ${unknown.join(', ')}. There are: ${suites()
          .map(({ name }) => name)
          .join(', ')}.`,
      );
    const env = await prepare(report, rows);
    if (names.length === 0) for (const script of checks) rows.push(await runCheck(report, env, script));
    // One at a time: each suite has workers of its own, and a busy machine makes browsers miss their time limits.
    for (const suite of chosen) rows.push(await runOneSuite(report, env, suite));
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    report.print(`\n${error.message}`);
    if (!rows.some(({ failed }) => failed > 0))
      rows.push({ name: 'preparation', ...single(false), ms: Date.now() - began });
  }
  process.exitCode = summarise(report, rows, began);
}
