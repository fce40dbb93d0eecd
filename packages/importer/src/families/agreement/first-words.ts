const LONGEST = 60;
const CLAUSE = /[.:;–]\s|,\s|\s-\s|\s(?:som|der|hvor|så|for at|herunder)\s/gu;

/** A title for a bullet that has none: its own first words, to the end of a clause, at most 60 characters. */
export function firstWords(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  if (flat.length <= LONGEST) return flat;
  const cut = [...flat.matchAll(CLAUSE)]
    .map(({ index }) => index)
    .findLast((at) => at >= 12 && at <= LONGEST);
  return flat.slice(0, cut ?? flat.lastIndexOf(' ', LONGEST)).trim() || flat.slice(0, LONGEST);
}
