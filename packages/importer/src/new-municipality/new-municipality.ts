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
  text.lines.some((line) => line.text.includes(name) || councilsIn(line.text).includes(name));

/** The municipalities whose councils a text names. */
const councilsIn = (text: string): string[] =>
  [...text.matchAll(COUNCIL)]
    .map(([, before, after]) => before ?? after!)
    .filter((place) => PLACE.test(place))
    .map((place) => `${place} Kommune`);

/** The municipality that a document names most often, without any records; null where it names none. */
export function newMunicipality(text: DocumentText, slug?: string): Draft | null {
  const counts = new Map<string, number>();
  for (const line of text.lines)
    for (const name of [...[...line.text.matchAll(NAME)].map(([, it]) => it!), ...councilsIn(line.text)])
      if (!GENERIC.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  if (!best) return null;
  const key = slug ?? slugOf(best[0].replace(/ Kommune$|kommunen$/, ''));
  return {
    ...{ origin: 'DOCUMENT', bodies: [], parties: [], agreements: [], promises: [] },
    municipality: { key, slug: key, name: best[0], code: null },
  };
}
