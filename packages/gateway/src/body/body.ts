import { BODY_KINDS, RESPONSIBILITY_ROLES } from '@aftalespor/domain/body';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const BodyKindEnum = enumType(builder, 'BodyKind', BODY_KINDS, {
  description: 'What a body of the municipality is',
  values: {
    COMMITTEE: 'Fagudvalg, or the finance committee',
    CENTRE: 'Center: a department of the administration',
    ADMINISTRATION: 'The administration as a whole: "Administrationen er ansvarlig"',
    EXECUTIVE_BOARD: 'Direktionen',
    OTHER: 'Another body that a document names',
  },
});

export const ResponsibilityRoleEnum = enumType(builder, 'ResponsibilityRole', RESPONSIBILITY_ROLES, {
  description: "A body's part in an initiative, as printed",
  values: {
    RESPONSIBLE: 'Responsible ("ansvarligt udvalg", "ansvarligt center", "er fagudvalg på opgaven")',
    INVOLVED: 'Involved ("i dialog med")',
    CONTRIBUTOR: 'Contributor ("væsentlig bidragsyder")',
  },
});

const typeNames = { COMMITTEE: 'Committee', CENTRE: 'Centre' } as const;

export const BodyInterface = builder.prismaInterface('Body', {
  name: 'Body',
  description: 'A committee, a centre or another body. A renamed body is a new one that the old one leads to',
  resolveType: (body) => typeNames[body.kind as keyof typeof typeNames] ?? 'OtherBody',
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Its address in filters: "oekonomiudvalget"' }),
    name: t.exposeString('name', { description: 'Its name as the documents print it' }),
    kind: t.field({
      type: BodyKindEnum,
      description: 'What it is',
      select: { kind: true },
      resolve: (body) => body.kind,
    }),
    validFrom: t.exposeString('validFrom', {
      nullable: true,
      description: 'First day, YYYY-MM-DD; null when no document tells',
    }),
    validTo: t.exposeString('validTo', {
      nullable: true,
      description: 'Last day, YYYY-MM-DD; null when it exists or no document tells',
    }),
    successor: t.relation('successor', {
      nullable: true,
      description: 'The body that took over; null when there is none',
    }),
  }),
});

export const CommitteeType = builder.prismaNode('Body', {
  variant: 'Committee',
  ...node,
  interfaces: [BodyInterface],
  description: 'A committee (udvalg)',
});
export const CentreType = builder.prismaNode('Body', {
  variant: 'Centre',
  ...node,
  interfaces: [BodyInterface],
  description: 'A centre (center): a department of the administration',
});
export const OtherBodyType = builder.prismaNode('Body', {
  variant: 'OtherBody',
  ...node,
  interfaces: [BodyInterface],
  description: 'The administration, the executive board, or another body that a document names',
});

export const ResponsibilityType = builder.prismaObject('Responsibility', {
  description: "A body's part in an initiative",
  fields: (t) => ({
    role: t.field({
      type: ResponsibilityRoleEnum,
      description: 'Its part',
      select: { role: true },
      resolve: (it) => it.role,
    }),
    printed: t.exposeString('printed', {
      description: "The name as printed here, which may differ from the body's",
    }),
    body: t.relation('body', { type: BodyInterface, description: 'The body' }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});
