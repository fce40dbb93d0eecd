import type { Prisma } from '@aftalespor/database/client';
import { PARTIES_POSITIONS, POSTPONEMENT_OUTCOMES } from '@aftalespor/domain/postponement';
import { CommitteeType } from '../body/body.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';
import { pageSize } from '../builder/page-size.js';
import { readRef } from '../builder/ref-argument.js';

export const PartiesPositionEnum = enumType(builder, 'PartiesPosition', PARTIES_POSITIONS, {
  description: "The budget parties' answer to a proposed postponement: our reading of their remark",
  values: {
    SUPPORTED: 'They support it',
    KEPT: 'They want to keep to the plan',
    ALTERNATIVE: 'They propose something else',
    QUESTION: 'They ask',
    REFERENCE: 'They refer to another row',
  },
});

export const PostponementOutcomeEnum = enumType(builder, 'PostponementOutcome', POSTPONEMENT_OUTCOMES, {
  description: 'What came of it',
  values: {
    POSTPONED: 'It was postponed',
    NOT_POSTPONED: 'It was not',
    PARTLY_POSTPONED: 'A part of it was',
  },
});

export const PostponementType = builder.prismaNode('Postponement', {
  ...node,
  description: 'A proposal to postpone an initiative, with the remarks of both sides',
  fields: (t) => ({
    initiative: t.relation('initiative', { description: 'What is to be postponed' }),
    committee: t.relation('committee', {
      type: CommitteeType,
      nullable: true,
      description: 'The committee whose list it stands in, or that decided it; null when none is named',
    }),
    fromYear: t.exposeInt('fromYear', {
      nullable: true,
      description: 'Year that it was planned for; null when not said',
    }),
    toYear: t.exposeInt('toYear', { nullable: true, description: 'Year proposed; null when not said' }),
    administrationRemark: t.exposeString('administrationRemark', {
      nullable: true,
      description: "The administration's remark in our words; null without one",
    }),
    administrationRemarkText: t.exposeString('administrationRemarkText', {
      nullable: true,
      description: "The remark's own text; null until imported",
    }),
    partiesPosition: t.field({
      type: PartiesPositionEnum,
      nullable: true,
      description: "The parties' position; null where they give none",
      select: { partiesPosition: true },
      resolve: (it) => it.partiesPosition,
    }),
    partiesRemark: t.exposeString('partiesRemark', {
      nullable: true,
      description: "The parties' remark in our words; null without one",
    }),
    partiesRemarkText: t.exposeString('partiesRemarkText', {
      nullable: true,
      description: "The remark's own text; null until imported",
    }),
    outcome: t.field({
      type: PostponementOutcomeEnum,
      nullable: true,
      description: 'What came of it; null until a later document tells',
      select: { outcome: true },
      resolve: (it) => it.outcome,
    }),
    statedOn: t.string({
      nullable: true,
      description: "The document's date, YYYY-MM-DD; null when it has none",
      select: { source: { select: { document: { select: { date: true } } } } },
      resolve: (it) => it.source.document.date,
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

builder.prismaObjectFields(PostponementType, (t) => ({
  refersTo: t.field({
    type: [PostponementType],
    description: 'The postponements whose remark it refers to',
    select: (_args, _context, nested) => ({
      references: { orderBy: { position: 'asc' }, select: { to: nested() } },
    }),
    resolve: (it) => it.references.map((reference) => reference.to),
  }),
}));

export const PostponementConnection = builder.connectionObject(
  { type: PostponementType, name: 'PostponementConnection', description: 'A page of postponements' },
  { name: 'PostponementEdge', description: 'A postponement and its cursor' },
);

interface PostponementArguments {
  municipality?: string | null | undefined;
  agreement?: string | null | undefined;
  committee?: string | null | undefined;
  positions?: readonly (typeof PARTIES_POSITIONS)[number][] | null | undefined;
  outcomes?: readonly (typeof POSTPONEMENT_OUTCOMES)[number][] | null | undefined;
  decided?: boolean | null | undefined;
}

function postponementsWhere(args: PostponementArguments): Prisma.PostponementWhereInput {
  const all: Prisma.PostponementWhereInput[] = [];
  if (args.municipality) all.push({ agreement: { municipality: { slug: args.municipality } } });
  if (args.agreement) all.push({ agreement: { ref: readRef(args.agreement) } });
  if (args.committee) all.push({ committee: { slug: args.committee } });
  if (args.positions) all.push({ partiesPosition: { in: [...args.positions] } });
  if (args.outcomes) all.push({ outcome: { in: [...args.outcomes] } });
  if (args.decided != null) all.push({ outcome: args.decided ? { not: null } : null });
  return { AND: all };
}

builder.queryField('postponements', (t) =>
  t.prismaConnection(
    {
      type: PostponementType,
      cursor: 'id',
      maxSize: pageSize,
      description: 'Proposals to postpone, by agreement and in printed order',
      args: {
        municipality: t.arg.string({ description: "Only this municipality's: its slug" }),
        agreement: t.arg.string({ description: 'Only of this agreement: its ref' }),
        committee: t.arg.string({ description: "Only in this committee's list: its slug" }),
        positions: t.arg({
          type: [PartiesPositionEnum],
          description: 'Only those to which the parties answered one of these; no answer meets none',
        }),
        outcomes: t.arg({ type: [PostponementOutcomeEnum], description: 'Only those that ended so' }),
        decided: t.arg.boolean({
          description: 'true: a document tells what came of it; false: none does',
        }),
      },
      complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? 20 }),
      totalCount: (_connection, args, { prisma }) =>
        prisma.postponement.count({ where: postponementsWhere(args) }),
      resolve: (query, _root, args, { prisma }) =>
        prisma.postponement.findMany({
          ...query,
          where: postponementsWhere(args),
          orderBy: [
            { agreement: { municipality: { slug: 'asc' } } },
            { agreement: { position: 'asc' } },
            { position: 'asc' },
          ],
        }),
    },
    PostponementConnection,
  ),
);
