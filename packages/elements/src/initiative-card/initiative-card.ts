import { elementStyles } from '../element/element.styles.js';
import { InitiativeElement } from '../element/initiative-element.js';
import { atHand, type Part } from '../part/part.js';
import { view } from './initiative-card.view.js';

/**
 * @summary One initiative of an agreement: what was promised, by whom, and how it went at the latest follow-up. Effort
 * and economy are always two statuses, each with its round and date.
 * @tag aftale-initiative-card
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
 * @csspart effort - The status of the effort.
 * @csspart economy - The status of the economy.
 * @csspart glyph - The drawing of a status.
 * @csspart reading - Our reading of a note, with its reason.
 * @csspart facts - The description list.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-initiative-card-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-initiative-card-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-initiative-card-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-initiative-card-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-initiative-card-min-block-size] - Reserved height, so that nothing jumps while loading; 46em to 32em, by width.
 */
export class AftaleInitiativeCard extends InitiativeElement {
  static override styles = elementStyles('initiative-card', { 0: 46, 24: 38, 32: 32 });
  static override view: Part<typeof view> = atHand(view);
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-initiative-card': AftaleInitiativeCard;
  }
}
