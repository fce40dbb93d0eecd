import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { CSS } from './page.css.js';
import {
  STATUSES,
  type Passage,
  type ProposalReport,
  type ReportDoubt,
  type ReportEntry,
  type ReportGroup,
  type Status,
} from './proposal-report.js';

type Html = ReturnType<typeof html>;

const WORDS: Record<Status, string> = {
  NEW: 'Nye',
  CHANGED: 'Ændrede',
  REMOVED: 'Fjernes',
  GONE: 'Findes ikke længere',
  UNCHANGED: 'Uændrede',
};
const BADGES: Record<Status, string> = {
  NEW: 'Ny',
  CHANGED: 'Ændret',
  REMOVED: 'Fjernes',
  GONE: 'Findes ikke længere, røres ikke',
  UNCHANGED: 'Uændret',
};

/**
 * The report as one HTML page without scripts and without anything from elsewhere. Its own policy lets nothing run, and
 * all text goes through `html`, which escapes: a document's text is never markup.
 */
export function reportPage(report: ProposalReport): string {
  const hash = createHash('sha256').update(CSS).digest('base64');
  const { municipality, agreements, files, counts, doubts, groups } = report;
  const shown = STATUSES.filter((status) => counts[status] > 0);
  const page = html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${raw(hash)}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Forslag til import: ${agreements.join(', ') || municipality} · Aftalespor</title>
        ${raw(`<style>${CSS}</style>`)}
      </head>
      <body>
        <main>
          <p class="eyebrow">${municipality} · forslag til import</p>
          <h1>${agreements.join(', ') || municipality}</h1>
          <p class="lead">
            Læst fra ${files.join(', ')}. Intet er skrevet endnu. Se på tvivlen først, og derefter på det, der
            er nyt eller ændret: til hver værdi står det sted, den er læst.
          </p>
          <ul class="counts">
            <li class="doubts"><strong>${counts.doubts}</strong> i tvivl</li>
            ${STATUSES.map(
              (status) =>
                html`<li class="${status.toLowerCase()}">
                  <strong>${counts[status]}</strong> ${WORDS[status].toLowerCase()}
                </li>`,
            )}
          </ul>
          <fieldset class="filter">
            <legend>Vis</legend>
            <label><input type="radio" name="vis" id="vis-alt" checked /> Alt</label>
            ${doubts.length > 0 ? html`<label><input type="radio" name="vis" id="vis-doubts" /> I tvivl</label>` : ''}
            ${shown.map(
              (status) =>
                html`<label
                  ><input type="radio" name="vis" id="vis-${status.toLowerCase()}" /> ${WORDS[status]}</label
                >`,
            )}
          </fieldset>
          ${
            doubts.length > 0
              ? html`<section id="tvivl">
                  <h2>I tvivl</h2>
                  ${doubts.map(doubt)}
                </section>`
              : ''
          }
          ${kept(report)}
          <section id="fund">
            <h2>Det, der er læst</h2>
            ${groups.length > 0 ? groups.map(group) : html`<p>Der er intet læst.</p>`}
          </section>
        </main>
      </body>
    </html>`;
  return String(page);
}

function doubt({ message, value, passages }: ReportDoubt): Html {
  return html`<article class="doubt">
    <p>${message}${value === null ? '' : html` <q>${value}</q>`}</p>
    ${passages.map(passage)}
  </article>`;
}

function kept({ kept }: ProposalReport): Html | string {
  if (kept.length === 0) return '';
  return html`<section>
    <h2>Bliver stående</h2>
    <p>En person eller et dokument har oplyst noget andet. Det går forud og ændres ikke.</p>
    <dl>
      ${kept.map(
        ({ key, field, stored, offered }) =>
          html`<div>
            <dt>${key}, ${field}</dt>
            <dd>${stored} (læst: <del>${offered}</del>)</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}

function group({ name, entries }: ReportGroup): Html {
  return html`<section class="group">
    <h3>${name}</h3>
    ${entries.map(entry)}
  </section>`;
}

function entry({ status, record, values, passage: place }: ReportEntry): Html {
  return html`<article class="entry ${status.toLowerCase()}">
    <p>${record} <span class="badge">${BADGES[status]}</span></p>
    <dl>
      ${values.map(
        ({ field, before, after }) =>
          html`<div>
            <dt>${field}</dt>
            <dd>${status === 'CHANGED' ? change(before, after) : (after ?? before)}</dd>
          </div>`,
      )}
    </dl>
    ${place ? passage(place) : ''}
  </article>`;
}

function change(before: string | null, after: string | null): Html {
  return html`${before === null ? '' : html`<span class="hidden">før: </span><del>${before}</del> → `}<span
      class="hidden"
      >nu: </span
    ><ins>${after ?? 'Ikke oplyst'}</ins>`;
}

function passage({ document, page, line, lines }: Passage): Html {
  return html`<figure>
    <figcaption>${document}, ${page === null ? '' : `side ${page}, `}linje ${line}</figcaption>
    ${
      lines.length > 0
        ? html`<ol class="lines">
            ${lines.map((it) => html`<li>${it.line === line ? html`<mark>${it.text}</mark>` : it.text}</li>`)}
          </ol>`
        : ''
    }
  </figure>`;
}
