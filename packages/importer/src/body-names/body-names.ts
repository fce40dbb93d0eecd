const SEPARATOR = /^(?:\s*,\s*(?:samt|og)?\s*|\s+samt\s+|\s+og\s+|\s*$)/;

/**
 * The names that a text begins with, by the names that are known, and what follows them. Names have commas and "og" of
 * their own, so that nothing but a list of names tells where one ends.
 */
export function namesAtStart(text: string, known: readonly string[]): { names: string[]; rest: string } {
  const byLength = [...known].sort((a, b) => b.length - a.length);
  const names: string[] = [];
  let rest = text.trim();
  for (;;) {
    const name = byLength.find((it) => rest.startsWith(it) && !/^\p{L}/u.test(rest.slice(it.length)));
    if (name === undefined) return { names, rest };
    names.push(name);
    const after = rest.slice(name.length);
    const separator = SEPARATOR.exec(after);
    const next = separator ? after.slice(separator[0].length) : '';
    if (!separator || !byLength.some((it) => next.startsWith(it))) return { names, rest: after.trim() };
    rest = next;
  }
}
