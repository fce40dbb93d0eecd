import type { FollowUpPeriod } from '@aftalespor/domain/round';
import type { Placed } from '../reading/reading.js';
import type { ReadMilestone } from './sheet-reading.js';

/**
 * Adds a status note that stands above a sheet's rows: it is of the follow-up that the document reports. Answers false where
 * the document reports none, or its milestone has a note of its own.
 */
export function addStatus(
  milestones: readonly ReadMilestone[],
  status: Placed,
  reported: FollowUpPeriod | null,
): boolean {
  const row = milestones.find(({ period }) => period === reported);
  if (!row || row.note) return false;
  row.note = status;
  return true;
}
