import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { proposeAll } from '../proposals/proposals.js';

const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const nothingKnown: Draft = { ...eksempel, agreements: [], promises: [] };
const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const original = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const proposed = (texts: string[], known: Draft = nothingKnown) =>
  proposeAll(
    texts.map((text, n) => ({
      text: readPlainText(new TextEncoder().encode(text), `${n}.txt`),
      decisions: [],
    })),
    known,
  );
const statementsOf = ({ draft }: { draft: Draft }, number: string) =>
  draft.agreements[0]!.initiatives.find((it) => it.number === number)!.economyStatements;

describe('the economy of sheets', () => {
  const plan = original('budget-2025-implementation');
  const rounds = [1, 2, 3, 4].map((n) => original(`budget-2025-follow-up-${n}`));

  it('is a statement of its own in a later document only where that says something else', () => {
    const all = proposed([plan, ...rounds]);
    expect(statementsOf(all, '3.07').map(({ key, state }) => [key, state])).toEqual([
      ['eksempel-2025-3.07-economy', 'INCOME'],
      ['eksempel-2025-3.07-economy-2', 'NEUTRAL'],
    ]);
    const others = all.draft.agreements[0]!.initiatives.filter(({ number }) => number !== '3.07');
    expect(others.map(({ economyStatements }) => economyStatements.length)).toEqual(others.map(() => 1));
  });

  it('keeps what a person made of words that are open, also when a later document repeats them', () => {
    const words = 'Der afsættes 1 mio. kr. i 2025-2027.';
    const open = (text: string) =>
      text.replace(/^(Økonomi\s)Finansieringen[^\t]*?opfølgning\./mu, `$1${words}`);
    const first = proposed([open(plan)]);
    const [statement] = statementsOf(first, '2.04');
    expect(first.doubts.map(({ message }) => message).join()).toContain('gælder hvert år');
    statement!.state = 'SAVING';
    const again = proposed([open(plan)], { ...eksempel, ...first.draft });
    expect(statementsOf(again, '2.04')).toEqual([{ ...statement, summaryText: words }]);
    expect(statementsOf(proposed([open(rounds[0]!)], { ...eksempel, ...first.draft }), '2.04')).toEqual([]);
  });
});
