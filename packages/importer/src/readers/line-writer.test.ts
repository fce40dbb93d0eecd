import { expect, it } from 'vitest';
import { LineWriter } from './line-writer.js';

function linesOf(above: string, below: string): string[] {
  const writer = new LineWriter();
  writer.write(above, 1);
  writer.pageEnd(1);
  writer.write(below, 2);
  return writer.lines.map(({ text }) => text);
}

it.each([
  ['Der afsættes 4 mio. kr. i 2031', 'og 6 mio. kr. i 2032.'],
  ['Bidragsyder: Havne,', 'Veje og Parker'],
])('"%s" last on a page goes on with "%s"', (above, below) => {
  expect(linesOf(above, below)).toEqual([above, below]);
});

it.each([
  ['Molen males.', 'og den bliver blå'],
  ['Molen males', 'Broen males'],
  ['Bænke\t300', 'ved søen\t200'],
])('"%s" last on a page is parted from "%s"', (above, below) => {
  expect(linesOf(above, below)).toEqual([above, '', below]);
});

it('no line has signs that are no text, and numbers are those of the lines', () => {
  const writer = new LineWriter();
  writer.write('Mo\u0000len\u000b\tmales');
  writer.gap();
  writer.gap();
  writer.row(['a\tb', 'c']);
  expect(writer.lines.map(({ line, text }) => [line, text])).toEqual([
    [1, 'Molen\tmales'],
    [2, ''],
    [3, 'a b\tc'],
  ]);
});
