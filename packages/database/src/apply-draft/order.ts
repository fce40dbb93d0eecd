/**
 * One order out of two: all of `base` as it stands, and each id that only `other` has where `other` has it: after the
 * one before it, or before the first that both have, or, where they have none in common, at the end. So a draft of ten
 * records of a hundred does not disturb the printed order, and a fuller one puts its records where they belong.
 */
export function mergeOrder(base: readonly string[], other: readonly string[]): string[] {
  const known = new Set(base);
  const after = new Map<string, string[]>();
  const leading: string[] = [];
  let previous: string | null = null;
  let firstShared: string | null = null;
  for (const id of other)
    if (known.has(id)) {
      firstShared ??= id;
      previous = id;
    } else if (previous === null) leading.push(id);
    else after.set(previous, [...(after.get(previous) ?? []), id]);
  const merged = base.flatMap((id) => [...(id === firstShared ? leading : []), id, ...(after.get(id) ?? [])]);
  return firstShared === null ? [...merged, ...leading] : merged;
}
