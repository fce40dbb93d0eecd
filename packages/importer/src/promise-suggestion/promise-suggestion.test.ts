import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { beforeAll, describe, expect, it } from 'vitest';
import { decidePromise, TwoThreads } from '../promise-decision/promise-decision.js';
import { suggestPromises } from './promise-suggestion.js';

let eksempel: Draft;
let ballerup: Draft;
beforeAll(async () => {
  const drafts = await loadDataset();
  eksempel = drafts.find(({ municipality }) => municipality.slug === 'eksempel')!;
  ballerup = drafts.find(({ municipality }) => municipality.slug === 'ballerup')!;
});
const undecided = (draft: Draft): Draft => ({ ...draft, promises: [] });
const decided = (draft: Draft, { promises: [thread] }: Draft): Draft => ({
  ...draft,
  promises: [...draft.promises.filter(({ key }) => key !== thread!.key), thread!],
});

describe('suggestions', () => {
  it('find a promise by its inflected name, and say why', () => {
    const [first] = suggestPromises(undecided(eksempel));
    expect(first).toMatchObject({ initiatives: ['eksempel-2025-1.04', 'eksempel-2026-b4'], likeness: 1 });
    expect(first!.reason).toBe('Begge titler har ordene "juniorklub" og "nordby".');
  });

  it('are rarely wrong: of those in Ballerup, at least three of four are confirmed in the dataset', () => {
    const confirmed = ballerup.promises.map(({ links }) =>
      links.filter(({ basis }) => basis === 'CONFIRMED').map(({ initiative }) => initiative),
    );
    const found = suggestPromises(undecided(ballerup));
    const right = found.filter(({ initiatives }) =>
      confirmed.some((keys) => initiatives.every((key) => keys.includes(key))),
    );
    expect(right.length).toBeGreaterThanOrEqual(10);
    expect(right.length / found.length).toBeGreaterThanOrEqual(0.75);
  });

  it('never pair two of one agreement, and come likeliest first', () => {
    const agreementOf = new Map(
      ballerup.agreements.flatMap(({ key, initiatives }) => initiatives.map((it) => [it.key, key] as const)),
    );
    const found = suggestPromises(undecided(ballerup));
    for (const { initiatives } of found)
      expect(agreementOf.get(initiatives[0])).not.toBe(agreementOf.get(initiatives[1]));
    const likeness = found.map((it) => it.likeness);
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
  });

  it.each(['CONFIRMED', 'REJECTED'] as const)('are not made again once %s', (basis) => {
    const before = undecided(ballerup);
    const [first] = suggestPromises(before);
    const after = decided(
      before,
      decidePromise(before, { initiatives: first!.initiatives, basis, reason: 'Fordi.' }),
    );
    const again = suggestPromises(after).map(({ initiatives }) => initiatives.join());
    expect(again).not.toContain(first!.initiatives.join());
  });
});

describe('a decision', () => {
  const decide = (draft: Draft, initiatives: [string, string], basis: 'CONFIRMED' | 'REJECTED') =>
    decidePromise(draft, { initiatives, basis, reason: 'Fordi.' }).promises[0]!;

  it('on two that stand in no thread makes one', () => {
    const thread = decide(undecided(eksempel), ['eksempel-2025-1.04', 'eksempel-2026-b4'], 'CONFIRMED');
    expect(thread).toMatchObject({
      key: 'eksempel-promise-juniorklub-i-nordby',
      links: [
        { initiative: 'eksempel-2025-1.04', basis: 'CONFIRMED' },
        { initiative: 'eksempel-2026-b4', basis: 'CONFIRMED', reason: 'Fordi.' },
      ],
    });
  });
  it('adds to the thread that one of them has, and keeps the rest of it', () => {
    const before = eksempel.promises[0]!;
    const thread = decide(eksempel, ['eksempel-2025-1.01', 'eksempel-2026-b4'], 'REJECTED');
    expect(thread.key).toBe(before.key);
    expect(thread.links).toEqual([
      ...before.links,
      { initiative: 'eksempel-2025-1.01', basis: 'REJECTED', reason: 'Fordi.' },
    ]);
  });
  it('changes what was decided of the second of a thread', () => {
    const { links } = decide(eksempel, ['eksempel-2025-1.04', 'eksempel-2026-b4'], 'REJECTED');
    expect(links.slice(0, 2)).toMatchObject([
      { initiative: 'eksempel-2025-1.04', basis: 'CONFIRMED' },
      { initiative: 'eksempel-2026-b4', basis: 'REJECTED', reason: 'Fordi.' },
    ]);
  });
  it('cannot make one of two threads', () => {
    expect(() => decide(eksempel, ['eksempel-2025-1.04', 'eksempel-2025-2.01'], 'CONFIRMED')).toThrow(
      TwoThreads,
    );
  });
});
