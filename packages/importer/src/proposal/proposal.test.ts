import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import type { Draft } from '@aftalespor/domain/draft';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { readDraft } from '../read-draft/read-draft.js';
import { propose } from './proposal.js';
import { datasetDatabase } from '../testing/dataset-database.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
/** The real documents lie beside the project, not in it. */
const REAL = folder('../../../../../shared/documents/');
const CASES = [
  {
    slug: 'ballerup',
    folder: REAL,
    files: [
      'budget-2018-first-follow-up.txt',
      'budget-2018-implementation-economy-committee.txt',
      'budget-2020-postponements.txt',
      'budget-2024-agreement.txt',
      'constitution-2026-agreement.txt',
    ],
  },
  {
    slug: 'eksempel',
    folder: folder('../../../dataset/documents/eksempel/'),
    files: [
      'budget-2025-agreement.txt',
      'budget-2025-implementation.txt',
      ...[1, 2, 3, 4].map((n) => `budget-2025-follow-up-${n}.txt`),
      'budget-2025-postponements.txt',
      'constitution-2026-agreement.txt',
    ],
  },
];

/** All that is a fact: everything but the documents' own words, and where else an initiative is printed. */
function facts(draft: Draft | null): unknown {
  return JSON.parse(
    JSON.stringify(draft, (name, value: unknown) =>
      name.endsWith('Text') ? null : name === 'sources' ? (value as unknown[])[0] : value,
    ),
  );
}
function texts(draft: Draft | null): number {
  let count = 0;
  JSON.stringify(draft, (name, value: unknown) => {
    if (name.endsWith('Text') && value !== null) count++;
    return value;
  });
  return count;
}

describe.each(testDatabases())('the documents over the dataset on $provider', ({ open }) => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await datasetDatabase(open);
  });
  afterAll(() => test.drop());

  describe.each(CASES.filter((it) => existsSync(it.folder)))('of $slug', ({ slug, folder: at, files }) => {
    const textOf = (file: string) => readPlainText(readFileSync(`${at}${file}`), file);

    it.each(files)('%s changes no fact, and the second time writes nothing', async (file) => {
      const before = await readDraft(test.database, slug);
      const { draft } = propose(textOf(file), before!);
      expect((await applyDraft(test.database, draft)).writes).toBeGreaterThan(0);
      const after = await readDraft(test.database, slug);
      expect(facts(after)).toEqual(facts(before));
      expect(texts(after)).toBeGreaterThan(texts(before));
      const again = propose(textOf(file), after!);
      expect((await applyDraft(test.database, again.draft)).writes).toBe(0);
    });
  });
});
