import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { readDraft } from '../read-draft/read-draft.js';
import { propose } from './proposal.js';

const DOCUMENTS = fileURLToPath(new URL('../../../../../shared/documents/', import.meta.url));
const FILES = [
  'budget-2018-first-follow-up.txt',
  'budget-2018-implementation-economy-committee.txt',
  'budget-2020-postponements.txt',
  'constitution-2026-agreement.txt',
];
const textOf = (file: string) => readPlainText(readFileSync(`${DOCUMENTS}${file}`), file);

/** All that is a fact: everything but the documents' own words. */
function facts(draft: Draft | null): unknown {
  return JSON.parse(JSON.stringify(draft, (name, value: unknown) => (name.endsWith('Text') ? null : value)));
}
function texts(draft: Draft | null): number {
  let count = 0;
  JSON.stringify(draft, (name, value: unknown) => {
    if (name.endsWith('Text') && value !== null) count++;
    return value;
  });
  return count;
}

// The real documents lie beside the project, not in it.
describe.runIf(existsSync(DOCUMENTS)).each(testDatabases())(
  'the real documents over the dataset on $provider',
  ({ open }) => {
    let test: TestDatabase;
    beforeAll(async () => {
      test = await open();
      for (const draft of await loadDataset()) await applyDraft(test.database, draft);
    });
    afterAll(() => test.drop());

    it.each(FILES)('%s changes no fact, and the second time writes nothing', async (file) => {
      const before = await readDraft(test.database, 'ballerup');
      const { draft } = propose(textOf(file), before!);
      expect((await applyDraft(test.database, draft)).writes).toBeGreaterThan(0);
      const after = await readDraft(test.database, 'ballerup');
      expect(facts(after)).toEqual(facts(before));
      expect(texts(after)).toBeGreaterThan(texts(before));
      const again = propose(textOf(file), after!);
      expect((await applyDraft(test.database, again.draft)).writes).toBe(0);
    });
  },
);
