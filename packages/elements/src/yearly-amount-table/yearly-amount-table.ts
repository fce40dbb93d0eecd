import type { AmountTableView } from '@aftalespor/domain/view-model';
import type { PropertyDeclarations } from 'lit';
import { AftaleElement } from '../element/element.js';
import { elementStyles } from '../element/element.styles.js';
import type { RefAttribute } from '../element/question.js';
import { atHand } from '../part/part.js';
import * as view from './yearly-amount-table.view.js';

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
  static override styles = elementStyles(
    'yearly-amount-table',
    { 0: 29, 34: 20 },
    ':host(:is([section],[agreement])) article{--_min:54em}',
  );
  static override view = atHand(view);
  static override properties: PropertyDeclarations = {
    section: {},
    agreement: {},
    account: {},
    rows: { type: Number },
    compare: { type: Boolean },
  };

  /** The ref of a section, in place of an initiative's: `ballerup/budget-2024/4.3`. */
  section: string | null = null;
  /** The ref of an agreement, for its whole annex, in place of the others: `ballerup/budget-2024`. */
  agreement: string | null = null;
  /** Shows one account only: "operating" or "capital". */
  account: 'operating' | 'capital' | null = null;
  /** How many rows each table shows before "Vis alle". */
  rows = 8;
  /** Shows the text beside the annex. What contradicts is always shown. */
  compare = false;

  /** @internal The tables whose rows are all shown, by what they are of and their place. */
  readonly opened = new Set<string>();

  protected override refs(): readonly [RefAttribute, ...RefAttribute[]] {
    return [
      ...super.refs('initiative-amounts'),
      ['section', 'section-amounts', this.section],
      ['agreement', 'agreement-amounts', this.agreement],
    ];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-yearly-amount-table': AftaleYearlyAmountTable;
  }
}
