/** What was on record on a day, among records that are never overwritten. Days are `YYYY-MM-DD`. */

export interface Recorded {
  id: string;
  recordedAt: string;
  /** The record that this one corrects; null for a first one. */
  supersedesId: string | null;
}

/** The records in force on a day (null: today's): made by then, and not yet corrected by then. */
export function inForceOn<Row extends Recorded>(records: readonly Row[], day: string | null): Row[] {
  const made = records.filter((record) => day === null || record.recordedAt <= day);
  const corrected = new Set(made.map((record) => record.supersedesId));
  return made.filter((record) => !corrected.has(record.id));
}

/** The versions that had been stated by a day (null: all), in the order given. */
export function statedBy<Row extends { statedOn: string }>(
  versions: readonly Row[],
  day: string | null,
): Row[] {
  return versions.filter((version) => day === null || version.statedOn <= day);
}

/** The rounds up to one, in their order, that one included; all without one, none where it is not among them. */
export function roundsUpTo<Row extends { position: number }>(
  rounds: readonly Row[],
  isLast: ((round: Row) => boolean) | null,
): Row[] {
  if (isLast === null) return [...rounds];
  const last = rounds.find(isLast);
  return last ? rounds.filter((round) => round.position <= last.position) : [];
}
