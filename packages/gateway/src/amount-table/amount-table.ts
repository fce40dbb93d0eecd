import type { Prisma } from '@aftalespor/database/client';
import {
  annexTables,
  textTables,
  type AnnexRow,
  type TableGroup,
  type TableLine,
} from '@aftalespor/domain/amount-table';
import type {
  AccountTableView,
  AmountGroupView,
  UnplacedAmountView,
  YearAmountView,
} from '@aftalespor/domain/view-model';
import { AccountEnum } from '../account/account.js';
import { YearTotalType } from '../agreement/year-total.js';
import { builder } from '../builder/builder.js';
import { enumType } from '../builder/enum-type.js';
import { SourceType } from '../document/document.js';
import { ReconciliationOutcomeEnum } from '../reconciliation/reconciliation.js';
import { AmountBasisEnum } from '../text-amount/text-amount.js';

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;

const source = { include: { document: true } } as const;
const line = {
  ...inPrintedOrder,
  select: {
    id: true,
    title: true,
    sectionNumber: true,
    account: true,
    amounts: {
      orderBy: { year: 'asc' },
      select: { year: true, account: true, thousandKroner: true, basis: true },
    },
    initiative: { select: { ref: true } },
    source,
  },
} as const;
const period = { select: { periodFrom: true, periodTo: true } } as const;

/** What the tables of each scope are made of. */
export const initiativeTableSelect = {
  ref: true,
  number: true,
  title: true,
  agreement: period,
  budgetLines: line,
  textAmounts: inPrintedOrder,
  sources: { ...inPrintedOrder, select: { source } },
} as const satisfies Prisma.InitiativeSelect;

const part = { number: true, title: true, budgetLines: line } as const;
export const sectionTableSelect = {
  ref: true,
  ...part,
  agreement: period,
  children: { ...inPrintedOrder, select: { ...part, children: { ...inPrintedOrder, select: part } } },
} as const satisfies Prisma.SectionSelect;

export const agreementTableSelect = {
  ref: true,
  ...period.select,
  budgetLines: line,
  sections: { ...inPrintedOrder, select: { number: true, title: true } },
} as const satisfies Prisma.AgreementSelect;

type Line = Prisma.BudgetLineGetPayload<typeof line>;
type SourceRow = Prisma.SourceGetPayload<typeof source>;

export interface AmountTableShape {
  origin: 'ANNEX' | 'TEXT';
  tables: AccountTableView[];
  source: SourceRow | null;
  csvPath: string;
}

/** The amounts of one initiative: its annex lines, or where it has none, the amounts that its text names. Null without either. */
export function initiativeTable(
  initiative: Prisma.InitiativeGetPayload<{ select: typeof initiativeTableSelect }>,
): AmountTableShape | null {
  const { ref, number, title, budgetLines, textAmounts, sources, agreement } = initiative;
  if (budgetLines.length > 0) {
    const tables = annexTables([{ number, title, lines: budgetLines.map(tableLine) }], agreement);
    return shape(ref, 'ANNEX', tables, budgetLines[0]?.source);
  }
  const named = textAmounts.map((amount) => ({ ...amount, restated: amount.economyStatementId !== null }));
  return shape(ref, 'TEXT', textTables({ number, title }, named), sources[0]?.source);
}

/** The annex lines of a section and of its own sections, one group for each of those. Null where the annex has none. */
export function sectionTable(
  section: Prisma.SectionGetPayload<{ select: typeof sectionTableSelect }>,
): AmountTableShape | null {
  const groups = [
    { ...section, lines: section.budgetLines },
    ...section.children.map((child) => ({
      ...child,
      lines: [child, ...child.children].flatMap((it) => it.budgetLines),
    })),
  ];
  const tables = annexTables(groups.map(tableGroup), section.agreement);
  return shape(section.ref ?? '', 'ANNEX', tables, groups.flatMap((group) => group.lines)[0]?.source);
}

/** A whole annex, one group for each chapter: before them what has no section, after them what has a number of no section. */
export function agreementTable(
  agreement: Prisma.AgreementGetPayload<{ select: typeof agreementTableSelect }>,
): AmountTableShape | null {
  const chapterOf = (it: Line) => it.sectionNumber?.split('.')[0] ?? null;
  const titles = new Map<string | null, string>([[null, 'Uden afsnit']]);
  for (const { number, title } of agreement.sections) if (number !== null) titles.set(number, title);
  const numbers = new Set([...titles.keys(), ...agreement.budgetLines.map(chapterOf)]);
  const groups = [...numbers].map((number) => ({
    number,
    title: titles.get(number) ?? `Afsnit ${number}`,
    lines: agreement.budgetLines.filter((it) => chapterOf(it) === number),
  }));
  return shape(
    agreement.ref,
    'ANNEX',
    annexTables(groups.map(tableGroup), agreement),
    agreement.budgetLines[0]?.source,
  );
}

function shape(
  ref: string,
  origin: AmountTableShape['origin'],
  tables: AccountTableView[],
  place: SourceRow | undefined,
): AmountTableShape | null {
  return tables.length === 0 ? null : { origin, tables, source: place ?? null, csvPath: `/csv/${ref}` };
}

function tableLine({ id, title, sectionNumber, account, amounts, initiative }: Line): TableLine {
  return { id, title, sectionNumber, account, amounts, href: initiative && `/${initiative.ref}` };
}

function tableGroup({
  number,
  title,
  lines,
}: {
  number: string | null;
  title: string;
  lines: Line[];
}): TableGroup {
  return { number, title, lines: lines.map(tableLine) };
}

const AmountOriginEnum = enumType(builder, 'AmountOrigin', ['ANNEX', 'TEXT'] as const, {
  description: 'Where amounts were read',
  values: { ANNEX: "Lines of the agreement's annex", TEXT: 'The text, or a follow-up sheet' },
});

// A table's cost is counted once, where it is asked for: its lists are of what was read for it.
const counted = { complexity: { field: 1, multiplier: 1 } } as const;
/** What a table costs, wherever it is asked for. */
export const TABLE_COST = { field: 50, multiplier: 1 } as const;

const YearAmountType = builder.objectRef<YearAmountView>('YearAmount').implement({
  description: 'The amount of one row in one year',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year' }),
    thousandKroner: t.exposeFloat('thousandKroner', { description: 'Thousands of kroner, signed' }),
    basis: t.field({ type: AmountBasisEnum, description: 'What the amount is', resolve: (it) => it.basis }),
  }),
});

const UnplacedAmountType = builder.objectRef<UnplacedAmountView>('UnplacedAmount').implement({
  description:
    'An amount that stands in no single year: one sum for several years, which is never split, or one without a year',
  fields: (t) => ({
    fromYear: t.exposeInt('fromYear', { nullable: true, description: 'First year; null when none is said' }),
    toYear: t.exposeInt('toYear', {
      nullable: true,
      description: 'Last year; null when none is said, or it has no end',
    }),
    openEnded: t.exposeBoolean('openEnded', { description: 'Whether it goes on after the last year named' }),
    perYear: t.exposeBoolean('perYear', { description: 'true: so much each year; false: one amount' }),
    thousandKroner: t.exposeFloat('thousandKroner', { description: 'Thousands of kroner, signed' }),
    basis: t.field({ type: AmountBasisEnum, description: 'What the amount is', resolve: (it) => it.basis }),
  }),
});

const AmountRowType = builder.objectRef<AnnexRow>('AmountRow').implement({
  description: 'An annex line, or an amount in the text',
  fields: (t) => ({
    title: t.exposeString('title', {
      description: 'The line as printed, or the initiative whose text it is',
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Section number printed on an annex line; null without one',
    }),
    path: t.exposeString('href', {
      nullable: true,
      description: "Path of the initiative's readable page here; null where the line is linked to none",
    }),
    amounts: t.field({
      ...counted,
      type: [YearAmountType],
      description: 'By year; a year without is not known, and not 0',
      resolve: (it) => it.amounts,
    }),
    openEnded: t.exposeBoolean('openEnded', {
      description: 'Whether it goes on after the last year ("og frem")',
    }),
    unplaced: t.field({
      ...counted,
      type: [UnplacedAmountType],
      description: 'What stands in no single year',
      resolve: (it) => it.unplaced ?? [],
    }),
    comparison: t.field({
      type: ReconciliationOutcomeEnum,
      nullable: true,
      description:
        'How an annex line stands to what the text says of its initiative; null for a row of the text. `reconciliations` tells more',
      resolve: (it, _args, { comparisons }) => (it.lineId === undefined ? null : comparisons.load(it.lineId)),
    }),
  }),
});

const AmountGroupType = builder.objectRef<AmountGroupView>('AmountGroup').implement({
  description: 'Rows under one heading',
  fields: (t) => ({
    number: t.exposeString('number', { nullable: true, description: 'Printed number; null without one' }),
    title: t.exposeString('title', { description: 'The section or initiative' }),
    rows: t.field({
      ...counted,
      type: [AmountRowType],
      description: 'In printed order',
      resolve: (it) => it.rows,
    }),
  }),
});

const AccountTableType = builder.objectRef<AccountTableView>('AccountTable').implement({
  description:
    'The amounts of one account. Operating and capital are two tables and are never added together',
  fields: (t) => ({
    account: t.field({
      type: AccountEnum,
      nullable: true,
      description: 'Account; null when the text does not say',
      resolve: (it) => it.account,
    }),
    years: t.intList({ description: 'Its columns', resolve: (it) => it.years }),
    groups: t.field({
      ...counted,
      type: [AmountGroupType],
      description: 'Its rows under their headings',
      resolve: (it) => it.groups,
    }),
    totals: t.field({
      ...counted,
      type: [YearTotalType],
      nullable: true,
      description: 'The sum of its rows by year; null where a sum would mean nothing',
      resolve: (it) => it.totals,
    }),
  }),
});

export const AmountTableType = builder.objectRef<AmountTableShape>('AmountTable').implement({
  description: 'Amounts by year, ready to show: one table for each account',
  fields: (t) => ({
    origin: t.field({
      type: AmountOriginEnum,
      description: 'Where the amounts were read',
      resolve: (it) => it.origin,
    }),
    tables: t.field({
      ...counted,
      type: [AccountTableType],
      description: 'Operating before capital, and last what has no account',
      resolve: (it) => it.tables,
    }),
    source: t.field({
      type: SourceType,
      nullable: true,
      description: 'Where the first of them is printed',
      resolve: (it) => it.source,
    }),
    csvPath: t.exposeString('csvPath', {
      description: 'Path of the same amounts here as a file for a spreadsheet',
    }),
  }),
});
