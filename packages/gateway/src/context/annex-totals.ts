import type { PrismaClient } from '@aftalespor/database/client';
import type { Account } from '@aftalespor/domain/account';
import DataLoader from 'dataloader';
import type { GatewayContext, YearTotal } from './context.js';

/** Sums the annexes of all agreements that a request asks for in one statement, whatever their number. */
export function annexTotalsLoader(prisma: PrismaClient): GatewayContext['annexTotals'] {
  return new DataLoader(
    async (keys: readonly { agreementId: string; account: Account }[]) => {
      const cells = await prisma.yearlyAmount.findMany({
        where: {
          account: { in: [...new Set(keys.map((key) => key.account))] },
          budgetLine: { agreementId: { in: [...new Set(keys.map((key) => key.agreementId))] } },
        },
        select: {
          year: true,
          thousandKroner: true,
          account: true,
          budgetLine: { select: { agreementId: true } },
        },
      });
      const sums = new Map<string, Map<number, number>>();
      for (const cell of cells) {
        const key = cacheKey({ agreementId: cell.budgetLine.agreementId, account: cell.account });
        const years = sums.get(key) ?? new Map<number, number>();
        years.set(cell.year, (years.get(cell.year) ?? 0) + cell.thousandKroner);
        sums.set(key, years);
      }
      return keys.map((key): YearTotal[] =>
        [...(sums.get(cacheKey(key)) ?? [])]
          .map(([year, thousandKroner]) => ({ year, thousandKroner }))
          .sort((a, b) => a.year - b.year),
      );
    },
    { cacheKeyFn: cacheKey },
  );
}

function cacheKey(key: { agreementId: string; account: Account }): string {
  return `${key.account} ${key.agreementId}`;
}
