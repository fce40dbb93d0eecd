import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readDraft } from './read-draft.js';

const MANY = 250;

describe.each(testDatabases())('what $provider has', ({ open }) => {
  it('is read whole and in order, however many initiatives an agreement has', async () => {
    const { database, drop } = await open();
    onTestFinished(drop);
    const [first] = await loadDataset();
    const [agreement] = first!.agreements.filter(({ initiatives }) => initiatives.length > 0);
    const [initiative] = agreement!.initiatives.filter(({ number }) => number !== null);
    const initiatives = Array.from({ length: MANY }, (_, n) => ({
      ...initiative!,
      ...{ key: `many-${n}`, number: `9.${n + 1}`, title: `Nummer ${n + 1}` },
      ...{ followUps: [], economyStatements: [], aliases: [] },
    }));
    const many = { ...agreement!, initiatives, budgetLines: [], postponements: [] };
    await applyDraft(database, { ...first!, agreements: [many], promises: [] });
    const read = await readDraft(database, first!.municipality.slug);
    expect(read!.agreements.map((it) => it.initiatives.map(({ key }) => key))).toEqual([
      initiatives.map(({ key }) => key),
    ]);
    expect(await readDraft(database, 'ukendt')).toBeNull();
  });
});
