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
  if (!/^https?:/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
    throw new TypeError(`createClient: endpoint must be an http(s) address; got "${endpoint}".`);
  return {
    async query(document, variables, { signal } = {}) {
      const late = AbortSignal.timeout(timeout);
      const ended = signal ? AbortSignal.any([signal, late]) : late;
      const query = `${document}`;
      const url = new URL(endpoint);
      url.searchParams.set('query', query);
      url.searchParams.set('variables', JSON.stringify(variables));
      const init: RequestInit =
        url.href.length < LONGEST_ADDRESS
          ? { ...(headers && { headers }) }
          : {
              method: 'POST',
              headers: { ...headers, 'content-type': 'application/json' },
              body: JSON.stringify({ query, variables }),
            };
      try {
        // Looked up at each call: a page may wrap fetch after this script came. No cookie goes along, on any origin.
        const response = await (fetch ?? globalThis.fetch)(init.body ? endpoint : url, {
          ...init,
          credentials: 'omit',
          signal: ended,
        });
        return await readAnswer(response);
      } catch (cause) {
        const code = !ended.aborted
          ? 'NETWORK'
          : (ended.reason as Error | null)?.name === 'TimeoutError'
            ? 'TIMEOUT'
            : 'ABORTED';
        return { error: { code, message: `no answer from ${url.origin} (${String(cause)})` } };
      }
    },
  };
}
