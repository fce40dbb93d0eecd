import { html } from 'hono/html';
import { mergeMarks, type Mark } from './marks.js';
import { withLine } from './pairs.js';
import type { PlaceName } from './place.js';
import type { Passage, PassageLine } from './proposal-report.js';

export type Html = ReturnType<typeof html>;

/** A line may be a page long: then this much of it is shown around each value, and at the ends of each text. */
const AROUND = 90;
const LONGEST = 400;
/** And so much of one that only stands beside. */
const LONGEST_BESIDE = 120;
/** Of a text in the middle of which nothing else is read, this many lines are shown at each end. */
const ENDS = 3;
const FEWEST_FOLDED = 4;
/** Tags between the paragraphs of a text do not part it. */
const NEXT_PARAGRAPH = 40;
const TAGS = /(<[^<>]*>)/;

/** Where values stand and what is printed there: the values marked, or their line where they are printed in other words. */
export function passage(given: Passage, placeName: PlaceName): Html {
  const place = withLine(given);
  const lines = withoutEmptyEnds(place.lines);
  const [first, last] = [lines[0], lines.at(-1)];
  const { line } = place;
  return html`<figure>
    <figcaption>${placeName({ ...place, line: first?.line ?? line, to: last?.line ?? line })}</figcaption>
    ${
      lines.length > 0
        ? html`<ol class="lines">
            ${runsOf(lines).map((run) => (run.isFolded ? folded(run.lines) : run.lines.map(item)))}
          </ol>`
        : ''
    }
  </figure>`;
}

const item = (it: PassageLine): Html => html`<li value="${it.line}">${lineOf(it)}</li>`;

function folded(lines: readonly PassageLine[]): Html {
  return html`<li class="more" value="${lines[0]!.line}">
    <details>
      <summary>${lines.length} linjer mere af teksten</summary>
      <ol>
        ${lines.map(item)}
      </ol>
    </details>
  </li>`;
}

function withoutEmptyEnds(lines: readonly PassageLine[]): PassageLine[] {
  const isFull = ({ text }: PassageLine) => text.trim() !== '';
  return lines.slice(lines.findIndex(isFull), lines.findLastIndex(isFull) + 1);
}

/** The lines in order, the middle of each long text as a run of its own. */
function runsOf(lines: readonly PassageLine[]): { lines: PassageLine[]; isFolded: boolean }[] {
  const isOfText = ({ marks, texts }: PassageLine) => marks.length === 0 && texts.length > 0;
  const isEmpty = ({ text }: PassageLine) => text.trim() === '';
  const runs: { lines: PassageLine[]; isText: boolean }[] = [];
  lines.forEach((line, n) => {
    const above = lines.slice(0, n).findLast((it) => !isEmpty(it));
    const below = lines.slice(n).find((it) => !isEmpty(it));
    const isText = isEmpty(line)
      ? above !== undefined && below !== undefined && isOfText(above) && isOfText(below)
      : isOfText(line);
    const last = runs.at(-1);
    if (last?.isText === isText) last.lines.push(line);
    else runs.push({ lines: [line], isText });
  });
  return runs.flatMap((run) =>
    run.isText && run.lines.length >= 2 * ENDS + FEWEST_FOLDED
      ? [
          { lines: run.lines.slice(0, ENDS), isFolded: false },
          { lines: run.lines.slice(ENDS, -ENDS), isFolded: true },
          { lines: run.lines.slice(-ENDS), isFolded: false },
        ]
      : { lines: run.lines, isFolded: false },
  );
}

function lineOf(line: PassageLine): Html[] {
  const shown = shownOf(line);
  const parts = shown.flatMap(([from, to], n) => [
    ...(n > 0 || from > 0 ? [html` … `] : []),
    ...toned(line, from, to),
  ]);
  return shown.at(-1)![1] < line.text.length ? [...parts, html` …`] : parts;
}

/** A part of a line with the texts in it. */
function toned(line: PassageLine, from: number, to: number): Html[] {
  const parts: Html[] = [];
  let at = from;
  for (const [start, end] of line.texts) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    parts.push(...marked(line, at, first), html`<span class="text">${marked(line, first, last)}</span>`);
    at = last;
  }
  return [...parts, ...marked(line, at, to)];
}

/** A part of a line with the values in it. */
function marked({ text, marks, restored }: PassageLine, from: number, to: number): Html[] {
  const parts: Html[] = [];
  let at = from;
  for (const [start, end] of marks) {
    const [first, last] = [Math.max(start, at), Math.min(end, to)];
    if (first >= last) continue;
    parts.push(...wordsOf(text, at, first, restored));
    parts.push(html`<mark>${wordsOf(text, first, last, restored)}</mark>`);
    at = last;
  }
  return [...parts, ...wordsOf(text, at, to, restored)];
}

/** A part of a line, and beside each word of it whose letters a scan had lost, what it is read as. */
function wordsOf(text: string, from: number, to: number, restored: PassageLine['restored']): Html[] {
  const parts: Html[] = [];
  let at = from;
  for (const mark of restored.filter((it) => from <= it.from && it.to <= to)) {
    const printed = text.slice(mark.from, mark.to);
    const { word } = mark;
    parts.push(...plain(text.slice(at, mark.from)));
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
  return [...parts, ...plain(text.slice(at, to))];
}

/** Text as it is printed, what is markup in it less prominent. */
const plain = (text: string): Html[] =>
  text.split(TAGS).map((it, n) => (n % 2 === 1 ? html`<span class="tag">${it}</span>` : html`${it}`));

/** The parts of a line that are shown. */
function shownOf({ text, marks, texts }: PassageLine): Mark[] {
  const longest = marks.length + texts.length > 0 ? LONGEST : LONGEST_BESIDE;
  if (text.length <= longest) return [[0, text.length]];
  // A whole line is marked where its value is printed in other words: its beginning is shown.
  const found = [...marks, ...mergeMarks(texts, NEXT_PARAGRAPH).flatMap(endsOf)].filter(
    ([from, to]) => to - from < text.length,
  );
  if (found.length === 0) return [wholeWords(text, 0, longest)];
  return mergeMarks(found.map(([from, to]) => wholeWords(text, from - AROUND, to + AROUND)));
}

/** A part of a text, to the ends of its words. */
function wholeWords(text: string, from: number, to: number): Mark {
  const before = from <= 0 ? 0 : text.lastIndexOf(' ', from) + 1;
  const after = text.indexOf(' ', to);
  return [before, after === -1 || to >= text.length ? text.length : after];
}

const endsOf = ([from, to]: Mark): Mark[] =>
  to - from <= 2 * AROUND
    ? [[from, to]]
    : [
        [from, from + AROUND],
        [to - AROUND, to],
      ];
