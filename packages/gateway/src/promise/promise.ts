import { PROMISE_LINK_BASES } from '@aftalespor/domain/promise';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

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
      query: { orderBy: { position: 'asc' } },
      description: 'The initiatives, oldest agreement first',
    }),
  }),
});

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
