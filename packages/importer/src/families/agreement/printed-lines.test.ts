import { expect, it } from 'vitest';
import { printedLines } from './printed-lines.js';

const read = (text: string) =>
  printedLines(text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }))).lines.map(
    ({ text: line }) => line,
  );

const CUT = [
  'Der bygges en ny mole ved havnen, og den gamle rives ned, så snart den nye er',
  'færdig og åbnet. Molen får navn efter den første havnefoged, som længe boede i',
  'byen og kendte alle. Den bliver lavet af granit, der sejles hertil fra øen, og',
  'står færdig inden jul. Graniten hentes i to af de gamle stenbrud, som ligger ved',
  'Nordhavn og Sydhavn.',
];

it('have no empty lines within a sentence, where several cut one', () => {
  expect(read([...CUT, 'Moler i Lindved', 'Molen skal males.'].join('\n\n'))).toEqual([
    ...CUT,
    ...['', 'Moler i Lindved', '', 'Molen skal males.'],
  ]);
});

it('keep them where they part paragraphs', () => {
  const text = 'Der bygges en ny mole ved havnen i Lindved\n\nOg et fyr';
  expect(read(text)).toEqual(text.split('\n'));
});

it('have no running head, which in a text without pages names the budget in the same words', () => {
  const head = 'Budget 2031-34: Sammen om havnen – bilag 1';
  expect(read(`${head}\n\nMolen males.\n\n${head}\n\nFyret tændes.`)).toEqual([
    ...['', '', 'Molen males.', '', '', '', 'Fyret tændes.'],
  ]);
});

it('have no page number, whatever stands around it', () => {
  expect(read('Molen males.\n\n- 3 -\n\nSide 4 af 9')).toEqual(['Molen males.', '', '', '', '']);
});

it('keep a sentence, and the head of a table, that come again', () => {
  const text =
    'Det er i budget 2031.\nDrift, budget 2031  2032\nDet er i budget 2031.\nDrift, budget 2031  2032';
  expect(read(text)).toEqual(text.split('\n'));
});
