/** A small web server for browser tests: pages and folders, and where it is asked, a GraphQL answer. */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import type { GraphqlAnswer } from './recorded-gateway.js';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface SiteOptions {
  /** Pages by path. */
  pages?: Record<string, { body: string; headers?: Record<string, string> }>;
  /** Folders by the path that they are served at, which ends in "/". */
  folders?: Record<string, string>;
  graphql?: (variables: Record<string, unknown>) => GraphqlAnswer | Promise<GraphqlAnswer>;
  /** false: a gateway of another version, which holds no document of the script and must be sent it. */
  holds?: boolean;
}

export interface Asked {
  method: string;
  headers: Record<string, string | string[] | undefined>;
  /** The document, where it was sent. */
  query?: string;
  /** The identifier of the document, where that was sent. */
  documentId?: string;
  variables: Record<string, unknown>;
}

export interface Site {
  origin: string;
  /** The GraphQL requests that came. */
  asked: Asked[];
  close(): Promise<void>;
}

export async function startSite({
  pages = {},
  folders = {},
  graphql,
  holds = true,
}: SiteOptions): Promise<Site> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '/', 'http://site');
      response.setHeader('access-control-allow-origin', '*');
      if (url.pathname === '/graphql' && graphql) {
        if (request.method === 'OPTIONS') {
          response.setHeader('access-control-allow-headers', 'content-type').writeHead(204).end();
          return;
        }
        const body = Buffer.concat(chunks).toString();
        const parameters = Object.fromEntries(url.searchParams) as Record<string, string>;
        const question = (
          body ? JSON.parse(body) : { ...parameters, variables: JSON.parse(parameters['variables'] ?? '{}') }
        ) as Asked;
        asked.push({ ...question, method: request.method ?? '', headers: request.headers });
        if (!holds && !question.query) {
          response
            .writeHead(404, { 'content-type': 'application/json' })
            .end('{"errors":[{"message":"unknown"}]}');
          return;
        }
        // A cookie that nobody may keep.
        response.setHeader('set-cookie', 'sporing=1; Path=/; SameSite=None; Secure');
        void (async () => graphql(question.variables))().then(
          (answer) =>
            response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer)),
          () => response.writeHead(503).end(),
        );
        return;
      }
      void serve(url.pathname, response);
    });
  });

  async function serve(path: string, response: ServerResponse): Promise<void> {
    // Browsers ask for it on their own, and would complain.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages[path];
    if (page) {
      response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.body);
      return;
    }
    const [prefix, folder] = Object.entries(folders).find(([at]) => path.startsWith(at)) ?? [];
    const name = prefix && normalize(path.slice(prefix.length) || 'index.html');
    const body =
      folder && name && !name.startsWith('..') ? await readFile(join(folder, name)).catch(() => null) : null;
    if (!body || !name) response.writeHead(404).end('Not found');
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' })
        .end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
