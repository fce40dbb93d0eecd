import type { Draft } from '@aftalespor/domain/draft';
import type { DocumentText } from '../document-text/document-text.js';
import { slugOf } from '../slug/slug.js';

const NAME = /(?<!\p{L})(\p{Lu}[\p{L}-]+ Kommune|\p{Lu}\p{Ll}+kommunen)(?:s|'s)?(?!\p{L})/gu;
const GENERIC = /^(?:Hver|Enhver|Denne|Din|Vores|En|Min|Ny) Kommune$/;

/** Its council, which is named by the place: "Lyngdal Byråd", "Kommunalbestyrelsen i Lyngdal". */
const COUNCIL =
  /(?<!\p{L})(?:(\p{Lu}[\p{L}-]+) (?:Byråd|Kommunalbestyrelse)s?|(?:byrådet|kommunalbestyrelsen) i (\p{Lu}[\p{L}-]+))(?!\p{L})/giu;
const PLACE = /^\p{Lu}/u;

/** Whether a document names a municipality: by its name, or by its council's. */
export const isNamedIn = (text: DocumentText, name: string): boolean =>
  wholeNames(text).some((line) => line.includes(name) || councilsIn(line).includes(name));

const IN_CAPITALS = /(?<!\p{L})\p{Lu}[\p{Lu}-]+ (?:KOMMUNE|BYRÅD)(?!\p{L})/gu;

/** The lines, a name that goes on over a line's end ("Fjordby / Kommune") on the first of the two, and one in capitals without them. */
function wholeNames({ lines }: DocumentText): string[] {
  return lines.map(({ text }, n) => {
    const next = lines[n + 1]?.text.trim() ?? '';
    const [rest] = /^(?:Kommune|Byråd|Kommunalbestyrelse)(?!\p{L})/u.exec(next) ?? [];
    const whole = rest && /\p{Lu}[\p{L}-]+\s*$/u.test(text) ? `${text.trimEnd()} ${rest}` : text;
    return whole.replace(IN_CAPITALS, (name) =>
      name.toLowerCase().replace(/(?:^|[ -])\p{L}/gu, (first) => first.toUpperCase()),
    );
  });
}

/** The municipalities whose councils a text names. */
const councilsIn = (text: string): string[] =>
  [...text.matchAll(COUNCIL)]
    .map(([, before, after]) => before ?? after!)
    .filter((place) => PLACE.test(place))
    .map((place) => `${place} Kommune`);

/** What is in an address, and no name: "lyngdal". */
const SLUG = /^[a-z0-9-]+$/;

/**
 * A municipality without any records: the one that a document names most often, at the address that is given, or the one
 * whose name is given ("Lyngdal Kommune"). Null where neither tells its name.
 */
export function newMunicipality(text: DocumentText, given?: string): Draft | null {
  const isSlug = given !== undefined && SLUG.test(given);
  const name = given === undefined || isSlug ? oftenestNamed(text) : given;
  const key = isSlug ? given : slugOf((name ?? '').replace(/ Kommune$|kommunen$/, ''));
  if (name === null || key === '') return null;
  return {
    ...{ origin: 'DOCUMENT', bodies: [], parties: [], agreements: [], promises: [] },
    municipality: { key, slug: key, name, code: null },
  };
}

/** The name that a document has most often; null where it has none. */
export function oftenestNamed(text: DocumentText): string | null {
  const counts = new Map<string, number>();
  for (const name of wholeNames(text).flatMap(namesIn)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best?.[0] ?? null;
}

/** How many lines a document says whose it is on, at its beginning. */
const HEAD = 20;

/** Whether a document has a name only once, and not at its beginning: a neighbour that something is done with. */
export function isNamedInPassing(text: DocumentText, name: string): boolean {
  const at = wholeNames(text).flatMap((line, n) => namesIn(line).flatMap((it) => (it === name ? [n] : [])));
  return at.length === 1 && at[0]! >= HEAD;
}

const namesIn = (line: string): string[] =>
  [...[...line.matchAll(NAME)].map(([, name]) => name!), ...councilsIn(line)].filter(
    (name) => !GENERIC.test(name),
  );
