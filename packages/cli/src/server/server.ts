import { createAdaptorServer } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { codeOf, Failure } from '../failure/failure.js';

export interface Fetcher {
  fetch(request: Request): Response | Promise<Response>;
}

export interface RunningServer {
  port: number;
  /** Until an app is given, every request is answered 503. */
  serve(app: Fetcher): void;
  /** Takes no more connections, lets requests in flight end, and closes what is left after `graceMs`. */
  close(graceMs: number): Promise<void>;
}

const notYet: Fetcher = {
  fetch: () =>
    new Response('Aftalespor is starting. Try again in a moment.\n', {
      status: 503,
      headers: { 'retry-after': '1' },
    }),
};

/**
 * Takes the port before the database is touched: a second start on the same port must neither migrate nor write.
 * @throws {Failure} when the address cannot be had
 */
export async function listen(host: string, port: number, retry: string): Promise<RunningServer> {
  let app = notYet;
  const server = createAdaptorServer({ fetch: (request: Request) => app.fetch(request), hostname: host });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port, retry)));
    server.listen(port, host, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    serve(given) {
      app = given;
    },
    close: (graceMs) =>
      new Promise((resolve) => {
        const http = server as import('node:http').Server;
        // A kept-alive connection falls idle only when its response has ended, so it is asked again and again.
        const idle = setInterval(() => http.closeIdleConnections(), 50);
        const force = setTimeout(() => http.closeAllConnections(), graceMs);
        http.close(() => {
          clearInterval(idle);
          clearTimeout(force);
          resolve();
        });
      }),
  };
}

function explain(error: unknown, host: string, port: number, retry: string): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new Failure(
        `PORT: ${port} on ${host} is taken by another program, or by Aftalespor itself running elsewhere. Choose another: PORT=${port + 1} ${retry}`,
      );
    case 'EACCES':
      return new Failure(
        `PORT: ${port} may not be used by this user. Choose one from 1024: PORT=4000 ${retry}`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Failure(
        `HOST: "${host}" is not an address of this machine. Use 127.0.0.1 for this machine alone or 0.0.0.0 for the network.`,
      );
    default:
      return error;
  }
}
