import type { Draft } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { openDecision, type Decision } from '../../corrections/corrections.js';
import { readPlainText } from '../../document-text/document-text.js';
import { proposeAll } from '../../proposals/proposals.js';

const BENCHES = 'Der sættes nye bænke op langs søen, så ældre kan hvile.';
const TREES = 'Langs hovedgaden plantes lindetræer i de bede, der nu er tomme.';
const LIGHT = 'Stien fra stationen får lys, der tænder, når nogen kommer.';
const BINS = 'Parkerne får flere skraldespande med plads til pant.';

const agreement = (first: readonly string[], second: readonly string[] = [BINS]) => `Aftale om budget 2031

Prøveby Kommune, indgået den 4. maj 2030 mellem Venstre og SF

1. Byens rum

1.1. Stier

Der igangsættes følgende initiativer:

${first.map((it) => `- ${it}`).join('\n')}

1.2. Parker

Der igangsættes følgende initiativer:

${second.map((it) => `- ${it}`).join('\n')}
`;
const nothing: Draft = {
  origin: 'PERSON',
  municipality: { key: 'proeveby', slug: 'proeveby', name: 'Prøveby', code: null },
  ...{ bodies: [], parties: [], agreements: [], promises: [] },
};
const propose = (text: string, known: Draft, decisions: Partial<Decision>[] = []) =>
  proposeAll(
    [
      {
        text: readPlainText(new TextEncoder().encode(text), 'aftale.txt'),
        decisions: decisions.map((it) => openDecision(it)),
      },
    ],
    known,
  );
const FIRST = agreement([BENCHES, TREES, LIGHT]);
const known: Draft = { ...nothing, agreements: propose(FIRST, nothing).draft.agreements };
/** The same without the document's own words, under titles of ours. */
const withoutText: Draft = JSON.parse(
  JSON.stringify(known, (name, value: unknown) => (/Text$/.test(name) ? null : value)),
) as Draft;
/** "<key> <section>-<ordinal> <first words>" */
const bullets = ({ draft }: ReturnType<typeof propose>) =>
  draft.agreements[0]!.initiatives.filter(({ number }) => number === null).map(
    ({ key, section, ordinal, summaryText }) =>
      [
        key.replace('proeveby-2031-', ''),
        `${section!.replace('proeveby-2031-s', '')}-${ordinal}`,
        summaryText,
      ].join(' '),
  );
const doubts = (it: ReturnType<typeof propose>) => it.doubts.map(({ about, value }) => [about?.post, value]);

describe('the bullets of a later version', () => {
  it('are themselves where one is put in, which comes last in the numbers', () => {
    const later = propose(agreement([BENCHES, 'Søen hegnes.', TREES, LIGHT]), known);
    expect(bullets(later)).toEqual([
      `1.1-b1 1.1-1 ${BENCHES}`,
      '1.1-b2-2 1.1-4 Søen hegnes.',
      `1.1-b2 1.1-2 ${TREES}`,
      `1.1-b3 1.1-3 ${LIGHT}`,
      `1.2-b1 1.2-1 ${BINS}`,
    ]);
    expect(doubts(later)).toEqual([]);
    const again = propose(agreement([BENCHES, 'Søen hegnes.', TREES, LIGHT]), {
      ...known,
      agreements: later.draft.agreements,
    });
    expect(bullets(again)).toEqual(bullets(later));
  });

  it('are themselves where one is taken out, and where two change places', () => {
    expect(bullets(propose(agreement([TREES, LIGHT]), known)).slice(0, 2)).toEqual([
      `1.1-b2 1.1-2 ${TREES}`,
      `1.1-b3 1.1-3 ${LIGHT}`,
    ]);
    expect(bullets(propose(agreement([LIGHT, TREES, BENCHES]), known)).slice(0, 3)).toEqual([
      `1.1-b3 1.1-3 ${LIGHT}`,
      `1.1-b2 1.1-2 ${TREES}`,
      `1.1-b1 1.1-1 ${BENCHES}`,
    ]);
  });

  it('are themselves in another section, under a place that is free there', () => {
    const later = propose(agreement([BENCHES, LIGHT], [TREES, BINS]), known);
    expect(bullets(later).slice(2)).toEqual(
      [`1.2-b2 1.2-2 ${TREES}`, `1.2-b1 1.2-1 ${BINS}`].map((it) => it.replace('1.2-b2', '1.1-b2')),
    );
    expect(doubts(later)).toEqual([]);
  });

  it('are in doubt where words and place have changed, and a decision holds', () => {
    const text = agreement([
      'Søen hegnes.',
      BENCHES,
      `${TREES.replace('lindetræer', 'kirsebærtræer')}`,
      LIGHT,
    ]);
    const later = propose(text, known);
    expect(bullets(later)[2]).toMatch(/^1\.1-b2 1\.1-2 /);
    expect(doubts(later)).toEqual([['proeveby-2031-1.1-b3-2', 'proeveby-2031-1.1-b2']]);
    const about = { post: 'proeveby-2031-1.1-b3-2', felt: 'samme som', læst: 'proeveby-2031-1.1-b2' };
    const right = propose(text, known, [{ ...about, beslutning: 'godkend' }]);
    expect(doubts(right)).toEqual([]);
    expect(right.decided).toBe(1);
    const wrong = propose(text, known, [{ ...about, beslutning: 'afvis' }]);
    expect(doubts(wrong)).toEqual([]);
    expect(bullets(wrong)[2]).toMatch(/^1\.1-b3-2 1\.1-5 /);
    const other = propose(text, known, [
      {
        ...about,
        post: 'proeveby-2031-1.1-b1-2',
        læst: null,
        beslutning: 'ret',
        værdi: 'proeveby-2031-1.1-b2',
      },
    ]);
    expect(bullets(other)[0]).toBe('1.1-b2 1.1-2 Søen hegnes.');
  });

  it('are in doubt where the place is the same and all words are others', () => {
    expect(doubts(propose(agreement([BENCHES, 'Søen hegnes.', LIGHT]), known))).toEqual([
      ['proeveby-2031-1.1-b2-2', 'proeveby-2031-1.1-b2'],
    ]);
  });

  it('of which only our titles are known are taken by their places, and by their words where the places differ', () => {
    expect(bullets(propose(FIRST, withoutText)).map((it) => it.split(' ')[0])).toEqual([
      '1.1-b1',
      '1.1-b2',
      '1.1-b3',
      '1.2-b1',
    ]);
    expect(
      bullets(propose(agreement([BENCHES, 'Søen hegnes.', TREES, LIGHT]), withoutText)).map(
        (it) => it.split(' ')[0],
      ),
    ).toEqual(['1.1-b1', '1.1-b2-2', '1.1-b2', '1.1-b3', '1.2-b1']);
  });
});
