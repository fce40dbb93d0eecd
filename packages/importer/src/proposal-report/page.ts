import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { grouped } from '../grouped/grouped.js';
import { card } from './card.js';
import { CSS } from './page.css.js';
import { heading } from './heading.js';
import type { Html } from './passage.js';
import { placeNames, type PlaceName } from './place.js';
import { contradictionsList, doubtsList } from './questions.js';
import { restoredWords } from './restored-words.js';
import type { ProposalReport, ReportGroup, Status } from './proposal-report.js';

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
/** More than this in a part is folded, chapter by chapter. */
const FEW = 100;

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
      <body>
        <a class="skip" href="#indhold">Spring til indholdet</a>
        <header>
          <p class="eyebrow">${municipality} · forslag til import</p>
          <h1>${title}</h1>
          <p class="lead">
            Læst fra ${files.join(', ')}. Intet er skrevet endnu. Til hver værdi står det sted, den er læst:
            værdien er <mark>markeret</mark>, en længere tekst <span class="text">tonet</span>, og står
            værdien med andre ord, er hele linjen tonet.
            ${counts.decided > 0 ? html`<strong>${counts.decided}</strong> er afgjort af en person.` : ''}
          </p>
          <p class="keys">
            <input type="checkbox" id="noegler" /><label for="noegler"
              >Vis posternes nøgler, til rettelser</label
            >
          </p>
        </header>
        <nav id="oversigt" aria-label="Oversigt" tabindex="-1">
          <ul>
            ${parts.map(
              ({ id, heading, count }) =>
                html`<li class="${id}">
                  ${
                    count > 0
                      ? html`<a href="#${id}"><strong>${inDigits(count)}</strong> ${heading}</a>`
                      : html`<span><strong>0</strong> ${heading}</span>`
                  }
                </li>`,
            )}
          </ul>
        </nav>
        <main id="indhold" tabindex="-1">${parts.filter(({ count }) => count > 0).map(section)}</main>
      </body>
    </html>`;
  return String(page);
}

function partsOf(report: ProposalReport): Part[] {
  const { doubts, contradictions, kept, groups, counts, restored } = report;
  const placeName = placeNames(report);
  const asked: Part[] = [
    {
      ...{ id: 'tvivl', heading: 'I tvivl', count: doubts.length },
      body: html`${doubtsList(doubts, placeName)}`,
    },
    {
      ...{ id: 'modsigelser', heading: 'Tekst mod bilag', count: contradictions.length },
      body: html`<p class="about">
          Teksten og bilaget siger ikke det samme. Det vises for læserne og rettes ikke.
        </p>
        ${contradictionsList(contradictions, placeName)}`,
    },
  ];
  const found = ORDER.map((status): Part => {
    const about = EXPLAINED[status];
    return {
      ...{ id: status.toLowerCase(), heading: HEADINGS[status], count: counts[status] },
      body: html`${about === undefined ? '' : html`<p class="about">${about}</p>`}
      ${chapters(groups, status, counts[status] <= FEW && status !== 'UNCHANGED', placeName)}`,
    };
  });
  const stays: Part = { id: 'kept', heading: 'Bliver stående', count: kept.length, body: keptValues(kept) };
  const letters: Part = {
    ...{ id: 'bogstaver', heading: 'Genskabte ord', count: restored.length },
    body: restoredWords(restored, placeName),
  };
  return [
    ...asked,
    ...(restored.length > 0 ? [letters] : []),
    ...(kept.length > 0 ? [stays] : []),
    ...found.filter(({ id, count }) => count > 0 || id === 'changed' || id === 'new'),
  ].filter(({ id, count }) => count > 0 || id !== 'modsigelser');
}

function section({ id, heading, count, body }: Part): Html {
  return html`<section id="${id}" aria-labelledby="${id}-titel" tabindex="-1">
    <h2 id="${id}-titel">${heading} <span class="count">${inDigits(count)}</span></h2>
    ${body}
  </section>`;
}

/** What has one status, chapter by chapter, where there are several agreements within each. */
function chapters(
  groups: readonly ReportGroup[],
  status: Status,
  isOpen: boolean,
  placeName: PlaceName,
): Html[] {
  const shown = groups.filter(({ entries }) => entries.some((it) => it.status === status));
  const agreements = new Set(groups.flatMap(({ agreement }) => agreement ?? []));
  if (agreements.size < 2) return chaptersOf(shown, status, { isOpen, level: 3 }, placeName);
  return [...grouped(shown, ({ agreement }) => agreement ?? IN_COMMON)].map(
    ([title, own]) =>
      html`<div class="agreement">
        ${heading(3, title)} ${chaptersOf(own, status, { isOpen, level: 4 }, placeName)}
      </div>`,
  );
}

/** What is of no agreement: bodies, parties, promises. */
const IN_COMMON = 'Fælles for aftalerne';

function chaptersOf(
  groups: readonly ReportGroup[],
  status: Status,
  { isOpen, level }: { isOpen: boolean; level: number },
  placeName: PlaceName,
): Html[] {
  return [...grouped(groups, ({ chapter }) => chapter)].map(([name, own]) => {
    const count = own.flatMap(({ entries }) => entries).filter((it) => it.status === status).length;
    return html`<details class="chapter" ${isOpen ? 'open' : ''}>
      <summary>
        ${heading(level, name)}
        <span class="count">${inDigits(count)}</span>
      </summary>
      ${own.map((it) => card(it, status, level + 1, placeName))}
    </details>`;
  });
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

const inDigits = (count: number): string => count.toLocaleString('da');
