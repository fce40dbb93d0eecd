import { describe, expect, it } from 'vitest';
import { partyAmong } from '../parties/parties.js';
import { signatureStart } from './signature-start.js';
import { signaturesIn } from './signatures.js';

const lines = (text: string) => text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
const signed = (text: string, parties: string[] = []) => {
  const { signatories, doubts } = signaturesIn(lines(text), partyAmong(parties));
  return {
    who: signatories.map(({ name, role, party, line }) => [line, name, role, party]),
    doubts: doubts.map(({ line, value }) => [line, value]),
  };
};

describe('signatures', () => {
  it.each([
    [
      'below each other',
      'Ane Prøve\nborgmester\nVenstre\n\nBo af Prøve',
      [
        [1, 'Ane Prøve', 'borgmester', 'Venstre'],
        [5, 'Bo af Prøve', null, null],
      ],
    ],
    [
      'with what somebody is beside the name, or beside the party',
      'For Venstre: Ane Prøve, borgmester\nSF: Bo Prøve (viceborgmester)\n\nCarl Prøve\nFormand, Bylisten',
      [
        [1, 'Ane Prøve', 'borgmester', 'Venstre'],
        [2, 'Bo Prøve', 'viceborgmester', 'SF'],
        [4, 'Carl Prøve', 'Formand', 'Bylisten'],
      ],
    ],
    [
      'in columns',
      'Ane Prøve\tBo Prøve\nborgmester\t\nVenstre\tBylisten\n\nCarl P. Prøve',
      [
        [1, 'Ane Prøve', 'borgmester', 'Venstre'],
        [1, 'Bo Prøve', null, 'Bylisten'],
        [5, 'Carl P. Prøve', null, null],
      ],
    ],
    [
      'with the party after each',
      'Ane Prøve Venstre\tBo P. Prøve Radikale Venstre',
      [
        [1, 'Ane Prøve', null, 'Venstre'],
        [1, 'Bo P. Prøve', null, 'Radikale Venstre'],
      ],
    ],
    [
      'with a letter in brackets below each',
      'Ane Prøve           Bo Prøve\n(A)                 (V)',
      [
        [1, 'Ane Prøve', null, 'A'],
        [1, 'Bo Prøve', null, 'V'],
      ],
    ],
    [
      'in columns of spaces, below lines to sign on',
      '__________          __________\nAne Prøve           Bo Prøve\nSF                  Venstre',
      [
        [2, 'Ane Prøve', null, 'SF'],
        [2, 'Bo Prøve', null, 'Venstre'],
      ],
    ],
    [
      'beside their party, in columns',
      'Venstre\tAne Prøve\nSF\tBo Prøve',
      [
        [1, 'Ane Prøve', null, 'Venstre'],
        [2, 'Bo Prøve', null, 'SF'],
      ],
    ],
    [
      'one after the other',
      'Ane Prøve (V), Bo Prøve (F) og Carl Prøve (T)',
      [
        [1, 'Ane Prøve', null, 'V'],
        [1, 'Bo Prøve', null, 'F'],
        [1, 'Carl Prøve', null, 'T'],
      ],
    ],
    [
      'for their party',
      'Venstre v/ Ane Prøve\nSF, Bo Prøve',
      [
        [1, 'Ane Prøve', null, 'Venstre'],
        [2, 'Bo Prøve', null, 'SF'],
      ],
    ],
    [
      'below their party',
      'For Venstre\nAne Prøve\nBo Prøve\nFor SF\nCarl Prøve',
      [
        [2, 'Ane Prøve', null, 'Venstre'],
        [3, 'Bo Prøve', null, 'Venstre'],
        [5, 'Carl Prøve', null, 'SF'],
      ],
    ],
    [
      'on one line',
      'Ane Prøve, borgmester (Venstre)\nBo Prøve, SF',
      [
        [1, 'Ane Prøve', 'borgmester', 'Venstre'],
        [2, 'Bo Prøve', null, 'SF'],
      ],
    ],
    [
      'after their party, or before its letter',
      'For Venstre: Ane Prøve\nBo Prøve (F)      Carl Prøve (T)',
      [
        [1, 'Ane Prøve', null, 'Venstre'],
        [2, 'Bo Prøve', null, 'F'],
        [2, 'Carl Prøve', null, 'T'],
      ],
    ],
    ['outside the parties', 'Ane Prøve\nUden for partierne', [[1, 'Ane Prøve', 'Uden for partierne', null]]],
  ] as const)('stand %s', (_, text, who) => {
    expect(signed(text)).toEqual({ who, doubts: [] });
  });

  it('are in doubt where a name may be a party that nobody knows', () => {
    expect(signed('Ane Prøve\nNye Tider')).toEqual({
      who: [[1, 'Ane Prøve', null, null]],
      doubts: [[2, 'Nye Tider']],
    });
    expect(signed('Ane Prøve\nNye Tider', ['Nye Tider'])).toEqual({
      who: [[1, 'Ane Prøve', null, 'Nye Tider']],
      doubts: [],
    });
  });

  it('begin at the place and the date, else at names with roles or parties at the end', () => {
    expect(signatureStart(lines('Vi bygger.\n\nPrøveby, den 4. maj 2026\n\nAne Prøve'), [])).toBe(2);
    expect(signatureStart(lines('Vi bygger.\n\nLindved Rådhus, den 4. maj 2026'), [])).toBe(2);
    expect(signatureStart(lines('Vi bygger.\n\nUnderskrevet af\n\nSF\nAne Prøve'), [])).toBe(2);
    expect(signatureStart(lines('Vi bygger.\n\nUnderskrevet på Lindved Rådhus\n\nSF\nAne Prøve'), [])).toBe(
      2,
    );
    expect(signatureStart(lines('Vi bygger.\n\n7. Underskrifter\n\nAne Prøve'), [])).toBe(2);
    expect(signatureStart(lines('Vi bygger.\n\nUnderskrifter, Lindved, den 4/5-2031\n\nAne Prøve'), [])).toBe(
      2,
    );
    expect(signatureStart(lines('Vi bygger.\n\nForliget er underskrevet den 4. maj 2026:'), [])).toBe(2);
    expect(signatureStart(lines('Vi bygger.\n\nAne Prøve\nborgmester'), [])).toBe(1);
    expect(signatureStart(lines('Vi bygger.\n\nGrønne Byer'), [])).toBe(3);
    expect(signatureStart(lines('Vi bygger.\n\nAne Prøve (V)     Bo Prøve (T)'), [])).toBe(1);
    expect(signatureStart(lines('Vi bygger.\n\nFor Venstre: Ane Prøve'), [])).toBe(1);
  });

  it('have a party with its letter above its people', () => {
    expect(signed('Dansk Folkeparti (O)\nAne Prøve\n\nVenstre (V)\nBo Prøve', [])).toEqual({
      who: [
        [2, 'Ane Prøve', null, 'Dansk Folkeparti (O)'],
        [5, 'Bo Prøve', null, 'Venstre (V)'],
      ],
      doubts: [],
    });
  });
});
