import { describe, expect, it } from 'vitest';
import { facesOf } from './smiley.js';

const legendOf = (...texts: string[]) =>
  Object.fromEntries(facesOf(texts.map((text, n) => ({ line: n + 1, page: null, text }))).legend);

describe('the words that a legend says are a face', () => {
  it.each([
    [
      ['Signaturforklaring:', '☺ = På sporet / Afsluttet', '😐 = Forsinket', 'Rød smiley: Gået i stå.'],
      { 'på sporet': 'HAPPY', afsluttet: 'HAPPY', forsinket: 'NEUTRAL', 'gået i stå': 'SAD' },
    ],
    [
      ['Forklaring på status: På sporet = grøn, forsinket = gul, stoppet = rød'],
      { 'på sporet': 'HAPPY', forsinket: 'NEUTRAL', stoppet: 'SAD' },
    ],
    [
      ['Betydning af farver', 'Grøn\tPå sporet', '', 'Rød\tForsinket'],
      { 'på sporet': 'HAPPY', forsinket: 'SAD' },
    ],
    [
      [
        'Smileys på indsats gives på denne baggrund:',
        '• "Glad smiley" - i mål.',
        '• "Sur smiley" - ikke nået.',
      ],
      { 'i mål': 'HAPPY', 'ikke nået': 'SAD' },
    ],
    [
      ['Definition af smileys på indsats:', '☺: Færdig, men senere end aftalt'],
      { 'færdig, men senere end aftalt': 'HAPPY' },
    ],
  ])('%j', (lines, words) => {
    expect(legendOf(...lines)).toEqual(words);
  });

  it('are none outside of a legend, and none that it gives two faces', () => {
    expect(
      legendOf('Grøn: en farve', 'Farveforklaring', 'Grøn: plan', 'Gul: plan', 'Tekst.', 'Rød: slut'),
    ).toEqual({
      plan: null,
    });
  });
});
