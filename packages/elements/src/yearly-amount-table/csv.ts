/** The table as a file that a Danish spreadsheet opens: byte order mark, semicolons, decimal commas. */
import type { AccountTableView } from '@aftalespor/domain/view-model';
import { accountWord, type Language } from '@aftalespor/domain/words';
import type { Messages } from '../messages/messages.js';

// A cell that begins like a formula would be run by the spreadsheet; an apostrophe makes it text.
const text = (value: string | null) => {
  const safe = (value ?? '').replace(/^[=+@\t\r-]/, "'$&");
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const number = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', ','));

/** All rows, also those not yet shown. An amount that is not known is an empty cell, never 0. */
export function toCsv(tables: readonly AccountTableView[], language: Language, m: Messages): string {
  const years = [...new Set(tables.flatMap((table) => table.years))].sort((a, b) => a - b);
  const head = [m.account, m.number, m.item, ...years.map((year) => `${year} (${m.unit})`), m.onwards];
  const rows = tables.flatMap((table) =>
    table.groups.flatMap((group) =>
      group.rows.map((row) => [
        text(accountWord(table.account, language)),
        text(row.number ?? group.number),
        text(row.title),
        ...years.map((year) => number(row.amounts.find((amount) => amount.year === year)?.thousandKroner)),
        row.openEnded ? m.onwards : '',
      ]),
    ),
  );
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.join(';')}\r\n`).join('')}`;
}
