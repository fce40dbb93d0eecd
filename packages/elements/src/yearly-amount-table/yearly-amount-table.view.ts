import type { AccountTableView, AmountComparisonView, AmountTableView } from '@aftalespor/domain/view-model';
import { html, nothing, type TemplateResult } from 'lit';
import { link } from '../element/link.js';
import { inLanguage } from '../language/language.js';
import { part, type Part } from '../part/part.js';
import { accountTable } from './account-table.js';
import { rowsOf } from './amounts.js';
import type { AftaleYearlyAmountTable } from './yearly-amount-table.js';
import { TABLE_MESSAGES } from './yearly-amount-table.messages.js';

export { styles } from './yearly-amount-table.styles.js';

/** Text beside annex, which only what the two say of the same thing needs. */
const comparing = part(() => import('./comparison.js'));

export function needs(element: AftaleYearlyAmountTable, data: AmountTableView): Part[] {
  const marked = tables(element, data).some((table) =>
    rowsOf(table).some(({ comparison }) => isShown(element, comparison)),
  );
  return comparisons(element, data)[0] || marked ? [comparing] : [];
}

/** What contradicts is always shown, the rest where the page asks for it. */
function isShown({ compare }: AftaleYearlyAmountTable, outcome: string | null | undefined): boolean {
  return compare ? !!outcome : outcome === 'CONTRADICTION';
}

function isOfAccount({ account }: AftaleYearlyAmountTable, of: string | null): boolean {
  return !account || of === account.toUpperCase();
}

function tables(element: AftaleYearlyAmountTable, data: AmountTableView): AccountTableView[] {
  return data.tables.filter((table) => rowsOf(table)[0] && isOfAccount(element, table.account));
}

function comparisons(element: AftaleYearlyAmountTable, data: AmountTableView): AmountComparisonView[] {
  return (data.comparisons ?? []).filter(
    ({ outcome, account }) => isShown(element, outcome) && (!account || isOfAccount(element, account)),
  );
}

async function toggle(element: AftaleYearlyAmountTable, key: string, place: number): Promise<void> {
  const opens = !element.opened.delete(key);
  if (opens) element.opened.add(key);
  element.requestUpdate();
  await element.updateComplete;
  const table = element.renderRoot.querySelectorAll('table')[place];
  // The reader goes on at the first new row, where the button was; closing brings the button back into view.
  if (opens) table?.querySelector<HTMLElement>('[tabindex]')?.focus();
  else table?.nextElementSibling?.scrollIntoView({ block: 'nearest' });
}

export function render(element: AftaleYearlyAmountTable, data: AmountTableView): TemplateResult {
  const { language, rows } = element;
  const m = inLanguage(language, 'table', TABLE_MESSAGES);
  const shown = tables(element, data);
  const compared = comparisons(element, data);
  return html`${element.head(data, html`<span>${data.origin === 'ANNEX' ? m.fromAnnex : m.fromText}</span>`)}
  ${shown.map((table, place) => {
    const key = `${data.ref} ${place}`;
    return accountTable(data, table, {
      language,
      rows,
      mark: (outcome) =>
        data.scope !== 'INITIATIVE' && isShown(element, outcome) && comparing.module?.mark(outcome, language),
      open: element.opened.has(key),
      id: `table-${place}`,
      toggle: () => void toggle(element, key, place),
    });
  })}
  ${
    compared[0] &&
    html`<div part="comparisons">
      ${compared.map((each) => comparing.module?.comparison(each, language))}
    </div>`
  }
  ${
    shown[0]
      ? element.foot(
          data,
          html`${link(data.csvHref, m.csv, undefined, nothing)}
          ${shown[1] ? html`<span>${m.apart}</span>` : nothing}`,
        )
      : html`<p class="said">${element.words.empty}</p>
          ${element.foot(data)}`
  }`;
}
