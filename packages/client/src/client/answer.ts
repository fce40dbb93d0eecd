/** An error that the gateway wrote: its message, the code, and where in the answer it belongs. */
export interface GraphqlError {
  message: string;
  code: string | null;
  path: readonly (string | number)[];
}

/**
 * NETWORK: nothing answered. TIMEOUT: not in time. ABORTED: given up from outside. HTTP: refused, by status. GRAPHQL: the
 * gateway says what is wrong, in `errors`. BAD_ANSWER: something else than a GraphQL server answered.
 */
export type QueryErrorCode = 'NETWORK' | 'TIMEOUT' | 'ABORTED' | 'HTTP' | 'GRAPHQL' | 'BAD_ANSWER';

export interface QueryError {
  code: QueryErrorCode;
  message: string;
  /** The HTTP status; null when there was no answer. */
  status: number | null;
  /** The gateway's id of the request, to be found in its log; null when it gave none. */
  requestId: string | null;
  errors: readonly GraphqlError[];
}

export type QueryResult<Data> = { data: Data } | { error: QueryError };

/** Reads an answer. An answer with errors is an error, also where it has some data: half a report is not a report. */
export async function readAnswer<Data>(response: Response): Promise<QueryResult<Data>> {
  const at = { status: response.status, requestId: response.headers.get('x-request-id') };
  const id = at.requestId ? ` Request id: ${at.requestId}.` : '';
  const body = parse(await response.text());
  const errors = readErrors(body?.errors);
  if (errors[0])
    return { error: { ...at, code: 'GRAPHQL', errors, message: `client: ${errors[0].message}${id}` } };
  if (!response.ok)
    return { error: { ...at, code: 'HTTP', errors, message: `client: the gateway answered ${response.status}.${id}` } };
  if (!body?.data)
    return { error: { ...at, code: 'BAD_ANSWER', errors, message: `client: the answer is not from a GraphQL gateway.${id}` } };
  return { data: body.data as Data };
}

function parse(text: string): { data?: unknown; errors?: unknown } | null {
  try {
    return JSON.parse(text) as { data?: unknown; errors?: unknown } | null;
  } catch {
    return null;
  }
}

function readErrors(errors: unknown): GraphqlError[] {
  if (!Array.isArray(errors)) return [];
  return (errors as { message?: unknown; extensions?: { code?: unknown }; path?: unknown }[]).map((error) => ({
    message: String(error?.message),
    code: typeof error?.extensions?.code === 'string' ? error.extensions.code : null,
    path: Array.isArray(error?.path) ? (error.path as (string | number)[]) : [],
  }));
}
