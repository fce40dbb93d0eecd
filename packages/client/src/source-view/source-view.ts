import type { SourceView } from '@aftalespor/domain/view-model';
import type { SourceForViewFragment } from '../generated/graphql.js';

/** Where the readable page of a ref is; null where there is none. */
export type PageOf = (ref: string) => string | null;

/** The pages that a gateway serves beside its GraphQL address. */
export function pagesBeside(endpoint: string): PageOf {
  return (ref) => new URL(ref, endpoint).href;
}

/** The link leads to the document at its publisher, or where that is not known to the page of what is shown. */
export function sourceView(
  source: SourceForViewFragment | undefined,
  page: string | null,
): SourceView | null {
  if (!source) return null;
  const { document, ...place } = source;
  const { url, ...named } = document;
  return { ...named, ...place, href: url ?? page };
}
