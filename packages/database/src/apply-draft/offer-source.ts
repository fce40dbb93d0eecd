import type { DraftSource } from '@aftalespor/domain/draft';
import type { Merge } from './merge.js';

/** A place in a document has one row: its id is the document, the page where there is one, and the line. */
export const sourceId = ({ document, page, line }: DraftSource): string =>
  `${document}#${page ? `p${page}.` : ''}${line}`;

/** Offers the place as a row of its own, and gives its id. */
export function offerSource(merge: Merge, source: DraftSource): string {
  const id = sourceId(source);
  merge.offer(
    'source',
    { id, documentId: source.document, page: source.page ?? null, line: source.line },
    id,
  );
  return id;
}
