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

/** The municipality that a document names most often, without any records; null where it names none. */
export function newMunicipality(text: DocumentText, slug?: string): Draft | null {
  const counts = new Map<string, number>();
  for (const line of wholeNames(text))
    for (const name of [...[...line.matchAll(NAME)].map(([, it]) => it!), ...councilsIn(line)])
      if (!GENERIC.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const key = slug ?? slugOf(best[0].replace(/ Kommune$|kommunen$/, ''));
  return {
    ...{ origin: 'DOCUMENT', bodies: [], parties: [], agreements: [], promises: [] },
    municipality: { key, slug: key, name: best[0], code: null },
  };
}
