import type { StatusOptions } from '@aftalespor/domain/status';
import type { AgreementView, InitiativeView, RoundView } from '@aftalespor/domain/view-model';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { vocabulary } from '../language/language.js';
import { roundName } from '../round/round.js';
import { AftaleElement } from './element.js';

/** What the card, the timeline and the promise thread share: one initiative, and how its follow-ups are read. */
export abstract class InitiativeElement<
  Data extends InitiativeView = InitiativeView,
> extends AftaleElement<Data> {
  static override properties: PropertyDeclarations = {
    hideDerived: { type: Boolean, attribute: 'hide-derived' },
    today: {},
  };

  /** Leaves out our own readings ("Vores tolkning"). */
  hideDerived = false;
  /** The day that "next" and "not due yet" are counted from, `YYYY-MM-DD`; the reader's own day where it is not set. */
  today: string | null = null;

  /** @internal */
  statusOptions({ agreement }: { agreement: AgreementView }): StatusOptions {
    return {
      // The Swedish locale writes dates as ISO 8601 does, in the reader's own time zone.
      today: this.today ?? new Date().toLocaleDateString('sv'),
      budgetYear: agreement.budgetYear,
      showDerived: !this.hideDerived,
    };
  }

  /** @internal Why there are no rounds, in the agreement's terms where they are known. */
  unfollowed({ agreement: { followUpNote } }: Pick<InitiativeView, 'agreement'>): TemplateResult {
    return html`<p class="said" lang=${followUpNote ? 'da' : nothing}>
      ${followUpNote ?? vocabulary(this.language).status.NO_FOLLOW_UP_KNOWN}
    </p>`;
  }

  /** @internal "1. opfølgning, pr. 5. april 2018", where a line breaks between the two and not in the date. */
  roundAndDate(round: RoundView): TemplateResult {
    const when = this.when(round);
    return html`<span class="whole">${roundName(round, this.language)}${when ? ',' : ''}</span>
      <span class="whole">${when}</span>`;
  }

  /** @internal "pr. 5. april 2018", or the date on which the follow-up is due. */
  when(round: RoundView): string {
    const { asOf, due } = this.words;
    if (round.reportedOn) return `${asOf} ${this.date(round.reportedOn)}`;
    return round.dueOn ? `${due} ${this.date(round.dueOn)}` : '';
  }
}
