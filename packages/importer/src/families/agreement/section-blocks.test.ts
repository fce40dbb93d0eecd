import { expect, it } from 'vitest';
import type { TextLine } from '../../document-text/document-text.js';
import { agreementLines } from './body-lines.js';
import { printedLines } from './printed-lines.js';
import { sectionBlocks } from './section-blocks.js';

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
