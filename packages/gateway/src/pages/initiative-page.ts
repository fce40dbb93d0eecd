import { formatDate } from '@aftalespor/domain/format';
import { latestReported, yearIsOver } from '@aftalespor/domain/status';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { accountWord, WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import type { AmountTableShape } from '../amount-table/amount-table.js';
import type { ReconciliationShape } from '../reconciliation/reconciliation.loader.js';
import { amountTables, textAmountLine } from './amounts.js';
import { documentWords, placeOf, type PageSource } from './document-words.js';
import { layout, type Html } from './layout.js';
import { roundViews } from '../initiative/initiative-round.js';
import type { PageInitiative } from './initiative-include.js';
import { isChanged, milestoneVersions } from './milestone-changes.js';
import { promiseLinks } from './promise-page.js';
import { postponement } from './postponements.js';
import { reconciliationTables } from './reconciliation.js';
import { snippetBox, type SnippetKind } from './snippet.js';
import { reportedOn, statusOf } from './status.js';

const words = PAGE_WORDS.da;

export interface InitiativePageOptions {
  initiative: PageInitiative;
  table: AmountTableShape | null;
  reconciliations: ReconciliationShape[];
  origin: string;
}

/** Everything that is known of one initiative, readable without scripts. */
export function initiativePage(options: InitiativePageOptions): Html {
  const { initiative, table, origin } = options;
  const { agreement, section } = initiative;
  const heading = initiative.number ? `${initiative.number} ${initiative.title}` : initiative.title;
  const kinds: SnippetKind[] = ['card'];
  if (agreement.rounds.some((round) => round.kind === 'WRITTEN')) kinds.push('timeline');
  if (initiative.promiseLinks[0]) kinds.push('promise');
  if (initiative.postponements[0]) kinds.push('postponement');
  if (table) kinds.push('amounts');
  return layout({
    title: heading,
    crumbs: [
      { label: agreement.municipality.name, href: `/${agreement.municipality.slug}` },
      { label: agreement.title, href: `/${agreement.ref}` },
      ...(section?.ref && section.ref !== initiative.ref
        ? [{ label: [section.number, section.title].filter(Boolean).join(' '), href: `/${section.ref}` }]
        : []),
    ],
    body: html`<article>
      <p class="eyebrow">
        ${initiative.number ? html`<span class="number-of">${initiative.number}</span>` : ''}
        ${agreement.title}
        <span class="chip">${accountWord(initiative.account, 'da')}</span>
      </p>
      <h1>${initiative.title}</h1>
      ${
        initiative.summary
          ? html`<p class="lead">${initiative.summary}</p>`
          : html`<p class="unknown">Der er ikke skrevet et resumé endnu.</p>`
      }
      ${documentWords(initiative.summaryText, initiative.sources[0]?.source)} ${responsible(initiative)}
      ${followUp(initiative)} ${promise(initiative)} ${postponements(initiative)} ${money(options)}
      ${sources(initiative)} ${snippetBox(kinds, origin, initiative.ref, heading)}
    </article>`,
  });
}

function responsible(initiative: PageInitiative): Html {
  const groups = new Map<string, string[]>();
  for (const { role, body } of initiative.responsibilities) {
    const label =
      role === 'RESPONSIBLE'
        ? `${words.responsibilityRole[role]}, ${words.bodyKind[body.kind].toLowerCase()}`
        : words.responsibilityRole[role];
    groups.set(label, [...(groups.get(label) ?? []), body.name]);
  }
  return html`<section>
    <h2>Ansvar</h2>
    ${
      groups.size === 0
        ? html`<p class="unknown">Dokumentet nævner ingen ansvarlig.</p>`
        : html`<dl>
            ${[...groups].map(
              ([label, names]) =>
                html`<div>
                  <dt>${label}</dt>
                  <dd>${names.map((name) => html`<span class="line">${name}</span>`)}</dd>
                </div>`,
            )}
          </dl>`
    }
  </section>`;
}

/** The same promise in the other agreements, and how sure that is. */
function promise(initiative: PageInitiative): Html | string {
  const thread = initiative.promiseLinks[0]?.promise;
  if (!thread) return '';
  return html`<section>
    <h2>Løftet gennem aftalerne</h2>
    <p>
      <a href="/${initiative.agreement.municipality.slug}/promises/${thread.slug}">${thread.title}</a
      >${thread.summary ? html`: ${thread.summary}` : ''}
    </p>
    ${promiseLinks(thread.links, initiative.ref)}
  </section>`;
}

function postponements(initiative: PageInitiative): Html | string {
  if (initiative.postponements.length === 0) return '';
  return html`<section>
    <h2>
      ${initiative.postponements.some((it) => it.outcome === 'POSTPONED') ? 'Udskydelse' : 'Foreslået udskydelse'}
    </h2>
    ${initiative.postponements.map(
      (it) =>
        html`<h3>${it.committee?.name ?? agreementTitle(initiative)}</h3>
          ${postponement(it)}`,
    )}
  </section>`;
}

const agreementTitle = (initiative: PageInitiative) => initiative.agreement.title;

function followUp(initiative: PageInitiative): Html {
  const { agreement } = initiative;
  const today = new Date().toISOString().slice(0, 10);
  const rounds = roundViews(initiative);
  const over = yearIsOver(agreement.budgetYear, today) && latestReported(rounds)?.period !== 'YEAR_END';
  return html`<section>
    <h2>Opfølgning</h2>
    ${
      rounds.length === 0
        ? html`<p>${agreement.followUpNote ?? 'Der er ingen skriftlig opfølgning, som vi kender.'}</p>`
        : html`<ol class="rounds">
            ${rounds.map((round) => {
              const versions = initiative.milestones.find((it) => it.roundId === round.id)?.versions ?? [];
              const record = initiative.followUps.find((it) => it.roundId === round.id);
              return html`<li>
                <h3>
                  ${round.label}
                  ${reportedOn(round) ? html`<span class="date">${reportedOn(round)}</span>` : ''}
                  ${round.correctedOn ? html`<span class="chip">Rettet ${formatDate(round.correctedOn, 'da')}</span>` : ''}
                </h3>
                <p class="milestone">
                  ${
                    round.milestone?.state === 'SET'
                      ? html`<span class="axis">Milepæl</span>
                          ${round.milestone.label ?? 'Sat, men ikke gengivet'}`
                      : html`<span class="unknown"
                          >${round.milestone === null ? 'Milepæl ikke oplyst' : round.milestone.state === 'WITHDRAWN' ? 'Milepælen er trukket tilbage' : 'Ingen milepæl sat'}</span
                        >`
                  }
                </p>
                ${
                  versions.length > 1
                    ? html`<details ${isChanged({ versions }) ? 'open' : ''}>
                        <summary>Milepælens udgaver (${versions.length})</summary>
                        ${milestoneVersions(versions)}
                      </details>`
                    : documentWords(versions[0]?.labelText ?? null, versions[0]?.source)
                }
                <div class="axes">
                  ${statusOf(round, 'EFFORT', agreement.budgetYear)}
                  ${statusOf(round, 'ECONOMY', agreement.budgetYear)}
                </div>
                ${note('Note om indsats', round.effortNote, record?.effortNoteText, record?.source)}
                ${note('Note om økonomi', round.economyNote, record?.economyNoteText, record?.source)}
              </li>`;
            })}
          </ol>`
    }
    ${rounds.length > 0 && over ? html`<p class="unknown">Året er gået, og der er ingen senere opfølgning kendt.</p>` : ''}
  </section>`;
}

/** A status note in our words, with the document's own where they are known. */
function note(
  title: string,
  words: string | null,
  text: string | null | undefined,
  source: PageSource | undefined,
): Html | string {
  if (!words && !text) return '';
  return html`<p><span class="axis">${title}</span> ${words}</p>
    ${documentWords(text ?? null, source)}`;
}

function money({ initiative, table, reconciliations }: InitiativePageOptions): Html {
  const { economyStatements, textAmounts } = initiative;
  const annex = table?.origin === 'ANNEX' ? table.tables : [];
  return html`<section>
    <h2>Økonomi</h2>
    ${economyStatements.map(
      (statement) =>
        html`<p>
            <strong>${WORDS.da.economyState[statement.state]}.</strong> ${statement.summary ?? ''}
            ${statement.frames ? html`<span class="axis">Ramme ${statement.frames.split(' ').join(', ')}</span>` : ''}
          </p>
          ${documentWords(statement.summaryText, statement.source)}`,
    )}
    ${
      textAmounts.length > 0
        ? html`<h3>Beløb i teksten</h3>
            <ul>
              ${textAmounts.map((amount) => html`<li>${textAmountLine(amount)}</li>`)}
            </ul>`
        : ''
    }
    ${amountTables(annex, 'Linjer i aftalens bilag')} ${reconciliationTables(reconciliations)}
    ${
      economyStatements.length + textAmounts.length + annex.length === 0
        ? html`<p class="unknown">Dokumentet nævner ingen beløb her.</p>`
        : ''
    }
  </section>`;
}

function sources(initiative: PageInitiative): Html {
  return html`<section id="kilde">
    <h2>Kilde</h2>
    <ul>
      ${initiative.sources.map(({ source }) => html`<li>${placeOf(source)}</li>`)}
    </ul>
  </section>`;
}
