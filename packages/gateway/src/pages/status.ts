import { formatDate } from '@aftalespor/domain/format';
import type { Axis } from '@aftalespor/domain/smiley';
import { axisStatus, type AxisStatus } from '@aftalespor/domain/status';
import type { RoundView } from '@aftalespor/domain/view-model';
import { WORDS } from '@aftalespor/domain/words';
import { html } from 'hono/html';
import type { Html } from './layout.js';

const words = WORDS.da;

/** One axis of one round: shape, face and word together, then how it is known. */
export function statusOf(round: RoundView, axis: Axis, budgetYear: number | null): Html {
  const today = new Date().toISOString().slice(0, 10);
  const status = axisStatus(round, axis, { today, budgetYear, showDerived: true });
  return html`<div class="status">
    <svg class="smiley" aria-hidden="true"><use href="/assets/smileys.svg#${glyph(status)}"></use></svg>
    <div>
      <span class="axis">${words.axis[axis]}</span>
      <strong>${word(status, axis)}</strong>
      ${
        status.code === 'SMILEY' && status.assessment.basis === 'DERIVED'
          ? html`<span class="reading"><em>${words.derived}:</em> ${status.assessment.reason}</span>`
          : ''
      }
    </div>
  </div>`;
}

function glyph(status: AxisStatus): string {
  if (status.code !== 'SMILEY') return 'none';
  return `${status.assessment.smiley.toLowerCase()}${status.assessment.basis === 'DERIVED' ? '-derived' : ''}`;
}

function word(status: AxisStatus, axis: Axis): string {
  if (status.code !== 'SMILEY') return words.status[status.code];
  if (axis === 'EFFORT') return words.effort[status.assessment.smiley];
  return status.assessment.smiley === 'NEUTRAL'
    ? words.status.NOT_RECORDED
    : words.economy[status.assessment.smiley];
}

export function reportedOn(round: RoundView): string | null {
  return round.reportedOn === null ? null : `pr. ${formatDate(round.reportedOn, 'da')}`;
}
