/** Where a value stands in the lines around its place. */

export type Mark = readonly [from: number, to: number];

interface Character {
  character: string;
  line: number;
  column: number;
}

const TAG = /<[^<>]*>/g;
const IGNORED = /[\s\u00ad-]/;
/** So short a text stands everywhere: only as a word of its own is it the value. */
const SHORT = 5;

/**
 * The characters of each line that a value is printed in, by the line's number. Line ends, hyphens and tags between the
 * letters do not count. `from` is the line that the value came from: it is looked for there and below first.
 */
export function marksIn(
  lines: readonly { line: number; text: string }[],
  values: readonly string[],
  from: number,
): Map<number, Mark[]> {
  const characters = lines.flatMap(({ line, text }) => charactersOf(line, text));
  const whole = characters.map(({ character }) => character).join('');
  const start = Math.max(
    0,
    characters.findIndex(({ line }) => line >= from),
  );
  const marks = new Map<number, Mark[]>();
  for (const value of values) {
    const wanted = charactersOf(0, value)
      .map(({ character }) => character)
      .join('');
    if (wanted === '') continue;
    const at = find(whole, wanted, characters, start) ?? find(whole, wanted, characters, 0);
    if (at !== null) add(marks, characters.slice(at, at + wanted.length));
  }
  return marks;
}

function charactersOf(line: number, text: string): Character[] {
  const tags = [...text.matchAll(TAG)].map(({ index, 0: tag }): Mark => [index, index + tag.length]);
  // One code unit at a time, so that an index into the joined text is an index into this list.
  return text
    .split('')
    .map((character, column) => ({ character, line, column }))
    .filter(
      ({ character, column }) =>
        !IGNORED.test(character) && !tags.some(([from, to]) => from <= column && column < to),
    );
}

function find(whole: string, wanted: string, characters: readonly Character[], start: number): number | null {
  for (let at = whole.indexOf(wanted, start); at !== -1; at = whole.indexOf(wanted, at + 1))
    if (wanted.length >= SHORT || isWord(characters, at, at + wanted.length)) return at;
  return null;
}

/** Whether what stands beside is no letter or digit of the same word. */
function isWord(characters: readonly Character[], from: number, to: number): boolean {
  const joined = (one: Character | undefined, other: Character | undefined) =>
    one !== undefined &&
    other !== undefined &&
    one.line === other.line &&
    other.column === one.column + 1 &&
    /[\p{L}\p{N}]/u.test(one.character) &&
    /[\p{L}\p{N}]/u.test(other.character);
  return !joined(characters[from - 1], characters[from]) && !joined(characters[to - 1], characters[to]);
}

function add(marks: Map<number, Mark[]>, found: readonly Character[]): void {
  for (const line of new Set(found.map((it) => it.line))) {
    const columns = found.filter((it) => it.line === line).map(({ column }) => column);
    marks.set(line, merged([...(marks.get(line) ?? []), [columns[0]!, columns.at(-1)! + 1]]));
  }
}

function merged(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a[0] - b[0]);
  return sorted.reduce<Mark[]>((all, mark) => {
    const last = all.at(-1);
    if (last && mark[0] <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], mark[1])];
    else all.push(mark);
    return all;
  }, []);
}
