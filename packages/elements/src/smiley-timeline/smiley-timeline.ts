import { AXES } from '@aftalespor/domain/smiley';
import type { InitiativeView, MilestoneView, RoundView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
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
 *
 * @fires {AftaleRequestEvent} aftale-request - Asks the page for the data of the ref, when no data is set.
 *
 * @csspart base - The frame.
 * @csspart title - The heading.
 * @csspart note - A plain sentence: nothing recorded, an error, or stale data.
 * @csspart rounds - The ordered list.
 * @csspart round - One round.
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
 * @cssproperty [--aftale-smiley-timeline-min-block-size] - Reserved height, so that nothing jumps while loading; 76em to 26em, by width.
 */
export class AftaleSmileyTimeline extends InitiativeElement {
  static override styles = styles;
  static override properties: PropertyDeclarations = { axis: {} };

  /** Which statuses are shown: "both", "effort" or "economy". */
  axis: 'both' | 'effort' | 'economy' = 'both';

  protected override renderData(data: InitiativeView): TemplateResult {
    const { rounds } = data;
    return html`${this.head(data)}
    ${
      rounds[0]
        ? html`<ol part="rounds" class=${rounds.length > WIDEST ? nothing : 'across'}>
            ${rounds.map((round) => this.#round(round, data))}
          </ol>`
        : this.unfollowed(data)
    }
    ${this.foot(data)}`;
  }

  #round(round: RoundView, data: InitiativeView): TemplateResult {
    const { words: m, language, axis } = this;
    const { milestone, correctedOn } = round;
    const options = this.statusOptions(data);
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
                html`<p class="small">${this.#milestone(old)}, ${m.asOf} ${this.date(old.statedOn)}</p>`,
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
