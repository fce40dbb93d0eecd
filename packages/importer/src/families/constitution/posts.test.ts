import { describe, expect, it } from 'vitest';
import { partyAmong } from '../../parties/parties.js';
import { takePosts } from './posts.js';

const partsOf = (text: string) => {
  const { text: rest, posts } = takePosts(
    text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null })),
    partyAmong([]),
  );
  const lines = (found: readonly { text: string; line: number }[]) =>
    found.filter((it) => it.text !== '').map(({ line }) => line);
  return { rest: lines(rest), posts: lines(posts) };
};

describe('posts and seats', () => {
  it.each([
    ['names with parties', 'Børneudvalget\n\n 1. Ane Prøve, Venstre (formand)\n 2. Bo Prøve, SF'],
    ['parties in brackets', 'Børneudvalget\nFormand (Venstre)\nTo medlemmer (SF)\nEt medlem (Bylisten)'],
    ['seats', 'Børneudvalget\nFormand Ane Prøve\n\nPladser i Børneudvalget: V=2, A=1\n\nA=1, V=2'],
    ['names alone, right below each other', 'Børneudvalget\nAne Prøve\nBo Prøve'],
    ['sentences', 'Fordeling\n\nBylisten får formandsposten i Børneudvalget.\nSF får to udvalgspladser.'],
    [
      'what is listed as posts',
      'Følgende poster går til SF:\n\n• Næstformand i byrådet\n• To af de syv i Havnerådet',
    ],
    ['a mayor', '2. Poster\nBorgmester: Ane Prøve (V)\n1. viceborgmesterposten tilfalder Bylisten'],
    ['a table', 'Udvalg\tFormand\tNæstformand\nBørneudvalget\tVenstre\tSF'],
    ['what leads in to them', 'Udvalgene fordeler sig sådan:\n\nBørneudvalget\nNæsteformand Ane Prøve'],
    ['bullets', '• Formandsposten i Børneudvalget går til SF\n• 3 medlemmer af Byrådet'],
    ['paragraphs', '§ 2. Poster\nStk. 1. Borgmesterposten besættes af SF.\nBørneudvalget: Venstre'],
  ])('%s', (_, text) => {
    expect(partsOf(text).rest).toEqual([]);
  });

  it('are none among what is promised', () => {
    const text =
      'Politisk grundlag\n\nVi vil bygge stier.\n\n• Borgmesteren holder åbent kontor\n• Skatten skal i ro';
    expect(partsOf(text).posts).toEqual([]);
  });

  it('have no heading that stands above theirs and speaks of something else', () => {
    const text = 'Mellem Venstre og SF\n\nFordeling af poster\n\nBørneudvalget\tVenstre\n';
    expect(partsOf(text)).toEqual({ rest: [1], posts: [3, 5] });
  });

  it('are none where an office stands right below the name of somebody who signs', () => {
    expect(partsOf('Vi vil bygge stier.\n\nAne Prøve\nFormand for Bylisten').posts).toEqual([]);
  });

  it('end where something else begins', () => {
    const text =
      'Børneudvalget\nFormand: Ane Prøve\n\nGrøn Omstilling\n\nVi vil plante.\n\nAne Prøve\nborgmester';
    expect(partsOf(text)).toEqual({ rest: [4, 6, 8, 9], posts: [1, 2] });
  });
});
