import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { restoreLetters } from './lost-letters.js';

const linesOf = (text: string) => text.split('\n').map((it, n) => ({ line: n + 1, page: null, text: it }));
const restore = (text: string, words: readonly string[] = []) =>
  restoreLetters(linesOf(text), new Map(words.map((word) => [word, 1])));
const textOf = (text: string, words?: readonly string[]) =>
  restore(text, words)
    .lines.map((it) => it.text)
    .join('\n');

describe('lost letters', () => {
  it.each([
    ['feelles', 'fælles'],
    ['velfaerd', 'velfærd'],
    ['planlaeegning', 'planlægning'],
    ['Zeldre', 'Ældre'],
    ['seldre', 'ældre'],
    ['sezerligt', 'særligt'],
    ['gkonomisk', 'økonomisk'],
    ['stagrre', 'større'],
    ['sege', 'søge'],
    ['dbenhed', 'åbenhed'],
    ['méade', 'måde'],
    ['klimamalsaetninger', 'klimamålsætninger'],
    ['naturomrader', 'naturområder'],
    ['borgerforlab', 'borgerforløb'],
    // A dictionary that takes no notice of the ring has these for words as they are printed.
    ['abenhed', 'åbenhed'],
    ['radgivning', 'rådgivning'],
    ['handveerker', 'håndværker'],
    ['ungerad', 'ungeråd'],
    ['servicemal', 'servicemål'],
    ['bgrne-', 'børne-'],
    // A capital is taken for one of its own shape.
    ['Aldre', 'Ældre'],
    ['Abenhed', 'Åbenhed'],
    ['Okonomi', 'Økonomi'],
    ['@konomi', 'Økonomi'],
    ['(@)', '(Ø)'],
    ['Age', 'Age'],
  ])('%s is %s', (printed, word) => {
    expect(textOf(`Der er ${printed} her`)).toBe(`Der er ${word} her`);
  });

  it.each([
    ['Nar det ma ske, sa star vi pa en vej i ar', 'Når det må ske, så står vi på en vej i år'],
    [
      'Vivil som vii dag have skoleri byen og et godt livog mere',
      'Vi vil som vi i dag have skoler i byen og et godt liv og mere',
    ],
    ['| dag. | Nordby', 'I dag. I Nordby'],
    ['han har et barn, og vand er der grad af', 'han har et barn, og vand er der grad af'],
    ['bl.a. fx i.f.t. DTU og hhv. udvalg', 'bl.a. fx i.f.t. DTU og hhv. udvalg'],
  ])('%s', (printed, restored) => {
    expect(textOf(printed)).toBe(restored);
  });

  it('knows the words of the municipality', () => {
    expect(textOf('de bor i Sgndervang', ['søndervang'])).toBe('de bor i Søndervang');
    expect(textOf('de bor i Xqgvang')).toBe('de bor i Xqgvang');
  });

  it('is never sure of a word that is told by its parts alone, and makes none with a letter that is seldom lost', () => {
    expect(restore('et ungerad').restored).toMatchObject([{ word: 'ungeråd', how: 'LIKELY' }]);
    expect(restore('et made').restored).toMatchObject([{ word: 'måde', how: 'LIKELY' }]);
    expect(restore('pa gsterhgj').restored.at(-1)).toMatchObject({ word: null, how: 'UNKNOWN' });
  });

  it('joins what a line’s end cut, on the line where it begins', () => {
    expect(textOf('sammen med parg-\nrende og Social- og\nandre')).toBe(
      'sammen med pårørende\nog Social- og\nandre',
    );
  });

  it('says of each word where it stands and how sure it is', () => {
    const { restored } = restore('Vi ga\nvidere og ga hjem som vii dag, xqwzt');
    expect(restored).toEqual([
      { lines: [1, 2], printed: 'ga', word: 'gå', how: 'SURE' },
      { lines: [2], printed: 'vii', word: 'vi i', how: 'SURE' },
      { lines: [2], printed: 'xqwzt', word: null, how: 'UNKNOWN' },
    ]);
  });

  it('leaves a text that has its letters as it is', () => {
    const text = 'Når vi går på vej, er nar og sa skrevet sådan';
    expect(restore(text)).toEqual({ lines: linesOf(text), restored: [] });
  });

  it('changes no line’s number, and no sign beside the words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ga', 'feelles', '12,5', '—', 'é', 'vii', '%', '\n', '  ')),
        (parts) => {
          const text = parts.join(' ');
          const { lines } = restore(text);
          expect(lines.map(({ line }) => line)).toEqual(linesOf(text).map(({ line }) => line));
          const signs = (it: string) => it.replace(/[\p{L}\s]/gu, '');
          expect(signs(lines.map((it) => it.text).join())).toBe(
            signs(
              linesOf(text)
                .map((it) => it.text)
                .join(),
            ),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
