import {
  DIFFERENCE_KINDS,
  RECONCILIATION_OUTCOMES,
  type Difference,
  type Reconciliation,
} from '@aftalespor/domain/reconciliation';
import { AccountEnum } from '../account/account.js';
import { BudgetLineType } from '../budget-line/budget-line.js';
import { builder } from '../builder/builder.js';
import { enumType } from '../builder/enum-type.js';
import { TextAmountType } from '../text-amount/text-amount.js';
import type { ReconciliationShape } from './reconciliation.loader.js';

export const ReconciliationOutcomeEnum = enumType(builder, 'ReconciliationOutcome', RECONCILIATION_OUTCOMES, {
  description: 'How the amounts that a text names stand to the lines of the annex',
  values: {
    EQUAL: 'Both say the same',
    EQUAL_AFTER_ROUNDING: 'The text prints it rounded: 0,2 mio. kr. for 150.000 kr.',
    CONTRADICTION:
      'They say different things; `differences` names them. Which is right, the document does not tell',
    ONLY_IN_TEXT: 'The annex says nothing',
    ONLY_IN_ANNEX: 'The text says nothing',
  },
});

const DifferenceKindEnum = enumType(builder, 'DifferenceKind', DIFFERENCE_KINDS, {
  description: 'What text and annex differ in',
  values: {
    AMOUNT: 'How much, or in which years',
    NAME: 'What it is called: each side has a name that the other lacks',
    SECTION: 'The section that it belongs to',
  },
});

const DifferenceType = builder.objectRef<Difference>('Difference').implement({
  description: 'One thing that text and annex differ in, without saying which is right',
  fields: (t) => ({
    kind: t.field({ type: DifferenceKindEnum, description: 'What differs', resolve: (it) => it.kind }),
    text: t.exposeString('text', {
      nullable: true,
      description:
        'In the text: thousands of kroner in digits, a title, or a section number; null where it has nothing',
    }),
    annex: t.exposeString('annex', { nullable: true, description: 'In the annex, likewise' }),
  }),
});

const ReconciledYearType = builder.objectRef<Reconciliation['years'][number]>('ReconciledYear').implement({
  description: 'Text and annex in one year, or in several where the text gives one sum for them',
  fields: (t) => ({
    year: t.exposeInt('year', {
      nullable: true,
      description: 'The year, or the first of several; null where neither side says one',
    }),
    toYear: t.exposeInt('toYear', {
      nullable: true,
      description: 'The last year; the same as `year` where it is one',
    }),
    text: t.exposeFloat('text', {
      nullable: true,
      description: 'Thousands of kroner, signed, in the text; null where it says nothing, which is not 0',
    }),
    annex: t.exposeFloat('annex', {
      nullable: true,
      description:
        'Thousands of kroner, signed: the sum of its lines; null where none has a filled cell, which is not 0',
    }),
    outcome: t.field({
      type: ReconciliationOutcomeEnum,
      description: 'How the two stand to each other here',
      resolve: (it) => it.outcome,
    }),
  }),
});

// What it costs is counted once, where it is asked for: its lists are short.
const counted = { complexity: { field: 1, multiplier: 1 } } as const;

export const ReconciliationType = builder.objectRef<ReconciliationShape>('Reconciliation').implement({
  description:
    "One initiative's amounts of one account in the text and in the annex, or an annex line that no initiative has. Computed by a rule from what is recorded, never stored",
  fields: (t) => ({
    outcome: t.field({
      type: ReconciliationOutcomeEnum,
      description: 'The outcome over all years',
      resolve: (it) => it.outcome,
    }),
    account: t.field({
      type: AccountEnum,
      nullable: true,
      description: 'Account; null where the text does not say and no annex line tells',
      resolve: (it) => it.account,
    }),
    budgetLines: t.field({
      ...counted,
      type: [BudgetLineType],
      description:
        'The annex lines compared: those linked to the initiative, and one without a link that has just its name',
      resolve: (it) => it.budgetLines,
    }),
    textAmounts: t.field({
      ...counted,
      type: [TextAmountType],
      description: 'The amounts of the text, also those that only repeat the others as a total',
      resolve: (it) => it.textAmounts,
    }),
    years: t.field({
      ...counted,
      type: [ReconciledYearType],
      description: 'Year by year',
      resolve: (it) => it.years,
    }),
    differences: t.field({
      ...counted,
      type: [DifferenceType],
      description: 'What contradicts; empty unless the outcome is CONTRADICTION',
      resolve: (it) => it.differences,
    }),
  }),
});
