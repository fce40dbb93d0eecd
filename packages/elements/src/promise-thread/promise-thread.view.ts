import { AXES } from '@aftalespor/domain/smiley';
import { axisStatus, latestReported, yearIsOver } from '@aftalespor/domain/status';
import type { InitiativeThreadView, PromiseStepView, ThreadStepView } from '@aftalespor/domain/view-model';
import { html, nothing, type TemplateResult } from 'lit';
import { across } from '../across/across.part.js';
import { link } from '../element/link.js';
import { inLanguage, vocabulary } from '../language/language.js';
import type { Part } from '../part/part.js';
import { shownRound } from '../round/round.js';
import { statusWord } from '../smiley/axis-status.js';
import { smiley } from '../smiley/smiley.js';
import type { AftalePromiseThread } from './promise-thread.js';
import { THREAD_MESSAGES } from './promise-thread.messages.js';

export { styles } from './promise-thread.styles.js';

export function needs(_thread: AftalePromiseThread, { promise }: InitiativeThreadView): Part[] {
  return promise ? [across] : [];
}

export function render(thread: AftalePromiseThread, data: InitiativeThreadView): TemplateResult {
  const { promise } = data;
  const m = inLanguage(thread.language, 'thread', THREAD_MESSAGES);
  if (!promise)
    return html`${thread.head(data)}
      <p class="said">${m.alone}</p>
      ${thread.foot(data)}`;
  const { title, summary, steps, notSame } = promise;
  return html`<p class="eyebrow"><span>${m.through}</span></p>
    ${thread.heading(title)} ${summary && html`<p part="summary" lang="da">${summary}</p>`}
    <ol part="steps">
      ${steps.map((step) => drawStep(thread, step, step.ref === data.ref))}
    </ol>
    ${
      notSame[0] &&
      html`<details part="not-same">
        <summary>${m.notSame} (${notSame.length})</summary>
        <ul>
          ${notSame.map(
            (each) =>
              html`<li>
                ${name(each)}
                <p class="small" lang="da">${each.reason}</p>
              </li>`,
          )}
        </ul>
      </details>`
    }
    ${thread.foot(data)}`;
}

function drawStep(thread: AftalePromiseThread, step: ThreadStepView, here: boolean): TemplateResult {
  const { basis, reason, responsible, rounds, postponements } = step;
  const suggested = basis === 'SUGGESTED';
  const options = thread.statusOptions(step);
  const latest = latestReported(rounds);
  const round = latest ?? shownRound(rounds, options.today);
  const over = latest && yearIsOver(options.budgetYear, options.today);
  return html`<li part="step" class=${basis} aria-current=${here ? 'true' : nothing}>
    <p class="year">${across.module?.yearOf(step)}</p>
    <div class="body">
      ${name(step)}
      ${responsible[0] && html`<p class="small" lang="da">${responsible.map(({ name }) => name).join(', ')}</p>`}
      ${
        round
          ? html`<div part="status">
              ${AXES.map((axis) => {
                const status = axisStatus(round, axis, options);
                return html`<p class="status">
                  ${smiley(status)}<span
                    ><span class="axis">${vocabulary(thread.language).axis[axis]}</span>
                    <span class="word">${statusWord(axis, status, thread.language)}</span></span
                  >
                </p>`;
              })}
              <p class="small">
                ${thread.roundAndDate(round)}${over ? html`. <span class="whole">${thread.words.noLater}.</span>` : nothing}
              </p>
            </div>`
          : thread.unfollowed(step)
      }
      ${postponements.map((each) => html`<p class="said">${across.module?.postponementLine(each, thread.language)}</p>`)}
      <p part="basis" class="small">
        <span class="chip"
          >${suggested ? inLanguage(thread.language, 'thread', THREAD_MESSAGES).maybe : inLanguage(thread.language, 'thread', THREAD_MESSAGES).same}</span
        >
        <span lang="da">${reason}</span>
      </p>
    </div>
  </li>`;
}

function name({ number, title, href, agreement }: PromiseStepView): TemplateResult {
  return html`<p lang="da">
    ${number && html`<span class="number">${number}</span>`}
    <span class="strong">${link(href, title)}</span>
    <span class="small whole">${agreement.title}</span>
  </p>`;
}
