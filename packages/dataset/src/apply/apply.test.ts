import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from '../dataset/dataset.js';

describe.each(testDatabases())('the dataset on $provider', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => void (test = await open()));
  afterAll(() => test.drop());

  it('is applied whole, and the second time writes nothing', async () => {
    const drafts = await loadDataset();
    const start = Date.now();
    for (const draft of drafts) expect((await applyDraft(test.database, draft)).kept).toEqual([]);
    // Some 3 seconds on two cores; the bound is for a change of kind, on a busy machine.
    expect(Date.now() - start).toBeLessThan(30_000);
    for (const draft of drafts) expect((await applyDraft(test.database, draft)).writes).toBe(0);

    const { prisma } = test.database;
    const initiatives = drafts.flatMap(({ agreements }) =>
      agreements.flatMap((agreement) => agreement.initiatives),
    );
    expect(await prisma.initiative.count()).toBe(initiatives.length);
    const sums = await prisma.yearlyAmount.groupBy({
      by: ['account', 'year'],
      where: { budgetLine: { agreement: { ref: 'ballerup/budget-2024' } } },
      _sum: { thousandKroner: true },
      orderBy: [{ account: 'asc' }, { year: 'asc' }],
    });
    const of = (account: string) =>
      sums.filter((sum) => sum.account === account).map((sum) => sum._sum.thousandKroner);
    expect(of('OPERATING')).toEqual([-6070, -8775, -14355, -2995]);
    expect(of('CAPITAL')).toEqual([222294, 203800, 159600, 161300]);
    expect(
      await prisma.milestone.count({ where: { initiative: { agreement: { ref: 'ballerup/budget-2018' } } } }),
    ).toBe(436);
    expect(
      await prisma.milestoneVersion.count({
        where: {
          currentKey: { not: null },
          state: 'SET',
          milestone: { initiative: { agreement: { ref: 'ballerup/budget-2018' } } },
        },
      }),
    ).toBe(297);
  });

  it('is in printed order', async () => {
    const rows = await test.database.prisma.initiative.findMany({
      where: { agreement: { ref: 'ballerup/budget-2018' } },
      orderBy: { position: 'asc' },
      select: { number: true },
    });
    expect(rows.slice(0, 4).map(({ number }) => number)).toEqual(['1.02', '2.02.1', '2.02.2', '2.02.3']);
  });
});
