import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { CSS } from './page.css.js';
import { passage, type Html } from './passage.js';
import { restoredWords } from './restored-words.js';
import {
  type ProposalReport,
  type ReportContradiction,
  type ReportDoubt,
  type ReportEntry,
  type ReportGroup,
  type Status,
} from './proposal-report.js';

/** In the order in which a person looks at them. */
const ORDER: readonly Status[] = ['CHANGED', 'REMOVED', 'GONE', 'NEW', 'FILLED', 'UNCHANGED'];

const HEADINGS: Record<Status, string> = {
  CHANGED: 'Ændret',
  REMOVED: 'Fjernes',
  GONE: 'Findes ikke længere',
  NEW: 'Nyt',
  FILLED: 'Suppleret',
  UNCHANGED: 'Uændret',
};
const EXPLAINED: Partial<Record<Status, string>> = {
  FILLED: 'Det kendes i forvejen og får nu det, der manglede. Ingen værdi bliver en anden.',
  REMOVED:
    'Det samme dokument sagde det før, og siger det ikke længere. Det fjernes, når forslaget bliver godkendt.',
  GONE: 'Det kom fra en tidligere udgave af dokumentet og står ikke i denne. Det bliver stående og slettes ikke.',
};

interface Part {
  id: string;
  heading: string;
  count: number;
  body: Html | string;
}

/**
 * The report as one HTML page without scripts and without anything from elsewhere. Its own policy lets nothing run, and
 * all text goes through `html`, which escapes: a document's text is never markup.
 */
export function reportPage(report: ProposalReport): string {
  const hash = createHash('sha256').update(CSS).digest('base64');
  const { municipality, agreements, files, counts } = report;
  const parts = partsOf(report);
  const title = agreements.join(', ') || municipality;
  const page = html`<!doctype html>
    <html lang="da">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${raw(hash)}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Forslag til import: ${title} · Aftalespor</title>
        ${raw(`<style>${CSS}</style>`)}
      </head>
      <body id="top">
        <header>
          <p class="eyebrow">${municipality} · forslag til import</p>
          <h1>${title}</h1>
          <p class="lead">
            Læst fra ${files.join(', ')}. Intet er skrevet endnu. Til hver værdi står det sted, den er læst,
            og værdien er markeret dér.
            ${counts.decided > 0 ? html`<strong>${counts.decided}</strong> er afgjort af en person.` : ''}
          </p>
        </header>
        <nav aria-label="Oversigt">
          <ul>
            ${parts.map(
              ({ id, heading, count }) =>
                html`<li class="${id}">
                  ${
                    count > 0
                      ? html`<a href="#${id}"><strong>${count}</strong> ${heading}</a>`
                      : html`<span><strong>0</strong> ${heading}</span>`
                  }
                </li>`,
            )}
          </ul>
        </nav>
        <main>${parts.filter(({ count }) => count > 0).map(section)}</main>
      </body>
    </html>`;
  return String(page);
}

function partsOf({ doubts, contradictions, kept, groups, counts, restored }: ProposalReport): Part[] {
  const asked: Part[] = [
    { id: 'tvivl', heading: 'I tvivl', count: doubts.length, body: html`${doubts.map(doubt)}` },
    {
      ...{ id: 'modsigelser', heading: 'Tekst mod bilag', count: contradictions.length },
      body: html`<p class="about">
          Teksten og bilaget siger ikke det samme. Det vises for læserne og rettes ikke.
        </p>
        ${contradictions.map(contradiction)}`,
    },
  ];
  const found = ORDER.map((status): Part => {
    const about = EXPLAINED[status];
    return {
      ...{ id: status.toLowerCase(), heading: HEADINGS[status], count: counts[status] },
      body: html`${about === undefined ? '' : html`<p class="about">${about}</p>`}
      ${groups.map((it) => group(it, status))}`,
    };
  });
  const stays: Part = { id: 'kept', heading: 'Bliver stående', count: kept.length, body: keptValues(kept) };
  const letters: Part = {
    ...{ id: 'bogstaver', heading: 'Genskabte ord', count: restored.length },
    body: restoredWords(restored),
  };
  return [
    ...asked,
    ...(restored.length > 0 ? [letters] : []),
    ...(kept.length > 0 ? [stays] : []),
    ...found.filter(({ id, count }) => count > 0 || id === 'changed' || id === 'new'),
  ].filter(({ id, count }) => count > 0 || id !== 'modsigelser');
}

function section({ id, heading, count, body }: Part): Html {
  const title = html`<h2 id="${id}-titel">${heading} <span class="count">${count}</span></h2>`;
  const up = html`<p class="up"><a href="#top">Til oversigten</a></p>`;
  return id === 'unchanged'
    ? html`<section id="${id}" aria-labelledby="${id}-titel">
        <details>
          <summary>${title}</summary>
          ${body} ${up}
        </details>
      </section>`
    : html`<section id="${id}" aria-labelledby="${id}-titel">${title} ${body} ${up}</section>`;
}

function doubt({ message, value, about, passages }: ReportDoubt): Html {
  return html`<article class="doubt">
    <p>${message}${value === null ? '' : html`: <q>${value}</q>`}</p>
    ${
      about === null
        ? ''
        : html`<p class="decide">
            ${about.post === null ? '' : html`post <code>${about.post}</code>`}
            ${about.felt === null ? '' : html`felt <code>${about.felt}</code>`}
          </p>`
    }
    ${passages.map(passage)}
  </article>`;
}

function contradiction({ name, account, differences, passages }: ReportContradiction): Html {
  return html`<article class="doubt">
    <h3>${name}${account === null ? '' : html` <span class="badge">${account}</span>`}</h3>
    <dl>
      ${differences.map(
        ({ field, text, annex }) =>
          html`<div>
            <dt>${field}</dt>
            <dd>i teksten ${text ?? 'intet'}, i bilaget ${annex ?? 'intet'}</dd>
          </div>`,
      )}
    </dl>
    ${passages.map(passage)}
  </article>`;
}

function keptValues(kept: ProposalReport['kept']): Html {
  return html`<p class="about">
      En person eller et dokument har oplyst noget andet. Det går forud og ændres ikke.
    </p>
    <dl>
      ${kept.map(
        ({ key, field, stored, offered }) =>
          html`<div>
            <dt>${field}, <code>${key}</code></dt>
            <dd>${stored} (læst: <del>${offered}</del>)</dd>
          </div>`,
      )}
    </dl>`;
}

function group({ name, entries }: ReportGroup, status: Status): Html | string {
  const own = entries.filter((it) => it.status === status);
  if (own.length === 0) return '';
  return html`<div class="group">
    <h3>${name}</h3>
    ${own.map(entry)}
  </div>`;
}

function entry({ status, record, key, values, passage: place }: ReportEntry): Html {
  return html`<article class="entry">
    <p>${record} <code>${key}</code></p>
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
