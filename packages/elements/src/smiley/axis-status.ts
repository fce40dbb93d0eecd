/** One axis of one round in words and picture: the axis, the glyph, the word, and for a reading of ours the reason. */
import type { Axis, EconomySmiley } from '@aftalespor/domain/smiley';
import { axisStatus, type AxisStatus, type StatusOptions } from '@aftalespor/domain/status';
import type { RoundView } from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { html, type TemplateResult } from 'lit';
import { vocabulary } from '../language/language.js';
import { smiley } from './smiley.js';

/** The word of a status, in the terms of the printed definition. */
export function statusWord(axis: Axis, status: AxisStatus, language: Language): string {
  const words = vocabulary(language);
  if (status.code !== 'SMILEY') return words.status[status.code];
  const { smiley: value } = status.assessment;
  return axis === 'EFFORT' ? words.effort[value] : words.economy[value as EconomySmiley];
}

/** The block of one axis of a round; `when` names the round and its date where the place does not. */
export function axisStatusBlock(
  axis: Axis,
  round: RoundView,
  options: StatusOptions,
  language: Language,
  when?: TemplateResult,
): TemplateResult {
  const status = axisStatus(round, axis, options);
  const reason =
    status.code === 'SMILEY' && status.assessment.basis === 'DERIVED' ? status.assessment.reason : null;
  const note = axis === 'EFFORT' ? round.effortNote : round.economyNote;
  return html`<div class="status" part=${axis.toLowerCase()}>
    ${smiley(status)}
    <div>
      <p class="axis">${vocabulary(language).axis[axis]}</p>
      <p class="word">${statusWord(axis, status, language)}</p>
      ${when && html`<p class="small">${when}</p>`}
      ${
        reason &&
        html`<details part="reading">
          <summary>${vocabulary(language).derived}</summary>
          <p class="small" lang="da">${reason}</p>
        </details>`
      }
      ${note && html`<p class="said" lang="da">${note}</p>`}
    </div>
  </div>`;
}
