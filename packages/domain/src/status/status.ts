/**
 * What one axis of one round shows. Not recorded, not due, no milestone set and withdrawn are four things, and none of
 * them is a smiley.
 */
import type { Axis, EconomyAssessment, EffortAssessment } from '../smiley/smiley.js';
import type { RoundView } from '../view-model/view-model.js';

export const STATUS_CODES = [
  'SMILEY',
  'NOT_RECORDED',
  'NOT_DUE',
  'NO_MILESTONE',
  'WITHDRAWN',
  'NO_FOLLOW_UP_KNOWN',
] as const;
export type StatusCode = (typeof STATUS_CODES)[number];

export type AxisStatus =
  | { code: 'SMILEY'; assessment: EffortAssessment | EconomyAssessment }
  | { code: Exclude<StatusCode, 'SMILEY'> };

export interface StatusOptions {
  /** `YYYY-MM-DD`. */
  today: string;
  /** The year that the agreement's rounds belong to; null for an agreement without one. */
  budgetYear: number | null;
  /** Whether our own readings are shown; a DERIVED smiley is otherwise not recorded. */
  showDerived: boolean;
}

/** Whether the agreement's year had ended on the day given. After that nothing is "next". */
export function yearIsOver(budgetYear: number | null, today: string): boolean {
  return budgetYear !== null && today.slice(0, 4) > String(budgetYear);
}

/** Whether anything of a follow-up is known: its date, or what somebody recorded before its sheet was dated. */
function isFollowedUp(round: RoundView): boolean {
  return round.reportedOn !== null || round.effort !== null || round.economy !== null;
}

/** Whether the round's follow-up should exist by now. Without any date to say so, nobody can promise one that is to come. */
function isDue(
  round: RoundView,
  { budgetYear, today }: Pick<StatusOptions, 'today' | 'budgetYear'>,
): boolean {
  return isPast(round, today) ?? (budgetYear === null || yearIsOver(budgetYear, today));
}

/** The state of one axis of a round. Milestones belong to the effort: the economy of a withdrawn one is still followed up. */
export function axisStatus(round: RoundView, axis: Axis, options: StatusOptions): AxisStatus {
  const assessment = axis === 'EFFORT' ? round.effort : round.economy;
  if (assessment && (assessment.basis === 'STATED' || options.showDerived))
    return { code: 'SMILEY', assessment };
  const milestone = axis === 'EFFORT' && round.milestone?.state;
  if (milestone === 'WITHDRAWN') return { code: 'WITHDRAWN' };
  if (milestone === 'NONE_SET') return { code: 'NO_MILESTONE' };
  if (isFollowedUp(round)) return { code: 'NOT_RECORDED' };
  return { code: isDue(round, options) ? 'NO_FOLLOW_UP_KNOWN' : 'NOT_DUE' };
}

/** The latest round of which a follow-up is known; null when there is none. */
export function latestReported(rounds: readonly RoundView[]): RoundView | null {
  return rounds.reduce<RoundView | null>(
    (latest, round) =>
      round.reportedOn !== null && (latest?.reportedOn == null || round.reportedOn >= latest.reportedOn)
        ? round
        : latest,
    null,
  );
}

/**
 * The next milestone that is set: of the first round after the last one followed up whose day has not come. Rounds in
 * their order. null when there is none, or when the year is over.
 */
export function nextMilestone(
  rounds: readonly RoundView[],
  options: Pick<StatusOptions, 'today' | 'budgetYear'>,
): RoundView | null {
  if (yearIsOver(options.budgetYear, options.today)) return null;
  const toCome = rounds.slice(rounds.findLastIndex(isFollowedUp) + 1);
  return toCome.find((round) => round.milestone?.state === 'SET' && !isPast(round, options.today)) ?? null;
}

/** Whether the day that it is due has come; null where none is known. */
function isPast({ dueOn }: RoundView, today: string): boolean | null {
  return dueOn === null ? null : dueOn <= today;
}
