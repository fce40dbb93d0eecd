import { loadDataset } from '@aftalespor/dataset/dataset';
import type { DraftAgreement } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { compareFields, fieldsOf } from './agreement-fields.js';

const draft = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const budget = draft.agreements.find(({ slug }) => slug === 'budget-2025')!;
const constitution = draft.agreements.find(({ kind }) => kind === 'CONSTITUTION')!;

/** How the fields differ when an agreement is read with a change, without what is right. */
function differences(agreement: DraftAgreement, change: (read: DraftAgreement) => void) {
  const read = structuredClone(agreement);
  change(read);
  const fields = (it: DraftAgreement) => fieldsOf(it, draft, { until: '9999', isFrom: () => true });
  return compareFields(fields(agreement), fields(read))
    .filter(({ wrong, missed, extra }) => wrong.length + missed.length + extra.length > 0)
    .map(({ field, wrong, missed, extra }) => ({ field, wrong: wrong.length, missed, extra }));
}

const amountsOf = (read: DraftAgreement) => read.initiatives.find(({ number }) => number === '2.05')!.amounts;
const WRONG = { wrong: 1, missed: [], extra: [] };

describe('what is read otherwise than it is printed', () => {
  it('is right where nothing differs', () => {
    expect(differences(budget, () => {})).toEqual([]);
  });

  it.each([
    ['sign', { thousandKroner: 500 }],
    ['account', { account: 'CAPITAL' as const }],
    ['years', { toYear: null, openEnded: true }],
    ['yearly sum', { perYear: true }],
    ['basis', { basis: 'TOTAL' as const }],
  ])('is wrong by its %s, and not one missed and one too many', (_, other) => {
    const found = differences(budget, (read) => Object.assign(amountsOf(read)[0]!, other));
    expect(found).toEqual([{ field: 'prose amount', ...WRONG }]);
  });

  it('is wrong where a target without a number stands on another line', () => {
    const found = differences(budget, ({ economicTargets }) => {
      economicTargets.find(({ value }) => value === null)!.source.line -= 2;
    });
    expect(found).toEqual([{ field: 'target without a number', ...WRONG }]);
  });

  it('is wrong where a promise of a theme begins on another line', () => {
    const found = differences(constitution, ({ initiatives }) => {
      initiatives[0]!.sources[0]!.line += 1;
    });
    expect(found).toEqual([{ field: 'initiative', ...WRONG }]);
  });

  it('is missed where there is none, and too much where there is one more', () => {
    const [first] = amountsOf(budget);
    expect(differences(budget, (read) => amountsOf(read).splice(0, 1))).toEqual([
      { field: 'prose amount', wrong: 0, missed: [expect.stringContaining('-500')], extra: [] },
    ]);
    expect(differences(budget, (read) => amountsOf(read).push({ ...first!, thousandKroner: 7 }))).toEqual([
      { field: 'prose amount', wrong: 0, missed: [], extra: [expect.stringContaining(' 7 ')] },
    ]);
  });

  it('counts two targets of one line as two', () => {
    const counted = (read: DraftAgreement) =>
      compareFields(fieldsOf(read, draft, { until: '9999', isFrom: () => true }), new Map()).find(
        ({ field }) => field === 'target without a number',
      )!.of;
    const twice = structuredClone(budget);
    twice.economicTargets.push(twice.economicTargets.find(({ value }) => value === null)!);
    expect(counted(twice)).toBe(counted(budget) + 1);
  });
});
