import { html } from 'hono/html';
import type { Mark } from './marks.js';
import type { Passage, PassageLine } from './proposal-report.js';
import type { RestoredMark } from './restored.js';

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

function lineOf({ text, marks, restored }: PassageLine, isWhole: boolean): Html[] {
  const [from, to] = shownOf(text, marks);
  const parts: Html[] = [];
  let at = from;
  for (const [start, end] of isWhole ? [[from, to] as Mark] : marks) {
    parts.push(
      html`${wordsOf(text, at, start, restored)}<mark>${wordsOf(text, start, end, restored)}</mark>`,
    );
    at = end;
  }
  parts.push(html`${wordsOf(text, at, to, restored)}`);
  return [...(from > 0 ? [html`… `] : []), ...parts, ...(to < text.length ? [html` …`] : [])];
}

/** A part of a line, and beside each word of it whose letters a scan had lost, what it is read as. */
function wordsOf(text: string, from: number, to: number, restored: readonly RestoredMark[]): Html[] {
  const parts: Html[] = [];
  let at = from;
  for (const mark of restored.filter((it) => from <= it.from && it.to <= to)) {
    const printed = text.slice(mark.from, mark.to);
    const { word } = mark;
    parts.push(html`${text.slice(at, mark.from)}`);
    parts.push(
      mark.how === 'LIKELY'
        ? html`<span class="likely" title="læses som ${word}, men det er kun sandsynligt"
            >${printed}<b>${word}?</b><span class="hidden"> kun sandsynligt</span></span
          >`
        : html`<span class="sure" title="læses som ${word}"
            >${printed}<span class="hidden"> (læses som ${word})</span></span
          >`,
    );
    at = mark.to;
  }
  return [...parts, html`${text.slice(at, to)}`];
}

function shownOf(text: string, marks: readonly Mark[]): Mark {
  if (text.length <= LONGEST) return [0, text.length];
  if (marks.length === 0) return [0, LONGEST];
  return [Math.max(0, marks[0]![0] - AROUND), Math.min(text.length, marks.at(-1)![1] + AROUND)];
}
