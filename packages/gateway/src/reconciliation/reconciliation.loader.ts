import type { Prisma, PrismaClient } from '@aftalespor/database/client';
import { reconcile, type Reconciliation } from '@aftalespor/domain/reconciliation';
import DataLoader from 'dataloader';
import type { GatewayContext } from '../context/context.js';

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;

const annexAndText = {
  initiatives: {
    ...inPrintedOrder,
    include: {
      section: { select: { number: true } },
      // What a follow-up sheet's economy row repeats is not the agreement's text.
      textAmounts: { ...inPrintedOrder, where: { economyStatementId: null } },
    },
  },
  budgetLines: { ...inPrintedOrder, include: { amounts: { orderBy: { year: 'asc' } } } },
} as const satisfies Prisma.AgreementInclude;

type AnnexAndText = Prisma.AgreementGetPayload<{ include: typeof annexAndText }>;

/** What the rule found, with the rows that it was found of. */
export interface ReconciliationShape extends Omit<Reconciliation, 'initiativeId' | 'lineIds' | 'amountIds'> {
  initiative: AnnexAndText['initiatives'][number] | null;
  budgetLines: AnnexAndText['budgetLines'];
  textAmounts: AnnexAndText['initiatives'][number]['textAmounts'];
}

export type ReconciliationLoader = DataLoader<string, ReconciliationShape[]>;

/** The reconciliations of an agreement, by its id: read and computed once a request, whatever part of them is asked for. */
export function reconciliationLoader(prisma: PrismaClient): ReconciliationLoader {
  return new DataLoader(async (ids: readonly string[]) => {
    const agreements = await prisma.agreement.findMany({
      where: { id: { in: [...ids] }, budgetLines: { some: {} } },
      include: annexAndText,
    });
    const found = new Map(agreements.map((agreement) => [agreement.id, reconciliationsOf(agreement)]));
    return ids.map((id) => found.get(id) ?? []);
  });
}

/** The outcome that each annex line is part of, by the line's id. */
export function comparisonLoader(
  prisma: PrismaClient,
  reconciliations: ReconciliationLoader,
): GatewayContext['comparisons'] {
  return new DataLoader(async (ids: readonly string[]) => {
    const lines = await prisma.budgetLine.findMany({
      where: { id: { in: [...ids] } },
      select: { agreementId: true },
      distinct: ['agreementId'],
    });
    const found = await Promise.all(lines.map((line) => reconciliations.load(line.agreementId)));
    const outcomes = new Map(
      found.flat().flatMap(({ budgetLines, outcome }) => budgetLines.map((line) => [line.id, outcome])),
    );
    return ids.map((id) => outcomes.get(id) ?? null);
  });
}

function reconciliationsOf(agreement: AnnexAndText): ReconciliationShape[] {
  const initiatives = byId(agreement.initiatives);
  const lines = byId(agreement.budgetLines);
  const amounts = byId(agreement.initiatives.flatMap((initiative) => initiative.textAmounts));
  return reconcile({
    period: agreement,
    initiatives: agreement.initiatives.map((it) => ({
      ...it,
      sectionNumber: it.section?.number ?? null,
      amounts: it.textAmounts,
    })),
    lines: agreement.budgetLines,
  }).map(({ initiativeId, lineIds, amountIds, ...rest }) => ({
    ...rest,
    initiative: (initiativeId !== null && initiatives.get(initiativeId)) || null,
    budgetLines: lineIds.flatMap((id) => lines.get(id) ?? []),
    textAmounts: amountIds.flatMap((id) => amounts.get(id) ?? []),
  }));
}

function byId<Row extends { id: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}
