import { withOpen, writeCorrections } from '@aftalespor/importer/corrections';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { codeOf, Failure } from '../failure/failure.js';
import type { DocumentOnDisk } from './read-input.js';

/**
 * Writes the corrections file beside each document that has open doubts: what was decided before, and each doubt ready to be filled
 * in. A file is there as before or as after, never in part.
 */
export function writeOpenDecisions(
  documents: readonly DocumentOnDisk[],
  print: (line: string) => void,
): void {
  for (const { file, corrections, decisions, open } of documents) {
    const all = withOpen(decisions, open);
    const undecided = all.filter(({ beslutning }) => beslutning === null).length;
    if (all.length === decisions.length) {
      print(`\n${corrections}: ${undecided === 0 ? 'nothing is open' : `${undecided} still to decide`}.`);
      continue;
    }
    const partial = `${corrections}.${process.pid}.tmp`;
    try {
      writeFileSync(partial, writeCorrections(basename(file), all));
      renameSync(partial, corrections);
    } catch (error) {
      rmSync(partial, { force: true });
      throw new Failure(
        `--corrections: ${corrections} cannot be written (${codeOf(error) ?? String(error)}). Check the folder, and that you may write there.`,
      );
    }
    print(
      `\n${corrections}: ${undecided} to decide. Write "godkend", "afvis" or "ret" at "beslutning", and import again.`,
    );
  }
}
