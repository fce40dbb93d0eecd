import { amountIn } from '../../annex-cell/annex-cell.js';

/** A cell and where its text stands across the page; the places of an empty one are not finite. */
export interface TaggedCell {
  text: string;
  left: number;
  right: number;
}

/**
 * A table's rows with as many cells each, as far as they stand on the page. A PDF may leave out the tag of a cell that is
 * empty: in a row with fewer cells than the others, each stands in the column that has most of its place, or is nearest to it.
 * Where no row tells a column's place, words stand in their order.
 */
export function tableRows(all: readonly (readonly TaggedCell[])[]): string[][] {
  // A table that goes on over several pages has all its rows on each.
  const rows = all.filter((row) => row.some(({ text }) => text !== ''));
  const most = Math.max(0, ...rows.map((it) => it.length));
  const whole = rows.filter((it) => it.length === most);
  const columns = Array.from({ length: most }, (_, n) => {
    const cells = whole.map((it) => it[n]!).filter(({ text }) => text !== '');
    return {
      left: Math.min(...cells.map((it) => it.left)),
      right: Math.max(...cells.map((it) => it.right)),
    };
  });
  return rows.map((row) => {
    if (row.length === most) return row.map(({ text }) => text);
    const hasPlaces = columns.every(({ left }) => Number.isFinite(left));
    if (!hasPlaces && !row.some(({ text }) => text !== '' && amountIn(text) !== undefined))
      return columns.map((_, n) => row[n]?.text ?? '');
    const cells = columns.map(() => '');
    for (const { text, left, right } of row) {
      if (text === '') continue;
      // How much is shared; where nothing is, how far apart they are, below zero. A column without text has no place.
      const shares = columns.map((it) => Math.min(right, it.right) - Math.max(left, it.left));
      const at = shares.indexOf(Math.max(...shares));
      cells[at] = cells[at] === '' ? text : `${cells[at]} ${text}`;
    }
    return cells;
  });
}
