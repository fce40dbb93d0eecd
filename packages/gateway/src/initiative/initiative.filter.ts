import type { Prisma } from '@aftalespor/database/client';
import { FOLLOW_UP_PERIODS } from '@aftalespor/domain/round';
import { GraphQLError } from 'graphql';
import { AccountEnum, InitiativeAccountEnum } from '../account/account.js';
import { AsOfInput, readAsOf, type AsOfArgument } from '../as-of/as-of.js';
import { builder } from '../builder/builder.js';
import { readRefs } from '../builder/ref-argument.js';
import { FollowUpPeriodEnum } from '../round/round.js';
import { EconomySmileyEnum, EffortSmileyEnum } from '../smiley/smiley.js';
import { searchWhere } from './search-where.js';

const AmountFilter = builder.inputType('AmountFilter', {
  description: 'Has an annex cell with all of this',
  fields: (t) => ({
    year: t.int({ description: 'In this year' }),
    account: t.field({ type: AccountEnum, description: 'In this table' }),
    atLeast: t.float({ description: 'Thousands of kroner, this or more' }),
    atMost: t.float({ description: 'Thousands of kroner, this or less' }),
  }),
});

export const InitiativeFilter = builder.inputType('InitiativeFilter', {
  description: 'Every condition given must hold; within a list any one value is enough',
  fields: (t) => ({
    municipality: t.string({ description: "The municipality's slug" }),
    agreements: t.stringList({ description: 'In one of these agreements: refs' }),
    budgetYears: t.intList({ description: 'In an agreement on one of these budget years' }),
    section: t.string({ description: 'In the section with this printed number, or below it: "4.3"' }),
    accounts: t.field({
      type: [InitiativeAccountEnum],
      description: 'With one of these accounts; an unknown account meets none',
    }),
    committees: t.stringList({ description: 'One of these committees is responsible: slugs' }),
    centres: t.stringList({ description: 'One of these centres is responsible: slugs' }),
    contributors: t.stringList({ description: 'One of these bodies contributes: slugs' }),
    period: t.field({
      type: FollowUpPeriodEnum,
      description: 'The follow-up that `effort` and `economy` are asked of; without it, any',
    }),
    effort: t.field({ type: [EffortSmileyEnum], description: 'With one of these smileys on effort' }),
    economy: t.field({ type: [EconomySmileyEnum], description: 'With one of these smileys on economy' }),
    asOf: t.field({
      type: AsOfInput,
      description:
        '`effort` and `economy` as they were on record then, in rounds up to that one. A round is named by `period` here, since it is asked of many agreements',
    }),
    includeDerived: t.boolean({
      description: 'Count our own readings as smileys too; left out otherwise',
      defaultValue: false,
      required: true,
    }),
    hasMilestone: t.boolean({ description: 'true: a milestone is set; false: none is' }),
    theme: t.string({
      description: 'In a section, or below one, that is named after this vision theme',
    }),
    promise: t.string({ description: 'In the thread of the promise with this slug' }),
    hasPromise: t.boolean({
      description: 'true: in the thread of a promise through several agreements; false: in none',
    }),
    postponed: t.boolean({
      description: 'true: somebody proposed to postpone it, whatever came of it; false: nobody did',
    }),
    amount: t.field({ type: AmountFilter, description: 'Has such an amount in the annex' }),
  }),
});

const linked = { basis: { not: 'REJECTED' } } as const;

/** The condition for Prisma. */
export function initiativeWhere(
  filter: Partial<typeof InitiativeFilter.$inferInput>,
  search: string,
): Prisma.InitiativeWhereInput {
  const all: Prisma.InitiativeWhereInput[] = [];
  if (filter.municipality) all.push({ agreement: { municipality: { slug: filter.municipality } } });
  if (filter.agreements)
    all.push({ agreement: { ref: { in: readRefs(filter.agreements, 'filter.agreements') } } });
  if (filter.budgetYears) all.push({ agreement: { budgetYear: { in: [...filter.budgetYears] } } });
  if (filter.section)
    all.push({
      section: { OR: [{ number: filter.section }, { number: { startsWith: `${filter.section}.` } }] },
    });
  if (filter.accounts) all.push({ account: { in: [...filter.accounts] } });
  if (filter.committees) all.push(hasBody('RESPONSIBLE', filter.committees, 'COMMITTEE'));
  if (filter.centres) all.push(hasBody('RESPONSIBLE', filter.centres, 'CENTRE'));
  if (filter.contributors) all.push(hasBody('CONTRIBUTOR', filter.contributors));
  if (filter.hasMilestone != null) {
    const set = { versions: { some: { currentKey: { not: null }, state: 'SET' } } } as const;
    all.push({ milestones: filter.hasMilestone ? { some: set } : { none: set } });
  }
  if (filter.theme) {
    const { theme } = filter;
    // The tree of sections has three levels at most.
    all.push({ section: { OR: [{ theme }, { parent: { theme } }, { parent: { parent: { theme } } }] } });
  }
  if (filter.promise) all.push({ promiseLinks: { some: { ...linked, promise: { slug: filter.promise } } } });
  if (filter.hasPromise != null)
    all.push({ promiseLinks: filter.hasPromise ? { some: linked } : { none: linked } });
  if (filter.postponed != null) all.push({ postponements: filter.postponed ? { some: {} } : { none: {} } });
  const followUp = followUpWhere(filter);
  if (followUp) all.push({ followUps: { some: followUp } });
  if (filter.amount) all.push({ budgetLines: { some: { amounts: { some: amountWhere(filter.amount) } } } });
  all.push(...searchWhere(search));
  return { AND: all };
}

function hasBody(
  role: 'RESPONSIBLE' | 'CONTRIBUTOR',
  slugs: readonly string[],
  kind?: 'COMMITTEE' | 'CENTRE',
) {
  return {
    responsibilities: { some: { role, body: { slug: { in: [...slugs] }, ...(kind ? { kind } : {}) } } },
  };
}

function followUpWhere(
  filter: Partial<typeof InitiativeFilter.$inferInput>,
): Prisma.FollowUpWhereInput | null {
  if (!filter.effort && !filter.economy) return null;
  return {
    ...onRecord(filter.asOf),
    ...(filter.period ? { round: { period: filter.period } } : {}),
    ...(filter.effort
      ? {
          effortSmiley: { in: [...filter.effort] },
          ...(filter.includeDerived ? {} : { effortBasis: 'STATED' }),
        }
      : {}),
    ...(filter.economy
      ? {
          economySmiley: { in: [...filter.economy] },
          ...(filter.includeDerived ? {} : { economyBasis: 'STATED' }),
        }
      : {}),
  };
}

/** Records in force, now or as of a day, and in rounds up to one. */
function onRecord(asOf: AsOfArgument): Prisma.FollowUpWhereInput {
  const { day } = readAsOf(asOf);
  if (asOf?.round)
    throw new GraphQLError('filter.asOf.round: a round belongs to one agreement. Name it by `period`.', {
      extensions: { code: 'AS_OF' },
    });
  const upTo = asOf?.period
    ? { round: { period: { in: FOLLOW_UP_PERIODS.slice(0, FOLLOW_UP_PERIODS.indexOf(asOf.period) + 1) } } }
    : {};
  if (day === null) return { currentKey: { not: null }, AND: upTo };
  return {
    recordedAt: { lte: day },
    OR: [{ supersededBy: null }, { supersededBy: { recordedAt: { gt: day } } }],
    AND: upTo,
  };
}

function amountWhere(amount: typeof AmountFilter.$inferInput): Prisma.YearlyAmountWhereInput {
  return {
    ...(amount.year == null ? {} : { year: amount.year }),
    ...(amount.account == null ? {} : { account: amount.account }),
    thousandKroner: {
      ...(amount.atLeast == null ? {} : { gte: amount.atLeast }),
      ...(amount.atMost == null ? {} : { lte: amount.atMost }),
    },
  };
}
