/**
 * Tables as a file that a Danish spreadsheet opens: byte order mark, semicolons, decimal commas, thousands of kroner. Its
 * head is Danish whoever reads it, so that a report built on it does not depend on the page.
 */
import { formatAmount } from '../format/format.js';
import type { AccountTableView, AmountRowView, UnplacedAmountView } from '../view-model/view-model.js';
import { accountWord } from '../words/words.js';

// A cell that begins like a formula would be run by the spreadsheet; an apostrophe makes it text.
const text = (value: string | null) =>
  `"${(value ?? '').replace(/^[=+@\t\r-]/, "'$&").replaceAll('"', '""')}"`;
const number = (value: number | undefined) => (value === undefined ? '' : `${value}`.replace('.', ','));

/** All rows. An amount that is not known is an empty cell, never 0; one that stands in no single year is said in words. */
export function amountTableCsv(tables: readonly AccountTableView[]): string {
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  const line = (table: AccountTableView, groupNumber: string | null, row: AmountRowView) => [
    text(accountWord(table.account, 'da')),
    text(row.number ?? groupNumber),
    text(row.title),
    ...years.map((year) => number(row.amounts.find((amount) => amount.year === year)?.thousandKroner)),
    row.openEnded ? 'ja' : 'nej',
    text((row.unplaced ?? []).map(inWords).join(', ')),
  ];
  const rows = tables.flatMap((table) =>
    table.groups.flatMap((group) => group.rows.map((row) => line(table, group.number, row))),
  );
  const head = [
    'Konto',
    'Nummer',
    'Post',
    ...years.map((year) => `${year} (1.000 kr.)`),
    'Og frem',
    'Uden enkelt år',
  ];
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}

function inWords({ fromYear, toYear, openEnded, perYear, thousandKroner }: UnplacedAmountView): string {
  const years = [fromYear, toYear].filter((year, at, all) => year !== null && year !== all[at - 1]).join('-');
  return [
    formatAmount(thousandKroner, 'da'),
    perYear ? 'om året' : 'i alt',
    years,
    openEnded ? 'og frem' : '',
  ]
    .filter(Boolean)
    .join(' ');
}
