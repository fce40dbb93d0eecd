/** The integrity of each part (SHA-256, base64), by its name; the build puts it here (scripts/finish.mjs). */
declare const __PARTS__: Record<string, string>;

const PARTS = __PARTS__;

/** The integrity of a part, which says what is in it. */
export function hashOf(name: string): string {
  return PARTS[name] ?? '';
}

/**
 * Fetches a file beside the script, with its integrity, and hands it what it needs of the script as it runs (see
 * build/parts.mjs). The address holds the beginning of the hash, so that it never means anything else.
 */
export async function fetchPart(name: string): Promise<unknown> {
  const hash = hashOf(name);
  const file = `aftalespor.${name}.${hash.replace(/\W/g, '').slice(0, 8)}.js`;
  const { href } = new URL(file, import.meta.url);
  // What the browser fetches here with its integrity is what the import gets.
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'modulepreload',
      crossOrigin: 'anonymous',
      integrity: `sha256-${hash}`,
      href,
    }),
  );
  const part = await import(/* @vite-ignore */ href);
  // A module that is imported by its own address is the one that runs.
  return part.default(await import(/* @vite-ignore */ import.meta.url));
}
