import type { AxisStatus } from '@aftalespor/domain/status';
import type { Axis } from '@aftalespor/domain/smiley';
import { css, html, LitElement, type TemplateResult } from 'lit';
import { define } from '../../packages/elements/src/define/define.js';
import { elementStyles } from '../../packages/elements/src/element/element.styles.js';
import { english } from '../../packages/elements/src/language/language.js';
import { statusWord } from '../../packages/elements/src/smiley/axis-status.js';
import { smiley } from '../../packages/elements/src/smiley/smiley.js';

/** One sign as the elements draw it, with its word in both languages. For these pages only. */
class DocsSign extends LitElement {
  static override properties = { axis: { attribute: false }, status: { attribute: false } };
  static override styles = [
    elementStyles('docs-sign', {}),
    css`
      .sign {
        display: flex;
        gap: 0.75em;
        align-items: center;
      }
      p + p {
        color: var(--_muted);
        font-size: 0.875em;
      }
    `,
  ];

  declare axis: Axis;
  declare status: AxisStatus;

  protected override render(): TemplateResult {
    return html`<div class="sign">
      ${smiley(this.status)}
      <div>
        <p class="word" lang="da">${statusWord(this.axis, this.status, 'da')}</p>
        <p lang="en">${statusWord(this.axis, this.status, 'en')}</p>
      </div>
    </div>`;
  }
}

// Both languages are shown, and English is a part that comes when it is asked for.
void english.load?.().then(() => {
  define('docs-sign', DocsSign);
});
