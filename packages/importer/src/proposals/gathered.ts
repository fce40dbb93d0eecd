import type { DocumentDoubt } from './proposals.js';

/** Doubts with the same words of `together` as one, at the place of the first; each is still decided by itself. */
export function gathered(doubts: readonly DocumentDoubt[]): DocumentDoubt[] {
  return doubts.flatMap((doubt, n) => {
    const { together } = doubt;
    if (together === undefined) return [doubt];
    const parts = doubts.filter((it) => it.together === together);
    if (parts.length === 1) return [doubt];
    return doubts.findIndex((it) => it.together === together) === n ? [asOne(parts, together)] : [];
  });
}

function asOne(parts: readonly DocumentDoubt[], together: string): DocumentDoubt {
  const { field } = parts[0]!;
  const values = parts.flatMap(({ value }) => value ?? []);
  return {
    message: together,
    field: parts.every((it) => it.field === field) ? field : null,
    value: values.length > 0 ? values.join('; ') : null,
    about: null,
    places: parts.flatMap(({ places }) => places),
    parts,
  };
}
