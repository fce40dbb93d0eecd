import { safeHref } from '@aftalespor/domain/safe-href';
import type { AccountTableView, AmountComparisonView, AmountTableView } from '@aftalespor/domain/view-model';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { AftaleElement } from '../element/element.js';
import { link } from '../element/link.js';
import type { RefAttribute } from '../element/question.js';
import { accountTable } from './account-table.js';
import { countRows } from './amounts.js';
import { comparison } from './comparison.js';
import { TABLE_MESSAGES } from './yearly-amount-table.messages.js';
import { styles } from './yearly-amount-table.styles.js';

/**
 * @summary Amounts by year of one initiative, a section, or an agreement's whole annex. Operating and capital are two
 * tables and are never added together; a year without an amount is empty, and never 0. Where text and annex contradict
 * each other, both are shown, and neither is said to be right.
 * @tag aftale-yearly-amount-table
 *
 * @slot - A readable link, shown before the script runs, while loading, and where there is nothing to show.
 *
 * @attr {string} lang - "da" or "en"; otherwise the language of the nearest ancestor that has one, and then Danish.
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
 * @csspart comparisons - Text beside annex, one table for each account.
 * @csspart comparison - One of them.
 * @csspart sign - The sign of how text and annex stand to each other.
 * @csspart all - The button that shows all rows.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-yearly-amount-table-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-yearly-amount-table-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-yearly-amount-table-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-yearly-amount-table-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-yearly-amount-table-bar-color=var(--aftale-color-accent, #3c5c22)] - The thin bars.
 * @cssproperty [--aftale-yearly-amount-table-min-block-size] - Reserved height, so that nothing jumps while loading; 29em to 20em, by width; 54em for a section or an annex.
 */
export class AftaleYearlyAmountTable extends AftaleElement<AmountTableView> {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    initiative: {},
    section: {},
    agreement: {},
    account: {},
    rows: { type: Number },
    compare: { type: Boolean },
  };

  /** The tables, by place, whose rows are all shown. */
  #open = new Set<number>();

  /** The ref of an initiative: `ballerup/budget-2024/2.4`. One of the three. */
  initiative: string | null = null;
  /** The ref of a section: `ballerup/budget-2024/4.3`. One of the three. */
  section: string | null = null;
  /** The ref of an agreement, for its whole annex: `ballerup/budget-2024`. One of the three. */
  agreement: string | null = null;
  /** Shows one account only: "operating" or "capital". */
  account: 'operating' | 'capital' | null = null;
  /** How many rows each table shows before "Vis alle". */
  rows = 8;
  /** Shows the text beside the annex. What contradicts is always shown. */
  compare = false;

  protected refs(): readonly [RefAttribute, ...RefAttribute[]] {
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

  #comparisons(data: AmountTableView): AmountComparisonView[] {
    const account = this.account?.toUpperCase();
    return (data.comparisons ?? []).filter(
      (each) =>
        (this.compare || each.outcome === 'CONTRADICTION') &&
        (!account || !each.account || each.account === account),
    );
  }

  async #toggle(place: number): Promise<void> {
    const opened = !this.#open.delete(place);
    if (opened) this.#open.add(place);
    this.requestUpdate();
    await this.updateComplete;
    const table = this.renderRoot.querySelectorAll('table')[place];
    // The reader goes on at the first new row, where the button was; closing brings the button back into view.
    if (opened) table?.querySelector<HTMLElement>('[tabindex]')?.focus();
    else table?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
  }

  protected override renderData(data: AmountTableView): TemplateResult {
    const { language, rows } = this;
    const m = TABLE_MESSAGES[language];
    const tables = this.#tables(data);
    const comparisons = this.#comparisons(data);
    return html`${this.head(data, html`<span>${data.origin === 'ANNEX' ? m.fromAnnex : m.fromText}</span>`)}
    ${tables.map((table, place) =>
      accountTable(data, table, {
        language,
        rows,
        compare: this.compare,
        open: this.#open.has(place),
        id: `table-${place}`,
        toggle: () => void this.#toggle(place),
      }),
    )}
    ${comparisons[0] ? html`<div part="comparisons">${comparisons.map((each) => comparison(each, language))}</div>` : nothing}
    ${
      tables[0]
        ? this.foot(
            data,
            html`${safeHref(data.csvHref) ? link(data.csvHref, m.csv) : nothing}
            ${tables[1] ? html`<span>${m.apart}</span>` : nothing}`,
          )
        : html`<p class="said">${this.words.empty}</p>
            ${this.foot(data)}`
    }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-yearly-amount-table': AftaleYearlyAmountTable;
  }
}
