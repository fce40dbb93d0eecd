import type { PrismaClient } from '@aftalespor/database/client';
import type { Account } from '@aftalespor/domain/account';
import type { YearTotal } from '@aftalespor/domain/annex-total';
import type DataLoader from 'dataloader';

/** What every resolver has. One per request. */
export interface GatewayContext {
  prisma: PrismaClient;
  /** Named in errors and in the log, so that the two can be matched. */
  requestId: string;
  /** Sums of an agreement's annex, loaded once for all agreements of a request. */
  annexTotals: DataLoader<{ agreementId: string; account: Account }, YearTotal[], string>;
}
