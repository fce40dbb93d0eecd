import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { readAnswer, type QueryResult } from './answer.js';

export type { QueryError, QueryErrorCode, QueryResult } from './answer.js';

/** A typed operation of `@aftalespor/client/operations`, or of your own code generation with `documentMode: 'string'`. */
export type TypedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

export interface ClientOptions {
  /** The gateway's GraphQL address, http(s): "https://aftaler.example.dk/graphql". */
  endpoint: string;
  /** Instead of the platform's own. */
  fetch?: typeof globalThis.fetch;
  /** Milliseconds until a request is given up; 10,000 where it is not set. */
  timeout?: number;
  /** Sent with every request. A browser asks the gateway for permission before it sends any to another origin. */
  headers?: Record<string, string>;
}

export interface QueryOptions {
  /** Gives the request up from outside. */
  signal?: AbortSignal;
}

export interface Client {
  /** Asks the gateway. Every expected failure is a result with a code; nothing is thrown. */
  query<Data, Variables extends object>(
    document: TypedDocument<Data, Variables>,
    variables: Variables,
    options?: QueryOptions,
  ): Promise<QueryResult<Data>>;
}

/**
 * The longest address that is sent as GET. Shorter ones need no permission from the gateway (no CORS preflight) and may
 * be kept by caches; servers on the way start to refuse addresses from 8,000 characters.
 */
const LONGEST_ADDRESS = 6_000;

/** @throws {TypeError} when the endpoint is not an http(s) address */
export function createClient({ endpoint, fetch, timeout = 10_000, headers }: ClientOptions): Client {
  const address = readEndpoint(endpoint);
  return {
    async query(document, variables, { signal } = {}) {
      const late = AbortSignal.timeout(timeout);
      const ended = signal ? AbortSignal.any([signal, late]) : late;
      try {
        const { url, ...init } = request(address, document.toString(), variables, headers);
        // Looked up at each call: a page may wrap fetch after this script came. No cookie goes along, on any origin.
        const response = await (fetch ?? globalThis.fetch)(url, { ...init, credentials: 'omit', signal: ended });
        return await readAnswer(response);
      } catch (cause) {
        return { error: failure(cause, ended, timeout, address) };
      }
    },
  };
}

function readEndpoint(endpoint: string): URL {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new TypeError(
    `createClient: endpoint must be an http(s) address, as in "https://aftaler.example.dk/graphql"; got "${endpoint}".`,
  );
}

function request(
  endpoint: URL,
  query: string,
  variables: object,
  headers: Record<string, string> | undefined,
): RequestInit & { url: string } {
  const url = new URL(endpoint);
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  if (url.href.length < LONGEST_ADDRESS) return { url: url.href, method: 'GET', ...(headers && { headers }) };
  return {
    url: endpoint.href,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  };
}

function failure(cause: unknown, signal: AbortSignal, timeout: number, endpoint: URL) {
  const where = endpoint.origin;
  const base = { status: null, requestId: null, errors: [] };
  if (!signal.aborted)
    return { ...base, code: 'NETWORK' as const, message: `client: ${where} could not be reached (${String(cause)}).` };
  return (signal.reason as Error | undefined)?.name === 'TimeoutError'
    ? { ...base, code: 'TIMEOUT' as const, message: `client: ${where} gave no answer in time (${timeout} ms at most).` }
    : { ...base, code: 'ABORTED' as const, message: 'client: the request was given up.' };
}
