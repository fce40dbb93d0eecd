import { formatThousandKroner } from '@aftalespor/domain/format';
import type {
  AccountTableView,
  AmountGroupView,
  AmountRowView,
  AmountTableView,
} from '@aftalespor/domain/view-model';
import { accountWord } from '@aftalespor/domain/words';
import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { AftaleElement } from '../element/element.js';
import type { RefAttribute } from '../element/question.js';
import { barOf, basisOf, countRows, scaleOf, type Scale } from './amounts.js';
import { toCsv } from './csv.js';
import { styles } from './yearly-amount-table.styles.js';

/** With more years than this a row is always a block: as columns they would not fit. */
const MOST_COLUMNS = 6;

/**
 * @summary Amounts by year of one initiative, a section, or an agreement's whole annex. Operating and capital are two
 * tables and are never added together; a year without an amount is empty, and never 0.
 * @tag aftale-yearly-amount-table
 *
 * @slot - A readable link, shown before the script runs, while loading, and where there is nothing to show.
 *
 * @attr {string} lang - "da" or "en"; otherwise the language of the nearest ancestor that has one, and then Danish.
 * @attr {light|dark|auto} color-scheme - Sets light or dark by hand, or "auto" for the reader's own choice. Without it
 * the element follows the page's CSS `color-scheme`.
 *
 * @fires {AftaleRequestEvent} aftale-request - Asks the page for the data of the ref, when no data is set.
 *
 * @csspart base - The frame.
 * @csspart title - The heading.
 * @csspart note - A plain sentence: nothing recorded, an error, or stale data.
 * @csspart table - One account's table.
 * @csspart caption - Account, unit, and what the amounts are.
 * @csspart group - The row that names a section.
 * @csspart bar - The thin bar under an amount.
 * @csspart all - The button that shows all rows.
 * @csspart csv - The button that downloads the table.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-yearly-amount-table-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-yearly-amount-table-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-yearly-amount-table-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-yearly-amount-table-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-yearly-amount-table-bar-color=var(--aftale-color-accent, #3c5c22)] - The thin bars.
 * @cssproperty [--aftale-yearly-amount-table-min-block-size=12em] - Reserved height, so that nothing jumps while loading.
 */
export class AftaleYearlyAmountTable extends AftaleElement<AmountTableView> {
  static override styles = styles;

  /** The tables, by place, whose rows are all shown. */
  #open = new Set<number>();

  /** The ref of an initiative: `ballerup/budget-2024/2.4`. One of the three. */
  @property() initiative: string | null = null;
  /** The ref of a section: `ballerup/budget-2024/4.3`. One of the three. */
  @property() section: string | null = null;
  /** The ref of an agreement, for its whole annex: `ballerup/budget-2024`. One of the three. */
  @property() agreement: string | null = null;
  /** Shows one account only: "operating" or "capital". */
  @property() account: 'operating' | 'capital' | null = null;
  /** How many rows each table shows before "Vis alle". */
  @property({ type: Number }) rows = 8;

  protected refs(): readonly RefAttribute[] {
    return [
      ['initiative', 'initiative-amounts', this.initiative],
      ['section', 'section-amounts', this.section],
      ['agreement', 'agreement-amounts', this.agreement],
    ];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = changed.get('data') as AmountTableView | null | undefined;
    if (before && before.ref !== this.data?.ref) this.#open.clear();
    super.willUpdate(changed);
  }

  #tables(data: AmountTableView): AccountTableView[] {
    const account = this.account?.toUpperCase();
    return data.tables.filter((table) => countRows(table) > 0 && (!account || table.account === account));
  }

  async #toggle(place: number, button: HTMLElement): Promise<void> {
    const opened = !this.#open.delete(place);
    if (opened) this.#open.add(place);
    this.requestUpdate();
    await this.updateComplete;
    // The reader goes on at the first new row, where the button was; closing brings the button back into view.
    if (opened) this.renderRoot.querySelectorAll('table')[place]?.querySelector<HTMLElement>('tr.more > [tabindex]')?.focus();
    else button.scrollIntoView({ block: 'nearest' });
  }

  #download(data: AmountTableView): void {
    const file = new Blob([toCsv(this.#tables(data), this.language, this.words)], { type: 'text/csv;charset=utf-8' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = `${data.ref.replaceAll('/', '-')}.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  protected override renderSkeleton(): TemplateResult {
    const lines = Array.from({ length: (this.initiative ? 2 : this.rows) * (this.account || this.initiative ? 1 : 2) + 4 });
    return html`<div class="bones" aria-hidden="true">${lines.map(() => html`<i></i>`)}</div>`;
  }

  protected override renderData(data: AmountTableView): TemplateResult {
    const { words: m } = this;
    const tables = this.#tables(data);
    const whole = data.scope === 'AGREEMENT';
    return html`<p class="eyebrow">
        ${data.number ? html`<span class="number">${data.number}</span>` : nothing}
        ${whole ? nothing : html`<span lang="da">${data.agreement.title}</span>`}
        <span>${data.origin === 'ANNEX' ? m.annex : m.text}</span>
      </p>
      ${this.heading(data.title)}
      ${tables.length ? tables.map((table, place) => this.#table(table, place, data)) : html`<p class="said">${m.empty}</p>`}
      <footer>
        ${this.link(data.href, m.openTable, `${m.openTable}: ${data.title}`)}
        ${tables.length
          ? html`<button class="csv" part="csv" type="button" @click=${() => this.#download(data)}>${m.csv}</button>`
          : nothing}
        ${this.source(data.source)} ${tables.length > 1 ? html`<span>${m.apart}</span>` : nothing}
      </footer>`;
  }

  #table(table: AccountTableView, place: number, data: AmountTableView): TemplateResult {
    const { words: m, language } = this;
    const open = this.#open.has(place);
    const count = countRows(table);
    const basis = basisOf(table);
    const account = accountWord(table.account, language);
    const sum = data.scope === 'AGREEMENT' && data.origin === 'ANNEX' ? m.sumOfAnnex : m.sum;
    const classes = `${table.years.length > MOST_COLUMNS ? '' : 'grid'} ${open ? 'open' : ''}`;
    const scale = scaleOf(table);
    let left = this.rows;
    return html`<table part="table" role="table" class=${classes} id=${`t${place}`}>
        <caption part="caption">
          <span class="account">${account}</span> <span class="small">${m.unit}${basis ? html`<br />${m[basis]}` : nothing}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">${m.item}</th>
            ${table.years.map((year) => html`<th role="columnheader" scope="col">${year}</th>`)}
          </tr>
        </thead>
        ${table.groups.map((group) => {
          const shown = left;
          left -= group.rows.length;
          return this.#group(group, table, shown, scale, data);
        })}
        ${table.totals
          ? html`<tfoot role="rowgroup">
              <tr role="row">
                <th role="rowheader" scope="row">${sum}, ${account.toLowerCase()} <span class="small">(${count})</span></th>
                ${table.years.map((year) => this.#cell(year, table.totals?.find((t) => t.year === year)?.thousandKroner))}
              </tr>
            </tfoot>`
          : nothing}
      </table>
      ${count > this.rows
        ? html`<button
            class="all"
            part="all"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            aria-controls=${`t${place}`}
            @click=${(event: Event) => this.#toggle(place, event.currentTarget as HTMLElement)}
          >
            ${open ? m.showFewer : `${m.showAll} (${count})`}<span class="hidden">, ${account.toLowerCase()}</span>
          </button>`
        : nothing}`;
  }

  #group(group: AmountGroupView, table: AccountTableView, shown: number, scale: Scale, data: AmountTableView): TemplateResult {
    const named = table.groups.length > 1 || group.title !== data.title;
    return html`<tbody role="rowgroup" class=${shown > 0 ? nothing : 'more'}>
      ${named
        ? html`<tr role="row" class="group" part="group">
            <th role="rowheader" scope="rowgroup" colspan=${table.years.length + 1} lang="da">
              ${group.number ? html`<span class="number">${group.number}</span> ` : nothing}${group.title}
            </th>
          </tr>`
        : nothing}
      ${group.rows.map((row, index) => this.#row(row, group, table.years, scale, index - shown))}
    </tbody>`;
  }

  #row(row: AmountRowView, group: AmountGroupView, years: number[], scale: Scale, beyond: number): TemplateResult {
    const last = Math.max(...row.amounts.map(({ year }) => year));
    return html`<tr role="row" class=${beyond < 0 ? nothing : 'more'}>
      <th role="rowheader" scope="row" lang="da" tabindex=${beyond === 0 ? '-1' : nothing}>
        ${row.number && row.number !== group.number ? html`<span class="number">${row.number}</span> ` : nothing}${this.link(
          row.href,
          row.title,
        )}
      </th>
      ${years.map((year) =>
        this.#cell(
          year,
          row.amounts.find((amount) => amount.year === year)?.thousandKroner,
          scale,
          row.openEnded && year === last,
        ),
      )}
    </tr>`;
  }

  #cell(year: number, amount: number | undefined, scale?: Scale, onwards?: boolean): TemplateResult {
    const { words: m } = this;
    if (amount === undefined)
      return html`<td role="cell" class="none" data-year=${year}><span class="small">${m.notStated}</span></td>`;
    return html`<td role="cell" data-year=${year}>
      ${formatThousandKroner(amount, this.language)}${scale ? bar(amount, scale) : nothing}${onwards
        ? html`<span class="small">${m.onwards}</span>`
        : nothing}
    </td>`;
  }
}

/** A minus runs to the other side of zero and is dashed: the sign is never told by colour. */
function bar(amount: number, scale: Scale): TemplateResult {
  const { zero, end } = barOf(amount, scale);
  return html`<svg class="bar" part="bar" aria-hidden="true">
    <line class=${amount < 0 ? 'less' : nothing} x1="${zero}%" x2="${end}%" y1="3" y2="3" />
    ${scale.min < 0 ? svg`<line class="zero" x1="${zero}%" x2="${zero}%" y1="0" y2="6" />` : nothing}
  </svg>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-yearly-amount-table': AftaleYearlyAmountTable;
  }
}
