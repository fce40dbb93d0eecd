import type { SourceView } from '@aftalespor/domain/view-model';
import type { SourceForViewFragment } from '../generated/graphql.js';

/** Where the page of a ref is, or what else the gateway serves by a path without its first slash. */
export type PageOf = (path: string) => string;

/** The pages that a gateway serves beside its GraphQL address. */
export function pagesBeside(endpoint: string): PageOf {
  return (path) => new URL(path, endpoint).href;
}

/** The link leads to the document at its publisher, or where that is not known to the page of what is shown. */
export function sourceView(
  source: SourceForViewFragment | null | undefined,
  page: string,
): SourceView | null {
  if (!source) return null;
  const { document, ...place } = source;
  const { url, ...named } = document;
  return { ...named, ...place, href: url ?? page };
}
