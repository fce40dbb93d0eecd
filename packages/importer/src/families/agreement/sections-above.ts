/** Where a section stands: under a heading that says so, or under a number. */
interface Standing {
  number: string;
  isNumbered: boolean;
  parent: string | null;
}

/** Sections by what they are known by; where two have one number, the first. */
export const byNumber = <Section extends Standing>(
  sections: readonly Section[],
): ReadonlyMap<string, Section> => new Map(sections.toReversed().map((it) => [it.number, it]));

/** The sections that one is a part of, by the headings, else by its number; the nearest first. */
export function sectionsAbove<Section extends Standing>(
  { number, isNumbered, parent }: Standing,
  sections: ReadonlyMap<string, Section>,
): Section[] {
  const heading = parent === null ? undefined : sections.get(parent);
  if (heading) return [heading, ...sectionsAbove(heading, sections)];
  if (!isNumbered) return [];
  const parts = number.split('.');
  return parts.slice(1).flatMap((_, n) => {
    const chapter = sections.get(parts.slice(0, -1 - n).join('.'));
    return chapter?.isNumbered ? [chapter] : [];
  });
}
