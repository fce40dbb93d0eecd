import { formatAmount, formatThousandKroner } from '@aftalespor/domain/format';
import type { Account } from '@aftalespor/domain/account';
import { WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import type { Html } from './layout.js';

export interface PageLine {
  title: string;
  sectionNumber: string | null;
  account: Account;
  href: string | null;
  amounts: { year: number; thousandKroner: number }[];
}

/** The annex lines as one table for each account. Operating and capital are never added together. */
export function annexTables(lines: PageLine[], caption: string): Html[] {
  return (['OPERATING', 'CAPITAL'] as const).flatMap((account) => {
    const rows = lines.filter((line) => line.account === account);
    if (rows.length === 0) return [];
    const years = [...new Set(rows.flatMap((row) => row.amounts.map((amount) => amount.year)))].sort(
      (a, b) => a - b,
    );
    return [
      html`<div
        class="scroll"
        role="region"
        tabindex="0"
        aria-label="${WORDS.da.account[account]}: ${caption}"
      >
        <table>
          <caption>
            ${WORDS.da.account[account]}, 1.000 kr.
            <span>${caption}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">Linje i bilaget</th>
              ${years.map((year) => html`<th scope="col" class="number">${year}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) =>
                html`<tr>
                  <th scope="row">
                    ${row.sectionNumber ? html`<span class="number-of">${row.sectionNumber}</span>` : ''}
                    ${row.href ? html`<a href="${row.href}">${row.title}</a>` : row.title}
                  </th>
                  ${years.map((year) => {
                    const amount = row.amounts.find((it) => it.year === year);
                    return amount
                      ? html`<td class="number" data-label="${year}">
                          ${formatThousandKroner(amount.thousandKroner, 'da')}
                        </td>`
                      : html`<td class="number empty" data-label="${year}">
                          <span aria-hidden="true">–</span><span class="visually-hidden">intet beløb</span>
                        </td>`;
                  })}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    ];
  });
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
