import type { TextLine } from '../document-text/document-text.js';

/** One of the UN's goals that a document names, under the title that it prints. */
export interface ReadUnGoal {
  /** From 1 to 17. */
  number: number;
  title: string;
  line: number;
}

const MENTION = /verdensmål/iu;
const GOAL =
  /^(?:[-–—•·*]\s*)?(?:FN['’]?s )?(?:verdens)?mål (?:nr\. )?(\d{1,2}(?:(?:, | og )\d{1,2})*)(?: under ét| under et)?\s*[-–—:.]\s*(\p{Lu}.*)$/iu;
/** How many lines may stand between the words that speak of the goals and a goal. */
const NEAR = 6;
const LAST = 17;

/**
 * The goals in lines such as "Mål 3 – Sundhed og trivsel", near words that say whose goals they are. Where one line has
 * several numbers ("Mål 7 og 13 – … og …"), each takes its part of the title if there are as many, else none is read.
 */
export function unGoalsIn(lines: readonly TextLine[]): ReadUnGoal[] {
  const goals: ReadUnGoal[] = [];
  let left = 0;
  for (const { text, line } of lines) {
    const words = text.trim();
    if (words === '') continue;
    const match = GOAL.exec(words);
    const own =
      match && (left > 0 || MENTION.test(match[0]))
        ? goalsOf(match[1]!, match[2]!)
        : namedIn(words, left > 0);
    for (const goal of own)
      if (!goals.some(({ number }) => number === goal.number)) goals.push({ ...goal, line });
    left = own.length > 0 || MENTION.test(words) ? NEAR : left - 1;
  }
  return goals;
}

/** "Verdensmål 3 (Sundhed) og mål 4 (Kvalitetsuddannelse)" */
const IN_BRACKETS = /(?<!\p{L})(?:verdens)?mål (?:nr\. )?(\d{1,2}) \((\p{Lu}[^()]*)\)/giu;
const namedIn = (words: string, isNear: boolean) =>
  isNear || MENTION.test(words)
    ? [...words.matchAll(IN_BRACKETS)].flatMap(([, number, title]) => goalsOf(number!, title!))
    : [];

function goalsOf(printed: string, title: string): { number: number; title: string }[] {
  const numbers = printed.split(/, | og /).map(Number);
  const titles = numbers.length === 1 ? [title] : title.split(/, (?=\p{Lu})| og (?=\p{Lu})/u);
  if (titles.length !== numbers.length) return [];
  return numbers.flatMap((number, n) =>
    number >= 1 && number <= LAST ? [{ number, title: titles[n]!.trim().replace(/[.,;]$/, '') }] : [],
  );
}
