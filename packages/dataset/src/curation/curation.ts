import type { DraftFollowUp, DraftInitiative } from '@aftalespor/domain/draft';
import type { CuratedFollowUp, CuratedInitiative, Curation } from '../file-schemas/file-schemas.js';
import { shown, type DataProblem } from '../problem/problem.js';

/** Merges our words and readings over the facts, in place. An entry that no record is there for is a problem. */
export function applyCuration(
  initiatives: readonly DraftInitiative[],
  curation: Curation,
  file: string,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const byKey = new Map(initiatives.map((initiative) => [initiative.key, initiative]));
  for (const [key, curated] of Object.entries(curation.initiatives)) {
    const add = (field: string | null, value: unknown, message: string) =>
      problems.push({ file, record: key, field, value, message });
    const initiative = byKey.get(key);
    if (initiative) new Curator(initiative, add).apply(curated);
    else add(null, key, 'no initiative has this key. Correct the key, or remove the entry.');
  }
  return problems;
}

class Curator {
  readonly #initiative: DraftInitiative;
  readonly #add: (field: string | null, value: unknown, message: string) => void;

  constructor(
    initiative: DraftInitiative,
    add: (field: string | null, value: unknown, message: string) => void,
  ) {
    this.#initiative = initiative;
    this.#add = add;
  }

  apply({ summary, milestones, economy, followUps }: CuratedInitiative): void {
    if (summary) this.#initiative.summary = this.#once('summary', this.#initiative.summary, summary);
    for (const [round, label] of Object.entries(milestones ?? {})) this.#milestone(round, label);
    for (const [key, summary] of Object.entries(economy ?? {})) {
      const field = `economy.${key}`;
      const statement = this.#initiative.economyStatements.find((candidate) => candidate.key === key);
      if (statement) statement.summary = this.#once(field, statement.summary, summary);
      else
        this.#add(
          field,
          key,
          'the initiative has no economy statement with this key. Correct the key, or remove the entry.',
        );
    }
    for (const [key, curated] of Object.entries(followUps ?? {})) {
      const followUp = this.#initiative.followUps.find((candidate) => candidate.key === key);
      if (followUp) this.#followUp(followUp, curated, `followUps.${key}`);
      else
        this.#add(
          `followUps.${key}`,
          key,
          'the initiative has no follow-up with this key. Correct the key, or remove the entry.',
        );
    }
  }

  /** "<round>" is the version in force, "<round>@<date>" the one that was stated then. */
  #milestone(name: string, label: string): void {
    const field = `milestones.${name}`;
    const [round, date] = name.split('@');
    const versions = this.#initiative.milestones.find((milestone) => milestone.round === round)?.versions;
    const version =
      date === undefined ? versions?.at(-1) : versions?.find(({ statedOn }) => statedOn === date);
    if (version?.state === 'SET') version.label = this.#once(field, version.label, label);
    else
      this.#add(
        field,
        label,
        'no milestone is set here, so it has no label. Correct the round or the date, or remove the entry.',
      );
  }

  #followUp(followUp: DraftFollowUp, curated: CuratedFollowUp, path: string): void {
    for (const note of ['effortNote', 'economyNote'] as const) {
      const words = curated[note];
      if (words) followUp[note] = this.#once(`${path}.${note}`, followUp[note], words);
    }
    // Whoever reads a note reads it: a reading in the curation is never what the document prints.
    if (curated.effort)
      followUp.effort = this.#once(`${path}.effort`, followUp.effort, {
        ...curated.effort,
        basis: 'DERIVED',
      });
    if (curated.economy)
      followUp.economy = this.#once(`${path}.economy`, followUp.economy, {
        ...curated.economy,
        basis: 'DERIVED',
      });
  }

  #once<Value>(field: string, present: Value, curated: NonNullable<Value>): Value {
    if (present !== null)
      this.#add(field, curated, `the facts already say ${shown(present)}. Remove one of the two.`);
    return curated;
  }
}
