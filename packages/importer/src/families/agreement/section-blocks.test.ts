import { expect, it } from 'vitest';
import type { TextLine } from '../../document-text/document-text.js';
import { agreementLines } from './body-lines.js';
import { printedLines } from './printed-lines.js';
import { blocksIn, sectionBlocks } from './section-blocks.js';

/** Pages of lines. */
function sectionsOf(...pages: string[]) {
  const lines: TextLine[] = pages
    .flatMap((page, n) => page.split('\n').map((text) => ({ page: n + 1, text })))
    .map((it, n) => ({ ...it, line: n + 1 }));
  const printed = printedLines(lines);
  return sectionBlocks(agreementLines(printed).body, printed.contents).map(({ number, title, blocks }) => ({
    title: `${number} ${title}`,
    blocks: blocks.map(({ isBullet, text }) => (isBullet ? `• ${text}` : text)),
  }));
}

it('the contents tell where a title of two lines ends, whatever has room beside its page', () => {
  expect(
    sectionsOf(`Indhold
1. Havne, moler og broer: Vedligehold og ..... 2
2. Et samarbejde på tværs af fjorden:
Færger og både ........................
3. Stier ................ 3

1. Havne, moler og broer: Vedligehold og

Molen males.

2. Et samarbejde på tværs af fjorden:
Færger og både

3. Stier
`).map(({ title }) => title),
  ).toEqual([
    '1 Havne, moler og broer: Vedligehold og',
    '2 Et samarbejde på tværs af fjorden: Færger og både',
    '3 Stier',
  ]);
});

it('a page may break a paragraph before a name and after "mio.", and not one that is ended', () => {
  const [section] = sectionsOf(
    `1. Havnen

Havnen ryddes, og til det arbejde afsættes der i alt 3 mio.`,
    `kr. i år. Det er Kyst-, Havne- og Færgeudvalget samt

`,
    `Landsbyudvalget, der følger det.`,
    `
Molen males.`,
  );
  expect(section!.blocks).toEqual([
    'Havnen ryddes, og til det arbejde afsættes der i alt 3 mio. kr. i år. Det er Kyst-, Havne- og Færgeudvalget samt Landsbyudvalget, der følger det.',
    'Molen males.',
  ]);
});

it('a dash that a line happens to begin with begins no item', () => {
  const [section] = sectionsOf(`1. Havnen

• Molen males om foråret,
– og broen males i samme farve, hvis der er råd.
• Havnen ryddes
`);
  expect(section!.blocks).toEqual([
    '• Molen males om foråret, – og broen males i samme farve, hvis der er råd.',
    '• Havnen ryddes',
  ]);
});

it('parts that have letters are sections of the numbered one that they stand in', () => {
  expect(
    sectionsOf(`1. Havnen

A. Molen
Molen males hvid, så den kan ses.

B. Fyret
Fyret tændes om natten hele året.

2. Byen

Byen er stor.`).map(({ title }) => title),
  ).toEqual(['1 Havnen', 'A. Molen A. Molen', 'B. Fyret B. Fyret', '2 Byen']);
});

it('numbers may be missing between sections, and not between chapters', () => {
  expect(
    sectionsOf('1. Havnen\n1.02. Molen\n1.05. Fyret\n3. Det er et tal\n2. Byen').map(({ title }) => title),
  ).toEqual(['1 Havnen', '1.02 Molen', '1.05 Fyret', '2 Byen']);
});

it('sections below what the contents list are told by their numbers', () => {
  expect(
    sectionsOf('Indhold\n1. Havnen 3\n2. Byen 4\n\n1. Havnen\n1.1 Molen\n1.3 Fyret\n2. Byen').map(
      ({ title }) => title,
    ),
  ).toEqual(['1 Havnen', '1.1 Molen', '1.3 Fyret', '2 Byen']);
});

it('an item may begin with a word that goes on in a sentence: below what leads in, and like the item before', () => {
  const items = (text: string) =>
    blocksIn(text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null })))
      .filter(({ isBullet }) => isBullet)
      .map(({ text }) => text);
  expect(items('Partierne er enige om:\n- at sætte lys op\n- at bygge en mole')).toEqual([
    'at sætte lys op',
    'at bygge en mole',
  ]);
  expect(items('Partierne er enige om\n- at sætte lys op, også om sommeren')).toEqual([
    'at sætte lys op, også om sommeren',
  ]);
  expect(items('- Stier\n- Lys på stien, om vinteren\n- og også om sommeren')).toEqual([
    'Stier',
    'Lys på stien, om vinteren - og også om sommeren',
  ]);
});
