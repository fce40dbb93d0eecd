import { applyDraft, DraftRejected } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import { DatasetError, loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { Failure } from '../failure/failure.js';

/** The drafts of a data folder, one per municipality. @throws {Failure} listing everything that is wrong with the files */
export async function readData(directory: string): Promise<Draft[]> {
  try {
    return await loadDataset(directory);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const count = error.problems.length;
    throw new Failure(
      `The data in ${directory} has ${count === 1 ? 'a mistake' : `${count} mistakes`}; nothing was written.\n${error.message}`,
    );
  }
}

/** Applies each draft. @throws {Failure} listing everything that is wrong with the first that is refused */
export async function applyData(
  database: Database,
  drafts: readonly Draft[],
  print: (line: string) => void,
): Promise<void> {
  for (const draft of drafts) {
    const { writes } = await apply(database, draft);
    print(`  Data of ${draft.municipality.name}: ${writes === 0 ? 'up to date' : `${writes} rows written`}`);
  }
}

async function apply(database: Database, draft: Draft) {
  try {
    return await applyDraft(database, draft);
  } catch (error) {
    if (error instanceof DraftRejected) throw new Failure(`${draft.municipality.name}: ${error.message}`);
    throw error;
  }
}
