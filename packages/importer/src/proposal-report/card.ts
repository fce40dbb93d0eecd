import { html, raw } from 'hono/html';
import { pairsOf } from './pairs.js';
import { heading } from './heading.js';
import { passage, type Html } from './passage.js';
import type { PlaceName } from './place.js';
import type { ReportEntry, ReportGroup, ReportValue, Status } from './proposal-report.js';

/** A value that is longer with its name has a row of its own. */
const SHORT = 70;
/** Of a text that is longer the beginning is shown, the rest folded: the passage has where it begins and ends. */
const LONG = 240;
const BEGINNING = 90;

/** A group with what of it has one status, each record beside the passage that it was read from. */
export function card(
  { name, entries }: ReportGroup,
  status: Status,
  level: number,
  placeName: PlaceName,
): Html | string {
  const own = entries.filter((it) => it.status === status);
  if (own.length === 0) return '';
  return html`<div class="group">
    ${heading(level, name)}
    ${pairsOf(own).map(
      ({ entries: records, passage: place }) =>
        html`<div class="${place ? 'pair' : 'alone'}">
          <div>${records.map((it, n) => record(it, isToldAbove(it, records[n - 1], name), placeName))}</div>
          ${place ? passage(place, placeName) : ''}
        </div>`,
    )}
  </div>`;
}

/** Whether what kind of record it is, and where it stands, is said above: by the heading, or by the record before. */
function isToldAbove(
  { record: kind, passage: place }: ReportEntry,
  above: ReportEntry | undefined,
  heading: string,
): { kind: boolean; place: boolean } {
  const isAlike = above?.record === kind && above.passage?.line === place?.line;
  return { kind: kind === heading || isAlike, place: !place || isAlike };
}

function record(
  { status, record: kind, key, values, passage: place }: ReportEntry,
  told: { kind: boolean; place: boolean },
  placeName: PlaceName,
): Html {
  return html`<div class="entry">
    <p class="kind">
      <span ${told.kind ? raw('class="hidden"') : ''}>${kind}</span>
      ${place && !told.place ? html`<span class="place">${placeName(place)}</span>` : ''}
      <code class="key">${key}</code>
    </p>
    <dl>${values.filter((it, n) => isTold(it, values.slice(0, n))).map((it) => value(it, status))}</dl>
  </div>`;
}

/** "Nej" where nothing was, and the same words as in a field above, tell nothing. */
function isTold({ before, after }: ReportValue, above: readonly ReportValue[]): boolean {
  if (before === null && after === 'nej') return false;
  const isInWords = /\p{L}/u.test(after ?? before!);
  return !(isInWords && above.some((it) => it.after === after && it.before === before));
}

function value({ field, before, after }: ReportValue, status: Status): Html {
  const said = (after ?? before)!;
  const isLong = status !== 'CHANGED' && said.length > LONG;
  const isWide = status === 'CHANGED' || field.length + said.length > SHORT;
  return html`<div class="${isWide ? 'wide' : 'short'}">
    <dt>${field}</dt>
    <dd>${status === 'CHANGED' ? change(before, after) : isLong ? long(said) : asPrinted(said)}</dd>
  </div>`;
}

function long(text: string): Html {
  const words = text.trim().split(/\s+/).length;
  return html`<details>
    <summary>
      ${text.slice(0, BEGINNING).replace(/\S*$/, '').trim()} … <span class="place">${words} ord</span>
    </summary>
    ${asPrinted(text)}
  </details>`;
}

/** With its paragraphs. */
const asPrinted = (text: string): Html => html`<span class="said">${text}</span>`;

function change(before: string | null, after: string | null): Html {
  return html`${before === null ? '' : html`<span class="hidden">før: </span><del class="said">${before}</del> → `}<span
      class="hidden"
      >nu: </span
    ><ins class="said">${after ?? 'Ikke oplyst'}</ins>`;
}
