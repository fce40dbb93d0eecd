/** Where a section stands: under a heading that says so, or under a number. */
interface Standing {
  number: string;
  isNumbered: boolean;
  parent: string | null;
}

/** The sections that one is a part of, by the headings, else by its number; the nearest first. */
export function sectionsAbove<Section extends Standing>(
  { number, isNumbered, parent }: Standing,
  sections: readonly Section[],
): Section[] {
  const heading = parent === null ? undefined : sections.find((it) => it.number === parent);
  if (heading) return [heading, ...sectionsAbove(heading, sections)];
  return isNumbered
    ? sections.filter((it) => it.isNumbered && number.startsWith(`${it.number}.`)).reverse()
    : [];
}
