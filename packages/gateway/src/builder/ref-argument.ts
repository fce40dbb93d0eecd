import { formatRef, parseRef } from '@aftalespor/domain/ref';
import { GraphQLError } from 'graphql';
import { atMostOnePage } from './page-size.js';

/** The ref as it is stored. A malformed one is the caller's mistake and says so; an unknown one is found out by the query. */
export function readRef(value: string): string {
  const parsed = parseRef(value);
  if ('error' in parsed)
    throw new GraphQLError(parsed.error.message, {
      extensions: { code: parsed.error.code, received: parsed.error.received },
    });
  return formatRef(parsed.ref);
}

export function readRefs(values: readonly string[], field: string): string[] {
  return atMostOnePage(values, field, 'refs').map(readRef);
}

/** Whether nothing is asked for. Prisma would ask for the relations of no record, one statement each. */
export function isNone(refs: readonly string[] | null | undefined): boolean {
  return refs?.length === 0;
}
