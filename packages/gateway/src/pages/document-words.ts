import { formatDate } from '@aftalespor/domain/format';
import { html } from 'hono/html';
import type { Html } from './layout.js';

/** What a page reads of a place in a document. */
export const sourceInclude = { source: { include: { document: true } } } as const;

export interface PageSource {
  page: number | null;
  line: number;
  document: { title: string; date: string | null; url: string | null };
}

/** The document, its date, and where in it: "Opfølgning, 5. april 2018, side 3, linje 120 i dokumentets tekst". */
export function placeOf({ document, page, line }: PageSource): Html {
  const place = [
    document.date ? formatDate(document.date, 'da') : null,
    page === null ? null : `side ${page}`,
    `linje ${line} i dokumentets tekst`,
  ]
    .filter(Boolean)
    .join(', ');
  return html`${document.url ? html`<a href="${document.url}">${document.title}</a>` : document.title},
  ${place}`;
}

/** What the document itself says, closed beside our words for it, with the place; nothing until it is imported. */
export function documentWords(text: string | null, source: PageSource | null | undefined): Html | string {
  if (text === null) return '';
  return html`<details class="own-words">
    <summary>Dokumentets egne ord</summary>
    <blockquote>${text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)}</blockquote>
    ${source ? html`<p class="axis">${placeOf(source)}</p>` : ''}
  </details>`;
}
