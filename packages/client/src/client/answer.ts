/** An error that the gateway wrote: its message, the code, and where in the answer it belongs. */
export interface GraphqlError {
  message: string;
  extensions?: { code?: string };
  path?: readonly (string | number)[];
}

/**
 * NETWORK: nothing answered. TIMEOUT: not in time. ABORTED: given up from outside. HTTP: refused, by status. GRAPHQL: the
 * gateway says what is wrong, in `errors`. BAD_ANSWER: something else than a GraphQL server answered.
 */
export type QueryErrorCode = 'NETWORK' | 'TIMEOUT' | 'ABORTED' | 'HTTP' | 'GRAPHQL' | 'BAD_ANSWER';

export interface QueryError {
  code: QueryErrorCode;
  message: string;
  /** The HTTP status; missing when there was no answer. */
  status?: number;
  /** The gateway's id of the request, to be found in its log; null when it gave none. */
  requestId?: string | null;
  /** What the gateway says, where it does. */
  errors?: readonly GraphqlError[];
}

export type QueryResult<Data> = { data: Data } | { error: QueryError };

/** Reads an answer. An answer with errors is an error, also where it has some data: half a report is not a report. */
export async function readAnswer<Data>(response: Response): Promise<QueryResult<Data>> {
  const { status, ok, headers } = response;
  const requestId = headers.get('x-request-id');
  const fail = (code: QueryErrorCode, message: string, errors?: GraphqlError[]): QueryResult<Data> => ({
    error: {
      code,
      message: `${message} (request ${requestId})`,
      status,
      requestId,
      ...(errors && { errors }),
    },
  });
  let body: { data?: Data; errors?: GraphqlError[] } | null = null;
  const text = await response.text();
  try {
    body = JSON.parse(text);
  } catch {
    // Told below: by the status where that is the reason, or as an answer from something else.
  }
  const errors = body?.errors;
  if (errors?.[0]) return fail('GRAPHQL', errors[0].message, errors);
  if (!ok) return fail('HTTP', `gateway answered ${status}`);
  return body?.data ? { data: body.data } : fail('BAD_ANSWER', 'not a GraphQL gateway');
}
