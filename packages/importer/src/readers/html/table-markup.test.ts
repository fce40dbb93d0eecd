import { expect, it } from 'vitest';
import { PARAGRAPH, ROW } from '../line-writer.js';
import { withoutTableMarkup } from './table-markup.js';

const plain = (...lines: string[]) =>
  withoutTableMarkup(
    lines.map((text, n) => ({ line: n + 1, page: null, text })),
    'bilag.txt',
  ).map(({ text }) => text);

it('a row of markup is one line, its cells parted by tabulators', () => {
  expect(
    plain(
      'Bilag',
      '<table>',
      '<tr><th>Emne</th><th>2031</th></tr>',
      '<tr><td><b>Bro</b><br/>og sti &amp; lys</td><td></td></tr>',
      '</table>',
    ),
  ).toEqual(['Bilag', '', 'Emne\t2031', 'Bro og sti & lys\t', '']);
});

it('a row over several lines stands where its first cell does', () => {
  expect(plain('<table>', '<tr>', '<td>Bro</td>', '<td>5</td>', '</tr>', '</table>')).toEqual([
    ...['', '', 'Bro\t5', '', '', ''],
  ]);
});

it('a table on one line keeps its rows apart, and a wide cell is as many as it spans', () => {
  expect(
    plain('<table><tr><td colspan="3">Havn</td></tr><tr><td>Bro</td><td>5</td><td>6</td></tr></table>'),
  ).toEqual([`Havn\t\t${ROW}Bro\t5\t6`]);
});

it('a text without a row is as it was', () => {
  expect(plain('Et mål <table> i teksten', '<p>Andet</p>')).toEqual([
    'Et mål <table> i teksten',
    '<p>Andet</p>',
  ]);
});

it("a cell's paragraphs and items stay apart, and each sign is the one that it stands for", () => {
  expect(
    plain('<tr><td><p>Bro &minus; 1,5&nbsp;mio.</p><ul><li>lys<li>bænke</ul></td><td>&#8211;5</td></tr>'),
  ).toEqual([`Bro − 1,5 mio.${PARAGRAPH}• lys • bænke\t–5`]);
});

it('a row that nothing ends, ends where the next begins, or its table does', () => {
  expect(plain('<table>', '<tr><td><b>Bro<td>5', '<tr><td>Sti', '</table>', 'Andet & <mere>')).toEqual([
    ...['', 'Bro\t5', 'Sti', '', 'Andet & <mere>'],
  ]);
});
