import type { EffortSmiley } from '@aftalespor/domain/smiley';
import type { TextLine } from '../document-text/document-text.js';
import { isLegendHead, legendOf, type LegendWords } from './legend.js';

/** Unicode faces, and where Word puts the letters J, K and L of Wingdings when it keeps the font to itself. */
const FACES: Record<EffortSmiley, string> = {
  HAPPY: '☺☻🙂😀😃😄😊\uF04A',
  NEUTRAL: '😐😑\uF04B',
  SAD: '☹🙁😞😟😦\uF04C',
};
/** Wingdings as plain text. */
const LETTERS: Record<string, EffortSmiley> = { J: 'HAPPY', K: 'NEUTRAL', L: 'SAD' };
const FACE_AT_END = new RegExp(`(?:^|\\s)([${Object.values(FACES).join('')}]\\uFE0F?|[JKL])\\s*$`, 'u');
/** "J: milepælen er nået", also several on a line: "J = nået, K = forsinket". */
const DEFINED = new RegExp(
  `(?<=^|[\\s(•-])([${Object.values(FACES).join('')}]\\uFE0F?|[JKL])\\s*[:=](?=\\s|$)`,
  'gu',
);
/** The axis that the signs after it are of. */
const AXIS = /^\s*(?:Indsats|Økonomi)\s*:/u;
/** A face that is printed as a word: "Glad smiley", "Sur". */
const IN_WORDS = String.raw`(?:Glad|Mellemfornøjet|Neutral|Sur)(?: smiley)?`;
const WORD_AT_END = new RegExp(String.raw`(?:^|\s)(${IN_WORDS})\s*$`, 'u');
const DEFINED_IN_WORDS = new RegExp(String.raw`^\s*(?:[-•]\s*)?["”“]?${IN_WORDS}["”“]?\s*[-–—:=]`, 'u');

/** How a document prints its faces, by its own list of what they mean. */
export interface Faces {
  /** J, K and L are faces only where the document's definitions say so. */
  letters: boolean;
  /** So are words ("Glad smiley") where nothing but their place tells that they are no text. */
  words: boolean;
  /** Glyphs that the definitions give two meanings on one axis: they tell nothing. */
  unclear: ReadonlySet<string>;
  /** The words that its legend says are a face. */
  legend: LegendWords;
}

/** Reads a document's definitions of its smileys. */
export function facesOf(lines: readonly TextLine[]): Faces {
  const unclear = new Set<string>();
  let axis: Set<string> | null = null;
  let letters = false;
  let words = false;
  for (const { text } of lines) {
    const glyphs = [...text.matchAll(DEFINED)].map(([, glyph]) => glyph!);
    if (isLegendHead(text) || (AXIS.test(text) && glyphs.length > 0)) axis = new Set();
    words ||= axis !== null && DEFINED_IN_WORDS.test(text);
    if (!axis) continue;
    for (const glyph of glyphs) {
      if (axis.has(glyph)) unclear.add(glyph);
      axis.add(glyph);
      letters ||= glyph in LETTERS;
    }
  }
  const signs = { letters, words, unclear };
  return { ...signs, legend: legendOf(lines, (sign) => faceAlone(sign, signs)) };
}

/** The face that a sign is, alone or in words ("Grøn smiley"). */
function faceAlone(sign: string, faces: Omit<Faces, 'legend'>): EffortSmiley | null {
  const printed = sign.trim().replace(/^["”“]|["”“]$/gu, '');
  const found = faceAtEnd(printed, faces);
  if (found) return found.before.trim() === '' ? found.smiley : null;
  return SIGN_IN_WORDS.test(printed) ? faceInWords(printed) : null;
}
const SIGN_IN_WORDS =
  /^(?:glad|grønt?|smilende|neutral|gult?|mellem(?:fornøjet)?|sur|rødt?|trist)(?: (?:smiley|ansigt|farve))?$/iu;

/** The face that a line ends with, and the line before it; null where it ends with none. */
export function faceAtEnd(
  text: string,
  { letters, words, unclear }: Omit<Faces, 'legend'>,
): { before: string; printed: string; smiley: EffortSmiley | null } | null {
  const word = words ? WORD_AT_END.exec(text) : null;
  if (word) return { before: text.slice(0, word.index), printed: word[1]!, smiley: faceInWords(word[1]!) };
  const match = FACE_AT_END.exec(text);
  if (!match) return null;
  const printed = match[1]!;
  const letter = LETTERS[printed];
  if (letter && !letters) return null;
  const face = (Object.keys(FACES) as EffortSmiley[]).find((it) => [...FACES[it]].includes([...printed][0]!));
  const smiley = letter ?? face ?? null;
  return { before: text.slice(0, match.index), printed, smiley: unclear.has(printed) ? null : smiley };
}

/** The signs that a reader puts in the place of what was a face: one of the three, or a mark that it cannot be told. */
export const FACE_SIGNS: Record<EffortSmiley, string> = { HAPPY: '☺', NEUTRAL: '😐', SAD: '☹' };
export const UNTOLD_FACE = '\uFFFC';

/** The face that a letter of the font Wingdings is; null for another letter. */
export const wingdingsFace = (letter: string): EffortSmiley | null => LETTERS[letter] ?? null;

const FACE_WORDS: Record<EffortSmiley, RegExp> = {
  HAPPY: /(?<!\p{L})(?:glad|grøn|smilende|happy)/iu,
  NEUTRAL: /(?<!\p{L})(?:neutral|gul|mellem)/iu,
  SAD: /(?<!\p{L})(?:sur|rødt?|trist|sad)(?!\p{L})/iu,
};

/** The face that a picture's alternative text names; null where it names none, or several. */
export function faceInWords(words: string): EffortSmiley | null {
  const named = (Object.keys(FACE_WORDS) as EffortSmiley[]).filter((face) => FACE_WORDS[face].test(words));
  return named.length === 1 ? named[0]! : null;
}
