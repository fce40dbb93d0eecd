import type { Prisma } from '@aftalespor/database/client';
import { searchTerms } from '@aftalespor/database/search';
import { GraphQLError } from 'graphql';
import { LIMITS } from '../limits/limits.js';

/** The conditions on an initiative, one for each word of a search. */
export function searchWhere(search: string): Prisma.InitiativeWhereInput[] {
  if (search.length > LIMITS.searchLength)
    throw new GraphQLError(
      `search: at most ${LIMITS.searchLength} characters; got ${search.length}. Search for fewer words.`,
      {
        extensions: { code: 'SEARCH_TOO_LONG' },
      },
    );
  const { words, prefix } = searchTerms(search);
  const conditions: Prisma.SearchWordWhereInput[] = words.map((word) => ({ word }));
  if (prefix !== null) conditions.push({ word: { startsWith: prefix } });
  return conditions.map((some) => ({ searchWords: { some } }));
}
