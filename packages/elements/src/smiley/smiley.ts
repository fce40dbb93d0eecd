/** The glyph: shape and face. The word stands beside it, so the drawing itself says nothing to a screen reader. */
import type { AxisStatus } from '@aftalespor/domain/status';
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

const EYES = 'M11.5 12.6v.01M20.5 12.6v.01';

/** Faces of the two scales, and signs for what is not a smiley. */
const LINES: Record<string, string> = {
  HAPPY: `${EYES}M10 18.8q6 6.4 12 0`,
  NEUTRAL: `${EYES}M10.5 20.8h11`,
  SAD: `${EYES}M10.5 22.3q5.5-5.6 11 0`,
  NOT_RECORDED: 'M11.5 16h9',
  NOT_DUE: 'M16 10v6.4l4 2.6',
  NO_MILESTONE: '',
  WITHDRAWN: 'M11.5 20.5l9-9',
  NO_FOLLOW_UP_KNOWN: 'M11 16v.01M16 16v.01M21 16v.01',
};

function shape(name: string): SVGTemplateResult {
  if (name === 'SAD') return svg`<path d="M10.4 2.5h11.2l7.9 7.9v11.2l-7.9 7.9H10.4l-7.9-7.9V10.4z"/>`;
  if (name === 'NEUTRAL') return svg`<rect x="3" y="3" width="26" height="26" rx="6.5"/>`;
  return svg`<circle cx="16" cy="16" r="13.5"/>`;
}

/** A glyph for one axis of one round. A DERIVED smiley is drawn with a dashed edge and no fill. */
export function smiley(status: AxisStatus): TemplateResult {
  const name = status.code === 'SMILEY' ? status.assessment.smiley : status.code;
  const look = status.code === 'SMILEY' ? `${name} ${status.assessment.basis}` : 'NONE';
  return html`<svg class="glyph ${look}" part="glyph" viewBox="0 0 32 32" aria-hidden="true">
    ${shape(name)}
    <path class="face" d=${LINES[name] ?? ''} />
  </svg>`;
}
