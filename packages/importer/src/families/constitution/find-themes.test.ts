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

  it('may have paragraphs for headings, and numbered items that are sentences', () => {
    expect(themes('§ 1. Byen\nVi vil bygge.\n\nNatur\n\n1. Der plantes skov.\n2. Åen skal\nrenses')).toEqual([
      [1, 'Byen', 'Vi vil bygge.'],
      [4, 'Natur', 'Der plantes skov. | Åen skal renses'],
    ]);
  });

  it('may have parts, whose numbers tell that both are headings', () => {
    expect(themes('3. Natur\n\n3.1 Skov tæt på\nVi vil plante.\n\n3.2 Sø\nVi vil rense.')).toEqual([
      [1, 'Natur', ''],
      [3, 'Skov tæt på', 'Vi vil plante.'],
      [6, 'Sø', 'Vi vil rense.'],
    ]);
  });

  it('have no party for a heading', () => {
    expect(themes('Socialdemokratiet\nEnhedslisten\n\nNatur\n\nVi vil plante.')).toEqual([
      [4, 'Natur', 'Vi vil plante.'],
    ]);
  });

  it('are what stands under the words that lead in to it, where nothing is a heading', () => {
    expect(
      themes(
        'Som det fremgår nedenfor.\n\nKonstitueringspartierne er enige om:\n\nDer oprettes et råd.\nÅen renses.',
      ),
    ).toEqual([[3, 'Konstitueringspartierne er enige om', 'Der oprettes et råd. | Åen renses.']]);
    expect(themes('Parterne er enige om, at:\n\nDet er en god dag.')).toEqual([]);
  });

  it('have no council and its term for a heading', () => {
    expect(themes('Lindved Byråd 2026-2029\n\nVi er enige.\n\nNatur\n\nVi vil plante.')).toEqual([
      [5, 'Natur', 'Vi vil plante.'],
    ]);
  });

  it('have no day for a heading', () => {
    expect(themes('Aftale pr. 4. december 2025\n\nNatur\n\nVi vil plante.')).toEqual([
      [3, 'Natur', 'Vi vil plante.'],
    ]);
  });

  it('are told by what leads in to a list, and their items may go on with its sentence', () => {
    expect(themes('Natur\n\nPartierne er enige om\n\n• at plante skov,\n• at rense åen.')).toEqual([
      [1, 'Natur', 'Partierne er enige om | at plante skov, | at rense åen.'],
    ]);
  });

  it('are those that the document says are headings, and nothing else', () => {
    const texts = ['Natur', '', 'Skov og sø', '', 'Vi vil plante.', 'Byen', 'Vi vil bygge.'];
    const { themes: found } = findThemes(
      texts.map((text, n) => ({
        ...{ text, line: n + 1, page: null },
        ...(text === 'Natur' || text === 'Byen' ? { heading: 2 } : {}),
      })),
    );
    expect(found.map(({ title, passages }) => [title, passages.map(({ text }) => text)])).toEqual([
      ['Natur', ['Skov og sø', 'Vi vil plante.']],
      ['Byen', ['Vi vil bygge.']],
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
