import { describe, expect, it } from 'vitest';
import { marksIn } from './marks.js';
import { printedLine } from './printed-line.js';

const lines = (...texts: string[]) => texts.map((text, n) => printedLine(n + 1, text));
/** The marked pieces of each line. */
function marked(texts: string[], values: string[], from = 1): string[][] {
  const marks = marksIn(
    lines(...texts),
    values.map((it) => [it]),
    from,
  );
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
    ['no number within a number', ['19.000 og 9.000,5 og 3.9.000 og 9.000.'], ['9.000'], [['9.000']]],
    ['no section within its subsection', ['1.1.2 og 1.1. Stier'], ['1.1'], [['1.1']]],
    ['an amount with its minus', ['1.000\t-400\t-\t400'], ['−400'], [['-400']]],
    ['a minus that stands apart, or is another dash', ['– 400 og 400'], ['−400'], [['– 400']]],
    ['a minus after the number', ['1.000\t400-\t400'], ['−400'], [['400-']]],
    ['brackets instead of a minus', ['1.000 (400) 400'], ['−400'], [['(400)']]],
    ['no minus where none is printed', ['spare 400 kr. - i 2026-400'], ['−400'], [['400']]],
    ['no dash of the cell beside, and none of a value that is more', ['-\t400\t-'], ['400'], [['400']]],
    ['nothing for an empty value', ['tekst'], [' '], [[]]],
    ['letters beyond the first plane', ['😀 glad her'], ['glad her'], [['glad her']]],
  ])('%s', (_name, texts, values, expected) => {
    expect(marked(texts, values)).toEqual(expected);
  });

  it('are looked for from the place on, and above only where there is none below', () => {
    expect(marked(['træer', 'x', 'træer'], ['træer'], 2)).toEqual([[], [], ['træer']]);
    expect(marked(['træer', 'x'], ['træer'], 2)).toEqual([['træer'], []]);
  });

  it('are those of the first form that is found', () => {
    const marks = marksIn(
      lines('Der er 2 år og 50.000 kr. af 50'),
      [
        ['50.000', '50'],
        ['2.000', '2'],
      ],
      1,
    );
    expect(marks.get(1)).toEqual([
      [7, 8],
      [15, 21],
    ]);
  });

  it('of values alike are each one of its own, in their order', () => {
    const taken = new Set<string>();
    const row = lines('Stier 9.000 9.000 9.000');
    const found = [1, 2, 3].map(() => marksIn(row, [['9.000']], 1, taken).get(1));
    expect(found).toEqual([[[6, 11]], [[12, 17]], [[18, 23]]]);
    expect(marksIn(row, [['9.000']], 1, taken).size).toBe(0);
  });

  it('are of the words alone where a scan had lost letters, what they are read as being found', () => {
    const text = 'at gge den politiske dbenhed og mere';
    const restored = [
      { from: 3, to: 6, word: 'øge', how: 'SURE' as const },
      { from: 21, to: 28, word: 'åbenhed', how: 'SURE' as const },
    ];
    const marked = (value: string) =>
      marksIn([printedLine(1, text, restored)], [[value]], 1)
        .get(1)
        ?.map(([from, to]) => text.slice(from, to));
    expect(marked('øge den politiske åbenhed')).toEqual(['gge den politiske dbenhed']);
    expect(marked('åbenhed og')).toEqual(['dbenhed og']);
    expect(marked('den politiske dbenhed')).toBeUndefined();
  });

  it('of a word that is read as a shorter or a longer one are of all that is printed of it', () => {
    const text = 'et baeredygtigt lan her';
    const restored = [
      { from: 3, to: 15, word: 'bæredygtigt', how: 'SURE' as const },
      { from: 16, to: 19, word: 'landet', how: 'LIKELY' as const },
    ];
    const [mark] = marksIn([printedLine(1, text, restored)], [['et bæredygtigt landet her']], 1).get(1)!;
    expect(text.slice(...mark!)).toBe(text);
    const [word] = marksIn([printedLine(1, text, restored)], [['landet']], 1).get(1)!;
    expect(text.slice(...word!)).toBe('lan');
  });
});
