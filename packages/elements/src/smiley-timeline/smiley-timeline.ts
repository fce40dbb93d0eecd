import { axisStatus } from '@aftalespor/domain/status';
import type { InitiativeView, MilestoneView, RoundView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators/property.js';
import { InitiativeElement } from '../element/initiative-element.js';
import { roundName } from '../round/round.js';
import { axisStatusBlock } from '../smiley/axis-status.js';
import { styles } from './smiley-timeline.styles.js';

/** More rounds than this always run down: columns would be too narrow to read. */
const WIDEST = 5;

/**
 * @summary The follow-ups of one initiative, round by round: milestone, effort and economy. Runs across where the
 * element has room, and down where it has not.
 * @tag aftale-smiley-timeline
 *
 * @slot - A readable link, shown before the script runs, while loading, and where there is nothing to show.
 *
 * @attr {string} lang - "da" or "en"; otherwise the language of the nearest ancestor that has one, and then Danish.
 * @attr {light|dark|auto} color-scheme - Sets light or dark by hand, or "auto" for the reader's own choice. Without it
 * the element follows the page's CSS `color-scheme`.
 *
 * @fires {AftaleRequestEvent} aftale-request - Asks the page for the data of the ref, when no data is set.
 *
 * @csspart base - The frame.
 * @csspart title - The heading.
 * @csspart note - A plain sentence: nothing recorded, an error, or stale data.
 * @csspart rounds - The ordered list.
 * @csspart round - One round.
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
 * @cssproperty [--aftale-smiley-timeline-min-block-size=24em] - Reserved height, so that nothing jumps while loading.
 */
export class AftaleSmileyTimeline extends InitiativeElement {
  static override styles = styles;

  /** Which statuses are shown: "both", "effort" or "economy". */
  @property() axis: 'both' | 'effort' | 'economy' = 'both';

  protected override renderData(data: InitiativeView): TemplateResult {
    const { words: m } = this;
    const { rounds } = data;
    return html`<p class="eyebrow">
        ${data.number ? html`<span class="number">${data.number}</span>` : nothing}
        <span lang="da">${data.agreement.title}</span>
      </p>
      ${this.heading(data.title)}
      ${rounds.length
        ? html`<ol part="rounds" class=${rounds.length > WIDEST ? nothing : 'across'} aria-label=${m.followUps}>
            ${rounds.map((round) => this.#round(round, data))}
          </ol>`
        : html`<p class="said" lang=${data.followUpNote ? 'da' : nothing}>${data.followUpNote ?? `${m.noRounds}.`}</p>`}
      <footer>${this.link(data.href, m.open, `${m.open}: ${data.title}`)}${this.source(data.source)}</footer>`;
  }

  #round(round: RoundView, data: InitiativeView): TemplateResult {
    const { words: m, language, axis } = this;
    const options = this.statusOptions(data);
    const corrected = round.correctedOn ? `${m.corrected} ${this.date(round.correctedOn)}` : null;
    return html`<li part="round" class=${round.reportedOn ? 'known' : nothing}>
      <div>
        <p class="round" lang=${round.period ? nothing : 'da'}>${roundName(round, language)}</p>
        <p class="small">${this.when(round)}${corrected ? html`<br />${corrected}` : nothing}</p>
      </div>
      <div part="milestone">${round.milestone ? this.#milestone(round.milestone) : nothing}</div>
      ${axis === 'economy'
        ? nothing
        : axisStatusBlock('EFFORT', axisStatus(round, 'EFFORT', options), language, round.effortNote)}
      ${axis === 'effort'
        ? nothing
        : axisStatusBlock('ECONOMY', axisStatus(round, 'ECONOMY', options), language, round.economyNote)}
    </li>`;
  }

  #milestone(milestone: MilestoneView): TemplateResult {
    const { words: m } = this;
    return html`<p class="axis">${m.milestone}</p>
      <p>${this.#label(milestone)}</p>
      ${milestone.earlier.length
        ? html`<details class="earlier">
            <summary>${m.earlier}</summary>
            ${milestone.earlier.map((old) => html`<p>${this.#label(old)}, ${m.asOf} ${this.date(old.statedOn)}</p>`)}
          </details>`
        : nothing}`;
  }

  #label({ state, label }: Pick<MilestoneView, 'state' | 'label'>): TemplateResult {
    const words = WORDS[this.language].status;
    if (state === 'WITHDRAWN') return html`${words.WITHDRAWN}`;
    return label ? html`<span lang="da">${label}</span>` : html`${words[state === 'SET' ? 'NOT_RECORDED' : 'NO_MILESTONE']}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-smiley-timeline': AftaleSmileyTimeline;
  }
}
