import {
  AmountTableType,
  TABLE_COST,
  sectionTable,
  sectionTableSelect,
} from '../amount-table/amount-table.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { isNone, readRef, readRefs } from '../builder/ref-argument.js';

export const SectionType = builder.prismaNode('Section', {
  ...node,
  description: 'A section (kapitel, afsnit) of an agreement',
  fields: (t) => ({
    ref: t.exposeString('ref', {
      nullable: true,
      description: 'Its address: "ballerup/budget-2024/4.3"; null without a printed number',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Printed number, without the last full stop; null without one',
    }),
    title: t.exposeString('title', { description: 'As printed' }),
    theme: t.exposeString('theme', {
      nullable: true,
      description: 'The vision theme that it is named after; null for others',
    }),
    fullText: t.exposeString('fullText', {
      nullable: true,
      description:
        "The document's own words: without its heading, its own sections and its initiatives. Paragraphs are divided by an empty line. null until imported",
    }),
    agreement: t.relation('agreement', { description: 'The agreement' }),
    parent: t.relation('parent', {
      nullable: true,
      description: 'The section that it is part of; null for a chapter',
    }),
    sections: t.relation('children', {
      query: { orderBy: { position: 'asc' } },
      description: 'Its own sections, in printed order',
    }),
    initiatives: t.relation('initiatives', {
      query: { orderBy: { position: 'asc' } },
      description: 'The initiatives printed directly in it, in printed order',
    }),
    budgetLines: t.relation('budgetLines', {
      query: { orderBy: { position: 'asc' } },
      description:
        'The annex lines with exactly its number: operating first, in printed order. Those of its own sections stand there',
    }),
    amountTable: t.field({
      type: AmountTableType,
      nullable: true,
      complexity: TABLE_COST,
      description:
        'The annex lines of it and of its own sections, one group for each of those; null where the annex has none',
      select: sectionTableSelect,
      resolve: sectionTable,
    }),
    path: t.string({
      nullable: true,
      description: 'Path of its readable page here; null without a printed number',
      select: { ref: true },
      resolve: ({ ref }) => ref && `/${ref}`,
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

builder.queryField('sections', (t) =>
  t.prismaField({
    type: ['Section'],
    nullable: { list: false, items: true },
    description: 'The sections with these refs, in that order; null where there is none. At most 100',
    complexity: ({ refs }) => ({ field: 1, multiplier: refs.length }),
    args: { refs: t.arg.stringList({ required: true, description: '"ballerup/budget-2024/4.3"' }) },
    resolve: async (query, _root, { refs }, { prisma }) => {
      const wanted = readRefs(refs, 'sections');
      const all = { ...query, where: { ref: { in: wanted } }, orderBy: { position: 'asc' } } as const;
      const found = isNone(refs) ? [] : await prisma.section.findMany(all);
      const byRef = new Map(found.map((section) => [section.ref, section]));
      return wanted.map((ref) => byRef.get(ref) ?? null);
    },
  }),
);

builder.queryField('section', (t) =>
  t.prismaField({
    type: 'Section',
    nullable: true,
    description: 'The section with this ref; null when there is none',
    args: { ref: t.arg.string({ required: true, description: '"ballerup/budget-2024/4.3"' }) },
    resolve: (query, _root, { ref }, { prisma }) =>
      prisma.section.findUnique({ ...query, where: { ref: readRef(ref) } }),
  }),
);
