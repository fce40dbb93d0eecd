import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';

export const PartyType = builder.prismaNode('Party', {
  ...node,
  description: 'A party to an agreement (budgetpart)',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its short address' }),
    name: t.exposeString('name', { description: 'Its name as printed' }),
    shortName: t.exposeString('shortName', {
      nullable: true,
      description: 'Its short name; null when none is printed',
    }),
    signatories: t.relation('signatories', {
      query: { orderBy: [{ agreement: { position: 'asc' } }, { position: 'asc' }] },
      description: 'Who signed for it, by agreement and in printed order',
    }),
  }),
});

export const SignatoryType = builder.prismaNode('Signatory', {
  ...node,
  description: 'A person who signed an agreement',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Name as printed' }),
    role: t.exposeString('role', {
      nullable: true,
      description: 'Role as printed ("borgmester"); null when none is',
    }),
    party: t.relation('party', {
      nullable: true,
      description: 'The party signed for; null outside the parties',
    }),
    agreement: t.relation('agreement', { description: 'What was signed' }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

export const EconomicTargetType = builder.prismaNode('EconomicTarget', {
  ...node,
  description: 'A target of the economic strategy that an agreement prints',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What is aimed at, in our words' }),
    value: t.exposeFloat('value', {
      nullable: true,
      description: 'The number in `unit`; null for a target without a number',
    }),
    unit: t.exposeString('unit', {
      nullable: true,
      description: '"mio. kr.", "pct."; null without a number',
    }),
    fromYear: t.exposeInt('fromYear', {
      nullable: true,
      description: 'First year; null when none is printed',
    }),
    toYear: t.exposeInt('toYear', { nullable: true, description: 'Last year; null when none is printed' }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

export const UnGoalType = builder.prismaNode('UnGoal', {
  ...node,
  description: 'A UN goal (verdensmål) that an agreement names',
  fields: (t) => ({
    number: t.exposeInt('number', { description: '1 to 17' }),
    title: t.exposeString('title', { description: 'As printed' }),
    agreement: t.relation('agreement', { description: 'The agreement that names it' }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});
