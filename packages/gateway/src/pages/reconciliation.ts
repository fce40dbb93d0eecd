import { formatThousandKroner } from '@aftalespor/domain/format';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { RECONCILIATION_OUTCOMES, type ReconciliationOutcome } from '@aftalespor/domain/reconciliation';
import { WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import type { ReconciliationShape } from '../reconciliation/reconciliation.loader.js';
import { amountCell } from './amounts.js';
import type { Html } from './layout.js';

const words = PAGE_WORDS.da;
const accountOf = ({ account }: ReconciliationShape) =>
  account === null ? 'Konto ikke oplyst' : WORDS.da.account[account];

/** The text beside the annex, year by year, with what differs named and not judged. */
export function reconciliationTables(found: ReconciliationShape[]): Html | string {
  if (found.length === 0) return '';
  return html`<h3>Teksten og bilaget</h3>
    ${found.map(
      (it) =>
        html`<div class="scroll" role="region" tabindex="0" aria-label="Teksten og bilaget: ${accountOf(it)}">
            <table class="compared">
              <caption>
                ${accountOf(it)}, 1.000 kr.
                <span>${words.reconciliationOutcome[it.outcome]}</span>
              </caption>
              <thead>
                <tr>
                  <th scope="col">År</th>
                  <th scope="col" class="number">Teksten</th>
                  <th scope="col" class="number">Bilaget</th>
                  <th scope="col">Sammenlignet</th>
                </tr>
              </thead>
              <tbody>
                ${it.years.map(
                  (row) =>
                    html`<tr>
                      <th scope="row">${yearsOf(row)}</th>
                      ${amountCell(row.text, 'Teksten')} ${amountCell(row.annex, 'Bilaget')}
                      <td data-label="Sammenlignet">${words.reconciliationOutcome[row.outcome]}</td>
                    </tr>`,
                )}
              </tbody>
            </table>
          </div>
          ${otherDifferences(it)}`,
    )}`;
}

/** Names and sections; the amounts stand in the table. */
function otherDifferences({ differences }: ReconciliationShape): Html[] {
  return differences
    .filter((it) => it.kind !== 'AMOUNT')
    .map(
      (it) =>
        html`<p>
          <span class="axis">${words.differenceKind[it.kind]}</span> Teksten skriver ”${it.text}”, bilaget
          ”${it.annex}”.
        </p>`,
    );
}

function yearsOf({ year, toYear }: ReconciliationShape['years'][number]): string {
  if (year === null) return 'År ikke oplyst';
  return year === toYear ? String(year) : `${year}-${toYear} i alt`;
}

/** How many agree and how many do not, and a list of those that do not. */
export function reconciliationOverview(found: ReconciliationShape[]): Html | string {
  if (found.length === 0) return '';
  const of = (outcome: ReconciliationOutcome) => found.filter((it) => it.outcome === outcome);
  return html`<details>
    <summary>Teksten og bilaget: ${of('CONTRADICTION').length} af ${found.length} er ikke ens</summary>
    <p>
      Beløb i aftalens tekst er holdt op mod linjerne i dens bilag, efter en fast regel. Hvad der er rigtigt,
      fremgår ikke af dokumentet.
    </p>
    <dl>
      ${RECONCILIATION_OUTCOMES.map(
        (outcome) =>
          html`<div>
            <dt>${words.reconciliationOutcome[outcome]}</dt>
            <dd>${of(outcome).length}</dd>
          </div>`,
      )}
    </dl>
    <ul>
      ${of('CONTRADICTION').map(
        (it) =>
          html`<li>
            ${it.initiative ? html`<a href="/${it.initiative.ref}">${it.initiative.title}</a>` : ''}
            ${it.differences.map((difference) => html`<span class="line">${words.differenceKind[difference.kind]}: ${side(difference, 'text')} i teksten, ${side(difference, 'annex')} i bilaget</span>`)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function side(difference: ReconciliationShape['differences'][number], of: 'text' | 'annex'): string {
  const value = difference[of];
  if (value === null) return 'intet';
  return difference.kind === 'AMOUNT' ? formatThousandKroner(Number(value), 'da') : `”${value}”`;
}
