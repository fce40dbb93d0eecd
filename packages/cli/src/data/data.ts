import { applyDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import { loadDataset, type DataProblem } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { codeOf, Failure } from '../failure/failure.js';

/** The drafts of a data folder, one per municipality. @throws {Failure} listing everything that is wrong with the files */
export async function readData(directory: string): Promise<Draft[]> {
  try {
    return await loadDataset(directory);
  } catch (error) {
    if (codeOf(error) !== 'INVALID_DATASET') throw error;
    const { message, problems } = error as Error & { problems: readonly DataProblem[] };
    const count = problems.length;
    throw new Failure(
      `The data in ${directory} has ${count === 1 ? 'a mistake' : `${count} mistakes`}; nothing was written.\n${message}`,
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
    if (codeOf(error) !== 'DRAFT_REJECTED') throw error;
    throw new Failure(`${draft.municipality.name}: ${(error as Error).message}`);
  }
}
