import { formatDate } from '@aftalespor/domain/format';
import { latestReported, yearIsOver } from '@aftalespor/domain/status';
import { PAGE_WORDS } from '@aftalespor/domain/page-words';
import { accountWord, WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import { annexTables, textAmountLine } from './amounts.js';
import { layout, type Html } from './layout.js';
import { roundViews } from '../initiative/initiative-round.js';
import type { PageInitiative } from './initiative-include.js';
import { snippetBox, type SnippetKind } from './snippet.js';
import { reportedOn, statusOf } from './status.js';

const words = PAGE_WORDS.da;

/** Everything that is known of one initiative, readable without scripts. */
export function initiativePage(initiative: PageInitiative, origin: string): Html {
  const { agreement, section } = initiative;
  const heading = initiative.number ? `${initiative.number} ${initiative.title}` : initiative.title;
  const kinds: SnippetKind[] = ['card'];
  if (agreement.rounds.some((round) => round.kind === 'WRITTEN')) kinds.push('timeline');
  if (initiative.budgetLines.length > 0 || initiative.textAmounts.length > 0) kinds.push('amounts');
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
      ${
        initiative.summaryText
          ? html`<details>
              <summary>Aftalens egen tekst</summary>
              ${initiative.summaryText.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}
            </details>`
          : ''
      }
      ${responsible(initiative)} ${followUp(initiative)} ${promise(initiative)} ${postponements(initiative)}
      ${money(initiative)} ${sources(initiative)} ${snippetBox(kinds, origin, initiative.ref, heading)}
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
    <p>${thread.title}${thread.summary ? html`: ${thread.summary}` : ''}</p>
    <ol class="rounds">
      ${thread.links.map(({ initiative: it, basis, reason }) => {
        const heading = [it.number, it.title].filter(Boolean).join(' ');
        return html`<li>
          <h3>${it.agreement.title}</h3>
          <p>
            ${it.ref === initiative.ref ? html`<strong>${heading}</strong>` : html`<a href="/${it.ref}">${heading}</a>`}
          </p>
          <p><span class="axis">${words.promiseLinkBasis[basis]}.</span> ${reason}</p>
        </li>`;
      })}
    </ol>
  </section>`;
}

/** Both sides' remarks side by side, equal in weight. */
function postponements(initiative: PageInitiative): Html | string {
  if (initiative.postponements.length === 0) return '';
  return html`<section>
    <h2>
      ${initiative.postponements.some((it) => it.outcome === 'POSTPONED') ? 'Udskydelse' : 'Foreslået udskydelse'}
    </h2>
    ${initiative.postponements.map(
      (it) =>
        html`<div class="postponement">
          <p>
            ${[it.committee?.name, it.fromYear && `fra ${it.fromYear}`, it.toYear && `til ${it.toYear}`]
              .filter(Boolean)
              .join(' ')}.
            ${it.outcome ? words.postponementOutcome[it.outcome] : html`<span class="unknown">Hvad det endte med, er ikke kendt.</span>`}
          </p>
          <div class="axes">
            <div>
              <h3>Administrationen</h3>
              <p>${it.administrationRemark ?? html`<span class="unknown">Ingen bemærkning</span>`}</p>
            </div>
            <div>
              <h3>Budgetparterne</h3>
              <p>
                ${it.partiesPosition ? html`<strong>${words.partiesPosition[it.partiesPosition]}.</strong> ` : ''}
                ${it.partiesRemark ?? html`<span class="unknown">Ingen bemærkning</span>`}
              </p>
            </div>
          </div>
        </div>`,
    )}
  </section>`;
}

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
            ${rounds.map(
              (round) =>
                html`<li>
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
                    round.milestone && round.milestone.earlier.length > 0
                      ? html`<details>
                          <summary>Tidligere udgaver</summary>
                          <ul>
                            ${round.milestone.earlier.map(
                              (it) =>
                                html`<li>
                                  ${formatDate(it.statedOn, 'da')}: ${it.label ?? 'ingen milepæl sat'}
                                </li>`,
                            )}
                          </ul>
                        </details>`
                      : ''
                  }
                  <div class="axes">
                    ${statusOf(round, 'EFFORT', agreement.budgetYear)}
                    ${statusOf(round, 'ECONOMY', agreement.budgetYear)}
                  </div>
                  ${round.effortNote ? html`<p><span class="axis">Note om indsats</span> ${round.effortNote}</p>` : ''}
                  ${round.economyNote ? html`<p><span class="axis">Note om økonomi</span> ${round.economyNote}</p>` : ''}
                </li>`,
            )}
          </ol>`
    }
    ${rounds.length > 0 && over ? html`<p class="unknown">Året er gået, og der er ingen senere opfølgning kendt.</p>` : ''}
  </section>`;
}

function money(initiative: PageInitiative): Html {
  const { economyStatements, textAmounts, budgetLines } = initiative;
  return html`<section>
    <h2>Økonomi</h2>
    ${economyStatements.map(
      (statement) =>
        html`<p>
          <strong>${WORDS.da.economyState[statement.state]}.</strong> ${statement.summary ?? ''}
          ${statement.frames ? html`<span class="axis">Ramme ${statement.frames.split(' ').join(', ')}</span>` : ''}
        </p>`,
    )}
    ${
      textAmounts.length > 0
        ? html`<h3>Beløb i teksten</h3>
            <ul>
              ${textAmounts.map((amount) => html`<li>${textAmountLine(amount)}</li>`)}
            </ul>`
        : ''
    }
    ${annexTables(
      budgetLines.map((line) => ({ ...line, href: null })),
      'Linjer i aftalens bilag',
    )}
    ${
      economyStatements.length + textAmounts.length + budgetLines.length === 0
        ? html`<p class="unknown">Dokumentet nævner ingen beløb her.</p>`
        : ''
    }
  </section>`;
}

function sources(initiative: PageInitiative): Html {
  return html`<section id="kilde">
    <h2>Kilde</h2>
    <ul>
      ${initiative.sources.map(({ source }) => {
        const { document } = source;
        const place = [
          document.date ? formatDate(document.date, 'da') : null,
          source.page ? `side ${source.page}` : null,
          `linje ${source.line} i dokumentets tekst`,
        ]
          .filter(Boolean)
          .join(', ');
        return html`<li>
          ${document.url ? html`<a href="${document.url}">${document.title}</a>` : document.title}, ${place}
        </li>`;
      })}
    </ul>
  </section>`;
}
