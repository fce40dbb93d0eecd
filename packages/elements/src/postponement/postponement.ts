import { POSTPONEMENT_WORDS } from '@aftalespor/domain/postponement-words';
import type { InitiativeView, PostponementView } from '@aftalespor/domain/view-model';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { AftaleElement } from '../element/element.js';
import { link } from '../element/link.js';
import type { RefAttribute } from '../element/question.js';
import { POSTPONEMENT_MESSAGES } from './postponement.messages.js';
import { positionSign, type Position } from './position.js';
import { styles } from './postponement.styles.js';

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
  static override styles = styles;
  static override properties: PropertyDeclarations = { initiative: {} };

  /** The initiative's ref: `ballerup/budget-2020/3.22`. */
  initiative: string | null = null;

  protected refs(): readonly [RefAttribute, ...RefAttribute[]] {
    return [['initiative', 'initiative', this.initiative]];
  }

  protected override renderData(data: InitiativeView): TemplateResult {
    const m = POSTPONEMENT_MESSAGES[this.language];
    const { postponements = [], source } = data;
    const [first] = postponements;
    return html`${this.head(data, html`<span class="chip">${m.proposed}</span>`)}
    ${first ? nothing : html`<p class="said">${m.none}</p>`}
    ${postponements[1] ? html`<p class="said small">${m.inCommittees}</p>` : nothing}
    ${postponements.map((each) => this.#proposal(each))}
    ${this.foot(
      { ...data, source: first?.source ?? source },
      postponements.some(({ partiesPosition }) => partiesPosition)
        ? html`<span>${m.reading}</span>`
        : undefined,
    )}`;
  }

  #proposal(of: PostponementView): TemplateResult {
    const { language, words } = this;
    const m = POSTPONEMENT_MESSAGES[language];
    const { committee, statedOn, fromYear, toYear, partiesPosition, outcome, refersTo } = of;
    const { partiesPosition: positions, postponementOutcome } = POSTPONEMENT_WORDS[language];
    const years = [fromYear && `${m.from} ${fromYear}`, toYear && `${words.to} ${toYear}`].filter(Boolean);
    return html`<section part="proposal">
      <p>
        ${committee && html`<span class="strong whole" lang="da">${committee}</span>`}
        ${statedOn && html`<span class="small whole">${words.asOf} ${this.date(statedOn)}</span>`}
      </p>
      <div class="sides">
        ${this.#side(m.administration, 'PROPOSED', [m.proposed, ...years].join(' '), of.administrationRemark)}
        ${this.#side(
          m.parties,
          partiesPosition,
          partiesPosition ? positions[partiesPosition] : m.noAnswer,
          of.partiesRemark,
          refersTo[0] &&
            html`<p class="small">
              ${m.refersTo}
              ${refersTo.map(
                ({ number, title, href }, place) =>
                  html`${place ? ', ' : ''}<span lang="da"
                      >${link(href, number ? `${number} ${title}` : title)}</span
                    >`,
              )}
            </p>`,
        )}
      </div>
      <p part="outcome">
        <span class="axis">${m.outcome}:</span>
        <span class=${outcome ? 'word' : nothing}>${outcome ? postponementOutcome[outcome] : m.unknown}</span>
      </p>
    </section>`;
  }

  /** Both sides have the same parts in the same order, so that neither weighs more. */
  #side(
    who: string,
    position: Position | null,
    word: string,
    remark: string | null,
    more?: TemplateResult,
  ): TemplateResult {
    return html`<div part="side">
      <p class="axis">${who}</p>
      <div class="answer">
        ${positionSign(position)}
        <p class="word">${word}</p>
      </div>
      ${
        remark
          ? html`<p lang="da">${remark}</p>`
          : html`<p class="none">${POSTPONEMENT_MESSAGES[this.language].noRemark}</p>`
      }
      ${more}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'aftale-postponement': AftalePostponement;
  }
}
