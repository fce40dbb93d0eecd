import type { StatusOptions } from '@aftalespor/domain/status';
import type { InitiativeView, RoundView } from '@aftalespor/domain/view-model';
import { property } from 'lit/decorators/property.js';
import { AftaleElement } from './element.js';
import type { RefAttribute } from './question.js';

/** What the card and the timeline share: one initiative, and how its follow-ups are read. */
export abstract class InitiativeElement extends AftaleElement<InitiativeView> {
  /** The initiative's ref: `ballerup/budget-2018/3.01`. */
  @property() initiative: string | null = null;
  /** Leaves out our own readings ("Vores tolkning"). */
  @property({ type: Boolean, attribute: 'hide-derived' }) hideDerived = false;
  /** The day that "next" and "not due yet" are counted from, `YYYY-MM-DD`; the reader's own day where it is not set. */
  @property() today: string | null = null;

  protected refs(): readonly RefAttribute[] {
    return [['initiative', 'initiative', this.initiative]];
  }

  protected statusOptions(data: InitiativeView): StatusOptions {
    return {
      // The Swedish locale writes dates as ISO 8601 does, in the reader's own time zone.
      today: this.today ?? new Date().toLocaleDateString('sv'),
      budgetYear: data.agreement.budgetYear,
      showDerived: !this.hideDerived,
    };
  }

  /** "pr. 5. april 2018", or the date on which the follow-up is due. */
  protected when(round: RoundView): string {
    const { asOf, due } = this.words;
    if (round.reportedOn) return `${asOf} ${this.date(round.reportedOn)}`;
    return round.dueOn ? `${due} ${this.date(round.dueOn)}` : '';
  }
}
