import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A typed operation of `@aftalespor/client/operations`, or of your own code generation with `documentMode: 'string'`. */
export type TypedDocument<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };

/**
 * The longest address that is sent as GET. Shorter ones need no permission from the gateway (no CORS preflight) and may
 * be kept by caches; servers on the way start to refuse addresses from 8,000 characters.
 */
const LONGEST_ADDRESS = 6_000;

/** Sends an operation: by GET where the address stays short, else as a JSON POST. No cookie goes along, on any origin. */
export function send<Variables extends object>(
  endpoint: string,
  document: TypedDocument<unknown, Variables>,
  variables: Variables,
  { headers, signal }: Pick<RequestInit, 'headers' | 'signal'>,
  // Looked up at each call: a page may wrap fetch after this script came.
  fetch = globalThis.fetch,
): Promise<Response> {
  const query = `${document}`;
  const url = new URL(endpoint);
  url.searchParams.set('query', query);
  url.searchParams.set('variables', JSON.stringify(variables));
  const init: RequestInit = { credentials: 'omit', signal: signal ?? null };
  return url.href.length < LONGEST_ADDRESS
    ? fetch(url, { ...init, ...(headers && { headers }) })
    : fetch(endpoint, {
        ...init,
        method: 'POST',
        headers: { ...(headers as Record<string, string>), 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
}
