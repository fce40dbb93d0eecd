/**
 * The table as a file that a Danish spreadsheet opens: byte order mark, semicolons, decimal commas. Its head is Danish in
 * both languages, so that a report built on it does not depend on the page.
 */
import type { AccountTableView } from '@aftalespor/domain/view-model';
import { accountWord } from '@aftalespor/domain/words';

// A cell that begins like a formula would be run by the spreadsheet; an apostrophe makes it text.
const text = (value: string | null) =>
  `"${(value ?? '').replace(/^[=+@\t\r-]/, "'$&").replaceAll('"', '""')}"`;
const number = (value: number | undefined) => (value === undefined ? '' : `${value}`.replace('.', ','));

/** All rows, also those not yet shown. An amount that is not known is an empty cell, never 0. */
export function toCsv(tables: readonly AccountTableView[]): string {
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  const rows = tables.flatMap((table) =>
    table.groups.flatMap((group) =>
      group.rows.map((row) => [
        text(accountWord(table.account, 'da')),
        text(row.number ?? group.number),
        text(row.title),
        ...years.map((year) => number(row.amounts.find((amount) => amount.year === year)?.thousandKroner)),
        row.openEnded ? 'ja' : 'nej',
      ]),
    ),
  );
  const head = ['Konto', 'Nummer', 'Post', ...years.map((year) => `${year} (1.000 kr.)`), 'Og frem'];
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
