import { ensureBrowser } from './ensure-browser.mjs';
import { install } from './install.mjs';
import { preparePnpm } from './pnpm.mjs';
import { holdSignals, run } from './process.mjs';
import { createReport, seconds, Stop } from './report.mjs';
import { runSuite, suites } from './suites.mjs';
import { turbo } from './turbo.mjs';
import { packages, root } from './workspace.mjs';

const checks = ['format:check', 'lint', 'knip'];
/** In CI nothing may be left out: a skipped test counts as a failed one. */
const strict = Boolean(process.env.CI) && process.env.CI !== 'false';

async function runCheck(report, env, script) {
  const config = packages().find(({ name }) => name === '@aftalespor/config');
  const step = report.begin(script);
  const { code, output } = await run('pnpm', ['run', script], { cwd: config?.directory ?? root, env });
  const passed = code === 0;
  const ms = passed ? step.done() : step.fail();
  if (!passed) report.log(script, output);
  return { name: script, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, ms };
}

async function runOneSuite(report, env, suite) {
  const step = report.begin(suite.name);
  const { output, problem, ...result } = await runSuite(suite, env);
  const counts = `${result.passed} passed, ${result.failed} failed${result.skipped ? `, ${result.skipped} skipped` : ''}`;
  const bad = result.failed > 0 || (strict && result.skipped > 0);
  const ms = bad ? step.fail(problem ?? counts) : step.done(counts);
  if (bad) report.log(`tests of ${suite.name}`, output);
  return { name: suite.name, ...result, ms };
}

function summarise(report, rows, began) {
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
  const skipped = total('skipped');
  const cells = (name, ...rest) => name.padEnd(24) + rest.map((cell) => String(cell).padStart(10)).join('');
  report.print(`\n${cells('', 'passed', 'failed', 'skipped', 'time')}`);
  for (const row of rows) report.print(cells(row.name, row.passed, row.failed, row.skipped, seconds(row.ms)));
  report.print(`\nAll of it took ${seconds(Date.now() - began)}.`);
  if (skipped > 0 && strict)
    report.print(`${skipped} skipped tests count as failed here, because CI is set.`);
  const failed = total('failed') + (strict ? skipped : 0);
  report.print(`${total('passed')} passed, ${failed} failed`);
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
    rows.push({ name: task, passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0, ms });
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
      rows.push({ name: 'preparation', passed: 0, failed: 1, skipped: 0, ms: Date.now() - began });
  }
  process.exitCode = summarise(report, rows, began);
}
