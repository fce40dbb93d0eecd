import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import { elementStyles } from '../element/element.styles.js';
import { InitiativeElement } from '../element/initiative-element.js';
import { part } from '../part/part.js';

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
  static override styles = elementStyles('promise-thread', { 0: 60, 32: 38 });
  static override view = part(() => import('./promise-thread.view.js'));

  protected override refs() {
    return super.refs('promise');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-promise-thread': AftalePromiseThread;
  }
}
