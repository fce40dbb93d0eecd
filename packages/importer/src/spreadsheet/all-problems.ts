import type { Draft } from '@aftalespor/domain/draft';
import { problemsOfDraft, type DraftProblem } from '@aftalespor/database/check-draft';

/**
 * All that is wrong with a draft, and not only what its first checks find: what is wrong is taken out, with what refers to
 * it, and the rest is checked again. `unread`: keys of records that are not in the draft, since their rows are wrong.
 */
export function allProblems(draft: Draft, unread: Iterable<string>): DraftProblem[] {
  const gone = new Set(unread);
  const all = new Map<string, DraftProblem>();
  for (let rest: Draft | null = draft; rest !== null;) {
    const found = problemsOfDraft(rest);
    for (const problem of found) {
      const { code, record, field, value } = problem;
      const follows = code === 'MISSING_REFERENCE' && typeof value === 'string' && gone.has(value);
      if (!follows) all.set(`${code} ${record} ${field}`, problem);
    }
    rest = without(rest, new Set(found.map(({ record }) => record)), gone);
  }
  return [...all.values()];
}

/** A draft without some records, whose keys and whose parts' keys are then `gone`; null where none of them is in it. */
function without(draft: Draft, keys: ReadonlySet<string>, gone: Set<string>): Draft | null {
  let isLess = false;
  const keep = (value: unknown): unknown => {
    if (Array.isArray(value))
      return value
        .filter((it) => {
          const isOut = keys.has((it as { key?: string } | null)?.key ?? '');
          if (isOut) forEachKey(it, (key) => gone.add(key));
          isLess ||= isOut;
          return !isOut;
        })
        .map(keep);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, keep(part)]));
  };
  const rest = keep(draft) as Draft;
  return isLess ? rest : null;
}

function forEachKey(value: unknown, take: (key: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { key } = value as { key?: unknown };
  if (typeof key === 'string') take(key);
  for (const part of Object.values(value)) forEachKey(part, take);
}
