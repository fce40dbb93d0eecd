import { axisStatus, latestReported, nextMilestone, yearIsOver } from '@aftalespor/domain/status';
import type { BodyView, EconomyStatementView, InitiativeView, RoundView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { InitiativeElement } from '../element/initiative-element.js';
import { roundName, shownRound } from '../round/round.js';
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
 * @attr {light|dark|auto} color-scheme - Sets light or dark by hand, or "auto" for the reader's own choice. Without it
 * the element follows the page's CSS `color-scheme`.
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
 * @cssproperty [--aftale-initiative-card-min-block-size=26em] - Reserved height, so that nothing jumps while loading.
 */
export class AftaleInitiativeCard extends InitiativeElement {
  static override styles = styles;

  protected override renderData(data: InitiativeView): TemplateResult {
    const { words: m, language } = this;
    return html`<p class="eyebrow">
        ${data.number ? html`<span class="number">${data.number}</span>` : nothing}
        <span lang="da">${data.agreement.title}</span>
        ${data.account ? html`<span class="chip">${WORDS[language].account[data.account]}</span>` : nothing}
      </p>
      ${this.heading(data.title)}
      ${data.summary ? html`<p class="summary" part="summary" lang="da">${data.summary}</p>` : nothing}
      ${this.#axes(data)}
      <dl part="facts">${this.#facts(data)}</dl>
      <footer>${this.link(data.href, m.open, `${m.open}: ${data.title}`)}${this.source(data.source)}</footer>`;
  }

  #axes(data: InitiativeView): TemplateResult {
    const { words: m, language } = this;
    const options = this.statusOptions(data);
    const round = latestReported(data.rounds) ?? shownRound(data.rounds, options.today);
    if (!round) return html`<p class="axes" lang="da">${data.followUpNote ?? `${m.noRounds}.`}</p>`;
    const when = [roundName(round, language), this.when(round)].filter(Boolean).join(', ');
    return html`<div class="axes">
      ${axisStatusBlock('EFFORT', axisStatus(round, 'EFFORT', options), language, round.effortNote, when)}
      ${axisStatusBlock('ECONOMY', axisStatus(round, 'ECONOMY', options), language, round.economyNote, when)}
    </div>`;
  }

  #facts(data: InitiativeView): (TemplateResult | typeof nothing)[] {
    const { words: m, language } = this;
    const options = this.statusOptions(data);
    const next = nextMilestone(data.rounds, options);
    const over = data.rounds.length > 0 && yearIsOver(options.budgetYear, options.today);
    const kinds = (...kinds: BodyView['kind'][]) => data.responsible.filter(({ kind }) => kinds.includes(kind));
    return [
      this.#bodies(m.committee, kinds('COMMITTEE')),
      this.#bodies(m.centre, kinds('CENTRE')),
      this.#bodies(m.responsible, kinds('ADMINISTRATION', 'EXECUTIVE_BOARD', 'OTHER')),
      this.#bodies(m.involved, data.involved),
      this.#bodies(m.contributors, data.contributors),
      data.economy.length ? html`<dt>${m.agreed}</dt>${data.economy.map((statement) => this.#economy(statement))}` : nothing,
      next ? fact(m.next, this.#milestone(next)) : over ? fact(m.followUp, m.noLater) : nothing,
    ];
  }

  #bodies(label: string, bodies: BodyView[]): TemplateResult | typeof nothing {
    return bodies.length ? fact(label, html`<span lang="da">${bodies.map(({ name }) => name).join(', ')}</span>`) : nothing;
  }

  #economy({ state, summary }: EconomyStatementView): TemplateResult {
    const word = WORDS[this.language].economyState[state];
    return html`<dd>${word}${summary ? html`<span lang="da">: ${summary}</span>` : nothing}</dd>`;
  }

  #milestone(round: RoundView): TemplateResult {
    const due = round.dueOn ? `, ${this.date(round.dueOn)}` : '';
    return html`<span lang="da">${round.milestone?.label}</span>
      <span class="small">(${roundName(round, this.language)}${due})</span>`;
  }
}

function fact(label: string, value: unknown): TemplateResult {
  return html`<dt>${label}</dt><dd>${value}</dd>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-initiative-card': AftaleInitiativeCard;
  }
}
