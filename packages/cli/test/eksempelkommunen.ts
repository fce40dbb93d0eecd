import { applyDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import type { TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { readDraft } from '@aftalespor/importer/read-draft';
import { draftToXlsx } from '@aftalespor/importer/spreadsheet';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { endAll } from './aftalespor.js';

export const [ballerup, eksempel] = (await loadDataset()) as [Draft, Draft];

/** Before each test: an empty folder, and a database that has Eksempelkommunen. */
export function eksempelkommunen(open: () => Promise<TestDatabase>) {
  let folder: string;
  let test: TestDatabase;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aftalespor-import-'));
    test = await open();
    await applyDraft(test.database, eksempel);
  });
  afterEach(async () => {
    await endAll();
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });
  const stored = () => readDraft(test.database, 'eksempel');
  return {
    folder: () => folder,
    url: () => test.url,
    database: (): Database => test.database,
    stored,
    /** Writes new.xlsx: what is stored, changed. */
    put: async (change: (draft: Draft) => void) => {
      const draft = (await stored())!;
      change(draft);
      writeFileSync(join(folder, 'new.xlsx'), await draftToXlsx(draft));
    },
  };
}
