import type { Prisma } from '@aftalespor/database/client';
import { inForceOn } from '@aftalespor/domain/as-of';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import { InitiativeAccountEnum } from '../account/account.js';
import {
  AmountTableType,
  TABLE_COST,
  initiativeTable,
  initiativeTableSelect,
} from '../amount-table/amount-table.js';
import { asOfArgument, readAsOf, upToRound } from '../as-of/as-of.js';
import { CentreType, CommitteeType, ResponsibilityRoleEnum, ResponsibilityType } from '../body/body.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';
import { pageSize } from '../builder/page-size.js';
import { isNone, readRef, readRefs } from '../builder/ref-argument.js';
import { FollowUpType } from '../follow-up/follow-up.js';
import { MilestoneChangeType } from '../milestone/milestone-change.js';
import { milestonesOn, MilestoneType } from '../milestone/milestone.js';
import { PromiseType } from '../promise/promise.js';
import { SourceType } from '../document/document.js';
import { ReconciliationType } from '../reconciliation/reconciliation.js';
import { amountsByYear, YearlyAmountType } from '../yearly-amount/yearly-amount.js';
import { InitiativeRoundType, roundsSelect, roundsThenSelect, roundViews } from './initiative-round.js';
import { InitiativeFilter, initiativeWhere } from './initiative.filter.js';

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;

/** One selection for all fields that read bodies, so that together they cost one statement. */
const responsibleBodies = <Nested>(_args: unknown, _context: unknown, nested: () => Nested) => ({
  responsibilities: { ...inPrintedOrder, select: { role: true as const, body: nested() } },
});

/** One selection for the first source and for all of them. */
const itsSources = <Nested>(_args: unknown, _context: unknown, nested: () => Nested) => ({
  sources: { ...inPrintedOrder, select: { source: nested() } },
});

const rounds = { select: { rounds: inPrintedOrder } } as const;

/** The rounds of the agreement, which are read only where an answer is asked for as of one. */
function roundsOf(initiative: object): { id: string; period: FollowUpPeriod | null; position: number }[] {
  const { agreement } = initiative as { agreement?: { rounds: ReturnType<typeof roundsOf> } };
  return agreement?.rounds ?? [];
}

/** What is asked for of the records of a relation, beside how they are ordered. */
function nestedQuery<Nested>(nested: Nested): Exclude<Nested, true> {
  return (nested === true ? {} : nested) as Exclude<Nested, true>;
}

/** The bodies with this role. */
function bodies<Body extends { kind: string }>(
  rows: readonly { role: string; body: Body }[],
  role: string,
  kind?: string,
): Body[] {
  return rows
    .filter((row) => row.role === role && (kind === undefined || row.body.kind === kind))
    .map((row) => row.body);
}

export const InitiativeType = builder.prismaNode('Initiative', {
  ...node,
  description: 'Something that an agreement promises (indsats)',
  fields: (t) => ({
    ref: t.exposeString('ref', {
      description:
        'Its address for people and snippets: "ballerup/budget-2018/3.01". It may change; the id does not',
    }),
    aliases: t.stringList({
      description: 'Earlier refs that still lead here',
      select: { aliases: { select: { ref: true }, orderBy: { ref: 'asc' } } },
      resolve: (it) => it.aliases.map((alias) => alias.ref),
    }),
    number: t.exposeString('number', { nullable: true, description: 'Printed number; null for a bullet' }),
    ordinal: t.exposeInt('ordinal', {
      nullable: true,
      description: "A bullet's place in its section, from 1; null with a printed number",
    }),
    title: t.exposeString('title', { description: 'As printed where it has a number; ours for a bullet' }),
    account: t.field({
      type: InitiativeAccountEnum,
      nullable: true,
      description: 'Account; null when the document does not say',
      select: { account: true },
      resolve: (it) => it.account,
    }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'What is promised, in our words; null when not yet written',
    }),
    summaryText: t.exposeString('summaryText', {
      nullable: true,
      description: "The agreement's own text; null until imported",
    }),
    section: t.relation('section', {
      nullable: true,
      description: 'The section that it stands in; null in an agreement without',
    }),
    agreement: t.relation('agreement', { description: 'The agreement' }),
    responsibilities: t.field({
      type: [ResponsibilityType],
      args: { role: t.arg({ type: ResponsibilityRoleEnum, description: 'Only those with this part' }) },
      description: 'All bodies with their parts, as printed; empty when the document names nobody',
      // All are read, so that one statement answers for each of the parts.
      select: (_args, _context, nested) => ({
        responsibilities: { ...inPrintedOrder, ...nestedQuery(nested()) },
      }),
      resolve: (it, { role }) =>
        role == null ? it.responsibilities : it.responsibilities.filter((each) => each.role === role),
    }),
    responsibleCommittees: t.field({
      type: [CommitteeType],
      description: 'The committees responsible; empty when the document names none',
      select: responsibleBodies,
      resolve: (it) => bodies(it.responsibilities, 'RESPONSIBLE', 'COMMITTEE'),
    }),
    involvedCommittees: t.field({
      type: [CommitteeType],
      description: 'The committees involved ("i dialog med"); empty when the document names none',
      select: responsibleBodies,
      resolve: (it) => bodies(it.responsibilities, 'INVOLVED', 'COMMITTEE'),
    }),
    responsibleCentre: t.field({
      type: CentreType,
      nullable: true,
      description:
        'The centre responsible: the first where several are printed; null when the document names none',
      select: responsibleBodies,
      resolve: (it) => bodies(it.responsibilities, 'RESPONSIBLE', 'CENTRE')[0] ?? null,
    }),
    contributors: t.field({
      type: [CentreType],
      description:
        'The centres that contribute ("væsentlig bidragsyder"); others stand in `responsibilities`',
      select: responsibleBodies,
      resolve: (it) => bodies(it.responsibilities, 'CONTRIBUTOR', 'CENTRE'),
    }),
    milestones: t.field({
      type: [MilestoneType],
      args: { asOf: t.arg(asOfArgument) },
      description: 'Its milestones, one a round; empty when none are printed',
      select: ({ asOf }, _context, nested) => ({
        ...(asOf ? { agreement: rounds } : {}),
        milestones: {
          ...inPrintedOrder,
          ...(asOf?.recordedBy
            ? { where: { versions: { some: { statedOn: { lte: asOf.recordedBy } } } } }
            : {}),
          ...nestedQuery(nested()),
        },
      }),
      resolve: (it, args) => {
        const asOf = readAsOf(args.asOf);
        return milestonesOn(upToRound(it.milestones, roundsOf(it), asOf), asOf.day);
      },
    }),
    rounds: t.field({
      type: [InitiativeRoundType],
      args: { asOf: t.arg(asOfArgument) },
      description:
        'Its written rounds with milestone and follow-up together; empty when the agreement has none that we know',
      select: ({ asOf }) => (asOf?.recordedBy ? roundsThenSelect : roundsSelect),
      resolve: (it, { asOf }) => roundViews(it, readAsOf(asOf)),
    }),
    followUps: t.field({
      type: [FollowUpType],
      args: {
        includeSuperseded: t.arg.boolean({
          required: true,
          defaultValue: false,
          description: 'Also the records that a correction has superseded',
        }),
        asOf: t.arg(asOfArgument),
      },
      description: 'What was recorded, by round; a round without a record is absent',
      select: ({ includeSuperseded, asOf }, _context, nested) => ({
        ...(asOf ? { agreement: rounds } : {}),
        followUps: {
          ...inPrintedOrder,
          ...(includeSuperseded || asOf?.recordedBy ? {} : { where: { currentKey: { not: null } } }),
          ...nestedQuery(nested()),
        },
      }),
      resolve: (it, args) => {
        const asOf = readAsOf(args.asOf);
        const { day } = asOf;
        const followUps = upToRound(it.followUps, roundsOf(it), asOf);
        return args.includeSuperseded
          ? followUps.filter((record) => day === null || record.recordedAt <= day)
          : inForceOn(followUps, day);
      },
    }),
    amounts: t.field({
      type: [YearlyAmountType],
      description:
        'The cells of the annex lines linked to it, by account and year; several lines are not summed. Amounts that only a text names are `textAmounts`',
      select: { budgetLines: { ...inPrintedOrder, select: { amounts: amountsByYear } } },
      resolve: (it) => it.budgetLines.flatMap((line) => line.amounts),
    }),
    amountTable: t.field({
      type: AmountTableType,
      nullable: true,
      complexity: TABLE_COST,
      description:
        'Its annex lines, or where it has none, the amounts that its text names; null without either',
      select: initiativeTableSelect,
      resolve: initiativeTable,
    }),
    reconciliations: t.field({
      type: [ReconciliationType],
      complexity: { field: 10, multiplier: 2 },
      description:
        'The amounts of its text beside its annex lines, one for each account; empty without either, or in an agreement without an annex',
      select: { id: true, agreementId: true },
      resolve: async (it, _args, { reconciliations }) =>
        (await reconciliations.load(it.agreementId)).filter((found) => found.initiative?.id === it.id),
    }),
    textAmounts: t.relation('textAmounts', {
      query: inPrintedOrder,
      description: 'The amounts that its text and its economy rows name',
    }),
    economyStatements: t.relation('economyStatements', {
      query: inPrintedOrder,
      description: "What its follow-up sheet's economy row says; empty without one",
    }),
    budgetLines: t.relation('budgetLines', {
      query: inPrintedOrder,
      description: 'The annex lines linked to it',
    }),
    postponements: t.relation('postponements', {
      query: inPrintedOrder,
      description: 'Proposals to postpone it',
    }),
    promise: t.field({
      type: PromiseType,
      nullable: true,
      description: 'The promise that it is a part of, through several agreements; null when it is in none',
      select: (_args, _context, nested) => ({
        promiseLinks: {
          where: { basis: { not: 'REJECTED' } },
          orderBy: { position: 'asc' },
          take: 1,
          select: { promise: nested() },
        },
      }),
      resolve: (it) => it.promiseLinks[0]?.promise ?? null,
    }),
    path: t.string({
      description: 'Path of its readable page here',
      select: { ref: true },
      resolve: (it) => `/${it.ref}`,
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'The first of its sources, which is the one to show; null without one',
      select: itsSources,
      resolve: (it) => it.sources[0]?.source ?? null,
    }),
    sources: t.field({
      type: [SourceType],
      description: 'Where it is printed; the first is the one to show',
      select: itsSources,
      resolve: (it) => it.sources.map((row) => row.source),
    }),
  }),
});

builder.objectField(ReconciliationType, 'initiative', (t) =>
  t.field({
    type: InitiativeType,
    nullable: true,
    description: 'The initiative; null for an annex line of none',
    resolve: (it) => it.initiative,
  }),
);

builder.objectField(MilestoneChangeType, 'initiative', (t) =>
  t.field({
    type: InitiativeType,
    description: 'The initiative of the milestone',
    resolve: (it) => it.initiative,
  }),
);

export const InitiativeConnection = builder.connectionObject(
  { type: InitiativeType, name: 'InitiativeConnection', description: 'A page of initiatives' },
  { name: 'InitiativeEdge', description: 'An initiative and its cursor' },
);

const ORDERS = ['PRINTED', 'NEWEST_AGREEMENT_FIRST'] as const;
const InitiativeOrder = enumType(builder, 'InitiativeOrder', ORDERS, {
  description: 'The order of a list of initiatives',
  values: {
    PRINTED: 'By agreement, oldest first, and in printed order: 1.4.1 before 1.10',
    NEWEST_AGREEMENT_FIRST: 'Newest agreement first, and in printed order within it',
  },
});

builder.queryField('initiative', (t) =>
  t.prismaField({
    type: InitiativeType,
    nullable: true,
    description: 'The initiative with this ref, or that had it earlier; null when there is none',
    args: { ref: t.arg.string({ required: true, description: '"ballerup/budget-2018/3.01"' }) },
    resolve: (query, _root, { ref }, { prisma }) =>
      prisma.initiative.findFirst({ ...query, where: byRefs([readRef(ref)]) }),
  }),
);

builder.queryField('initiatives', (t) =>
  t.prismaConnection(
    {
      type: InitiativeType,
      cursor: 'id',
      maxSize: pageSize,
      description: 'Initiatives that meet all that is asked for',
      args: {
        refs: t.arg.stringList({ description: 'Only these, at most 100; unknown ones are left out' }),
        filter: t.arg({ type: InitiativeFilter, description: 'Only those that meet every condition' }),
        search: t.arg.string({
          description:
            'Only those with all these words, in any form, in number, title, summary, section or bodies; the last may be a beginning',
        }),
        orderBy: t.arg({
          type: InitiativeOrder,
          required: true,
          defaultValue: 'PRINTED',
          description: 'Order',
        }),
      },
      defaultSize: (args) => args.refs?.length || 20,
      complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? args.refs?.length ?? 20 }),
      totalCount: (_connection, args, { prisma }) => prisma.initiative.count({ where: where(args) }),
      resolve: (query, _root, args, { prisma }) => {
        const wanted = {
          ...query,
          where: where(args),
          orderBy: [
            { agreement: { municipality: { slug: 'asc' } } },
            { agreement: { position: args.orderBy === 'PRINTED' ? 'asc' : 'desc' } },
            { position: 'asc' },
          ],
        } satisfies Prisma.InitiativeFindManyArgs;
        return isNone(args.refs) ? [] : prisma.initiative.findMany(wanted);
      },
    },
    InitiativeConnection,
  ),
);

function byRefs(refs: string[]) {
  return { OR: [{ ref: { in: refs } }, { aliases: { some: { ref: { in: refs } } } }] };
}

function where(args: {
  refs?: readonly string[] | null | undefined;
  filter?: typeof InitiativeFilter.$inferInput | null | undefined;
  search?: string | null | undefined;
}) {
  const conditions = [initiativeWhere(args.filter ?? {}, args.search ?? '')];
  if (args.refs) conditions.push(byRefs(readRefs(args.refs, 'initiatives')));
  return { AND: conditions };
}
