import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { UnGoalType } from '../party/party.js';

export const MunicipalityType = builder.prismaNode('Municipality', {
  ...node,
  description: 'A municipality (kommune)',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its part of every ref: "ballerup"' }),
    name: t.exposeString('name', { description: 'Its name' }),
    code: t.exposeInt('code', {
      nullable: true,
      description: 'The official municipality code; null for a fictional one',
    }),
    agreements: t.relation('agreements', {
      query: { orderBy: { position: 'asc' } },
      description: 'Its agreements that we know of, oldest first',
    }),
    bodies: t.relation('bodies', {
      query: { orderBy: { position: 'asc' } },
      description: 'Its committees, centres and other bodies, also those that have since been renamed',
    }),
    parties: t.relation('parties', {
      query: { orderBy: { position: 'asc' } },
      description: 'The parties to its agreements',
    }),
    unGoals: t.field({
      type: [UnGoalType],
      description:
        'The UN goals that its agreements name, by number; one that several name stands once for each',
      select: (_args, _context, nested) => ({
        agreements: {
          orderBy: { position: 'asc' },
          select: { unGoals: { orderBy: { position: 'asc' }, ...(nested() as object) } },
        },
      }),
      resolve: (it) => it.agreements.flatMap(({ unGoals }) => unGoals).sort((a, b) => a.number - b.number),
    }),
  }),
});

builder.queryField('municipality', (t) =>
  t.prismaField({
    type: 'Municipality',
    nullable: true,
    description: 'The municipality with this slug; null when there is none',
    args: { slug: t.arg.string({ required: true, description: '"ballerup"' }) },
    resolve: (query, _root, { slug }, { prisma }) =>
      prisma.municipality.findUnique({ ...query, where: { slug } }),
  }),
);
