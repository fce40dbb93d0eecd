/**
 * The longest address that is sent as GET. Shorter ones need no permission from the gateway (no CORS preflight) and may
 * be kept by caches; servers on the way start to refuse addresses from 8,000 characters.
 */
const LONGEST_ADDRESS = 6_000;

/** What is asked: a document in full, or the identifier of one that the gateway holds. */
export type Operation = { query: string } | { documentId: string };

/** Sends an operation: by GET where the address stays short, else as a JSON POST. No cookie goes along, on any origin. */
export function send(
  endpoint: string,
  operation: Operation,
  variables: object,
  init: Pick<RequestInit, 'signal'> & { headers?: Record<string, string> },
  // Looked up at each call: a page may wrap fetch after this script came.
  fetch = globalThis.fetch,
): Promise<Response> {
  const url = new URL(endpoint);
  for (const [name, value] of Object.entries({ ...operation, variables: JSON.stringify(variables) }))
    url.searchParams.set(name, value);
  const request: RequestInit = { ...init, credentials: 'omit' };
  return url.href.length < LONGEST_ADDRESS
    ? fetch(url, request)
    : fetch(endpoint, {
        ...request,
        method: 'POST',
        headers: { ...init.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ ...operation, variables }),
      });
}
