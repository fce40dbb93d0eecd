import { describe, expect, it } from 'vitest';
import { faceAtEnd, facesOf } from './smiley.js';

const lines = (...texts: string[]) => texts.map((text, n) => ({ line: n + 1, page: null, text }));
const DEFINED = lines('Definition af smileys på indsats:', 'J: nået', 'K: mangler', 'L: ikke nået');
const SAME_TWICE = lines('Definition af smileys på indsats:', '- ☺: nået', '- ☹: mangler', '- ☹: ikke nået');

describe('a face at the end of a line', () => {
  it.each([
    ['31.12.2025 ☺', 'HAPPY'],
    ['31.12.2025 🙂', 'HAPPY'],
    ['31.12.2025 \uF04B', 'NEUTRAL'],
    ['31.12.2025 😐\uFE0F', 'NEUTRAL'],
    ['🙁', 'SAD'],
    ['31.12.2025 L', undefined],
    ['31.12.2025 –', undefined],
    ['Planen er lavet.', undefined],
  ])('%s is %s', (text, smiley) => {
    expect(faceAtEnd(text, facesOf([]))?.smiley).toBe(smiley);
  });

  it('is a letter only where the document defines letters', () => {
    expect(faceAtEnd('31.12.2025 K', facesOf(DEFINED))).toEqual({
      ...{ before: '31.12.2025', printed: 'K', smiley: 'NEUTRAL' },
    });
  });

  it('is a letter also where the definitions stand on one line', () => {
    const faces = facesOf(lines('Indsats: J = nået, K = mangler, L = ikke nået', 'Økonomi: J: holder'));
    expect(faceAtEnd('31.12.2025 L', faces)?.smiley).toBe('SAD');
    expect(faces.unclear.size).toBe(0);
    expect(faceAtEnd('Team J', facesOf(lines('Økonomi: der er afsat 1 mio. kr.')))).toBeNull();
  });

  it('is a word only where the document defines words', () => {
    const words = lines('Smileys på indsats bliver givet sådan:', '• "Mellemfornøjet smiley" - mangler');
    expect(faceAtEnd('31.12.2025 Mellemfornøjet smiley', facesOf(words))).toEqual({
      ...{ before: '31.12.2025', printed: 'Mellemfornøjet smiley', smiley: 'NEUTRAL' },
    });
    expect(faceAtEnd('31.12.2025 Sur', facesOf(words))?.smiley).toBe('SAD');
    expect(faceAtEnd('31.12.2025 Sur', facesOf(DEFINED))).toBeNull();
    expect(faceAtEnd('Byen er glad', facesOf(words))).toBeNull();
  });

  it('tells nothing where the document gives it two meanings', () => {
    const faces = facesOf(SAME_TWICE);
    expect([faceAtEnd('☹', faces)?.smiley, faceAtEnd('☺', faces)?.smiley]).toEqual([null, 'HAPPY']);
  });
});
