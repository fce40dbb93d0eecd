import { expect, it } from 'vitest';
import { PARAGRAPH } from '../line-writer.js';
import { withoutMarkdown } from './markdown.js';

const read = (...texts: string[]) =>
  withoutMarkdown(texts.map((text, n) => ({ line: n + 1, page: null, text })));

it('a row of a table is one line, its cells parted by tabulators', () => {
  const lines = read('| **1.1 Bro** | Drift |', '|---|:--:|', '| Den males.<br><br>Den ses. |  |');
  expect(lines.map(({ text }) => text)).toEqual(['1.1 Bro\tDrift', '', `Den males.${PARAGRAPH}Den ses.\t`]);
});

it('a heading is one, and marks of bold type are left out', () => {
  expect(read('## 2. Havnen', '**Dato:** 4. maj 2031')).toEqual([
    { line: 1, page: null, text: '2. Havnen', heading: 2 },
    { line: 2, page: null, text: 'Dato: 4. maj 2031' },
  ]);
});

it('a text without headings and tables is as it was', () => {
  const texts = ['| en skannet streg', 'a ** b ** c', '#1 på listen'];
  expect(read(...texts).map(({ text }) => text)).toEqual(texts);
});

it('a heading may be underlined, by about as many signs as it has letters', () => {
  const lines = read(
    ...['', 'Budget 2031', '===========', '', 'Børnene først', '------------', 'Der bygges en skole.', ''],
    ...['Ane Prøve', '--------------------------', '', 'Nr  Tekst', '----'],
  );
  expect(lines.flatMap(({ text, heading }) => (heading ? [[text, heading]] : []))).toEqual([
    ['Budget 2031', 1],
    ['Børnene først', 2],
  ]);
  expect(lines.map(({ text }) => text).filter((it) => /^[-=]+$/u.test(it))).toHaveLength(2);
});
