import type { Draft } from '@aftalespor/domain/draft';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadDataset } from './dataset.js';

let drafts: Draft[];
beforeAll(async () => {
  drafts = await loadDataset();
});

const draftOf = (slug: string) => drafts.find(({ municipality }) => municipality.slug === slug)!;
const agreementOf = (slug: string, agreement: string) =>
  draftOf(slug).agreements.find((candidate) => candidate.slug === agreement)!;

function countsOf(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

/** Which agreement each initiative of a municipality belongs to. */
const agreementsByInitiative = (draft: Draft) =>
  new Map(draft.agreements.flatMap(({ slug, initiatives }) => initiatives.map(({ key }) => [key, slug])));

describe('2018', () => {
  it('keeps the plan of December 2017 where April 2018 differs, and nowhere else', () => {
    const changed = agreementOf('ballerup', 'budget-2018').initiatives.flatMap(({ number, milestones }) =>
      milestones
        .filter(({ versions }) => versions.length > 1)
        .map(({ round, versions }) => [
          number,
          round.replace('ballerup-2018-', ''),
          versions.map(({ state }) => state).join(' > '),
          new Set(versions.map(({ label }) => label)).size,
        ]),
    );
    expect(changed).toEqual([
      ['3.32', 'first', 'SET > SET', 2],
      ['7.09', 'first', 'SET > SET', 2],
      ['7.09', 'second', 'SET > NONE_SET', 2],
      ['7.09', 'third', 'SET > NONE_SET', 2],
      ['7.09', 'year-end', 'SET > NONE_SET', 2],
    ]);
  });

  it('has one postponement, told by a status note', () => {
    const { initiatives, postponements } = agreementOf('ballerup', 'budget-2018');
    expect(
      postponements.map(({ initiative }) => initiatives.find(({ key }) => key === initiative)!.number),
    ).toEqual(['6.13']);
  });
});

describe('2020', () => {
  const numbers = () => {
    const { initiatives, postponements } = agreementOf('ballerup', 'budget-2020');
    const numberOf = new Map(initiatives.map(({ key, number }) => [key, number]));
    return new Map(postponements.map(({ key, initiative }) => [key, numberOf.get(initiative)!]));
  };

  it('has 32 rows on 31 initiatives, by committee and position', () => {
    const { initiatives, postponements, coverage } = agreementOf('ballerup', 'budget-2020');
    expect([postponements.length, initiatives.length]).toEqual([32, 31]);
    expect([...numbers().values()].filter((number) => number === '3.22')).toHaveLength(2);
    expect(countsOf(postponements.map(({ committee }) => committee))).toEqual({
      'ballerup-teknik-og-miljoeudvalget': 8,
      'ballerup-boerne-og-skoleudvalget': 7,
      'ballerup-oekonomiudvalget': 5,
      'ballerup-erhvervs-og-beskaeftigelsesudvalget': 5,
      'ballerup-kultur-og-fritidsudvalget': 4,
      'ballerup-social-og-sundhedsudvalget': 3,
    });
    expect(countsOf(postponements.map(({ partiesPosition }) => partiesPosition))).toEqual({
      SUPPORTED: 15,
      ALTERNATIVE: 7,
      REFERENCE: 5,
      KEPT: 3,
      QUESTION: 2,
    });
    expect(postponements.every(({ outcome }) => outcome === null)).toBe(true);
    expect(coverage.extent).not.toBe('FULL');
  });

  it('says of each reference which rows it means', () => {
    const numberOf = numbers();
    const references = agreementOf('ballerup', 'budget-2020')
      .postponements.filter(({ refersTo }) => refersTo.length > 0)
      .map(({ key, refersTo }) => [numberOf.get(key), ...refersTo.map((other) => numberOf.get(other))]);
    expect(references).toEqual([
      ['4.2', '4.1'],
      ['4.8', '4.7'],
      ['5.5', '5.4'],
      ['5.6', '5.4'],
      ['5.7', '5.4'],
    ]);
  });
});

describe('2024', () => {
  it('has nine signatories, eight targets in numbers, and the UN goals', () => {
    const { signatories, economicTargets, unGoals } = agreementOf('ballerup', 'budget-2024');
    expect(signatories).toHaveLength(9);
    expect(economicTargets.flatMap(({ value }) => value ?? [])).toEqual([
      225, -100, 8000, 1, 25.5, 8.3, 3292, 200,
    ]);
    expect(economicTargets.filter(({ value }) => value === null)).toHaveLength(5);
    expect(unGoals.map(({ number }) => number).sort((a, b) => a - b)).toEqual([3, 4, 7, 8, 9, 11, 13]);
  });
});

describe('2026', () => {
  it('has the commitments of its eight themes', () => {
    const { sections, initiatives } = agreementOf('ballerup', 'constitution-2026');
    const perTheme = sections.map(({ key }) => initiatives.filter(({ section }) => section === key).length);
    expect(perTheme).toEqual([5, 2, 4, 5, 4, 7, 5, 2]);
    expect(initiatives.map(({ ordinal }) => ordinal)).toEqual(initiatives.map((_, n) => n + 1));
  });
});

describe.each([
  ['ballerup', 48, { CONFIRMED: 34, SUGGESTED: 71, REJECTED: 45 }],
  ['eksempel', 4, { CONFIRMED: 6, SUGGESTED: 2, REJECTED: 1 }],
])('the promises of %s', (slug, threads, bases) => {
  const links = () => draftOf(slug).promises.flatMap((promise) => promise.links);

  it('are counted by basis', () => {
    expect(draftOf(slug).promises).toHaveLength(threads);
    expect(countsOf(links().map(({ basis }) => basis))).toEqual(bases);
  });

  it('each run through at least two agreements', () => {
    const agreements = agreementsByInitiative(draftOf(slug));
    for (const { key, links } of draftOf(slug).promises) {
      const kept = links.filter(({ basis }) => basis !== 'REJECTED');
      const through = new Set(kept.map(({ initiative }) => agreements.get(initiative)));
      expect(through.size, key).toBeGreaterThan(1);
    }
  });

  it('do not share an initiative', () => {
    const kept = links().filter(({ basis }) => basis !== 'REJECTED');
    expect(Math.max(...Object.values(countsOf(kept.map(({ initiative }) => initiative))))).toBe(1);
  });
});
