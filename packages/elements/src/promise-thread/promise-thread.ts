import { AXES } from '@aftalespor/domain/smiley';
import { axisStatus, latestReported, yearIsOver } from '@aftalespor/domain/status';
import type { InitiativeThreadView, PromiseStepView, ThreadStepView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { InitiativeElement } from '../element/initiative-element.js';
import { link } from '../element/link.js';
import type { RefAttribute } from '../element/question.js';
import { postponementLine } from '../postponement/postponement-line.js';
import { yearOf } from '../promise/also-in.js';
import { shownRound } from '../round/round.js';
import { smiley } from '../smiley/smiley.js';
import { statusWord } from '../smiley/axis-status.js';
import { THREAD_MESSAGES } from './promise-thread.messages.js';
import { styles } from './promise-thread.styles.js';

/**
 * @summary The thread of one promise through the agreements, oldest first: what it is called in each, who is responsible,
 * how it went, and why it is taken for the same promise. A suggestion that nobody has decided looks different.
 * @tag aftale-promise-thread
 *
 * @slot - A readable link, shown before the script runs, while loading, and where there is nothing to show.
 *
 * @attr {string} lang - "da" or "en"; otherwise the language of the nearest ancestor that has one, and then Danish.
 *
 * @fires {AftaleRequestEvent} aftale-request - Asks the page for the data of the ref, when no data is set.
 *
 * @csspart base - The frame.
 * @csspart title - The heading.
 * @csspart note - A plain sentence: nothing recorded, an error, or stale data.
 * @csspart summary - What is promised.
 * @csspart steps - The ordered list.
 * @csspart step - The promise in one agreement.
 * @csspart status - How it went there: effort and economy.
 * @csspart glyph - The drawing of a status.
 * @csspart basis - Why it is taken for the same promise.
 * @csspart not-same - What was decided not to be the same promise.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-promise-thread-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-promise-thread-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-promise-thread-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-promise-thread-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-promise-thread-rail-color=var(--aftale-color-line, #d8dcdf)] - The line through the agreements.
 * @cssproperty [--aftale-promise-thread-min-block-size] - Reserved height, so that nothing jumps while loading; 60em to 38em, by width.
 */
export class AftalePromiseThread extends InitiativeElement<InitiativeThreadView> {
  static override styles = styles;

  protected override refs(): readonly [RefAttribute, ...RefAttribute[]] {
    return [['initiative', 'promise', this.initiative]];
  }

  protected override renderData(data: InitiativeThreadView): TemplateResult {
    const { promise } = data;
    const m = THREAD_MESSAGES[this.language];
    if (!promise)
      return html`${this.head(data)}
        <p class="said">${m.alone}</p>
        ${this.foot(data)}`;
    const { title, summary, steps, notSame } = promise;
    return html`<p class="eyebrow"><span>${m.through}</span></p>
      ${this.heading(title)} ${summary && html`<p part="summary" lang="da">${summary}</p>`}
      <ol part="steps">
        ${steps.map((step) => this.#step(step, step.ref === data.ref))}
      </ol>
      ${
        notSame[0] &&
        html`<details part="not-same">
          <summary>${m.notSame} (${notSame.length})</summary>
          <ul>
            ${notSame.map(
              (each) =>
                html`<li>
                  ${this.#name(each)}
                  <p class="small" lang="da">${each.reason}</p>
                </li>`,
            )}
          </ul>
        </details>`
      }
      ${this.foot(data)}`;
  }

  #step(step: ThreadStepView, here: boolean): TemplateResult {
    const { basis, reason, responsible, rounds, postponements } = step;
    const suggested = basis === 'SUGGESTED';
    const options = this.statusOptions(step);
    const latest = latestReported(rounds);
    const round = latest ?? shownRound(rounds, options.today);
    const over = latest && yearIsOver(options.budgetYear, options.today);
    return html`<li part="step" class=${basis} aria-current=${here ? 'true' : nothing}>
      <p class="year">${yearOf(step)}</p>
      <div class="body">
        ${this.#name(step)}
        ${responsible[0] && html`<p class="small" lang="da">${responsible.map(({ name }) => name).join(', ')}</p>`}
        ${
          round
            ? html`<div part="status">
                ${AXES.map((axis) => {
                  const status = axisStatus(round, axis, options);
                  return html`<p class="status">
                    ${smiley(status)}<span
                      ><span class="axis">${WORDS[this.language].axis[axis]}</span>
                      <span class="word">${statusWord(axis, status, this.language)}</span></span
                    >
                  </p>`;
                })}
                <p class="small">
                  ${this.roundAndDate(round)}${over ? html`. <span class="whole">${this.words.noLater}.</span>` : nothing}
                </p>
              </div>`
            : this.unfollowed(step)
        }
        ${postponements.map((each) => html`<p class="said">${postponementLine(each, this.language)}</p>`)}
        <p part="basis" class="small">
          <span class="chip">${suggested ? this.words.maybe : THREAD_MESSAGES[this.language].same}</span>
          <span lang="da">${reason}</span>
        </p>
      </div>
    </li>`;
  }

  #name({ number, title, href, agreement }: PromiseStepView): TemplateResult {
    return html`<p lang="da">
      ${number && html`<span class="number">${number}</span>`}
      <span class="strong">${link(href, title)}</span>
      <span class="small whole">${agreement.title}</span>
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-promise-thread': AftalePromiseThread;
  }
}
