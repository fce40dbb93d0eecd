/** What a side says, in picture and word: a speech bubble with a sign of its own for each, all of one colour. */
import type { PartiesPosition } from '@aftalespor/domain/postponement';
import { html, type TemplateResult } from 'lit';

const BUBBLE = 'M7 4h18q4 0 4 4v11q0 4-4 4H15l-6 6v-6H7q-4 0-4-4V8q0-4 4-4z';

export type Position = PartiesPosition | 'PROPOSED';

/** Later, agreement, as it stands, the other way, a question, further on; a dash where there is no answer. */
const SIGNS: Record<Position | 'NONE', string> = {
  PROPOSED: 'M9 13.5h9M15 10l3.5 3.5L15 17M22.5 9v9',
  SUPPORTED: 'M11 14l4 4 7-8',
  KEPT: 'M11 11h10M11 16h10',
  ALTERNATIVE: 'M10 11h11l-3-3M22 16H11l3 3',
  QUESTION: 'M13 10.5q.5-3 3-3t3 2.7q0 1.8-3 3.3v1.5M16 18.6h.01',
  REFERENCE: 'M10 13.5h12M18 9.5l4 4-4 4',
  NONE: 'M12 13.5h8',
};

export function positionSign(position: Position | null): TemplateResult {
  return html`<svg
    class="glyph ${position ? 'said' : 'NONE'}"
    part="glyph"
    viewBox="0 0 32 32"
    aria-hidden="true"
  >
    <path d=${BUBBLE} />
    <path class="face" d=${SIGNS[position ?? 'NONE']} />
  </svg>`;
}
