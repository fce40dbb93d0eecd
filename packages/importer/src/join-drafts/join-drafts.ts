import type { Draft, DraftSource } from '@aftalespor/domain/draft';
import { lettersOf } from '../letters-of/letters-of.js';

/** Two documents that say different things of one field of a record. */
export interface Contradiction {
  record: string;
  field: string;
  values: readonly [string, string];
  /** Where each stands; null where the record has no place of its own. */
  places: readonly [DraftSource | null, DraftSource | null];
}

type Node = Record<string, unknown>;

/** What identifies an entry of a list, in the order in which it is looked for. */
const IDENTITIES = ['key', 'round', 'statedOn', 'year', 'initiative'] as const;
/** Our words, the documents' own words, and places: each document has its own, and the first one's stand. */
const OWN = /Text$|^(?:source|sources|coverage|summary|label|printed|reason|title|file|sha256|url)$/;

/**
 * Two drafts of one municipality as one: all records of both, and each value of the first where it has one. `contradiction` hears of each
 * value that the two have different; texts differ by more than signs and spaces.
 */
export function joinDrafts(
  one: Draft,
  other: Draft,
  contradiction: (found: Contradiction) => void = () => undefined,
): Draft {
  return { ...(join(one, other, null, contradiction) as Draft), municipality: one.municipality };
}

function join(one: unknown, other: unknown, owner: Owner | null, tell: Tell, within = ''): unknown {
  if (one === null || one === undefined) return other;
  if (other === null || other === undefined) return one;
  if (Array.isArray(one) && Array.isArray(other)) return joinLists(one, other, owner, tell);
  if (typeof one !== 'object' || typeof other !== 'object') return one;
  const [left, right] = [one as Node, other as Node];
  const here = ownerOf(left, right) ?? owner;
  const joined: Node = { ...left };
  for (const [name, value] of Object.entries(right)) {
    const nested = here === owner ? `${within}${name}.` : `${name}.`;
    const isOwn = name === 'key' || OWN.test(name);
    joined[name] = join(left[name], value, here, isOwn ? () => undefined : tell, nested);
    if (here && !isOwn && differ(left[name], value))
      tell({ ...here, field: nested.slice(0, -1), values: [String(left[name]), String(value)] });
  }
  return joined;

  /** As the row is called in the database. */
  function ownerOf(first: Node, second: Node): Owner | null {
    const [record, ...parts] = [first.key ?? owner?.record, first.round, first.statedOn, first.year];
    const places = [
      placeOf(first) ?? owner?.places[0] ?? null,
      placeOf(second) ?? owner?.places[1] ?? null,
    ] as const;
    if (first.key !== undefined) return { record: String(record), places };
    const n = parts.findIndex((part) => part !== undefined);
    return n === -1 ? null : { record: `${String(record)}${'.@:'[n]!}${String(parts[n])}`, places };
  }
}

type Owner = Pick<Contradiction, 'record' | 'places'>;
type Tell = (it: Contradiction) => void;
const placeOf = ({ source, sources }: Node): DraftSource | null =>
  (source ?? (sources as unknown[] | undefined)?.[0] ?? null) as DraftSource | null;

function differ(one: unknown, other: unknown): boolean {
  const isValue = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);
  return isValue(one) && isValue(other) && letters(one) !== letters(other);
}
const letters = (value: unknown): string =>
  typeof value === 'string' ? lettersOf(value) || value : String(value);

function joinLists(
  one: readonly unknown[],
  other: readonly unknown[],
  owner: Owner | null,
  tell: Tell,
): unknown[] {
  const joined = [...one];
  const places = new Map(one.map((it, n) => [identityOf(it), n]));
  for (const item of other) {
    const identity = identityOf(item);
    const at = places.get(identity);
    if (at === undefined) {
      places.set(identity, joined.length);
      joined.push(item);
    } else joined[at] = join(joined[at], item, owner, tell);
  }
  return joined;
}

function identityOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const node = item as Node;
  const name = IDENTITIES.find((it) => node[it] !== undefined);
  if (name !== undefined) return String(node[name]);
  if (node.body !== undefined) return `${String(node.role)} ${String(node.body)}`;
  return JSON.stringify({ ...node, source: null });
}
