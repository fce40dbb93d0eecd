import { AXES } from '@aftalespor/domain/smiley';
import type { InitiativeThreadView, MilestoneView, RoundView } from '@aftalespor/domain/view-model';
import { html, nothing, type TemplateResult } from 'lit';
import { across, acrossOf } from '../across/across.part.js';
import type { Part } from '../part/part.js';
import { inLanguage, vocabulary } from '../language/language.js';
import { roundName } from '../round/round.js';
import { axisStatusBlock } from '../smiley/axis-status.js';
import type { AftaleSmileyTimeline } from './smiley-timeline.js';
import { TIMELINE_MESSAGES } from './smiley-timeline.messages.js';

export { styles } from './smiley-timeline.styles.js';

/** What one agreement's part of the timeline is made of. */
type Followed = Pick<InitiativeThreadView, 'agreement' | 'rounds' | 'postponements'>;

/** More rounds than this always run down: columns would be too narrow to read. */
const WIDEST = 5;

export function needs(_timeline: AftaleSmileyTimeline, data: InitiativeThreadView): Part[] {
  return acrossOf(data);
}

export function render(timeline: AftaleSmileyTimeline, data: InitiativeThreadView): TemplateResult {
  const { language, single } = timeline;
  const steps = data.promise?.steps ?? [];
  return html`${timeline.head(data)}
  ${
    steps[1] && !single
      ? across.module?.agreements(steps, data.ref, (step) => entries(timeline, step), language)
      : entries(timeline, data)
  }
  ${timeline.foot(data)}`;
}

/** The rounds of one agreement, each postponement where it belongs in time. */
function entries(timeline: AftaleSmileyTimeline, of: Followed): TemplateResult {
  const { rounds, postponements = [] } = of;
  const drawRound = (each: RoundView) => round(timeline, each, of);
  const drawn = postponements[0]
    ? across.module?.entries(rounds, postponements, drawRound, timeline.language)
    : rounds.map(drawRound);
  return html`${
    drawn?.[0] &&
    html`<ol part="rounds" class=${drawn.length > WIDEST ? nothing : 'across'}>
      ${drawn}
    </ol>`
  }${rounds[0] ? nothing : timeline.unfollowed(of)}`;
}

function round(timeline: AftaleSmileyTimeline, of: RoundView, step: Followed): TemplateResult {
  const { words, language, axis } = timeline;
  const m = inLanguage(language, 'timeline', TIMELINE_MESSAGES);
  const { milestone: set, correctedOn } = of;
  const options = timeline.statusOptions(step);
  return html`<li part="round" class=${of.reportedOn ? 'known' : nothing}>
    <div>
      <p class="strong" lang=${of.period ? nothing : 'da'}>${roundName(of, language)}</p>
      <p class="small">${timeline.when(of)}</p>
      ${correctedOn && html`<p class="small" part="corrected">${m.corrected} ${timeline.date(correctedOn)}</p>`}
    </div>
    <div part="milestone">
      <p class="axis">${m.milestone}</p>
      <p>${milestone(timeline, set)}</p>
      ${
        set?.earlier[0] &&
        html`<details>
          <summary>${m.earlier}</summary>
          ${set.earlier.map(
            (old) =>
              html`<p class="small">
                ${milestone(timeline, old)}, ${words.asOf} ${timeline.date(old.statedOn)}
              </p>`,
          )}
        </details>`
      }
    </div>
    ${AXES.map((each) =>
      axis === 'both' || axis === each.toLowerCase() ? axisStatusBlock(each, of, options, language) : nothing,
    )}
  </li>`;
}

function milestone(
  { language }: AftaleSmileyTimeline,
  of: Pick<MilestoneView, 'state' | 'label'> | null,
): TemplateResult | string {
  const words = vocabulary(language).status;
  if (of?.state === 'WITHDRAWN') return words.WITHDRAWN;
  if (of?.state === 'NONE_SET') return words.NO_MILESTONE;
  return of?.label ? html`<span lang="da">${of.label}</span>` : words.NOT_RECORDED;
}
