import { formatAmount, formatThousandKroner } from '@aftalespor/domain/format';
import type { Account } from '@aftalespor/domain/account';
import type { AccountTableView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import type { Html } from './layout.js';

/** One table for each account. Operating and capital are never added together. */
export function amountTables(tables: AccountTableView[], caption: string): Html[] {
  return tables.map(({ account, years, groups }) => {
    const name = account === null ? 'Konto ikke oplyst' : WORDS.da.account[account];
    return html`<div class="scroll" role="region" tabindex="0" aria-label="${name}: ${caption}">
      <table>
        <caption>
          ${name}, 1.000 kr.
          <span>${caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">Linje</th>
            ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${groups
            .flatMap((group) => group.rows)
            .map(
              (row) =>
                html`<tr>
                  <th scope="row">
                    ${row.number ? html`<span class="number-of">${row.number}</span>` : ''}
                    ${row.href ? html`<a href="${row.href}">${row.title}</a>` : row.title}
                    ${row.openEnded ? html`<span class="axis">og frem</span>` : ''}
                    ${(row.unplaced ?? []).map((amount) => html`<span class="line">${textAmountLine({ ...amount, account: null })}</span>`)}
                  </th>
                  ${years.map((year) => amountCell(row.amounts.find((it) => it.year === year)?.thousandKroner ?? null, year))}
                </tr>`,
            )}
        </tbody>
      </table>
    </div>`;
  });
}

/** One amount of a table; null is an empty cell, which is not 0. */
export function amountCell(thousandKroner: number | null, label: string | number): Html {
  return thousandKroner === null
    ? html`<td class="number empty" data-label="${label}">
        <span aria-hidden="true">–</span><span class="visually-hidden">intet beløb</span>
      </td>`
    : html`<td class="number" data-label="${label}">${formatThousandKroner(thousandKroner, 'da')}</td>`;
}

export interface PageTextAmount {
  fromYear: number | null;
  toYear: number | null;
  openEnded: boolean;
  perYear: boolean;
  thousandKroner: number;
  account: Account | null;
}

/** "0,3 mio. kr. om året 2025-2027, drift". */
export function textAmountLine(amount: PageTextAmount): string {
  const parts = [formatAmount(amount.thousandKroner, 'da')];
  if (amount.perYear && (amount.fromYear === null || amount.openEnded || amount.fromYear !== amount.toYear))
    parts.push('om året');
  if (amount.fromYear === null) parts.push('(årstal ikke oplyst)');
  else if (amount.openEnded) parts.push(`fra ${amount.fromYear} og frem`);
  else if (amount.toYear !== null && amount.toYear !== amount.fromYear)
    parts.push(
      amount.perYear
        ? `${amount.fromYear}-${amount.toYear}`
        : `i alt for ${amount.fromYear}-${amount.toYear}`,
    );
  else parts.push(`i ${amount.fromYear}`);
  return `${parts.join(' ')}${amount.account ? `, ${WORDS.da.account[amount.account].toLowerCase()}` : ''}`;
}
