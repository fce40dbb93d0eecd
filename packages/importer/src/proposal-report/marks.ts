/** Where a value stands in the lines around its place. */
import { printedLine, type PrintedLine } from './printed-line.js';

export type Mark = readonly [from: number, to: number];

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
  lines: readonly PrintedLine[],
  values: readonly (readonly string[])[],
  from: number,
  taken?: Set<string>,
): Map<number, Mark[]> {
  const marks = new Map<number, Mark[]>();
  if (values.length === 0) return marks;
  const letters = new Letters(lines);
  const start = letters.startOf(from);
  const isFree = (at: number) => !taken?.has(placeOf(letters.at(at)!));
  for (const forms of values)
    for (const form of forms) {
      const isLess = form.startsWith(MINUS);
      const wanted = printedLine(0, isLess ? form.slice(MINUS.length) : form).letters;
      if (wanted === '') continue;
      const at = find(letters, wanted, start, isFree) ?? find(letters, wanted, 0, isFree);
      if (at === null) continue;
      taken?.add(placeOf(letters.at(at)!));
      for (const [line, [begin, end]] of letters.places(at, at + wanted.length)) {
        const mark = isLess ? withSign(line.text, [begin, end]) : ([begin, end] as const);
        marks.set(line.line, mergeMarks([...(marks.get(line.line) ?? []), mark]));
      }
      break;
    }
  return marks;
}

interface Letter {
  /** As it is read. */
  letter: string;
  line: number;
  column: number;
}

/** The letters of lines that follow each other. */
class Letters {
  readonly all: string;
  readonly #lines: readonly PrintedLine[];
  /** Where the letters of each line begin. */
  readonly #starts: readonly number[];

  constructor(lines: readonly PrintedLine[]) {
    let end = 0;
    this.#lines = lines;
    this.#starts = lines.map(({ letters }) => (end += letters.length) - letters.length);
    this.all = lines.map(({ letters }) => letters).join('');
  }

  /** Where the first line from this one on begins; 0 where none has letters. */
  startOf(line: number): number {
    const n = this.#lines.findIndex((it) => it.line >= line && it.letters !== '');
    return n === -1 ? 0 : this.#starts[n]!;
  }

  at(index: number): Letter | undefined {
    if (index < 0 || index >= this.all.length) return undefined;
    const n = this.#lineAt(index);
    const { line, columns } = this.#lines[n]!;
    return { letter: this.all[index]!, line, column: columns[index - this.#starts[n]!]! };
  }

  /** What is printed of the letters from one to another, line by line. */
  places(from: number, to: number): [PrintedLine, Mark][] {
    const places: [PrintedLine, Mark][] = [];
    for (let at = from; at < to;) {
      const n = this.#lineAt(at);
      const line = this.#lines[n]!;
      const start = this.#starts[n]!;
      const end = Math.min(to, start + line.letters.length);
      places.push([line, [line.columns[at - start]!, line.columns[end - start - 1]! + 1]]);
      at = end;
    }
    return places;
  }

  #lineAt(index: number): number {
    return this.#starts.findLastIndex((start) => start <= index);
  }
}

const placeOf = ({ line, column }: Letter): string => `${line}:${column}`;

function find(
  letters: Letters,
  wanted: string,
  start: number,
  isFree: (at: number) => boolean,
): number | null {
  const isOneWord = wanted.length < SHORT || NUMBER.test(wanted);
  for (let at = letters.all.indexOf(wanted, start); at !== -1; at = letters.all.indexOf(wanted, at + 1))
    if (isFree(at) && (!isOneWord || isWord(letters, at, at + wanted.length))) return at;
  return null;
}

/** Whether what stands beside is no letter or digit of the same word or number. */
function isWord(letters: Letters, from: number, to: number): boolean {
  const isBeside = (at: number, pattern: RegExp) => {
    const [one, other] = [letters.at(at), letters.at(at + 1)];
    return (
      one !== undefined &&
      other !== undefined &&
      one.line === other.line &&
      other.column - one.column <= 1 &&
      pattern.test(one.letter + other.letter)
    );
  };
  const last = to - 1;
  return !(
    isBeside(from - 1, WITHIN_WORD) ||
    isBeside(last, WITHIN_WORD) ||
    (isBeside(from - 1, /[.,]\d/) && isBeside(from - 2, /\d[.,]/)) ||
    (isBeside(last, /\d[.,]/) && isBeside(to, /[.,]\d/))
  );
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
