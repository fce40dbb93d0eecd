import type { MiddlewareHandler } from 'hono';

/**
 * Takes a POST only as JSON. Yoga would also run urlencoded and multipart bodies, which a form on any other site can
 * send without asking. An absent content type is refused with the rest.
 */
export const onlyJson: MiddlewareHandler = async (context, next) => {
  if (context.req.method === 'POST') {
    const type = (context.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
    if (type !== 'application/json')
      return context.json(
        {
          errors: [
            {
              message: `POST takes content-type application/json; got "${type ?? ''}". Send the query as JSON.`,
            },
          ],
        },
        415,
        { accept: 'application/json' },
      );
  }
  await next();
};

/** Answers 503 when a request takes longer than this. What it was doing is cancelled with the request's signal. */
export function withinTime(milliseconds: number): MiddlewareHandler {
  return async (context, next) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), milliseconds);
    });
    try {
      if ((await Promise.race([next(), late])) === 'late')
        context.res = context.json(
          {
            errors: [
              {
                message: `The query took longer than ${milliseconds} ms. Ask for less at a time.`,
                extensions: { code: 'TIMEOUT' },
              },
            ],
          },
          503,
        );
    } finally {
      clearTimeout(timer);
    }
    return undefined;
  };
}
