import { AXES } from '@aftalespor/domain/smiley';
import { latestReported, nextMilestone, yearIsOver } from '@aftalespor/domain/status';
import type { BodyView, InitiativeView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { InitiativeElement } from '../element/initiative-element.js';
import { postponementLine } from '../postponement/postponement-line.js';
import { alsoIn } from '../promise/also-in.js';
import { shownRound } from '../round/round.js';
import { axisStatusBlock } from '../smiley/axis-status.js';
import { styles } from './initiative-card.styles.js';

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
  static override styles = styles;

  protected override renderData(data: InitiativeView): TemplateResult {
    const { account, summary } = data;
    return html`${this.head(data, account && html`<span class="chip">${WORDS[this.language].account[account]}</span>`)}
      ${summary && html`<p part="summary" lang="da">${summary}</p>`} ${this.#axes(data)}
      <dl part="facts">${this.#facts(data)}</dl>
      ${this.foot(data)}`;
  }

  #axes(data: InitiativeView): TemplateResult {
    const { language } = this;
    const options = this.statusOptions(data);
    const round = latestReported(data.rounds) ?? shownRound(data.rounds, options.today);
    return html`<div class="axes">
      ${
        round
          ? AXES.map((axis) => axisStatusBlock(axis, round, options, language, this.roundAndDate(round)))
          : this.unfollowed(data)
      }
    </div>`;
  }

  #facts(data: InitiativeView): unknown[] {
    const { words: m } = this;
    const options = this.statusOptions(data);
    const next = nextMilestone(data.rounds, options);
    const over = data.rounds[0] && yearIsOver(options.budgetYear, options.today);
    const of = (...kinds: BodyView['kind'][]) =>
      bodies(data.responsible.filter(({ kind }) => kinds.includes(kind)));
    const states = WORDS[this.language].economyState;
    return [
      fact(m.committee, of('COMMITTEE')),
      fact(m.centre, of('CENTRE')),
      fact(m.responsible, of('ADMINISTRATION', 'EXECUTIVE_BOARD', 'OTHER')),
      fact(m.involved, bodies(data.involved)),
      fact(m.contributors, bodies(data.contributors)),
      ...data.economy.map(({ state, summary }, index) =>
        fact(
          index ? '' : m.agreed,
          html`${states[state]}${summary && html`<span lang="da">: ${summary}</span>`}`,
        ),
      ),
      fact(
        m.next,
        next &&
          html`<span lang="da">${next.milestone?.label}</span>
            <span class="small">(${this.roundAndDate(next)})</span>`,
      ),
      fact(m.followUp, over && m.noLater),
      ...(data.postponements ?? []).map((each, index) =>
        fact(index ? '' : m.postponement, postponementLine(each, this.language)),
      ),
      fact(m.promise, alsoIn(data, this.language)),
    ];
  }
}

function bodies(list: BodyView[]): TemplateResult | undefined {
  return list[0] && html`<span lang="da">${list.map(({ name }) => name).join(', ')}</span>`;
}

/** A row of the description list; nothing where there is nothing to say. A further value of the same thing has no label. */
function fact(label: string, value: unknown): unknown {
  return value
    ? html`${label && html`<dt>${label}</dt>`}
        <dd>${value}</dd>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-initiative-card': AftaleInitiativeCard;
  }
}
