/** A body that a text names. */
export interface NamedBody {
  name: string;
  printed: string;
  index: number;
}

/** The known bodies that a text names, whatever their capitals, in reading order; of names in one another the longest. */
export function bodiesIn(text: string, known: readonly string[]): NamedBody[] {
  const lower = text.toLowerCase();
  const found: NamedBody[] = [];
  for (const name of [...new Set(known)].sort((a, b) => b.length - a.length)) {
    for (let index = lower.indexOf(name.toLowerCase()); index !== -1;) {
      const end = index + name.length;
      const whole =
        !/[\p{L}\p{N}-]/u.test(text[index - 1] ?? ' ') && !/[\p{L}\p{N}-]/u.test(text[end] ?? ' ');
      if (whole && !found.some((it) => index < it.index + it.printed.length && it.index < end))
        found.push({ name, printed: text.slice(index, end), index });
      index = lower.indexOf(name.toLowerCase(), end);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
