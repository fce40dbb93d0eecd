import { describe, expect, it } from 'vitest';
import { marksIn } from './marks.js';

const lines = (...texts: string[]) => texts.map((text, n) => ({ line: n + 1, text }));
/** The marked pieces of each line. */
function marked(texts: string[], values: string[], from = 1): string[][] {
  const marks = marksIn(lines(...texts), values, from);
  return texts.map((text, n) => (marks.get(n + 1) ?? []).map(([start, end]) => text.slice(start, end)));
}

describe('marks', () => {
  it.each<[string, string[], string[], string[][]]>([
    ['a value in its line', ['Kommunen vil plante træer'], ['plante træer'], [['plante træer']]],
    [
      'a value over lines',
      ['der er valgt en', 'rådgiver nu'],
      ['valgt en rådgiver'],
      [['valgt en'], ['rådgiver']],
    ],
    [
      'a word with a hyphen at the end of the line',
      ['en lang ind-', 'sats'],
      ['lang indsats'],
      [['lang ind'], ['sats']],
    ],
    ['a value between tags', ['<p>Vi <b>gør</b> det</p>'], ['Vi gør det'], [['Vi <b>gør</b> det']]],
    ['a short number only as a word', ['11,5 og 1,5 mio.'], ['1,5'], [['1,5']]],
    ['nothing where it is printed in other words', ['halvanden million'], ['1,5'], [[]]],
    [
      'two values that overlap once',
      ['plante mange træer'],
      ['plante mange', 'mange træer'],
      [['plante mange træer']],
    ],
    ['nothing for an empty value', ['tekst'], [' '], [[]]],
    ['letters beyond the first plane', ['😀 glad her'], ['glad her'], [['glad her']]],
  ])('%s', (_name, texts, values, expected) => {
    expect(marked(texts, values)).toEqual(expected);
  });

  it('are looked for from the place on, and above only where there is none below', () => {
    expect(marked(['træer', 'x', 'træer'], ['træer'], 2)).toEqual([[], [], ['træer']]);
    expect(marked(['træer', 'x'], ['træer'], 2)).toEqual([['træer'], []]);
  });
});
