import type { InitiativeView } from '@aftalespor/domain/view-model';
import { AftaleElement } from '../element/element.js';
import { elementStyles } from '../element/element.styles.js';
import { part } from '../part/part.js';

/**
 * @summary A proposal to postpone an initiative: what the administration and the budget parties said of it, side by side
 * and equal in weight. What came of it is said as unknown until a later document tells.
 * @tag aftale-postponement
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
 * @csspart proposal - One proposal: of an initiative in two committees' lists there are two.
 * @csspart side - What one side said; there are two in each proposal.
 * @csspart glyph - The drawing of the parties' answer.
 * @csspart outcome - What came of it.
 * @csspart source - The document, its date and the place in it.
 * @csspart link - A link in the element.
 *
 * @cssproperty [--aftale-postponement-background=var(--aftale-color-surface, #fff)] - Background.
 * @cssproperty [--aftale-postponement-border-color=var(--aftale-color-line, #d8dcdf)] - The thin border.
 * @cssproperty [--aftale-postponement-radius=var(--aftale-radius, 6px)] - Rounding of the corners.
 * @cssproperty [--aftale-postponement-padding=1.5em] - Space inside the border.
 * @cssproperty [--aftale-postponement-min-block-size] - Reserved height, so that nothing jumps while loading; 34em to 22em, by width.
 */
export class AftalePostponement extends AftaleElement<InitiativeView> {
  static override styles = elementStyles('postponement', { 0: 34, 34: 24 });
  static override view = part(() => import('./postponement.view.js'));
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-postponement': AftalePostponement;
  }
}
