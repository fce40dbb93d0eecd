/**
 * One order out of two: all of `base` as it stands, and each id that only `other` has, after the one it follows there
 * (or in front, where it follows none). So a draft of ten records of a hundred does not disturb the printed order, and
 * what was known before is not lost from an order that a fuller draft brings.
 */
export function mergeOrder(base: readonly string[], other: readonly string[]): string[] {
  const known = new Set(base);
  const followers = new Map<string | null, string[]>();
  let previous: string | null = null;
  for (const id of other) {
    if (!known.has(id)) {
      const list = followers.get(previous);
      if (list) list.push(id);
      else followers.set(previous, [id]);
    } else previous = id;
  }
  return [...(followers.get(null) ?? []), ...base.flatMap((id) => [id, ...(followers.get(id) ?? [])])];
}
