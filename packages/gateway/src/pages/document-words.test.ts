import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gatewayOver, type GatewayUnderTest } from '../testing/gateway.js';

const REF = 'eksempel/budget-2025/2.01';
const HOSTILE = `<img src=x onerror="alert(1)">"><script>alert(2)</script></blockquote></details>{{7*7}}\${x} javascript:alert(3) \u202e`;
const LONG = `${'Afsnit uden mellemrum'.repeat(3_000)}\n\n${'Et ord. '.repeat(10_000)}`;

let test: TestDatabase | undefined;
let gateway: GatewayUnderTest;
const [sqlite] = testDatabases();
beforeAll(async () => {
  test = await sqlite?.open();
  if (!test) throw new Error('no test database');
  const { prisma } = test.database;
  for (const draft of await loadDataset()) await applyDraft(test.database, draft);
  const fullText = `${HOSTILE}\n\n${LONG}`;
  const { id } = await prisma.initiative.findFirstOrThrow({ where: { ref: REF } });
  await prisma.initiative.update({ where: { id }, data: { summaryText: fullText } });
  await prisma.section.updateMany({ data: { fullText } });
  await prisma.milestoneVersion.updateMany({ data: { labelText: HOSTILE } });
  await prisma.followUp.updateMany({ data: { effortNoteText: HOSTILE, economyNoteText: HOSTILE } });
  await prisma.economyStatement.updateMany({ data: { summaryText: HOSTILE } });
  await prisma.postponement.updateMany({
    data: { administrationRemarkText: HOSTILE, partiesRemarkText: HOSTILE },
  });
  gateway = gatewayOver(test.database);
});
afterAll(() => test?.drop());

it.each([
  `/${REF}`,
  '/eksempel/budget-2025/2',
  '/eksempel/budget-2025',
  '/eksempel/budget-2025/milestone-changes',
  '/ballerup/budget-2020/3.22',
  '/ballerup/budget-2020',
])('%s has what documents say as text and never as markup, however long', async (path) => {
  const response = await gateway.fetch(path);
  expect(response.status).toBe(200);
  const html = await response.text();
  expect(html).not.toMatch(/<img src=x|<script>alert|"><script/);
  expect(html.match(/<blockquote/g)?.length).toBe(html.match(/<\/blockquote>/g)?.length);
  expect(html.match(/<details/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  expect(html).toContain('&lt;script&gt;alert(2)');
});

it('keeps every word of a long text', async () => {
  const html = await (await gateway.fetch(`/${REF}`)).text();
  for (const paragraph of LONG.split('\n\n')) expect(html).toContain(paragraph.trim());
});
