import { safeHref } from '@aftalespor/domain/safe-href';
import { html, nothing, type TemplateResult } from 'lit';

/** A link where the address may be one, otherwise its text. */
export function link(href: string | null, text: string, label?: string): TemplateResult | string {
  const safe = safeHref(href);
  return safe ? html`<a part="link" href=${safe} aria-label=${label ?? nothing}>${text}</a>` : text;
}
