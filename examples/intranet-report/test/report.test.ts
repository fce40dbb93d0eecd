import type { InitiativeReportQuery } from '@aftalespor/client/operations';
import { startSite, type Site } from '@aftalespor/embed/testing/site';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import nodes from './initiatives.json' with { type: 'json' };

let site: Site | null = null;
let gateway = process.env.AFTALESPOR_URL ?? '';
beforeAll(async () => {
  if (gateway) return;
  site = await startSite({
    graphql: ({ first, after, filter }) => {
      const from = after ? Number(after) : 0;
      const to = from + Number(first);
      const known = (filter as { agreements: string[] }).agreements.includes('eksempel/budget-2025')
        ? nodes
        : [];
      const initiatives = {
        totalCount: known.length,
        pageInfo: { hasNextPage: to < known.length, endCursor: String(to) },
        nodes: known.slice(from, to),
      } as unknown as InitiativeReportQuery['initiatives'];
      return { data: { initiatives } };
    },
  });
  gateway = site.origin;
});
afterAll(() => site?.close());

function report(
  agreement: string,
  url = gateway,
): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('../report.mjs', import.meta.url)), agreement],
      {
        env: { ...process.env, AFTALESPOR_URL: url },
      },
    );
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

it('lists every initiative under its committee, read page by page', async () => {
  const { code, out } = await report('eksempel/budget-2025');
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe('eksempel/budget-2025: 36 indsatser');
  const rows = out.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toContainEqual([
    '2.01',
    'Klippekort til ældre i eget hjem',
    '4 af 4',
    'Opfyldt',
    'Budget overholdt',
    '2025-12-31',
  ]);
  expect(rows).toContainEqual([
    '4.02',
    'Kunstgræsbane i Idrætsparken',
    '4 af 4',
    'Nås ikke',
    '-',
    '2025-12-31',
  ]);
});

it('says what is wrong when there is no such agreement, or no gateway', async () => {
  expect(await report('eksempel/budget-1999')).toMatchObject({
    code: 1,
    err: expect.stringContaining('no initiatives'),
  });
  const down = await report('eksempel/budget-2025', 'http://127.0.0.1:1');
  expect(down).toMatchObject({ code: 1, err: expect.stringContaining('NETWORK') });
});
