import { html } from 'hono/html';
import { joinNear } from './pairs.js';
import { passage, type Html } from './passage.js';
import type { PlaceName } from './place.js';
import type { ReportContradiction, ReportDoubt } from './proposal-report.js';
import { subjectOf } from './subject.js';

/** The doubts one after the other; those that ask the same stand under one heading. */
export function doubtsList(doubts: readonly ReportDoubt[], placeName: PlaceName): Html[] {
  const messages = [...new Set(doubts.map(({ message }) => message))];
  const sorted = messages.map((message) => doubts.filter((it) => it.message === message));
  let before = 0;
  return sorted.map((alike) => {
    const first = before;
    before += alike.length;
    const { message } = alike[0]!;
    return html`<section class="alike" aria-labelledby="tvivl-om-${first + 1}">
      <h3 id="tvivl-om-${first + 1}">${sentence(message)}</h3>
      ${alike.map((it, n) => doubt(it, { id: 'tvivl', at: first + n + 1, of: doubts.length }, placeName))}
    </section>`;
  });
}

/** The contradictions, each with its differences and both places. */
export function contradictionsList(all: readonly ReportContradiction[], placeName: PlaceName): Html[] {
  return all.map(({ name, account, differences, passages }, n) => {
    const step = { id: 'modsigelser', at: n + 1, of: all.length };
    return html`<article
      class="doubt"
      id="${step.id}-${step.at}"
      aria-labelledby="${step.id}-${step.at}-navn"
    >
      ${steps(step)}
      <h3 id="${step.id}-${step.at}-navn">
        ${name}${account === null ? '' : html` <span class="badge">${account}</span>`}
      </h3>
      <dl>
        ${differences.map(
          ({ field, text, annex }) =>
            html`<div>
              <dt>${field}</dt>
              <dd>i teksten ${said(text)}, i bilaget ${said(annex)}</dd>
            </div>`,
        )}
      </dl>
      ${joinNear(passages).map((it) => passage(it, placeName))}
    </article>`;
  });
}

/** One of several that are gone through one by one. */
interface Step {
  id: string;
  at: number;
  of: number;
}

function doubt(given: ReportDoubt, step: Step, placeName: PlaceName): Html {
  const { id, at } = step;
  return html`<article class="doubt" id="${id}-${at}" aria-label="Tvivl ${at}">
    ${steps(step)} ${(given.parts ?? [given]).map((it) => question(it, placeName))}
  </article>`;
}

/** What it is about, what is read, the decision that it needs, and where it stands. */
function question(given: ReportDoubt, placeName: PlaceName): Html {
  const { about, passages } = given;
  const subject = subjectOf(given);
  return html`${subject === '' ? '' : html`<h4>${subject}</h4>`}
  ${
    about === null
      ? ''
      : html`<p class="decide">
          ${about.post === null ? '' : html`<span>post <code>${about.post}</code></span>`}
          ${about.felt === null ? '' : html`<span>felt <code>${about.felt}</code></span>`}
        </p>`
  }
  ${passages.map((it) => passage(it, placeName))}`;
}

function steps({ id, at, of }: Step): Html {
  return html`<p class="steps">
    <span>${at} af ${of}</span>
    ${at > 1 ? html`<a href="#${id}-${at - 1}">Forrige<span class="hidden">, ${at - 1} af ${of}</span></a>` : ''}
    ${at < of ? html`<a href="#${id}-${at + 1}">Næste<span class="hidden">, ${at + 1} af ${of}</span></a>` : ''}
    <a href="#oversigt">Oversigt</a>
  </p>`;
}

const said = (value: string | null): string => value ?? 'intet';
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);
