import type { Passage, ProposalReport } from './proposal-report.js';

/** Where something stands, in words. */
export type PlaceName = (place: Pick<Passage, 'document' | 'page' | 'line'> & { to?: number }) => string;

/** How the places of a report are named: with their document only where there are several. */
export function placeNames({ doubts, contradictions, restored, groups }: ProposalReport): PlaceName {
  const documents = new Set([
    ...[...doubts, ...contradictions].flatMap(({ passages }) => passages.map((it) => it.document)),
    ...restored.map((it) => it.document),
    ...groups.flatMap(({ entries }) => entries.flatMap(({ passage }) => passage?.document ?? [])),
  ]);
  return ({ document, page, line, to = line }) => {
    const lines = to === line ? `linje ${line}` : `linje ${line}-${to}`;
    const place = page === null ? lines : `side ${page}, ${lines}`;
    return documents.size > 1 ? `${document}, ${place}` : place;
  };
}
