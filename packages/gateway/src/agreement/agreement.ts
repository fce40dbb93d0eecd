import type { Prisma } from '@aftalespor/database/client';
import { AGREEMENT_KINDS, COVERAGE_EXTENTS, type CoverageExtent } from '@aftalespor/domain/agreement';
import { AccountEnum } from '../account/account.js';
import {
  agreementTable,
  agreementTableSelect,
  AmountTableType,
  TABLE_COST,
} from '../amount-table/amount-table.js';
import { readDay } from '../as-of/as-of.js';
import { BudgetLineConnection } from '../budget-line/budget-line.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';
import { pageSize } from '../builder/page-size.js';
import { isNone, readRef, readRefs } from '../builder/ref-argument.js';
import { PostponementConnection } from '../postponement/postponement.js';
import { changeBetween, MilestoneChangeType, milestoneChangeInclude } from '../milestone/milestone-change.js';
import { PartyType } from '../party/party.js';
import { ReconciliationOutcomeEnum, ReconciliationType } from '../reconciliation/reconciliation.js';
import { InitiativeConnection } from '../initiative/initiative.js';
import { YearTotalType } from './year-total.js';

export const AgreementKindEnum = enumType(builder, 'AgreementKind', AGREEMENT_KINDS, {
  description: 'What an agreement is',
  values: {
    BUDGET: 'Budgetaftale: the agreement on one budget year',
    CONSTITUTION: 'Konstitueringsaftale: the agreement after an election',
  },
});

export const CoverageExtentEnum = enumType(builder, 'CoverageExtent', COVERAGE_EXTENTS, {
  description: 'Which part of an agreement is known',
  values: {
    FULL: 'Its own text',
    FOLLOW_UP: 'Its follow-up sheets, which repeat it',
    POSTPONEMENTS: 'Only a note of proposed postponements',
  },
});

const CoverageType = builder.objectRef<{ extent: CoverageExtent; note: string }>('Coverage').implement({
  description: 'Which part of an agreement is known, and why',
  fields: (t) => ({
    extent: t.field({ type: CoverageExtentEnum, description: 'How much', resolve: (it) => it.extent }),
    note: t.exposeString('note', { description: 'Why, in our words' }),
  }),
});

const superseded = { some: { currentKey: null } } as const;
const severalVersions = { some: { versions: superseded } } as const;

export const AgreementType = builder.prismaNode('Agreement', {
  ...node,
  description: 'A political agreement',
  fields: (t) => ({
    ref: t.exposeString('ref', { description: 'Its address: "ballerup/budget-2018"' }),
    path: t.string({
      description: 'Path of its readable page here',
      select: { ref: true },
      resolve: ({ ref }) => `/${ref}`,
    }),
    slug: t.exposeString('slug', { description: '"budget-2018"' }),
    title: t.exposeString('title', { description: 'Its title' }),
    kind: t.field({
      type: AgreementKindEnum,
      description: 'What it is',
      select: { kind: true },
      resolve: (it) => it.kind,
    }),
    budgetYear: t.exposeInt('budgetYear', {
      nullable: true,
      description: 'The year budgeted; null for one that is not a budget',
    }),
    periodFrom: t.exposeInt('periodFrom', {
      nullable: true,
      description: 'First year of its amounts; null when no document tells',
    }),
    periodTo: t.exposeInt('periodTo', {
      nullable: true,
      description: 'Last year of its amounts; null when no document tells',
    }),
    signedOn: t.exposeString('signedOn', {
      nullable: true,
      description: 'Day of signing, YYYY-MM-DD; null when no document tells',
    }),
    caseNumber: t.exposeString('caseNumber', {
      nullable: true,
      description: 'Sagsid (KLE); null when none is printed',
    }),
    coverage: t.field({
      type: CoverageType,
      description: 'Which part of it is known',
      select: { coverageExtent: true, coverageNote: true },
      resolve: (it) => ({ extent: it.coverageExtent, note: it.coverageNote }),
    }),
    followUpNote: t.exposeString('followUpNote', {
      nullable: true,
      description: 'How it is followed up when not by sheets, in our words; null when it is',
    }),
    municipality: t.relation('municipality', { description: 'The municipality' }),
    parties: t.field({
      type: [PartyType],
      description: 'The parties to it, as printed; empty when no document tells',
      select: (_args, _context, nested) => ({
        parties: { orderBy: { position: 'asc' }, select: { party: nested() } },
      }),
      resolve: (it) => it.parties.map((row) => row.party),
    }),
    signatories: t.relation('signatories', {
      args: { party: t.arg.string({ description: 'Only those who signed for this party: its slug' }) },
      query: ({ party }) => ({
        orderBy: { position: 'asc' },
        ...(party == null ? {} : { where: { party: { slug: party } } }),
      }),
      description: 'Who signed it',
    }),
    economicTargets: t.relation('economicTargets', {
      args: {
        numeric: t.arg.boolean({ description: 'true: only those with a number; false: only those without' }),
      },
      query: ({ numeric }) => ({
        orderBy: { position: 'asc' },
        ...(numeric == null ? {} : { where: { value: numeric ? { not: null } : null } }),
      }),
      description: 'The targets of the economic strategy that it prints',
    }),
    unGoals: t.relation('unGoals', {
      query: { orderBy: { position: 'asc' } },
      description: 'The UN goals that it names',
    }),
    rounds: t.relation('rounds', {
      query: { orderBy: { position: 'asc' } },
      description: 'Its rounds of follow-up; empty when it has none that we know',
    }),
    documents: t.relation('documents', {
      query: { orderBy: { position: 'asc' } },
      description: 'The documents that it was read from',
    }),
    sections: t.relation('sections', {
      query: { orderBy: { position: 'asc' } },
      description: 'All its sections in printed order; `parent` tells the tree',
    }),
    initiatives: t.relatedConnection(
      'initiatives',
      {
        cursor: 'id',
        maxSize: pageSize,
        totalCount: true,
        query: { orderBy: { position: 'asc' } },
        description: 'Its initiatives in printed order',
        complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? 20 }),
      },
      InitiativeConnection,
    ),
    budgetLines: t.relatedConnection(
      'budgetLines',
      {
        cursor: 'id',
        maxSize: pageSize,
        totalCount: true,
        args: { account: t.arg({ type: AccountEnum, description: 'Only this table of the annex' }) },
        query: (args) => ({
          ...(args.account ? { where: { account: args.account } } : {}),
          orderBy: { position: 'asc' },
        }),
        description: 'The lines of its annex: operating first, in printed order',
        complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? 20 }),
      },
      BudgetLineConnection,
    ),
    postponements: t.relatedConnection(
      'postponements',
      {
        cursor: 'id',
        maxSize: pageSize,
        totalCount: true,
        query: { orderBy: { position: 'asc' } },
        description: 'Proposals to postpone its initiatives, in printed order',
        complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? 20 }),
      },
      PostponementConnection,
    ),
    amountTable: t.field({
      type: AmountTableType,
      nullable: true,
      complexity: TABLE_COST,
      description: 'Its whole annex, one group for each chapter; null where no annex is known',
      select: agreementTableSelect,
      resolve: agreementTable,
    }),
    reconciliations: t.field({
      type: [ReconciliationType],
      args: {
        outcomes: t.arg({
          type: [ReconciliationOutcomeEnum],
          description: 'Only those with one of these outcomes',
        }),
        account: t.arg({ type: AccountEnum, description: 'Only those of this account' }),
      },
      complexity: { field: 50, multiplier: 100 },
      description:
        'The amounts of its text beside the lines of its annex: by initiative and account in printed order, and last the lines that no initiative has. Empty without an annex',
      select: { id: true },
      resolve: async (it, { outcomes, account }, { reconciliations }) =>
        (await reconciliations.load(it.id)).filter(
          (found) =>
            (!outcomes || outcomes.includes(found.outcome)) && (!account || account === found.account),
        ),
    }),
    milestoneChanges: t.field({
      type: [MilestoneChangeType],
      args: {
        from: t.arg.string({
          description: 'What was stated by this day, YYYY-MM-DD; the first version without it',
        }),
        to: t.arg.string({ description: 'What was stated by this day; the latest version without it' }),
      },
      complexity: { field: 10, multiplier: 20 },
      description: 'Which milestones differ between two days, in printed order. Misprints are no differences',
      select: {
        initiatives: {
          orderBy: { position: 'asc' },
          where: { milestones: severalVersions },
          select: {
            milestones: {
              where: { versions: superseded },
              orderBy: { position: 'asc' },
              include: milestoneChangeInclude,
            },
          },
        },
      },
      resolve: (it, args) => {
        const [from, to] = [readDay(args.from, 'from'), readDay(args.to, 'to')];
        return it.initiatives.flatMap(({ milestones }) =>
          milestones.flatMap((milestone) => changeBetween(milestone, from, to) ?? []),
        );
      },
    }),
    totals: t.field({
      type: [YearTotalType],
      description:
        'The sum of its annex by year, for one account. Never the budget, and the two accounts are never added',
      args: {
        account: t.arg({ type: AccountEnum, required: true, description: 'Which table of the annex' }),
      },
      select: { id: true },
      resolve: (it, { account }, { annexTotals }) => annexTotals.load({ agreementId: it.id, account }),
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

const AgreementConnection = builder.connectionObject(
  { type: AgreementType, name: 'AgreementConnection', description: 'A page of agreements' },
  { name: 'AgreementEdge', description: 'An agreement and its cursor' },
);

builder.queryField('agreement', (t) =>
  t.prismaField({
    type: AgreementType,
    nullable: true,
    description: 'The agreement with this ref; null when there is none',
    args: { ref: t.arg.string({ required: true, description: '"ballerup/budget-2018"' }) },
    resolve: (query, _root, { ref }, { prisma }) =>
      prisma.agreement.findUnique({ ...query, where: { ref: readRef(ref) } }),
  }),
);

builder.queryField('agreements', (t) =>
  t.prismaConnection(
    {
      type: AgreementType,
      cursor: 'id',
      maxSize: pageSize,
      description: 'Agreements, by municipality and oldest first',
      args: {
        municipality: t.arg.string({ description: "Only this municipality's: its slug" }),
        party: t.arg.string({ description: 'Only those that this party is a party to: its slug' }),
        unGoal: t.arg.int({ description: 'Only those that name this UN goal: 1 to 17' }),
        refs: t.arg.stringList({ description: 'Only these, at most 100; unknown ones are left out' }),
      },
      defaultSize: (args) => args.refs?.length || 20,
      complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? args.refs?.length ?? 20 }),
      totalCount: (_connection, args, { prisma }) => prisma.agreement.count({ where: agreementsWhere(args) }),
      resolve: (query, _root, args, { prisma }) => {
        const wanted = {
          ...query,
          where: agreementsWhere(args),
          orderBy: [{ municipality: { slug: 'asc' } }, { position: 'asc' }],
        } satisfies Prisma.AgreementFindManyArgs;
        return isNone(args.refs) ? [] : prisma.agreement.findMany(wanted);
      },
    },
    AgreementConnection,
  ),
);

function agreementsWhere(args: {
  municipality?: string | null | undefined;
  party?: string | null | undefined;
  unGoal?: number | null | undefined;
  refs?: readonly string[] | null | undefined;
}) {
  return {
    ...(args.party == null ? {} : { parties: { some: { party: { slug: args.party } } } }),
    ...(args.unGoal == null ? {} : { unGoals: { some: { number: args.unGoal } } }),
    ...(args.municipality ? { municipality: { slug: args.municipality } } : {}),
    ...(args.refs ? { ref: { in: readRefs(args.refs, 'agreements') } } : {}),
  };
}
