import type { Database } from '@aftalespor/database/client';
import { readDraft } from '@aftalespor/importer/read-draft';
import { undecided } from '../promise/promise.js';

/** How many promises wait for a decision after an import. */
export async function promisesLine(database: Database, slug: string): Promise<string> {
  const draft = await readDraft(database, slug);
  const count = draft === null ? 0 : undecided(draft).length;
  return count === 0
    ? 'Løfter: intet at afgøre.'
    : `Løfter: ${count} at afgøre. \`aftalespor promise list --municipality ${slug}\` viser dem.`;
}
