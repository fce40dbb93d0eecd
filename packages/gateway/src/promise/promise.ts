import type { Prisma } from '@aftalespor/database/client';
import { PROMISE_LINK_BASES } from '@aftalespor/domain/promise';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';
import { pageSize } from '../builder/page-size.js';
import { searchWhere } from '../initiative/search-where.js';

export const PromiseLinkBasisEnum = enumType(builder, 'PromiseLinkBasis', PROMISE_LINK_BASES, {
  description: 'How well a link of a promise is founded',
  values: {
    CONFIRMED: "The documents' own words make it the same promise; `reason` says which",
    SUGGESTED: 'It looks the same; nobody has decided',
    REJECTED: 'Decided not to be the same, although the words are alike',
  },
});

export const PromiseLinkType = builder.prismaObject('PromiseLink', {
  description: 'One initiative in the thread of a promise',
  fields: (t) => ({
    initiative: t.relation('initiative', { description: 'The initiative' }),
    basis: t.field({
      type: PromiseLinkBasisEnum,
      description: 'How it is founded',
      select: { basis: true },
      resolve: (it) => it.basis,
    }),
    reason: t.exposeString('reason', { description: 'Why, in our words' }),
  }),
});

export const PromiseType = builder.prismaNode('PromiseThread', {
  name: 'Promise',
  ...node,
  description: 'The thread of one promise through several agreements',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its address' }),
    title: t.exposeString('title', { description: 'What is promised, in our words' }),
    summary: t.exposeString('summary', {
      nullable: true,
      description: 'More of it, in our words; null without',
    }),
    links: t.relation('links', {
      query: { orderBy: { position: 'asc' }, where: { basis: { not: 'REJECTED' } } },
      description: 'The initiatives of the thread, oldest agreement first',
    }),
    notSame: t.relation('links', {
      query: { orderBy: { position: 'asc' }, where: { basis: 'REJECTED' } },
      description:
        'Initiatives decided not to be this promise, although the words are alike; they are no part of the thread',
    }),
  }),
});

const PromiseConnection = builder.connectionObject(
  { type: PromiseType, name: 'PromiseConnection', description: 'A page of promises' },
  { name: 'PromiseEdge', description: 'A promise and its cursor' },
);

interface PromiseArguments {
  municipality?: string | null | undefined;
  search?: string | null | undefined;
  basis?: readonly Prisma.PromiseLinkGetPayload<{ select: { basis: true } }>['basis'][] | null | undefined;
}

/** The words of a search are looked for in the initiatives of the thread. */
function promisesWhere({ municipality, search, basis }: PromiseArguments): Prisma.PromiseThreadWhereInput {
  const all: Prisma.PromiseThreadWhereInput[] = searchWhere(search ?? '').map((initiative) => ({
    links: { some: { basis: { not: 'REJECTED' }, initiative } },
  }));
  if (municipality) all.push({ municipality: { slug: municipality } });
  if (basis) all.push({ links: { some: { basis: { in: [...basis] } } } });
  return { AND: all };
}

builder.queryField('promises', (t) =>
  t.prismaConnection(
    {
      type: PromiseType,
      cursor: 'id',
      maxSize: pageSize,
      description: 'Promises through several agreements, by municipality',
      args: {
        municipality: t.arg.string({ description: "Only this municipality's: its slug" }),
        search: t.arg.string({
          description:
            'Only those with all these words, in any form, in their initiatives; the last may be a beginning',
        }),
        basis: t.arg({
          type: [PromiseLinkBasisEnum],
          description: 'Only those with a link founded in one of these ways',
        }),
      },
      complexity: (args) => ({ field: 1, multiplier: args.first ?? args.last ?? 20 }),
      totalCount: (_connection, args, { prisma }) =>
        prisma.promiseThread.count({ where: promisesWhere(args) }),
      resolve: (query, _root, args, { prisma }) =>
        prisma.promiseThread.findMany({
          ...query,
          where: promisesWhere(args),
          orderBy: [{ municipality: { slug: 'asc' } }, { position: 'asc' }],
        }),
    },
    PromiseConnection,
  ),
);

builder.queryField('promise', (t) =>
  t.prismaField({
    type: PromiseType,
    nullable: true,
    description: 'The promise with this slug; null when there is none',
    args: { slug: t.arg.string({ required: true, description: '"borgermillionen"' }) },
    resolve: (query, _root, { slug }, { prisma }) =>
      prisma.promiseThread.findUnique({ ...query, where: { slug } }),
  }),
);
