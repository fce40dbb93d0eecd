/** The table of one account: what the element repeats for operating and capital. */
import { formatAmount, formatThousandKroner } from '@aftalespor/domain/format';
import type {
  AccountTableView,
  AmountGroupView,
  AmountRowView,
  AmountTableView,
  UnplacedAmountView,
} from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../element/link.js';
import { inLanguage, vocabulary } from '../language/language.js';
import { TABLE_MESSAGES } from './yearly-amount-table.messages.js';
import { barOf, basisOf, longestOf, rowsOf } from './amounts.js';

/** With more years than this a row is always a block: as columns they would not fit. */
const MOST_COLUMNS = 6;

export interface AccountTableOptions {
  language: Language;
  /** How many rows are shown while it is not open. */
  rows: number;
  /** How a row stands to the text, where that is shown. */
  mark: (outcome: AmountRowView['comparison']) => unknown;
  open: boolean;
  /** Told apart from the page's other tables. */
  id: string;
  toggle: () => void;
}

export function accountTable(
  data: AmountTableView,
  table: AccountTableView,
  options: AccountTableOptions,
): TemplateResult {
  const { language, open, id } = options;
  const { years } = table;
  const m = inLanguage(language, 'table', TABLE_MESSAGES);
  const count = rowsOf(table).length;
  const words = vocabulary(language);
  const account = table.account ? words.account[table.account] : words.noAccount;
  const lower = account.toLowerCase();
  const longest = longestOf(table);
  let left = options.rows;

  const cell = (year: number, amount: number | undefined, bar?: boolean, onwards?: boolean) =>
    amount === undefined
      ? html`<td role="cell" class="none" data-year=${year}>
          <span class="small">${words.economyState.UNKNOWN}</span>
        </td>`
      : html`<td role="cell" data-year=${year}>
          ${formatThousandKroner(amount, language)}${
            bar
              ? html`<svg part="bar" aria-hidden="true">
                  <line
                    class=${amount < 0 ? 'less' : nothing}
                    x2="${barOf(amount, longest)}%"
                    y1="2"
                    y2="2"
                  />
                </svg>`
              : nothing
          }${onwards ? html`<span class="small">${m.onwards}</span>` : nothing}
        </td>`;

  const unplaced = ({ fromYear, toYear, openEnded, perYear, thousandKroner }: UnplacedAmountView) => {
    const span = [fromYear, toYear].filter((year, index, all) => year && year !== all[index - 1]).join('–');
    return html`<p class="small">
      ${formatAmount(thousandKroner, language)} ${perYear ? m.perYear : m.once}${span ? `, ${span}` : nothing}
      ${openEnded ? m.onwards : nothing}
    </p>`;
  };

  const row = (item: AmountRowView, group: AmountGroupView) => {
    left--;
    const number = item.number === group.number ? null : item.number;
    const last = Math.max(...item.amounts.map(({ year }) => year));
    return html`<tr role="row" class=${left < 0 ? 'more' : nothing}>
      <th
        role="rowheader"
        scope="row"
        lang="da"
        class=${number ? 'numbered' : nothing}
        tabindex=${left === -1 ? -1 : nothing}
      >
        ${number && html`<span class="number">${number} </span>`}${link(item.href, item.title)}${item.unplaced?.map(unplaced)}
        ${options.mark(item.comparison) || nothing}
      </th>
      ${years.map((year) =>
        cell(
          year,
          item.amounts.find((amount) => amount.year === year)?.thousandKroner,
          true,
          item.openEnded && year === last,
        ),
      )}
    </tr>`;
  };

  const group = (part: AmountGroupView) => {
    const named = table.groups[1] || part.title !== data.title;
    return html`<tbody role="rowgroup" class=${left > 0 ? nothing : 'more'}>
      ${
        named
          ? html`<tr role="row" class="strong" part="group">
              <th role="rowheader" scope="rowgroup" colspan=${years.length + 1} lang="da">
                ${part.number && html`<span class="number">${part.number}</span>`} ${part.title}
              </th>
            </tr>`
          : nothing
      }
      ${part.rows.map((item) => row(item, part))}
    </tbody>`;
  };

  return html`<table
      part="table"
      role="table"
      class="${years.length > MOST_COLUMNS ? '' : 'grid'} ${open ? 'open' : ''}"
      id=${id}
    >
      <caption part="caption">
        <span class="strong">${account}</span
        >, ${formatThousandKroner(1000, language)} kr.
        <p class="small">${m[basisOf(table)]}</p>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${m.item}</th>
          ${years.map((year) => html`<th role="columnheader" scope="col">${year}</th>`)}
        </tr>
      </thead>
      ${table.groups.map(group)}
      ${
        table.totals &&
        html`<tfoot role="rowgroup" class="strong">
          <tr role="row">
            <th role="rowheader" scope="row">
              ${data.scope === 'AGREEMENT' && data.origin === 'ANNEX' ? m.sumOfAnnex : m.sum}, ${lower}
              <span class="small">(${count} ${m.lines})</span>
            </th>
            ${years.map((year) => cell(year, table.totals?.find((total) => total.year === year)?.thousandKroner))}
          </tr>
        </tfoot>`
      }
    </table>
    ${
      count > options.rows
        ? html`<button
            part="all"
            type="button"
            aria-expanded=${open}
            aria-controls=${id}
            @click=${options.toggle}
          >
            ${open ? m.fewer : `${m.all} (${count})`}<span class="hidden">, ${lower}</span>
          </button>`
        : nothing
    }`;
}
