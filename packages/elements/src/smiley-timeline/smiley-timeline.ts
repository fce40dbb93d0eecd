import { AXES } from '@aftalespor/domain/smiley';
import type {
  InitiativeThreadView,
  MilestoneView,
  PostponementView,
  RoundView,
  ThreadStepView,
} from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { InitiativeElement } from '../element/initiative-element.js';
import { link } from '../element/link.js';
import type { RefAttribute } from '../element/question.js';
import { postponementLine } from '../postponement/postponement-line.js';
import { yearOf } from '../promise/also-in.js';
import { roundName } from '../round/round.js';
import { axisStatusBlock } from '../smiley/axis-status.js';
import { inTime } from './in-time.js';
import { TIMELINE_MESSAGES } from './smiley-timeline.messages.js';
import { styles } from './smiley-timeline.styles.js';

/** What one agreement's part of the timeline is made of. */
type Followed = Pick<InitiativeThreadView, 'agreement' | 'rounds' | 'followUpNote' | 'postponements'>;

/** More rounds than this always run down: columns would be too narrow to read. */
const WIDEST = 5;

/**
 * @summary The follow-ups of one initiative, round by round: milestone, effort and economy. A promise that is in several
 * agreements is followed through all of them. Runs across where the element has room, and down where it has not.
 * @tag aftale-smiley-timeline
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
 * @csspart agreements - The ordered list of agreements, where the promise is in several.
 * @csspart agreement - One agreement.
 * @csspart rounds - The ordered list of one agreement's rounds.
 * @csspart round - One round.
 * @csspart postponement - A proposal to postpone, where it belongs in time.
 * @csspart corrected - The date of a correction.
 * @csspart milestone - The milestone of a round.
 * @csspart effort - The status of the effort.
 * @csspart economy - The status of the economy.
 * @csspart glyph - The drawing of a status.
 * @csspart reading - Our reading of a note, with its reason.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-smiley-timeline-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-smiley-timeline-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-smiley-timeline-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-smiley-timeline-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-smiley-timeline-rail-color=var(--aftale-color-line, #d8dcdf)] - The line through the rounds.
 * @cssproperty [--aftale-smiley-timeline-min-block-size] - Reserved height, so that nothing jumps while loading; 76em to 32em, by width.
 */
export class AftaleSmileyTimeline extends InitiativeElement<InitiativeThreadView> {
  static override styles = styles;
  static override properties: PropertyDeclarations = {
    axis: {},
    single: { type: Boolean },
  };

  /** Which statuses are shown: "both", "effort" or "economy". */
  axis: 'both' | 'effort' | 'economy' = 'both';
  /** Keeps to the one agreement, where the promise is in several. */
  single = false;

  protected override refs(): readonly [RefAttribute, ...RefAttribute[]] {
    return [['initiative', 'promise', this.initiative]];
  }

  protected override renderData(data: InitiativeThreadView): TemplateResult {
    const steps = data.promise?.steps ?? [];
    return html`${this.head(data)}
    ${
      steps[1] && !this.single
        ? html`<ol part="agreements">
            ${steps.map((step) => this.#agreement(step, data.ref))}
          </ol>`
        : this.#entries(data)
    }
    ${this.foot(data)}`;
  }

  /** One agreement of the promise: its year, what it is called there, and its rounds. */
  #agreement(step: ThreadStepView, here: string): TemplateResult {
    const { agreement, basis, title, number } = step;
    const name = number ? `${number} ${title}` : title;
    return html`<li part="agreement" class="step">
      <div class="year">
        <p class="strong">${yearOf(step)}</p>
        <p lang="da">
          ${step.ref === here ? name : link(step.href, name)}
          <span class="small">${agreement.title}</span>
        </p>
        ${basis === 'SUGGESTED' && step.ref !== here ? html`<p class="small maybe">${this.words.maybe}</p>` : nothing}
      </div>
      ${this.#entries(step)}
    </li>`;
  }

  /** The rounds of one agreement, each postponement where it belongs in time. */
  #entries(step: Followed): TemplateResult {
    const entries = inTime(step.rounds, step.postponements ?? []);
    const list = entries[0]
      ? html`<ol part="rounds" class=${entries.length > WIDEST ? nothing : 'across'}>
          ${entries.map((each) => ('period' in each ? this.#round(each, step) : this.#postponement(each)))}
        </ol>`
      : nothing;
    return html`${list}${step.rounds[0] ? nothing : this.unfollowed(step)}`;
  }

  #postponement(of: PostponementView): TemplateResult {
    const { words: m, language } = this;
    return html`<li part="round" class="postponed">
      <div>
        <p class="strong">${m.postponement}</p>
        <p class="small">${of.statedOn && `${m.asOf} ${this.date(of.statedOn)}`}</p>
      </div>
      <p part="postponement">
        ${of.committee && html`<span lang="da">${of.committee}: </span>`}${postponementLine({ ...of, statedOn: null }, language)}
      </p>
    </li>`;
  }

  #round(round: RoundView, of: Followed): TemplateResult {
    const { words, language, axis } = this;
    const m = TIMELINE_MESSAGES[language];
    const { milestone, correctedOn } = round;
    const options = this.statusOptions(of);
    return html`<li part="round" class=${round.reportedOn ? 'known' : nothing}>
      <div>
        <p class="strong" lang=${round.period ? nothing : 'da'}>${roundName(round, language)}</p>
        <p class="small">${this.when(round)}</p>
        ${correctedOn && html`<p class="small" part="corrected">${m.corrected} ${this.date(correctedOn)}</p>`}
      </div>
      <div part="milestone">
        <p class="axis">${m.milestone}</p>
        <p>${this.#milestone(milestone)}</p>
        ${
          milestone?.earlier[0] &&
          html`<details>
            <summary>${m.earlier}</summary>
            ${milestone.earlier.map(
              (old) =>
                html`<p class="small">${this.#milestone(old)}, ${words.asOf} ${this.date(old.statedOn)}</p>`,
            )}
          </details>`
        }
      </div>
      ${AXES.map((each) =>
        axis === 'both' || axis === each.toLowerCase()
          ? axisStatusBlock(each, round, options, language)
          : nothing,
      )}
    </li>`;
  }

  #milestone(milestone: Pick<MilestoneView, 'state' | 'label'> | null): TemplateResult | string {
    const words = WORDS[this.language].status;
    if (milestone?.state === 'WITHDRAWN') return words.WITHDRAWN;
    if (milestone?.state === 'NONE_SET') return words.NO_MILESTONE;
    return milestone?.label ? html`<span lang="da">${milestone.label}</span>` : words.NOT_RECORDED;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-smiley-timeline': AftaleSmileyTimeline;
  }
}
