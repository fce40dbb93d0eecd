import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
import { send } from '../send/send.js';
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

/** @throws {TypeError} when the endpoint is not an http(s) address */
export function createClient({ endpoint, fetch, timeout = 10_000, headers }: ClientOptions): Client {
  if (!/^https?:/.test(URL.canParse(endpoint) ? new URL(endpoint).protocol : ''))
    throw new TypeError(`createClient: endpoint must be an http(s) address; got "${endpoint}".`);
  return {
    async query(document, variables, { signal } = {}) {
      const late = AbortSignal.timeout(timeout);
      const ended = signal ? AbortSignal.any([signal, late]) : late;
      try {
        const response = await send(
          endpoint,
          { query: `${document}` },
          variables,
          { headers: headers ?? {}, signal: ended },
          fetch,
        );
        return await readAnswer(response);
      } catch (cause) {
        const code = !ended.aborted
          ? 'NETWORK'
          : (ended.reason as Error | null)?.name === 'TimeoutError'
            ? 'TIMEOUT'
            : 'ABORTED';
        return { error: { code, message: `no answer from ${new URL(endpoint).origin} (${String(cause)})` } };
      }
    },
  };
}
