import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import type { Draft } from '@aftalespor/domain/draft';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { propose } from '../../proposal/proposal.js';
import { readDraft } from '../../read-draft/read-draft.js';
import { datasetDatabase } from '../../testing/dataset-database.js';

const path = (it: string) => fileURLToPath(new URL(it, import.meta.url));
const DOCUMENTS = [
  {
    municipality: 'ballerup',
    counts: [72, 209, 121],
    silent: ['2.1', '3.1', '6.2'],
    file: path('../../../../../../shared/documents/budget-2024-agreement.txt'),
  },
  {
    municipality: 'eksempel',
    counts: [8, 36, 37],
    silent: [],
    file: path('../../../../dataset/documents/eksempel/budget-2025-agreement.txt'),
  },
  // The real documents lie beside the project, not in it.
].filter(({ file }) => existsSync(file));

/** All that is a fact: everything but the documents' own words. */
function facts(draft: Draft | null): unknown {
  return JSON.parse(JSON.stringify(draft, (name, value: unknown) => (/Text$/.test(name) ? null : value)));
}

describe.each(testDatabases())('agreements over the dataset on $provider', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await datasetDatabase(open);
  });
  afterAll(() => test.drop());

  it.each(DOCUMENTS)('$municipality: no fact changes, the second time writes nothing', async (it) => {
    const text = readPlainText(readFileSync(it.file), it.file.split('/').at(-1)!);
    const before = await readDraft(test.database, it.municipality);
    const { draft, doubts } = propose(text, before!);
    const [agreement] = draft.agreements;
    const { sections, initiatives, budgetLines } = agreement!;
    expect([sections.length, initiatives.length, budgetLines.length]).toEqual(it.counts);
    expect(doubts.map(({ field }) => field)).toEqual(it.silent.map((number) => `${number} indsatser`));
    expect((await applyDraft(test.database, draft)).writes).toBeGreaterThan(0);
    const after = await readDraft(test.database, it.municipality);
    expect(facts(after)).toEqual(facts(before));
    expect((await applyDraft(test.database, propose(text, after!).draft)).writes).toBe(0);
  });
});
