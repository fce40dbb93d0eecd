import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import type { PropertyDeclarations } from 'lit';
import { elementStyles } from '../element/element.styles.js';
import { InitiativeElement } from '../element/initiative-element.js';
import { atHand } from '../part/part.js';
import * as view from './smiley-timeline.view.js';

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
  static override styles = elementStyles('smiley-timeline', { 0: 76, 30: 46, 46: 32 });
  static override view = atHand(view);
  static override properties: PropertyDeclarations = {
    axis: {},
    single: { type: Boolean },
  };

  /** Which statuses are shown: "both", "effort" or "economy". */
  axis: 'both' | 'effort' | 'economy' = 'both';
  /** Keeps to the one agreement, where the promise is in several. */
  single = false;

  protected override refs() {
    return super.refs('promise');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-smiley-timeline': AftaleSmileyTimeline;
  }
}
