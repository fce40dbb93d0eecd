import { AMOUNT_BASES } from '@aftalespor/domain/money';
import { AccountEnum } from '../account/account.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const AmountBasisEnum = enumType(builder, 'AmountBasis', AMOUNT_BASES, {
  description: 'What an amount is',
  values: {
    CHANGE: 'A change against the budget before the agreement',
    TOTAL: 'All there is for the purpose in that year',
    UNSPECIFIED: 'The document does not tell which',
  },
});

export const TextAmountType = builder.prismaNode('TextAmount', {
  ...node,
  description: 'An amount that a text names, as opposed to a line of the annex',
  fields: (t) => ({
    fromYear: t.exposeInt('fromYear', {
      nullable: true,
      description: 'First year; null when no year is said',
    }),
    toYear: t.exposeInt('toYear', {
      nullable: true,
      description: 'Last year said; null when no year is said or it has no end',
    }),
    openEnded: t.exposeBoolean('openEnded', {
      description: 'Whether it goes on after the last year named ("og frem")',
    }),
    perYear: t.exposeBoolean('perYear', {
      description: 'true: so much each year; false: one amount, for the year or for the whole period',
    }),
    thousandKroner: t.exposeFloat('thousandKroner', {
      description: 'Thousands of kroner, signed; see `perYear`',
    }),
    account: t.field({
      type: AccountEnum,
      nullable: true,
      description: 'Account; null when the text does not say',
      select: { account: true },
      resolve: (it) => it.account,
    }),
    basis: t.field({
      type: AmountBasisEnum,
      description: 'What it is',
      select: { basis: true },
      resolve: (it) => it.basis,
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});
