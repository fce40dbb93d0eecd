import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { MunicipalityOverviewDocument } from '../generated/graphql.js';
import { createClient, type TypedDocument } from './client.js';

type Handler = (request: IncomingMessage & { body: string }, response: ServerResponse) => void;
const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function serve(handler: Handler): Promise<string> {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => handler(Object.assign(request, { body }), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}

const json = (response: ServerResponse, body: unknown, status = 200) =>
  response
    .writeHead(status, { 'content-type': 'application/json', 'x-request-id': 'r-1' })
    .end(JSON.stringify(body));
const long = '{ long }' as unknown as TypedDocument<{ ok: boolean }, { text: string }>;

describe('a request', () => {
  it('is a GET without any header that would need permission, while its address is short', async () => {
    const seen: IncomingMessage[] = [];
    const endpoint = await serve((request, response) => {
      seen.push(request);
      json(response, { data: { municipality: null } });
    });
    const result = await createClient({ endpoint }).query(MunicipalityOverviewDocument, { slug: 'ballerup' });
    expect(result).toEqual({ data: { municipality: null } });
    expect(seen[0]?.method).toBe('GET');
    const address = new URL(seen[0]?.url ?? '', endpoint);
    expect(address.searchParams.get('query')).toBe(String(MunicipalityOverviewDocument));
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual({ slug: 'ballerup' });
    expect(seen[0]?.headers).not.toHaveProperty('content-type');
    expect(seen[0]?.headers).not.toHaveProperty('cookie');
  });

  it('is a POST of JSON from 6,000 characters, in the address as it is sent', async () => {
    const seen: { method: string | undefined; type: string | undefined; length: number }[] = [];
    const endpoint = await serve((request, response) => {
      seen.push({
        method: request.method,
        type: request.headers['content-type'],
        length: (request.url ?? '').length,
      });
      json(response, { data: { ok: true } });
    });
    const client = createClient({ endpoint });
    // "æ" is six characters of an address.
    for (const text of ['æ'.repeat(900), 'æ'.repeat(1000)]) await client.query(long, { text });
    expect(seen.map(({ method }) => method)).toEqual(['GET', 'POST']);
    expect(seen[0]?.length).toBeLessThan(6000);
    expect(seen[1]?.type).toBe('application/json');
  });

  it("keeps an endpoint's own query and sends the headers that were given", async () => {
    let seen: IncomingMessage | undefined;
    const endpoint = await serve((request, response) => {
      seen = request;
      json(response, { data: { municipality: null } });
    });
    const client = createClient({ endpoint: `${endpoint}?tenant=1`, headers: { authorization: 'Bearer x' } });
    await client.query(MunicipalityOverviewDocument, { slug: 'ballerup' });
    expect(new URL(seen?.url ?? '', endpoint).searchParams.get('tenant')).toBe('1');
    expect(seen?.headers.authorization).toBe('Bearer x');
  });
});

describe('a failure', () => {
  const ask = async (endpoint: string, options: { timeout?: number; signal?: AbortSignal } = {}) => {
    const { signal, ...rest } = options;
    const result = await createClient({ endpoint, ...rest }).query(
      MunicipalityOverviewDocument,
      { slug: 'ballerup' },
      signal ? { signal } : {},
    );
    if ('data' in result) throw new Error('expected an error');
    return result.error;
  };

  it('to reach the gateway is NETWORK and names the gateway', async () => {
    const error = await ask('http://127.0.0.1:1/graphql');
    expect(error.code).toBe('NETWORK');
    expect(error.message).toContain('http://127.0.0.1:1');
  });

  it('to answer in time is TIMEOUT, also when the answer only stops halfway', async () => {
    const silent = await serve(() => {});
    expect((await ask(silent, { timeout: 50 })).code).toBe('TIMEOUT');
    const halfway = await serve((_request, response) => {
      response.writeHead(200, { 'content-length': '1000' }).write('{"data":');
    });
    expect((await ask(halfway, { timeout: 100 })).code).toBe('TIMEOUT');
  });

  it('from outside is ABORTED, or TIMEOUT when the signal was a time limit', async () => {
    const silent = await serve(() => {});
    expect((await ask(silent, { signal: AbortSignal.abort() })).code).toBe('ABORTED');
    expect((await ask(silent, { signal: AbortSignal.timeout(30) })).code).toBe('TIMEOUT');
  });

  it('by status is HTTP, with status and request id', async () => {
    const endpoint = await serve((_request, response) => json(response, {}, 503));
    expect(await ask(endpoint)).toMatchObject({ code: 'HTTP', status: 503, requestId: 'r-1' });
  });

  it('by the gateway is GRAPHQL with the code of each error, whatever the status, and also beside data', async () => {
    const errors = [
      { message: 'ref: expected', extensions: { code: 'MALFORMED_REF' }, path: ['initiatives'] },
    ];
    for (const status of [200, 400]) {
      const endpoint = await serve((_request, response) =>
        json(response, { data: { municipality: null }, errors }, status),
      );
      const error = await ask(endpoint);
      expect(error).toMatchObject({ code: 'GRAPHQL', status });
      expect(error.errors).toEqual([
        { message: 'ref: expected', extensions: { code: 'MALFORMED_REF' }, path: ['initiatives'] },
      ]);
    }
  });

  it.each(['<!doctype html>', 'null', '[]', '{"data":null}'])(
    'by another server is BAD_ANSWER: %s',
    async (body) => {
      const endpoint = await serve((_request, response) => response.writeHead(200).end(body));
      expect((await ask(endpoint)).code).toBe('BAD_ANSWER');
    },
  );
});

it.each(['javascript:alert(1)', 'ftp://x/graphql', 'file:///etc/passwd', '/graphql', ''])(
  'refuses the endpoint "%s"',
  (endpoint) => expect(() => createClient({ endpoint })).toThrow(/http\(s\) address.*got/),
);
