// Starts the project as its README says, asks what a first user would ask, and stops it with Ctrl-C. Plain Node: it runs
// before and without any package. Ends with one line "N passed, N failed".
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readyWithinMs = 15 * 60_000;
const stopWithinMs = 15_000;
let passed = 0;
let failed = 0;

async function check(name, work) {
  try {
    await work();
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}: ${error.message}`);
  }
}
function same(received, expected) {
  const [a, b] = [JSON.stringify(received), JSON.stringify(expected)];
  if (a !== b) throw new Error(`expected ${b}; got ${a}`);
}
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Leads a process group, as a command typed in a terminal does. */
function npmStart(port) {
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const started = { child, output: '', ended: false };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      started.output += text;
      process.stdout.write(text);
    });
  started.exit = new Promise((resolve) =>
    child.on('close', (code, signal) => {
      started.ended = true;
      resolve({ code, signal });
    }),
  );
  return started;
}

function groupLives(pid) {
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}

const port = await freePort();
const base = `http://localhost:${port}`;
const text = async (path) => {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.text();
};
const graphql = async (query) => {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
};

console.log(`npm start on port ${port}, Node ${process.versions.node}`);
const first = npmStart(port);
await check('is ready', async () => {
  const deadline = Date.now() + readyWithinMs;
  for (;;) {
    if (first.ended) throw new Error('ended before it was ready');
    if (Date.now() > deadline) throw new Error(`not ready within ${readyWithinMs / 60_000} minutes`);
    const response = await fetch(`${base}/ready`).catch(() => null);
    if (response?.ok) return;
    await sleep(500);
  }
});
if (failed === 0) {
  await check('prints its four addresses', async () => {
    for (const path of ['/graphql', '/demo/', '/storybook/', '/health'])
      if (!first.output.includes(base + path)) throw new Error(`${base + path} is not among them`);
  });
  await check('answers 109 initiatives of 2018', async () => {
    const { agreement } = await graphql(
      '{ agreement(ref: "ballerup/budget-2018") { initiatives(first: 1) { totalCount } } }',
    );
    same(agreement.initiatives.totalCount, 109);
  });
  await check('answers the sums of the annex of 2024', async () => {
    const { agreement } = await graphql(`
      {
        agreement(ref: "ballerup/budget-2024") {
          operating: totals(account: OPERATING) {
            year
            thousandKroner
          }
          capital: totals(account: CAPITAL) {
            year
            thousandKroner
          }
        }
      }
    `);
    same(
      agreement.operating.map(({ year }) => year),
      [2024, 2025, 2026, 2027],
    );
    same(
      agreement.operating.map(({ thousandKroner }) => thousandKroner),
      [-6070, -8775, -14355, -2995],
    );
    same(
      agreement.capital.map(({ thousandKroner }) => thousandKroner),
      [222294, 203800, 159600, 161300],
    );
  });
  await check('serves the playground', async () => {
    const response = await fetch(`${base}/graphql`, { headers: { accept: 'text/html' } });
    same([response.status, (response.headers.get('content-type') ?? '').split(';')[0]], [200, 'text/html']);
  });
  await check('serves the demo page, with an element on it', async () => {
    if (!/<aftale-[a-z-]+/.test(await text('/demo/'))) throw new Error('no aftale- element in /demo/');
  });
  await check('serves Storybook', async () => {
    if (!/storybook/i.test(await text('/storybook/'))) throw new Error('/storybook/ is another page');
  });
  await check("serves an initiative's own page", async () => {
    if (!(await text('/ballerup/budget-2018/3.01')).includes('3.01')) throw new Error('3.01 is not on it');
  });
  await check('answers the health check', () => text('/health'));
  await check('tells a second start which port is taken', async () => {
    const second = npmStart(port);
    const { code } = await second.exit;
    if (code === 0) throw new Error('the second start ended with 0');
    if (!second.output.includes(`PORT=${port + 1} npm start`))
      throw new Error(`no advice in:\n${second.output}`);
    await text('/health');
  });
}
await check('stops on Ctrl-C and leaves nothing behind', async () => {
  if (first.ended) throw new Error('it had ended before');
  process.kill(-first.child.pid, 'SIGINT');
  const late = sleep(stopWithinMs).then(() => null);
  const exit = await Promise.race([first.exit, late]);
  if (!exit) throw new Error(`still running after ${stopWithinMs / 1000} s`);
  // npm ends itself with the signal that its shell died of, which a shell reports as 130.
  if (exit.code !== 0 && exit.code !== 130 && exit.signal !== 'SIGINT')
    throw new Error(`ended with ${exit.code ?? exit.signal}`);
  if (groupLives(first.child.pid)) throw new Error('a process of it is still running');
  if (await fetch(`${base}/health`).catch(() => null)) throw new Error('something still answers');
});
if (groupLives(first.child.pid)) process.kill(-first.child.pid, 'SIGKILL');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
