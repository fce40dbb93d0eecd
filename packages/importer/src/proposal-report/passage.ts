import { html } from 'hono/html';
import type { Mark } from './marks.js';
import type { Passage, PassageLine } from './proposal-report.js';

export type Html = ReturnType<typeof html>;

/** A line of table markup may be a page long: this much of it is shown around what is marked. */
const AROUND = 90;
const LONGEST = 320;

/** Where a value stands and what is printed there, the value marked, or its line where it is printed in other words. */
export function passage({ document, page, line, lines }: Passage): Html {
  const isMarked = lines.some(({ marks }) => marks.length > 0);
  return html`<figure>
    <figcaption>${document}, ${page === null ? '' : `side ${page}, `}linje ${line}</figcaption>
    ${
      lines.length > 0
        ? html`<ol class="lines">
            ${lines.map((it) => html`<li>${lineOf(it, !isMarked && it.line === line)}</li>`)}
          </ol>`
        : ''
    }
  </figure>`;
}

function lineOf({ text, marks }: PassageLine, isWhole: boolean): Html[] {
  const [from, to] = shownOf(text, marks);
  const parts: Html[] = [];
  let at = from;
  for (const [start, end] of isWhole ? [[from, to] as Mark] : marks) {
    parts.push(html`${text.slice(at, start)}<mark>${text.slice(start, end)}</mark>`);
    at = end;
  }
  parts.push(html`${text.slice(at, to)}`);
  return [...(from > 0 ? [html`… `] : []), ...parts, ...(to < text.length ? [html` …`] : [])];
}

function shownOf(text: string, marks: readonly Mark[]): Mark {
  if (text.length <= LONGEST) return [0, text.length];
  if (marks.length === 0) return [0, LONGEST];
  return [Math.max(0, marks[0]![0] - AROUND), Math.min(text.length, marks.at(-1)![1] + AROUND)];
}
