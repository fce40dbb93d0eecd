import type { AgreementView, SourceView } from '@aftalespor/domain/view-model';
import type { AgreementForViewFragment, SourceForViewFragment } from '../generated/graphql.js';

/** Where the readable page of a ref is; null where there is none. */
export type PageOf = (ref: string) => string | null;

/** The pages that a gateway serves beside its GraphQL address. */
export function pagesBeside(endpoint: string): PageOf {
  return (ref) => new URL(ref, endpoint).href;
}

export function agreementView({ ref, title, kind, budgetYear }: AgreementForViewFragment, pageOf: PageOf): AgreementView {
  return { ref, title, kind, budgetYear, href: pageOf(ref) };
}

/** The link leads to the document at its publisher, or where that is not known to the page of what is shown. */
export function sourceView(source: SourceForViewFragment | undefined, page: string | null): SourceView | null {
  if (!source) return null;
  const { title, date, url } = source.document;
  return { title, date, page: source.page, line: source.line, href: url ?? page };
}
