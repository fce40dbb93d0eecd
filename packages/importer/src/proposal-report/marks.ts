/** Where a value stands in the lines around its place. */
import type { RestoredMark } from './restored.js';

export type Mark = readonly [from: number, to: number];

interface Line {
  line: number;
  text: string;
  /** The words in it that are read as others: a value has what they are read as. */
  restored?: readonly RestoredMark[];
}

interface Character {
  /** As it is read. */
  character: string;
  line: number;
  column: number;
}

const TAG = /<[^<>]*>/g;
const IGNORED = /[\s\u00ad-]/;
/** So short a text stands everywhere: only as a word of its own is it the value. */
const SHORT = 5;
const WITHIN_WORD = /^[\p{L}\p{N}]{2}$/u;
const NUMBER = /^[\d.,]+$/;
/** What a value that is less than nothing begins with. In print it has any dash, before or after its number, or brackets. */
export const MINUS = '−';
const SIGN_BEFORE = /(?<![\p{L}\p{N}])(?:\( ?[-−–]?|[-−–]) ?$/u;
const SIGN_AFTER = /^ ?[-−–](?![\p{L}\p{N}])/u;
const BRACKET_AFTER = /^ ?\)/u;

/**
 * The characters of each line that a value is printed in, by the line's number. Each value has the forms that it may be
 * printed in, and the first that is found counts. Line ends, hyphens and tags between the
 * letters do not count. A value that begins with `MINUS` is marked with its sign, where one is printed. `from` is the line that the value came from: it is looked for there and below first. `taken` are the
 * places of values that are told apart by their order, as those of a row are; the found ones are added.
 */
export function marksIn(
  lines: readonly Line[],
  values: readonly (readonly string[])[],
  from: number,
  taken?: Set<string>,
): Map<number, Mark[]> {
  const characters = lines.flatMap(charactersOf);
  const whole = characters.map(({ character }) => character).join('');
  const start = Math.max(
    0,
    characters.findIndex(({ line }) => line >= from),
  );
  const marks = new Map<number, Mark[]>();
  const isFree = (at: number) => !taken?.has(placeOf(characters[at]!));
  for (const forms of values)
    for (const form of forms) {
      const isLess = form.startsWith(MINUS);
      const wanted = charactersOf({ line: 0, text: isLess ? form.slice(MINUS.length) : form })
        .map(({ character }) => character)
        .join('');
      if (wanted === '') continue;
      const at = find(whole, wanted, characters, start, isFree) ?? find(whole, wanted, characters, 0, isFree);
      if (at === null) continue;
      taken?.add(placeOf(characters[at]!));
      add(marks, characters.slice(at, at + wanted.length), (line, mark) =>
        isLess ? withSign(lines.find((it) => it.line === line)!.text, mark) : mark,
      );
      break;
    }
  return marks;
}

function charactersOf({ line, text, restored = [] }: Line): Character[] {
  const tags = [...text.matchAll(TAG)].map(({ index, 0: tag }): Mark => [index, index + tag.length]);
  const words = new Map(restored.map((it) => [it.from, it]));
  const characters: Character[] = [];
  // One code unit at a time, so that an index into the joined text is an index into this list.
  for (let column = 0; column < text.length; column++) {
    const read = words.get(column);
    if (read) {
      const last = read.to - 1;
      read.word.split('').forEach((character, n, { length }) => {
        characters.push({ character, line, column: n === length - 1 ? last : Math.min(column + n, last) });
      });
      column = last;
    } else if (!IGNORED.test(text[column]!) && !tags.some(([from, to]) => from <= column && column < to))
      characters.push({ character: text[column]!, line, column });
  }
  return characters;
}

const placeOf = ({ line, column }: Character): string => `${line}:${column}`;

function find(
  whole: string,
  wanted: string,
  characters: readonly Character[],
  start: number,
  isFree: (at: number) => boolean,
): number | null {
  const isOneWord = wanted.length < SHORT || NUMBER.test(wanted);
  for (let at = whole.indexOf(wanted, start); at !== -1; at = whole.indexOf(wanted, at + 1))
    if (isFree(at) && (!isOneWord || isWord(characters, at, at + wanted.length))) return at;
  return null;
}

/** Whether what stands beside is no letter or digit of the same word or number. */
function isWord(characters: readonly Character[], from: number, to: number): boolean {
  const isBeside = (one: Character | undefined, other: Character | undefined, pattern: RegExp) =>
    one !== undefined &&
    other !== undefined &&
    one.line === other.line &&
    other.column - one.column <= 1 &&
    pattern.test(one.character + other.character);
  const [first, last] = [from, to - 1];
  const [before, after] = [characters[first - 1], characters[to]];
  return !(
    isBeside(before, characters[first], WITHIN_WORD) ||
    isBeside(characters[last], after, WITHIN_WORD) ||
    (isBeside(before, characters[first], /[.,]\d/) && isBeside(characters[first - 2], before, /\d[.,]/)) ||
    (isBeside(characters[last], after, /\d[.,]/) && isBeside(after, characters[to + 1], /[.,]\d/))
  );
}

function add(
  marks: Map<number, Mark[]>,
  found: readonly Character[],
  whole: (line: number, mark: Mark) => Mark,
): void {
  for (const line of new Set(found.map((it) => it.line))) {
    const columns = found.filter((it) => it.line === line).map(({ column }) => column);
    const mark = whole(line, [columns[0]!, columns.at(-1)! + 1]);
    marks.set(line, mergeMarks([...(marks.get(line) ?? []), mark]));
  }
}

/** A number with what says that it is less than nothing. */
function withSign(text: string, [from, to]: Mark): Mark {
  const [before = ''] = SIGN_BEFORE.exec(text.slice(0, from)) ?? [];
  const after = before.includes('(') ? BRACKET_AFTER : before === '' ? SIGN_AFTER : null;
  return [from - before.length, to + (after?.exec(text.slice(to))?.[0].length ?? 0)];
}

/** In order, those that touch or stand at most `apart` from each other as one. */
export function mergeMarks(marks: readonly Mark[], apart = 0): Mark[] {
  const all: [number, number][] = [];
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && from <= last[1] + apart) last[1] = Math.max(last[1], to);
    else all.push([from, to]);
  }
  return all;
}
