import type { LitElement } from 'lit';

/** Puts an element on the page as its HTML says, with properties set before it is there. For tests. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  markup: string,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  document.documentElement.lang = 'da';
  const template = document.createElement('template');
  template.innerHTML = markup;
  const element = document.importNode(template.content, true)
    .firstElementChild as HTMLElementTagNameMap[Name];
  Object.assign(element, properties);
  document.body.append(element);
  await settled(element);
  return element;
}

/** Waits until answers have come, and what they are drawn with, and the element has drawn them. */
export async function settled(element: HTMLElement): Promise<void> {
  const drawn = element as LitElement & { data?: unknown; state?: string };
  do {
    await new Promise((resolve) => setTimeout(resolve));
    await drawn.updateComplete;
  } while (drawn.data && drawn.state === 'loading');
}

/** What a reader can read of the element, without what is only drawn. */
export function textOf(element: Element): string {
  return (element.shadowRoot?.querySelector('article')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

export function all(element: Element, selector: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}
