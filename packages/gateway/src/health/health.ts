import type { PrismaClient } from '@aftalespor/database/client';
import type { Hono } from 'hono';
import type { AppEnvironment } from '../app/app.js';
import type { Logger } from '../logger/logger.js';

/** `/health`: the process answers. `/ready`: so does the database, and it holds an agreement. */
export function healthRoutes(app: Hono<AppEnvironment>, prisma: PrismaClient, logger: Logger): void {
  const fresh = { 'cache-control': 'no-store' };
  app.get('/health', (context) => context.json({ status: 'ok' }, 200, fresh));
  app.get('/ready', async (context) => {
    try {
      const agreements = await prisma.agreement.count();
      if (agreements > 0) return context.json({ status: 'ready', agreements }, 200, fresh);
      return context.json(
        { status: 'not ready', reason: 'The database holds no agreement yet.' },
        503,
        fresh,
      );
    } catch (error) {
      logger.error('ready: the database does not answer', { requestId: context.get('requestId'), error });
      return context.json({ status: 'not ready', reason: 'The database does not answer.' }, 503, fresh);
    }
  });
}
