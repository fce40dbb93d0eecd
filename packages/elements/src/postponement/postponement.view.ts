import type { InitiativeView, PostponementView } from '@aftalespor/domain/view-model';
import { html, nothing, type TemplateResult } from 'lit';
import { across, acrossOf } from '../across/across.part.js';
import { link } from '../element/link.js';
import { inLanguage } from '../language/language.js';
import type { Part } from '../part/part.js';
import type { AftalePostponement } from './postponement.js';
import { POSTPONEMENT_MESSAGES } from './postponement.messages.js';
import { positionSign, type Position } from './position.js';

export { styles } from './postponement.styles.js';

export function needs(_element: AftalePostponement, { postponements }: InitiativeView): Part[] {
  return acrossOf({ postponements: postponements ?? [] });
}

export function render(element: AftalePostponement, data: InitiativeView): TemplateResult {
  const m = inLanguage(element.language, 'proposals', POSTPONEMENT_MESSAGES);
  const { postponements = [], source } = data;
  const [first] = postponements;
  return html`${element.head(data, html`<span class="chip">${m.proposed}</span>`)}
  ${first ? nothing : html`<p class="said">${m.none}</p>`}
  ${postponements[1] ? html`<p class="said small">${m.inCommittees}</p>` : nothing}
  ${postponements.map((each) => proposal(element, each))}
  ${element.foot(
    { ...data, source: first?.source ?? source },
    postponements.some(({ partiesPosition }) => partiesPosition)
      ? html`<span>${m.reading}</span>`
      : undefined,
  )}`;
}

function proposal(element: AftalePostponement, of: PostponementView): TemplateResult {
  const { language, words } = element;
  const m = inLanguage(language, 'proposals', POSTPONEMENT_MESSAGES);
  const { committee, statedOn, fromYear, toYear, partiesPosition, outcome, refersTo } = of;
  const positions = across.module?.postponementWords(language);
  const years = [fromYear && `${m.from} ${fromYear}`, toYear && `${m.to} ${toYear}`].filter(Boolean);
  return html`<section part="proposal">
    <p>
      ${committee && html`<span class="strong whole" lang="da">${committee.name}</span>`}
      ${statedOn && html`<span class="small whole">${words.asOf} ${element.date(statedOn)}</span>`}
    </p>
    <div class="sides">
      ${side(element, m.administration, 'PROPOSED', [m.proposed, ...years].join(' '), of.administrationRemark)}
      ${side(
        element,
        m.parties,
        partiesPosition,
        (partiesPosition && positions?.partiesPosition[partiesPosition]) ?? m.noAnswer,
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
      <span class=${outcome ? 'word' : nothing}
        >${outcome ? positions?.postponementOutcome[outcome] : m.unknown}</span
      >
    </p>
  </section>`;
}

/** Both sides have the same parts in the same order, so that neither weighs more. */
function side(
  element: AftalePostponement,
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
        : html`<p class="none">
            ${inLanguage(element.language, 'proposals', POSTPONEMENT_MESSAGES).noRemark}
          </p>`
    }
    ${more}
  </div>`;
}
