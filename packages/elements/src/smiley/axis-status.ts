/** One axis of one round in words and picture: the axis, the glyph, the word, and for a reading of ours the reason. */
import type { AxisStatus } from '@aftalespor/domain/status';
import type { Axis, EconomySmiley } from '@aftalespor/domain/smiley';
import { WORDS, type Language } from '@aftalespor/domain/words';
import { html, nothing, type TemplateResult } from 'lit';
import { smiley } from './smiley.js';

/** The word of a status, in the terms of the printed definition. */
export function statusWord(axis: Axis, status: AxisStatus, language: Language): string {
  const words = WORDS[language];
  if (status.code !== 'SMILEY') return words.status[status.code];
  const { smiley: value } = status.assessment;
  return axis === 'EFFORT' ? words.effort[value] : words.economy[value as EconomySmiley];
}

/** The block of one axis. `when` names the round and its date, `note` what the follow-up says. */
export function axisStatusBlock(
  axis: Axis,
  status: AxisStatus,
  language: Language,
  note: string | null,
  when?: string,
): TemplateResult {
  const reading = status.code === 'SMILEY' && status.assessment.basis === 'DERIVED' ? status.assessment : null;
  return html`<div class="status" part=${axis.toLowerCase()}>
    ${smiley(status)}
    <div>
      <p class="axis">${WORDS[language].axis[axis]}</p>
      <p class="word">${statusWord(axis, status, language)}</p>
      ${when ? html`<p class="small">${when}</p>` : nothing}
      ${reading
        ? html`<details class="reading" part="reading">
            <summary>${WORDS[language].derived}</summary>
            <p class="small" lang="da">${reading.reason}</p>
          </details>`
        : nothing}
      ${note ? html`<p class="said" lang="da">${note}</p>` : nothing}
    </div>
  </div>`;
}
