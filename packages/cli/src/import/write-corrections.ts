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
      print(
        `\n${corrections}: ${undecided === 0 ? 'intet er åbent' : `${undecided} mangler at blive afgjort`}.`,
      );
      continue;
    }
    const partial = `${corrections}.${process.pid}.tmp`;
    try {
      writeFileSync(partial, writeCorrections(basename(file), all));
      renameSync(partial, corrections);
    } catch (error) {
      rmSync(partial, { force: true });
      throw new Failure(
        `--corrections: ${corrections} kan ikke skrives (${codeOf(error) ?? String(error)}). Se efter, om mappen findes, og om du må skrive i den.`,
      );
    }
    print(
      `\n${corrections}: ${undecided} at afgøre. Skriv "godkend", "afvis" eller "ret" ved "beslutning", og indlæs igen.`,
    );
  }
}
