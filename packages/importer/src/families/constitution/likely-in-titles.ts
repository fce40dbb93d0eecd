import type { RestoredWord } from '../../lost-letters/lost-letters.js';
import type { Doubt } from '../../reading/reading.js';

/** A title, and the lines that it is read from. */
export interface ReadTitle {
  title: string;
  from: number;
  to: number;
}

/** One doubt for all words of titles whose letters are restored and only likely; null where there is none. */
export function doubtOfTitles(titles: readonly ReadTitle[], restored: readonly RestoredWord[]): Doubt | null {
  const found = restored.flatMap(({ printed, word, how, lines }) => {
    if (how !== 'LIKELY' || word === null) return [];
    const line = titles
      .filter(({ title }) => hasWord(title, word))
      .flatMap(({ from, to }) => lines.filter((it) => from <= it && it <= to))
      .sort((a, b) => a - b)[0];
    return line === undefined ? [] : [{ line, words: `${printed} → ${word}` }];
  });
  if (found.length === 0) return null;
  return {
    line: Math.min(...found.map(({ line }) => line)),
    ...{ field: 'letters', value: found.map(({ words, line }) => `${words} (linje ${line})`).join(', ') },
    message:
      'ord i titler, hvis tabte bogstaver kun er sandsynlige: se efter i dokumentet, og ret titlen, hvor ordet er et andet',
  };
}

/** A title begins with a capital whatever is printed. */
const hasWord = (title: string, word: string): boolean =>
  ` ${title.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `.includes(` ${word.toLowerCase()} `);
