import { ECONOMY_STATES } from '@aftalespor/domain/money';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const EconomyStateEnum = enumType(builder, 'EconomyState', ECONOMY_STATES, {
  description: "What a follow-up sheet's economy row says. None of these is the number 0",
  values: {
    ALLOCATED: 'Money is set aside',
    NONE_ALLOCATED: 'No money is set aside ("der er ikke afsat økonomi")',
    NEUTRAL: 'No cost is expected ("udgiftsneutral")',
    SAVING: 'The sheet calls it a saving',
    INCOME: 'The sheet expects an income',
    UNKNOWN: 'The row says something else, or nothing',
  },
});

export const EconomyStatementType = builder.prismaNode('EconomyStatement', {
  ...node,
  description: "The economy row of an initiative's follow-up sheet",
  fields: (t) => ({
    state: t.field({
      type: EconomyStateEnum,
      description: 'What it says',
      select: { state: true },
      resolve: (it) => it.state,
    }),
    frames: t.stringList({
      description: 'The budget frames named ("30.50"); empty when none is',
      select: { frames: true },
      resolve: (it) => it.frames.split(' ').filter(Boolean),
    }),
    summary: t.exposeString('summary', { nullable: true, description: 'In our words' }),
    summaryText: t.exposeString('summaryText', {
      nullable: true,
      description: "The row's own text; null until imported",
    }),
    amounts: t.relation('amounts', {
      query: { orderBy: { position: 'asc' } },
      description: 'The amounts that it names',
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});
