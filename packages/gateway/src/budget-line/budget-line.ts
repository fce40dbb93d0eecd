import { LINK_BASES } from '@aftalespor/domain/money';
import { AccountEnum } from '../account/account.js';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';
import { amountsByYear, YearlyAmountType } from '../yearly-amount/yearly-amount.js';

export const LinkBasisEnum = enumType(builder, 'LinkBasis', LINK_BASES, {
  description: 'How the link from an annex line to an initiative is founded',
  values: {
    STATED: 'Same section and same name in the document, and amounts that fit',
    CONFIRMED: 'Decided by a person; `linkReason` says why',
    SUGGESTED: 'Found by a rule; nobody has decided',
  },
});

export const BudgetLineType = builder.prismaNode('BudgetLine', {
  ...node,
  description: "A line of an agreement's annex, as printed",
  fields: (t) => ({
    sectionNumber: t.exposeString('sectionNumber', {
      nullable: true,
      description: 'Section as the annex prints it; null without one',
    }),
    title: t.exposeString('title', { description: 'As printed, with its misprints' }),
    account: t.field({
      type: AccountEnum,
      description: 'Which table it stands in',
      select: { account: true },
      resolve: (it) => it.account,
    }),
    amounts: t.field({
      type: [YearlyAmountType],
      description: 'Its filled cells, by year',
      select: { amounts: amountsByYear },
      resolve: (line) => line.amounts,
    }),
    initiative: t.relation('initiative', {
      nullable: true,
      description: 'The initiative that it pays for; null where the document does not let one say',
    }),
    linkBasis: t.field({
      type: LinkBasisEnum,
      nullable: true,
      description: 'How the link is founded; null without one',
      select: { linkBasis: true },
      resolve: (it) => it.linkBasis,
    }),
    linkReason: t.exposeString('linkReason', {
      nullable: true,
      description: 'What says so, in our words; null without a link',
    }),
    section: t.relation('section', {
      nullable: true,
      description: 'The section of that number; null without one',
    }),
    agreement: t.relation('agreement', { description: 'The agreement' }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

export const BudgetLineConnection = builder.connectionObject(
  {
    type: BudgetLineType,
    name: 'BudgetLineConnection',
    description: 'A page of annex lines',
  },
  { name: 'BudgetLineEdge', description: 'An annex line and its cursor' },
);
