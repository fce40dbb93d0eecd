import { applyDraft, DraftRejected } from '@aftalespor/database/apply-draft';
import type { Draft, DraftAgreement } from '@aftalespor/domain/draft';
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

  it.each<[string, (agreement: DraftAgreement, draft: Draft) => void, object]>([
    [
      'a promise of an initiative that is not there',
      (_, { promises }) => void (promises[0]!.links[0]!.initiative = 'eksempel-2019-1.04'),
      {
        code: 'MISSING_REFERENCE',
        record: 'eksempel-promise-juniorklub-i-nordby',
        field: 'links[0].initiative',
      },
    ],
    [
      'a body outside its years',
      (_, { bodies }) =>
        Object.assign(
          bodies.find(({ key }) => key === 'eksempel-handicapraadet')!,
          { validTo: '2019-12-31' },
        ),
      { code: 'BODY_OUTSIDE_YEARS', record: 'eksempel-2025-2.02.1', field: 'responsibilities[2].body' },
    ],
    [
      'a source that is not there',
      ({ sections }) => void (sections[0]!.source.document = 'eksempel-2019-agreement'),
      { code: 'MISSING_REFERENCE', record: 'eksempel-2025-s1', field: 'source.document' },
    ],
    [
      'a duplicate',
      ({ initiatives }) => void (initiatives[1]!.number = '1.01'),
      { code: 'DUPLICATE_REF', record: 'eksempel-2025-1.02', field: 'number' },
    ],
    [
      'a number that is none',
      ({ initiatives }) => void (initiatives[0]!.number = '1,01'),
      { code: 'INVALID_FIELD', record: 'eksempel-2025-1.01', field: 'number' },
    ],
    [
      'an amount in kroner',
      ({ budgetLines }) => void (budgetLines[0]!.amounts[0]!.thousandKroner = 1_200_000_000),
      { code: 'INVALID_AMOUNT', record: 'eksempel-2025-line-operating-001' },
    ],
  ])('is not changed by a draft with %s', async (_, edit, problem) => {
    const draft = (await loadDataset())[1]!;
    const whole = structuredClone(draft);
    await applyDraft(test.database, whole);
    // A change that is right: it must not arrive with the wrong one.
    draft.agreements[0]!.title = 'En anden titel';
    edit(draft.agreements[0]!, draft);
    const error: unknown = await applyDraft(test.database, draft).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DraftRejected);
    expect((error as DraftRejected).problems).toMatchObject([problem]);
    expect((await applyDraft(test.database, whole)).writes).toBe(0);
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
