import { describe, expect, it } from 'vitest';
import { findThemes } from './find-themes.js';

const themes = (text: string) =>
  findThemes(text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }))).themes.map(
    ({ title, line, passages }) => [line, title, passages.map((it) => it.text).join(' | ')],
  );

describe('the themes of a constitution agreement', () => {
  it('may have their headings right above the text', () => {
    expect(
      themes('Skoler\nVi vil bygge skoler.\n\nÆldre og natur\n- Vi vil plante.\n\nRåd\nNaturrådet (7)'),
    ).toEqual([
      [1, 'Skoler', 'Vi vil bygge skoler.'],
      [4, 'Ældre og natur', 'Vi vil plante.'],
      [7, 'Råd', 'Naturrådet (7)'],
    ]);
  });

  it('need no empty lines at all', () => {
    expect(
      themes(
        'Skoler\nVi vil bygge skoler\naf træ i byen.\nNatur\nVi vil plante.\nVeje og stier\nDe skal være brede.',
      ),
    ).toEqual([
      [1, 'Skoler', 'Vi vil bygge skoler af træ i byen.'],
      [4, 'Natur', 'Vi vil plante.'],
      [6, 'Veje og stier', 'De skal være brede.'],
    ]);
  });

  it.each([
    'Borgmester: Ane Prøve (V)\nFormand for Naturrådet: Bo Prøve (SF)',
    'Ane Prøve\nBo Prøve',
    'Mellem\nVenstre\nBylisten',
    'Skolerne i den gamle by og\nKlosteret skal være åbne.',
  ])('are not made of "%s"', (text) => {
    expect(themes(`${text}\n\nNatur\nVi vil plante.`).map(([, title]) => title)).toEqual(['Natur']);
  });
});
