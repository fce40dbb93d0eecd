import type { PrismaClient } from '@aftalespor/database/client';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { cors } from 'hono/cors';
import { requestId } from 'hono/request-id';
import { createGraphql } from '../graphql/graphql.js';
import { documentsOf } from '../graphql/persisted-documents.js';
import { onlyJson, withinTime } from '../graphql/guards.js';
import { healthRoutes } from '../health/health.js';
import { LIMITS } from '../limits/limits.js';
import type { Logger } from '../logger/logger.js';
import { pageRoutes } from '../pages/pages.js';
import { staticRoutes, type AssetFolders } from '../static/static.js';

export interface AppOptions {
  prisma: PrismaClient;
  /** The address that people reach the gateway at, without a last slash; null: the address of each request. */
  publicUrl: string | null;
  logger: Logger;
  /** How long a GraphQL answer may be given again, in milliseconds; 0: never. Five seconds unless given. */
  answerAge?: number;
  /** Folders of built files to serve; null where one is not built. */
  assets: AssetFolders;
}

export type AppEnvironment = { Variables: { requestId: string } };

/** The whole gateway as one `fetch` function: GraphQL, readable pages, the embed script, demo and Storybook, health. */
export function createApp({ prisma, publicUrl, logger, assets, answerAge = LIMITS.answerAge }: AppOptions) {
  const graphql = createGraphql({ prisma, logger, answerAge, documents: documentsOf(assets.embed) });
  const app = new Hono<AppEnvironment>();

  app.use(requestId());
  app.use(compress());
  app.use(async (context, next) => {
    await next();
    context.header('x-request-id', context.get('requestId'));
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'strict-origin-when-cross-origin');
  });

  // Reading is open to every site. Credentials are never allowed, and none are used.
  const anyOrigin = cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'accept'],
    exposeHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
  const tooLarge = bodyLimit({
    maxSize: LIMITS.bodyBytes,
    onError: (context) =>
      context.json(
        {
          errors: [
            { message: `The request is larger than ${LIMITS.bodyBytes} bytes. Ask for less at a time.` },
          ],
        },
        413,
      ),
  });
  app.all('/graphql', anyOrigin, onlyJson, tooLarge, withinTime(LIMITS.milliseconds), (context) =>
    graphql(context.req.raw, { requestId: context.get('requestId') }),
  );

  healthRoutes(app, prisma, logger);
  staticRoutes(app, assets);
  pageRoutes(app, { prisma, publicUrl });

  app.onError((error, context) => {
    const id = context.get('requestId');
    logger.error('request failed', { requestId: id, path: context.req.path, error });
    return context.text(`Der skete en fejl. / Something went wrong.\n${id}\n`, 500);
  });
  return app;
}
