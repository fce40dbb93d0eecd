import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './install.mjs';
import { preparePnpm } from './pnpm.mjs';
import { stopOnTakenPort } from './port.mjs';
import { holdSignals, releaseSignals } from './process.mjs';
import { createReport, Stop } from './report.mjs';
import { turbo } from './turbo.mjs';
import { root } from './workspace.mjs';

export async function runStart() {
  const report = createReport();
  process.chdir(root);
  holdSignals();
  try {
    await stopOnTakenPort();
    if (!existsSync(join(root, 'node_modules', '.modules.yaml')))
      report.print('The first start installs and builds everything: a few minutes. Later ones take seconds.');
    const env = await preparePnpm(report);
    await install(report, env);
    if (!(await turbo(report, env, 'build')).passed)
      throw new Stop('The build failed; its log stands above.');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(`\n${error.message}`);
    process.exit(1);
  }
  releaseSignals();
  // In this very process: nothing to forward a signal to, and nothing that could be left behind.
  const { main } = await import(pathToFileURL(join(root, 'packages', 'cli', 'dist', 'main', 'main.js')).href);
  process.exitCode = await main(['start']);
}
