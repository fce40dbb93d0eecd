import type { Draft } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { propose } from '../proposal/proposal.js';

const TEXT = `Aftale om budget 2031

Prøveby Kommune

Mellem
Venstre,
Bylisten

Økonomiske mål

- Servicerammen overholdes i 2031.
- Kassen rummer mindst 80 mio. kr. i 2031.

Verdensmål

Mål 3 – Sundhed

1. Skoler

1.1. Flere bænke

Der afsættes 1 mio. kr. i 2031.

1.2. Flere træer

Der afsættes 2 mio. kr. i 2031.

Prøveby, den 4. maj 2030

Ane Prøve
borgmester
Venstre
`;
const text = (from: string) => readPlainText(new TextEncoder().encode(from), 'aftale.txt');
const nothing: Draft = {
  origin: 'PERSON',
  municipality: { key: 'proeveby', slug: 'proeveby', name: 'Prøveby', code: null },
  ...{ bodies: [], parties: [], agreements: [], promises: [] },
};

describe('the facts around the promises', () => {
  const { draft, doubts } = propose(text(TEXT), nothing);
  const [agreement] = draft.agreements;

  it('are records with keys and places', () => {
    expect(doubts).toEqual([]);
    expect(draft.parties.map(({ key, name }) => [key, name])).toEqual([
      ['proeveby-venstre', 'Venstre'],
      ['proeveby-bylisten', 'Bylisten'],
    ]);
    expect(agreement).toMatchObject({
      parties: ['proeveby-venstre', 'proeveby-bylisten'],
      signatories: [
        {
          key: 'proeveby-2031-signatory-1',
          role: 'borgmester',
          party: 'proeveby-venstre',
          source: { line: 30 },
        },
      ],
      economicTargets: [
        {
          key: 'proeveby-2031-target-1',
          title: 'Servicerammen overholdes i 2031',
          value: null,
          source: { line: 11 },
        },
        { key: 'proeveby-2031-target-2', value: 80, unit: 'mio. kr.', source: { line: 12 } },
      ],
      unGoals: [{ key: 'proeveby-2031-un-goal-3', number: 3, source: { line: 16 } }],
    });
  });

  it('keep their keys in a later version, where others have come before them', () => {
    const later = TEXT.replace('- Servicerammen', '- Gælden er højst 9 mio. kr.\n- Servicerammen').replace(
      'Ane Prøve',
      'Bo Prøve\nBylisten\n\nAne Prøve',
    );
    const [again] = propose(text(later), { ...nothing, parties: draft.parties, agreements: draft.agreements })
      .draft.agreements;
    expect(again!.economicTargets.map(({ key, value }) => [key, value])).toEqual([
      ['proeveby-2031-target-3', 9],
      ['proeveby-2031-target-1', null],
      ['proeveby-2031-target-2', 80],
    ]);
    expect(again!.signatories.map(({ key, name, party }) => [key, name, party])).toEqual([
      ['proeveby-2031-signatory-2', 'Bo Prøve', 'proeveby-bylisten'],
      ['proeveby-2031-signatory-1', 'Ane Prøve', 'proeveby-venstre'],
    ]);
  });

  it('know a party by its letter; one that nobody named is a doubt', () => {
    const { draft: made, doubts } = propose(
      text(TEXT.replace(/Ane Prøve\n[^]*?(?=\n\n|$)/u, 'Ane Prøve (V)\nBo Prøve (Q)')),
      nothing,
    );
    expect(made.agreements[0]!.signatories.map(({ name, party }) => [name, party])).toEqual([
      ['Ane Prøve', 'proeveby-venstre'],
      ['Bo Prøve', null],
    ]);
    expect(doubts).toMatchObject([{ field: 'underskrifter', value: 'Bo Prøve (Q)' }]);
  });

  it('have a party by its name, beside which its letter is a short one', () => {
    const { draft: made } = propose(
      text(TEXT.replace('Venstre,\nBylisten', 'Venstre (V),\nBylisten (T)')),
      nothing,
    );
    expect(made.parties.map(({ key, name, shortName }) => [key, name, shortName])).toEqual([
      ['proeveby-venstre', 'Venstre', 'V'],
      ['proeveby-bylisten', 'Bylisten', 'T'],
    ]);
  });

  it('ask whether a new party is one that is known', () => {
    const known = { ...nothing, parties: [draft.parties[0]!] };
    expect(propose(text(TEXT), known).doubts).toMatchObject([{ line: 7, field: 'parti', value: 'Bylisten' }]);
  });
});
