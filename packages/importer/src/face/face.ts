import type { EffortSmiley } from '@aftalespor/domain/smiley';

/**
 * The faces in all the ways that Word and PDF leave them: Unicode, Wingdings' J, K and L, and the private-use code
 * points that stand for those. Letters are faces only where a legend or a font says so.
 */
const GLYPHS: Record<EffortSmiley, string> = {
  HAPPY: '☺☻🙂😀😃😄😁😊\uf04a',
  NEUTRAL: '😐😑😶\uf04b',
  SAD: '☹🙁😞😟😠😡😢\uf04c',
};
const LETTERS: Record<string, EffortSmiley> = { J: 'HAPPY', K: 'NEUTRAL', L: 'SAD' };
/** An image, or a sign that the font did not have. */
const LOST = '\ufffc\ufffd□▯';
/** Printed where no smiley is given. */
const NONE = '–—-';

export const FACE_SIGN = `[${Object.values(GLYPHS).join('')}${LOST}${NONE}]\\ufe0f?|[JKL]`;

/** What stands for a face in a text that had one: the sign, or a mark that it cannot be told. */
export const CANONICAL: Record<EffortSmiley, string> = { HAPPY: '☺', NEUTRAL: '😐', SAD: '☹' };
export const UNTOLD = '\ufffc';

/** The smiley of a Wingdings letter; null for another letter. */
export const wingdingsFace = (letter: string): EffortSmiley | null => LETTERS[letter] ?? null;

/** The smiley that a picture's alternative text names; null where it names none. */
export function faceInWords(words: string): EffortSmiley | null {
  const found = (['HAPPY', 'NEUTRAL', 'SAD'] as const).filter((smiley) => WORDS[smiley].test(words));
  return found.length === 1 ? found[0]! : null;
}
const WORDS: Record<EffortSmiley, RegExp> = {
  HAPPY: /\b(?:glad|grøn|smilende|happy)/i,
  NEUTRAL: /\b(?:neutral|gul|mellem)/i,
  SAD: /\b(?:sur|rød|trist|sad)\b/i,
};

/** What a document's own legend says of its signs. */
export type Legend = ReadonlyMap<string, EffortSmiley | null>;

/** NONE: printed that there is none. null: it cannot be told which one. */
export function readFace(sign: string, legend: Legend): EffortSmiley | 'NONE' | null {
  const bare = sign.replace('\ufe0f', '');
  const defined = legend.get(bare);
  if (defined !== undefined) return defined;
  if (NONE.includes(bare)) return 'NONE';
  return (['HAPPY', 'NEUTRAL', 'SAD'] as const).find((smiley) => GLYPHS[smiley].includes(bare)) ?? null;
}

const HEADING = /^Definition af smileys? på (indsats|økonomi)/i;
const ENTRY = new RegExp(`^[-•\\s]*(${FACE_SIGN})\\s*:`, 'u');
/** In the order in which the legends print them. */
const MEANINGS = {
  indsats: ['HAPPY', 'NEUTRAL', 'SAD'],
  økonomi: ['HAPPY', 'SAD'],
} as const;

/** The legends of both axes. A sign that is printed for two meanings tells neither. */
export function readLegends(lines: readonly { text: string }[]): { effort: Legend; economy: Legend } {
  const legends = { indsats: new Map<string, EffortSmiley | null>(), økonomi: new Map<string, EffortSmiley | null>() };
  let axis: keyof typeof legends | null = null;
  let entries = 0;
  for (const { text } of lines) {
    const heading = HEADING.exec(text.trim());
    if (heading) {
      axis = heading[1]!.toLowerCase() as keyof typeof legends;
      entries = 0;
      continue;
    }
    const sign = axis && ENTRY.exec(text.trim())?.[1]?.replace('\ufe0f', '');
    if (!axis || !sign) continue;
    const meaning = MEANINGS[axis][entries++];
    if (meaning) legends[axis].set(sign, legends[axis].has(sign) ? null : meaning);
    if (entries >= MEANINGS[axis].length) axis = null;
  }
  return { effort: legends.indsats, economy: legends.økonomi };
}
