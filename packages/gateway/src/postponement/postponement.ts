import { PARTIES_POSITIONS, POSTPONEMENT_OUTCOMES } from '@aftalespor/domain/postponement';
import { CommitteeType } from '../body/body.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

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
