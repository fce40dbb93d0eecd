import { GraphQLError } from 'graphql';
import { LIMITS } from '../limits/limits.js';

/** The largest page. Asking for more, or for none, is an error: a shorter answer than asked for would look complete. */
export function pageSize(args: {
  first?: number | null | undefined;
  last?: number | null | undefined;
}): number {
  for (const name of ['first', 'last'] as const) {
    const size = args[name];
    if (size != null && (size < 1 || size > LIMITS.pageSize))
      throw new GraphQLError(
        `${name}: expected 1 to ${LIMITS.pageSize}; got ${size}. Read on with \`after\`.`,
        {
          extensions: { code: 'PAGE_SIZE' },
        },
      );
  }
  return LIMITS.pageSize;
}

/** The values of a list argument, or an error where there are more than fit on one page. */
export function atMostOnePage<Value>(values: readonly Value[], field: string, argument: string): Value[] {
  if (values.length > LIMITS.pageSize)
    throw new GraphQLError(
      `${field}: at most ${LIMITS.pageSize} ${argument} in one request; got ${values.length}. Ask for them in several requests.`,
      { extensions: { code: 'PAGE_SIZE' } },
    );
  return [...values];
}
