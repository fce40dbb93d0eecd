import { AXES } from '@aftalespor/domain/smiley';
import { latestReported, nextMilestone, yearIsOver } from '@aftalespor/domain/status';
import type { BodyView, InitiativeView } from '@aftalespor/domain/view-model';
import { html, nothing, type TemplateResult } from 'lit';
import { across, acrossOf } from '../across/across.part.js';
import type { View } from '../element/element.js';
import type { InitiativeElement } from '../element/initiative-element.js';
import { vocabulary } from '../language/language.js';
import { shownRound } from '../round/round.js';
import { axisStatusBlock } from '../smiley/axis-status.js';
import { styles } from './initiative-card.styles.js';

export const view: View<InitiativeElement, InitiativeView> = {
  styles,
  needs: (_card, data) => acrossOf(data),
  render(card, data) {
    const { account, summary } = data;
    return html`${card.head(data, account && html`<span class="chip">${vocabulary(card.language).account[account]}</span>`)}
      ${summary && html`<p part="summary" lang="da">${summary}</p>`} ${axes(card, data)}
      <dl part="facts">${facts(card, data)}</dl>
      ${card.foot(data)}`;
  },
};

function axes(card: InitiativeElement, data: InitiativeView): TemplateResult {
  const { language } = card;
  const options = card.statusOptions(data);
  const round = latestReported(data.rounds) ?? shownRound(data.rounds, options.today);
  return html`<div class="axes">
    ${
      round
        ? AXES.map((axis) => axisStatusBlock(axis, round, options, language, card.roundAndDate(round)))
        : card.unfollowed(data)
    }
  </div>`;
}

function facts(card: InitiativeElement, data: InitiativeView): unknown[] {
  const { words: m, language } = card;
  const options = card.statusOptions(data);
  const next = nextMilestone(data.rounds, options);
  const over = data.rounds[0] && yearIsOver(options.budgetYear, options.today);
  const of = (...kinds: BodyView['kind'][]) =>
    bodies(data.responsible.filter(({ kind }) => kinds.includes(kind)));
  const states = vocabulary(language).economyState;
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
          <span class="small">(${card.roundAndDate(next)})</span>`,
    ),
    fact(m.followUp, over && m.noLater),
    ...(across.module?.acrossFacts(data, language).map(([label, value]) => fact(label, value)) ?? []),
  ];
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
