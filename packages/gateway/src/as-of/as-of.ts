import { roundsUpTo } from '@aftalespor/domain/as-of';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import { GraphQLError } from 'graphql';
import { builder } from '../builder/builder.js';
import { FollowUpPeriodEnum } from '../round/round.js';

export const AsOfInput = builder.inputType('AsOf', {
  description:
    'What was known: up to a round, on a day of recording, or both. `period` and `round` are two ways to name a round; give one of them',
  fields: (t) => ({
    period: t.field({
      type: FollowUpPeriodEnum,
      description: 'Only rounds up to this one of the four; an agreement without it has none',
    }),
    round: t.globalID({ description: 'Only rounds up to this one: its global id' }),
    recordedBy: t.string({
      description:
        'What was on record on this day, YYYY-MM-DD: records that were corrected later, and milestones as they were stated then',
    }),
  }),
});

export interface AsOf {
  /** YYYY-MM-DD; null: today. */
  day: string | null;
  isLastRound: ((round: { id: string; period: FollowUpPeriod | null }) => boolean) | null;
}

export type AsOfArgument = typeof AsOfInput.$inferInput | null | undefined;

export const asOfArgument = {
  type: AsOfInput,
  description: 'As it was known then; without it, as it is known now',
} as const;

/** What was asked for. A day that is none, or two ways to name a round, is the caller's mistake and says so. */
export function readAsOf(input: AsOfArgument): AsOf {
  const { period = null, round = null, recordedBy = null } = input ?? {};
  if (period !== null && round !== null)
    throw new GraphQLError('asOf: expected `period` or `round`; got both. Leave one of them out.', {
      extensions: { code: 'AS_OF' },
    });
  return {
    day: readDay(recordedBy, 'asOf.recordedBy'),
    isLastRound:
      round !== null ? (it) => it.id === round.id : period !== null ? (it) => it.period === period : null,
  };
}

/** A day as YYYY-MM-DD, or none. */
export function readDay(value: string | null | undefined, argument: string): string | null {
  if (value == null) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // 31 February is read as 3 March, so it is written back and compared.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(value))
    throw new GraphQLError(
      `${argument}: expected a day as YYYY-MM-DD; got "${value.slice(0, 40)}". Write it as 2018-04-05.`,
      { extensions: { code: 'MALFORMED_DATE' } },
    );
  return value;
}

/** The rows of rounds that are asked for. */
export function upToRound<Row extends { roundId: string }>(
  rows: readonly Row[],
  rounds: readonly { id: string; period: FollowUpPeriod | null; position: number }[],
  { isLastRound }: AsOf,
): Row[] {
  if (isLastRound === null) return [...rows];
  const wanted = new Set(roundsUpTo(rounds, isLastRound).map((round) => round.id));
  return rows.filter((row) => wanted.has(row.roundId));
}
