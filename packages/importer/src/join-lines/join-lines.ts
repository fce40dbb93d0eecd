/** Lines of a column as text: hyphenated line ends joined, an empty line between paragraphs, a line per bullet. */
export function joinLines(lines: readonly string[]): string | null {
  let text = '';
  let gap = false;
  for (const line of lines.map((it) => it.replace(/\s+/g, ' ').trim())) {
    if (line === '') {
      gap = text !== '';
      continue;
    }
    text =
      text === ''
        ? line
        : gap
          ? `${text}\n\n${line}`
          : line.startsWith('•')
            ? `${text}\n${line}`
            : joined(text, line);
    gap = false;
  }
  return text || null;
}

function joined(before: string, after: string): string {
  if (/\d-$/.test(before) && /^\d/.test(after)) return before + after;
  // "CO₂-udledningen", but "1- og 2-årige".
  if (/\p{L}\p{N}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(og|eller|samt)\b/.test(after))
    return before + after;
  // Prefixes and abbreviations that are always written with a hyphen: "ikke-vestlig", "BFO-en".
  if (/(?:^|[^\p{L}])(?:[Ii]kke|[Ii]t|e)-$|\p{Lu}-$/u.test(before)) return before + after;
  // "Social- og" keeps its hyphen, "udvalgs- mødet" was one word.
  if (/\p{L}-$/u.test(before) && /^\p{Ll}/u.test(after) && !/^(og|eller|samt)\b/.test(after))
    return before.slice(0, -1) + after;
  return `${before} ${after}`;
}
