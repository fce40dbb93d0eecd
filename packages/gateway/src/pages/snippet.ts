import { html } from 'hono/html';
import type { Html } from './layout.js';

export type SnippetKind =
  'card' | 'timeline' | 'promise' | 'postponement' | 'amounts' | 'section-amounts' | 'agreement-amounts';

const ELEMENTS: Record<SnippetKind, { tag: string; attribute: string; label: string }> = {
  card: { tag: 'aftale-initiative-card', attribute: 'initiative', label: 'Kort' },
  timeline: { tag: 'aftale-smiley-timeline', attribute: 'initiative', label: 'Tidslinje' },
  promise: { tag: 'aftale-promise-thread', attribute: 'initiative', label: 'Løftet gennem aftalerne' },
  postponement: { tag: 'aftale-postponement', attribute: 'initiative', label: 'Udskydelse' },
  amounts: { tag: 'aftale-yearly-amount-table', attribute: 'initiative', label: 'Beløb' },
  'section-amounts': {
    tag: 'aftale-yearly-amount-table',
    attribute: 'section',
    label: 'Beløb for afsnittet',
  },
  'agreement-amounts': {
    tag: 'aftale-yearly-amount-table',
    attribute: 'agreement',
    label: 'Beløb for hele aftalen',
  },
};

/** What an editor pastes: one script, one element, and in it a link that is read when scripts are stripped. */
export function snippet(kind: SnippetKind, origin: string, ref: string, title: string): string {
  const { tag, attribute } = ELEMENTS[kind];
  return [
    `<script type="module" src="${origin}/embed/aftalespor.js"></script>`,
    `<${tag} ${attribute}="${ref}">`,
    `  <a href="${origin}/${ref}">${escapeText(title)}</a>`,
    `</${tag}>`,
  ].join('\n');
}

/** A box with each snippet and a button that copies it. Without scripts the text can be marked and copied. */
export function snippetBox(kinds: SnippetKind[], origin: string, ref: string, title: string): Html {
  return html`<section class="snippets" aria-labelledby="saet-ind">
    <h2 id="saet-ind">Sæt ind på din side</h2>
    <p>Kopiér teksten, og sæt den ind som HTML i din redaktørside. Det holder sig selv opdateret.</p>
    ${kinds.map(
      (kind) =>
        html`<div class="snippet" data-copy-root>
          <h3>${ELEMENTS[kind].label}</h3>
          <pre
            tabindex="0"
            aria-label="HTML til ${ELEMENTS[kind].label}"
          ><code data-copy-text>${snippet(kind, origin, ref, title)}</code></pre>
          <button type="button" data-copy>
            Kopiér HTML <span class="visually-hidden">til ${ELEMENTS[kind].label}</span>
          </button>
          <span role="status" data-copy-status></span>
        </div>`,
    )}
  </section>`;
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
