/** How text and annex stand to each other, as a small sign beside its word. What is not the same stands in a diamond. */
import type { ReconciliationOutcome } from '@aftalespor/domain/reconciliation';
import { html, type TemplateResult } from 'lit';

const SIGNS: Record<ReconciliationOutcome, string> = {
  EQUAL: 'M4 6h8M4 10h8',
  EQUAL_AFTER_ROUNDING: 'M4 6.5q2-2 4 0t4 0M4 10.5q2-2 4 0t4 0',
  CONTRADICTION: 'M8 .8L15.2 8 8 15.2.8 8zM5 6.6h6M5 9.4h6M9.4 4.8l-2.8 6.4',
  ONLY_IN_TEXT: 'M4 8h8',
  ONLY_IN_ANNEX: 'M4 8h8',
};

export function outcomeSign(outcome: ReconciliationOutcome): TemplateResult {
  return html`<svg class="sign ${outcome}" part="sign" viewBox="0 0 16 16" aria-hidden="true">
    <path d=${SIGNS[outcome]} />
  </svg>`;
}
