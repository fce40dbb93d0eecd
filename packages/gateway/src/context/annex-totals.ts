import type { PrismaClient } from '@aftalespor/database/client';
import type { Account } from '@aftalespor/domain/account';
import { annexTotals } from '@aftalespor/domain/annex-total';
import DataLoader from 'dataloader';
import type { GatewayContext } from './context.js';

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
      return keys.map(({ agreementId, account }) =>
        annexTotals(
          cells
            .filter((cell) => cell.budgetLine.agreementId === agreementId)
            .map((cell) => ({ account: cell.account, amounts: [cell] })),
          account,
        ),
      );
    },
    { cacheKeyFn: ({ agreementId, account }) => `${account} ${agreementId}` },
  );
}
