import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { fileURLToPath } from 'node:url';
import type { AppEnvironment } from '../app/app.js';

export interface AssetFolders {
  /** The embed script's build, at /embed/. Other sites load it, so it is open to all origins. */
  embed: string | null;
  /** The demo page's build, at /demo/. */
  demo: string | null;
  /** Storybook's build, at /storybook/. */
  storybook: string | null;
}

const PUBLIC = fileURLToPath(new URL('../../public', import.meta.url));

export function staticRoutes(app: Hono<AppEnvironment>, folders: AssetFolders): void {
  const mount = (path: string, folder: string | null, headers: Record<string, string>) => {
    if (folder === null) return;
    app.get(path, (context) => context.redirect(`${path}/`, 301));
    app.use(`${path}/*`, async (context, next) => {
      await next();
      if (context.res.ok) for (const [name, value] of Object.entries(headers)) context.header(name, value);
    });
    app.get(
      `${path}/*`,
      serveStatic({
        root: folder,
        rewriteRequestPath: (requested) => requested.slice(path.length),
        precompressed: true,
      }),
    );
  };
  mount('/embed', folders.embed, {
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  });
  mount('/demo', folders.demo, { 'cache-control': 'no-cache' });
  mount('/storybook', folders.storybook, { 'cache-control': 'no-cache' });
  mount('/assets', PUBLIC, { 'cache-control': 'public, max-age=300' });
}
