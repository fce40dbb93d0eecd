import type { PrismaClient } from '@aftalespor/database/client';
import type { Account } from '@aftalespor/domain/account';
import type { YearTotal } from '@aftalespor/domain/annex-total';
import type { ReconciliationOutcome } from '@aftalespor/domain/reconciliation';
import type DataLoader from 'dataloader';
import type { ReconciliationLoader } from '../reconciliation/reconciliation.loader.js';

/** What every resolver has. One per request. */
export interface GatewayContext {
  prisma: PrismaClient;
  /** Named in errors and in the log, so that the two can be matched. */
  requestId: string;
  /** Sums of an agreement's annex, loaded once for all agreements of a request. */
  annexTotals: DataLoader<{ agreementId: string; account: Account }, YearTotal[], string>;
  /** An agreement's reconciliations by its id. */
  reconciliations: ReconciliationLoader;
  /** The outcome that an annex line is part of, by the line's id. */
  comparisons: DataLoader<string, ReconciliationOutcome | null>;
}
