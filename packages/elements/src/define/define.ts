/**
 * Registers a custom element. Several versions of the script may be on one page: the first one to come wins, the others
 * stay silent, and nothing throws.
 */
export function define(name: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  if (!registry || registry.get(name)) return;
  try {
    registry.define(name, element);
  } catch {
    // The class stands under another name, or the page's own code refused it. Its elements keep their fallback link.
  }
}
