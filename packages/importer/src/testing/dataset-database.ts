import { applyDraft } from '@aftalespor/database/apply-draft';
import type { TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';

/** A database of its own that has the whole dataset. */
export async function datasetDatabase(open: () => Promise<TestDatabase>): Promise<TestDatabase> {
  const test = await open();
  for (const draft of await loadDataset()) await applyDraft(test.database, draft);
  return test;
}
