// Requests per second of the gateway beside a raw node:http twin: the same database file, the same answers, one
// hand-written statement. The gateway is measured twice: asking the database each time, and as it is published, with
// answers given again for five seconds. Each server has a process of its own; one is measured while the others rest.
import { createServer } from 'node:http';
import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import assert from 'node:assert/strict';
import { LIST, LIST_SQL, ONE, ONE_SQL } from './queries.mjs';

const SECONDS = Number(process.env.SECONDS ?? 5);
const [, , role, url] = process.argv;
if (role === 'gateway' || role === 'published') await serveGateway();
else if (role === 'twin') await serveTwin();
else await measure();

async function serveGateway() {
  const { openDatabase } = await import('@aftalespor/database/client');
  const { createApp } = await import('@aftalespor/gateway/app');
  const { serve } = await import('@hono/node-server');
  const { prisma } = await openDatabase(url);
  const assets = { embed: null, demo: null, storybook: null };
  const answerAge = role === 'gateway' ? 0 : undefined;
  const app = createApp({
    prisma,
    publicUrl: null,
    logger: { info() {}, error: console.error },
    assets,
    ...(answerAge === 0 && { answerAge }),
  });
  serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send(port));
}

async function serveTwin() {
  const { createClient } = await import('@libsql/client');
  const database = createClient({ url });
  const statements = { '/list': LIST_SQL, '/one': ONE_SQL };
  const server = createServer(async (request, response) => {
    const { rows } = await database.execute(statements[request.url]);
    response.setHeader('content-type', 'application/json');
    response.end(rows[0].body);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
}

async function measure() {
  const { default: autocannon } = await import('autocannon');
  const folder = await mkdtemp(join(tmpdir(), 'aftalespor-bench-'));
  const database = `file:${join(folder, 'bench.db')}`;
  await load(database);
  const children = [];
  try {
    const start = (name) =>
      new Promise((resolve, reject) => {
        const child = fork(fileURLToPath(import.meta.url), [name, database], {
          env: { ...process.env, NODE_ENV: 'production' },
        });
        children.push(child);
        child.once('message', (port) => resolve(`http://127.0.0.1:${port}`));
        child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
      });
    const gateway = await start('gateway');
    const published = await start('published');
    const twin = await start('twin');
    const rows = [];
    for (const [name, query, path] of [
      ['list of 50 initiatives', LIST, '/list'],
      ['one initiative', ONE, '/one'],
    ]) {
      const compact = query.replace(/\s+/g, ' ').trim();
      const question = `/graphql?query=${encodeURIComponent(compact)}`;
      const addresses = [`${gateway}${question}`, `${published}${question}`, `${twin}${path}`];
      const [ours, again, theirs] = await Promise.all(
        addresses.map(async (address) => (await fetch(address)).json()),
      );
      assert.deepEqual(ours, theirs, 'the servers must give the same answer');
      assert.deepEqual(again, theirs, 'the servers must give the same answer');
      const run = async (address) => {
        await autocannon({ url: address, connections: 16, duration: 1 });
        const { requests, errors, non2xx } = await autocannon({
          url: address,
          connections: 16,
          duration: SECONDS,
        });
        if (errors + non2xx > 0)
          throw new Error(`${address}: ${errors} errors, ${non2xx} answers that are not 2xx`);
        return requests.average;
      };
      const [asked, remembered, raw] = [
        await run(addresses[0]),
        await run(addresses[1]),
        await run(addresses[2]),
      ];
      rows.push({
        '': name,
        bytes: JSON.stringify(ours).length,
        'twin req/s': Math.round(raw),
        'gateway req/s': Math.round(asked),
        ratio: (asked / raw).toFixed(2),
        'gateway, from memory': Math.round(remembered),
        'ratio from memory': (remembered / raw).toFixed(2),
      });
    }
    console.table(rows);
  } finally {
    for (const child of children) child.kill();
    await rm(folder, { recursive: true, force: true });
  }
}

async function load(database) {
  const { openDatabase } = await import('@aftalespor/database/client');
  const { migrateDatabase } = await import('@aftalespor/database/migrate');
  const { applyDraft } = await import('@aftalespor/database/apply-draft');
  const { loadDataset } = await import('@aftalespor/dataset/dataset');
  await migrateDatabase(database);
  const opened = await openDatabase(database);
  for (const draft of await loadDataset()) await applyDraft(opened, draft);
  await opened.close();
}
