import { safeHref } from '@aftalespor/domain/safe-href';
import { html, nothing } from 'lit';

/** A link where the address may be one, otherwise its text, or what is given in its place. */
export function link(href: string | null, text: string, label?: string, otherwise: unknown = text): unknown {
  const safe = safeHref(href);
  return safe ? html`<a part="link" href=${safe} aria-label=${label ?? nothing}>${text}</a>` : otherwise;
}
