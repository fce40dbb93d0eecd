import { FOLLOW_UP_PERIODS, ROUND_KINDS } from '@aftalespor/domain/round';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const FollowUpPeriodEnum = enumType(builder, 'FollowUpPeriod', FOLLOW_UP_PERIODS, {
  description: 'The four follow-ups of a year',
  values: {
    FIRST: 'With the first budget follow-up (1. budgetopfølgning)',
    SECOND: 'With the second budget follow-up',
    THIRD: 'With the third budget follow-up',
    YEAR_END: 'At the end of the year (31.12.)',
  },
});

export const RoundKindEnum = enumType(builder, 'RoundKind', ROUND_KINDS, {
  description: 'How a round of follow-up is given',
  values: {
    WRITTEN: 'A published sheet with smileys',
    ORAL: 'A spoken status in the committee; nothing is published',
    OVERVIEW: 'A list of tasks by quarter',
  },
});

export const RoundType = builder.prismaNode('Round', {
  ...node,
  description: 'A round of follow-up on an agreement',
  fields: (t) => ({
    kind: t.field({
      type: RoundKindEnum,
      description: 'How it is given',
      select: { kind: true },
      resolve: (it) => it.kind,
    }),
    period: t.field({
      type: FollowUpPeriodEnum,
      nullable: true,
      description: 'Which of the four it is; null for a round of another kind',
      select: { period: true },
      resolve: (it) => it.period,
    }),
    label: t.exposeString('label', { description: 'As printed: "1. budgetopfølgning 2018"' }),
    dueOn: t.exposeString('dueOn', {
      nullable: true,
      description: 'Day it is due, YYYY-MM-DD; null when none is printed',
    }),
    reportedOn: t.exposeString('reportedOn', {
      nullable: true,
      description: 'Day of the follow-up, YYYY-MM-DD; null when no follow-up of this round is known',
    }),
    document: t.relation('document', {
      nullable: true,
      description: 'The follow-up sheet; null when none is known',
    }),
  }),
});
