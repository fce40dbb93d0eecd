/** Text beside annex, year by year and as they stand: nothing is added, and neither is said to be right. */
import { DANISH_RECONCILIATION_WORDS } from '@aftalespor/domain/danish-words';
import { formatThousandKroner } from '@aftalespor/domain/format';
import type { AmountComparisonView, AmountRowView } from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { inLanguage, vocabulary } from '../language/language.js';
import { COMPARISON_MESSAGES } from './comparison.messages.js';
import { outcomeSign } from './outcome-sign.js';

export { styles } from './comparison.styles.js';

/** How one row of the annex stands to the text. */
export function mark(outcome: AmountRowView['comparison'], language: Language): TemplateResult | undefined {
  if (!outcome) return undefined;
  const m = inLanguage(language, 'comparison', COMPARISON_MESSAGES);
  return html`<p class="mark small ${outcome}">${outcomeSign(outcome)} ${m[outcome]}</p>`;
}

export function comparison(
  { account, outcome, years, differences }: AmountComparisonView,
  language: Language,
): TemplateResult {
  const m = inLanguage(language, 'comparison', COMPARISON_MESSAGES);
  const words = inLanguage(language, 'reconciliation', DANISH_RECONCILIATION_WORDS);
  const { economyState, account: accounts, noAccount } = vocabulary(language);
  const cell = (amount: number | null) =>
    amount === null
      ? html`<td role="cell" class="none">
          <span class="hidden">${economyState.UNKNOWN}</span>
        </td>`
      : html`<td role="cell">${formatThousandKroner(amount, language)}</td>`;
  return html`<section part="comparison" class=${outcome}>
    <p class="strong">${outcomeSign(outcome)} ${m[outcome]}</p>
    ${
      years[0]
        ? html`<table role="table" class="beside">
            <caption class="small">
              ${account ? accounts[account] : noAccount}, ${formatThousandKroner(1000, language)} kr.
            </caption>
            <thead role="rowgroup">
              <tr role="row">
                ${[m.year, m.text, m.annex, m.compared].map((name) => html`<th role="columnheader" scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody role="rowgroup">
              ${years.map(
                (row) =>
                  html`<tr role="row" class=${row.outcome}>
                    <th role="rowheader" scope="row">${yearsOf(row) || m.noYear}</th>
                    ${cell(row.text)} ${cell(row.annex)}
                    <td role="cell" class="said">${outcomeSign(row.outcome)} ${words[row.outcome]}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${differences.map(({ kind, text, annex }) => {
      if (kind === 'AMOUNT') return nothing;
      const [inText, inAnnex] = kind === 'NAME' ? m.name : m.section;
      const as = (value: string | null) =>
        html`<span lang="da">${kind === 'NAME' ? `”${value}”` : value}</span>`;
      return html`<p>${inText} ${as(text)}, ${inAnnex} ${as(annex)}.</p>`;
    })}
    ${outcome === 'CONTRADICTION' ? html`<p class="small">${m.undecided}</p>` : nothing}
  </section>`;
}

/** "2024", or "2024–2026" where one sum is for several. */
function yearsOf({ year, toYear }: AmountComparisonView['years'][number]): string {
  return [year, toYear === year ? null : toYear].filter((each) => each !== null).join('–');
}
