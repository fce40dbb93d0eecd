import type { TextLine } from '../document-text/document-text.js';
import { wordKind } from '../dictionary/dictionary.js';
import { candidatesOf } from './word-candidates.js';

/** A word whose letters were lost, and what it was. */
export interface RestoredWord {
  /** Where the word is printed so, each line once, the first first. */
  lines: number[];
  printed: string;
  /** Null where it is not sure what it was: it stays as printed. */
  word: string | null;
  /** SURE: nothing else is near. LIKELY: the nearest of several, or told by its parts alone. UNKNOWN: several are as near, or none is. */
  how: 'SURE' | 'LIKELY' | 'UNKNOWN';
}

/** Under this share of æ, ø and å among a text's letters they were lost: Danish has one in thirty. */
const LOST_BELOW = 0.005;
/** So often in the municipality's texts, a word is usual there. */
const USUAL = 3;
/** Nearer by this than the next, a word is taken. */
const MARGIN = 0.25;
/** Nearer by this, it is sure. */
const SURE_MARGIN = 1;

/** How far from likely a word is by what is known of it. What is printed is a word of the dictionary by chance, now and then. */
const DISTANCE = {
  usual: -0.5,
  known: 0.3,
  WORD: 0.5,
  usualEnd: 1,
  printed: 2,
  name: 2.5,
  COMPOUND: 3.2,
  FRAGMENTS: 6,
};
/** Those of a word that no dictionary has, and that is told by its parts: never sure. */
const PARTS = new Set<number>([DISTANCE.usualEnd, DISTANCE.FRAGMENTS]);
/** How far a letter is, at most, from what OCR mostly prints for it. */
const NEAR_LETTER = 1.5;
const PARTED = 3;
const PARTED_SHORT = 1;

/** Words that are usual in any Danish text, with their letters, and those that they must not be taken for. */
const COMMON = new Set(
  (
    'på så når må år årene får få står går gå nå nås også både måde måder måske mål være været større først første ' +
    'før føre fører gøre gør bør børn ønsker ønske øge øges øget ældre årlige søge møde møder råd område områder ' +
    'området områderne åben åbne åbent løsning løse løfte følge følger gælder gælde tæt træ træer nær særlig ' +
    'særligt særlige hjælp skabe værdi høre høj højt højere grøn grønne grønt vælge læse børne års målet formål ' +
    'formålet lån måtte fået målt åbner ændret ændres ændrede øgede ' +
    'for har han var vil kan barn barnet eget egen egne bor gode men mange ved med som den det der de af en et er'
  ).split(' '),
);
/** What many a name and many an aim ends with: "ungeråd", "servicemål". */
const LAST_PARTS = 'råd rådet mål år område områder området områderne løsning løsninger børn'.split(' ');
/** What is restored: no single letter, and nothing that a full stop makes an abbreviation. */
export const WORD = /(?<![\p{L}.])\p{L}[\p{L}&]*\p{L}(?!\p{L}|\.\S|\. \p{Ll})/gu;
/** An Ø that a word begins with, or that a party is known by. */
const CAPITAL_O = /(?<![^\s"(])@(?=\p{Ll}{2}|\))/gu;
/** Short words that OCR joins to their neighbours. */
const SHORT = ['vi', 'vil', 'i', 'og', 'at', 'på'];

/** Restores the letters that OCR lost, line by line, by the words of the municipality and of Danish. */
export function restoreLetters(
  lines: readonly TextLine[],
  words: ReadonlyMap<string, number>,
): { lines: TextLine[]; restored: RestoredWord[] } {
  const text = lines.map((it) => it.text).join('\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if ((text.match(/[æøå]/gi)?.length ?? 0) >= letters * LOST_BELOW)
    return { lines: unbroken(lines), restored: [] };
  const found = new Map<string, RestoredWord>();
  const restore = (printed: string, line: number): string => {
    let known = found.get(printed);
    if (!known) found.set(printed, (known = { lines: [], printed, ...restoreWord(printed, words) }));
    if (known.lines.at(-1) !== line) known.lines.push(line);
    return known.word ?? printed;
  };
  return {
    lines: unbroken(lines).map((it) => ({
      ...it,
      text: it.text
        .replace(/(?<!\S)\|(?= \p{L})/gu, 'I')
        .replace(CAPITAL_O, 'Ø')
        .replace(WORD, (printed) => restore(printed, it.line)),
    })),
    restored: [...found.values()].filter(({ printed, word }) => word !== printed),
  };
}

/** A word that a line's end cut, whole on the line where it begins. */
function unbroken(lines: readonly TextLine[]): TextLine[] {
  const whole = lines.map((it) => ({ ...it }));
  for (const [n, next] of whole.slice(1).entries()) {
    const before = whole[n]!;
    const rest = /^\p{Ll}\S*/u.exec(next.text)?.[0];
    if (rest === undefined || !/\p{Ll}-$/u.test(before.text) || /^(?:og|eller|samt)$/.test(rest)) continue;
    before.text = before.text.slice(0, -1) + rest;
    next.text = next.text.slice(rest.length).trimStart();
  }
  return whole;
}

function restoreWord(
  printed: string,
  words: ReadonlyMap<string, number>,
): Pick<RestoredWord, 'word' | 'how'> {
  const lower = printed.toLowerCase();
  const asPrinted = { word: printed, how: 'SURE' } as const;
  if (/^\p{Lu}{2,}$/u.test(printed)) return asPrinted;
  const distance = (word: string): number => {
    const times = words.get(word) ?? 0;
    if (times >= USUAL || COMMON.has(word)) return DISTANCE.usual;
    if (times > 0) return DISTANCE.known;
    const kind = wordKind(word);
    if (kind !== 'WORD' && hasUsualEnd(word)) return DISTANCE.usualEnd;
    return kind ? DISTANCE[kind] : Infinity;
  };
  const own = distance(lower);
  if (own < DISTANCE.WORD) return asPrinted;
  const printedAs =
    own === DISTANCE.WORD
      ? DISTANCE.printed
      : own === Infinity && lower !== printed && wordKind(printed) === 'WORD'
        ? DISTANCE.name
        : own;
  const ranked = [
    { word: lower, cost: printedAs },
    ...candidatesOf(lower, lower !== printed)
      .map(({ word, cost, farthest }) => ({ word, cost, farthest, more: distance(word) }))
      // Of what can be cut into short words, a letter that is seldom lost makes anything a word.
      .filter(({ more, farthest }) => more < DISTANCE.FRAGMENTS || farthest <= NEAR_LETTER)
      // What is a word as it is gives way to a usual one only.
      .filter(({ more }) => own !== DISTANCE.WORD || more < DISTANCE.WORD)
      .map(({ word, cost, more }) => ({ word, cost: cost + more, isParts: PARTS.has(more) })),
    ...partings(lower, (word) => distance(word) <= DISTANCE.WORD),
  ]
    .filter(({ cost }) => cost < Infinity)
    .sort((a, b) => a.cost - b.cost);
  const [best, next] = ranked;
  // A name that no dictionary has stays.
  if (!best) return lower === printed ? { word: null, how: 'UNKNOWN' } : asPrinted;
  if (best.word === lower) return asPrinted;
  const margin = (next?.cost ?? Infinity) - best.cost;
  if (margin < MARGIN) return { word: null, how: 'UNKNOWN' };
  // Of two usual words the letters alone tell ("made" may be "måde" or "møde").
  const isLikely =
    margin < SURE_MARGIN ||
    ('isParts' in best && best.isParts) ||
    (next !== undefined && COMMON.has(next.word));
  return { word: cased(printed, best.word), how: isLikely ? 'LIKELY' : 'SURE' };
}

/** Whether a word is another one and a usual last part, with or without an s between. */
function hasUsualEnd(word: string): boolean {
  return LAST_PARTS.some((end) => {
    const before = word.slice(0, -end.length);
    return word.endsWith(end) && [before, before.replace(/s$/u, '')].some((it) => wordKind(it) === 'WORD');
  });
}

function partings(printed: string, isWord: (word: string) => boolean): { word: string; cost: number }[] {
  return SHORT.flatMap((short) => {
    const [before, after] = [printed.slice(0, -short.length), printed.slice(short.length)];
    return [
      ...(printed.startsWith(short) && SHORT.includes(after)
        ? [{ word: `${short} ${after}`, cost: PARTED_SHORT }]
        : []),
      ...(printed.endsWith(short) && before.length > 2 && isWord(before)
        ? [{ word: `${before} ${short}`, cost: PARTED }]
        : []),
    ];
  });
}

/** In the case of the printed. */
function cased(printed: string, word: string): string {
  return /^\p{Lu}/u.test(printed) ? word[0]!.toUpperCase() + word.slice(1) : word;
}
