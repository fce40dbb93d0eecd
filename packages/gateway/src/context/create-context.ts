import type { PrismaClient } from '@aftalespor/database/client';
import { comparisonLoader, reconciliationLoader } from '../reconciliation/reconciliation.loader.js';
import { annexTotalsLoader } from './annex-totals.js';
import type { GatewayContext } from './context.js';

/** One context for one request: what its loaders have read is not kept for the next. */
export function createContext(prisma: PrismaClient, requestId: string): GatewayContext {
  const reconciliations = reconciliationLoader(prisma);
  return {
    prisma,
    requestId,
    annexTotals: annexTotalsLoader(prisma),
    reconciliations,
    comparisons: comparisonLoader(prisma, reconciliations),
  };
}
