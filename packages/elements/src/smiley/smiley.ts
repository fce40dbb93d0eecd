/** The glyph: shape and face. The word stands beside it, so the drawing itself says nothing to a screen reader. */
import type { AxisStatus } from '@aftalespor/domain/status';
import { html, type TemplateResult } from 'lit';

const CIRCLE = 'M16 2.5a13.5 13.5 0 1 0 .1 0z';
const EYES = 'M11.5 12.5h.01M20.5 12.5h.01';

/** The shapes of the two scales; what is not a smiley is a circle. */
const SHAPES: Record<string, string> = {
  NEUTRAL: 'M9 3h14q6 0 6 6v14q0 6-6 6H9q-6 0-6-6V9q0-6 6-6z',
  SAD: 'M10.5 2.5h11l8 8v11l-8 8h-11l-8-8v-11z',
};

/** Faces of the two scales, and signs for what is not a smiley. */
const LINES: Record<string, string> = {
  HAPPY: `${EYES}M10 19q6 6 12 0`,
  NEUTRAL: `${EYES}M10.5 21h11`,
  SAD: `${EYES}M10.5 22q5.5-5 11 0`,
  NOT_RECORDED: 'M11 16h10',
  NOT_DUE: 'M16 10v6l4 3',
  WITHDRAWN: 'M11 21l10-10',
  NO_FOLLOW_UP_KNOWN: 'M11 16h.01M16 16h.01M21 16h.01',
};

/** A glyph for one axis of one round. A DERIVED smiley is drawn with a dashed edge and no fill. */
export function smiley(status: AxisStatus): TemplateResult {
  const { smiley: name, basis } =
    status.code === 'SMILEY' ? status.assessment : { smiley: status.code, basis: 'NONE' };
  return html`<svg class="glyph ${name} ${basis}" part="glyph" viewBox="0 0 32 32" aria-hidden="true">
    <path d=${SHAPES[name] ?? CIRCLE} />
    <path class="face" d=${LINES[name] ?? ''} />
  </svg>`;
}
