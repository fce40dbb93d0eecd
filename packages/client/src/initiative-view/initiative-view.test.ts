import { expect, it } from 'vitest';
import type { InitiativeForViewFragment } from '../generated/graphql.js';
import { toInitiativeView } from './initiative-view.js';

const pageOf = (ref: string) => `https://aftaler.example/${ref}`;
const bare: InitiativeForViewFragment = {
  ref: 'eksempel/budget-2025/5.05',
  aliases: ['eksempel/budget-2025/5.5'],
  number: null,
  title: 'Borgerpanel om kommunens service',
  account: null,
  summary: null,
  agreement: {
    ref: 'eksempel/budget-2025',
    title: 'Aftale om budget 2025',
    kind: 'BUDGET',
    budgetYear: null,
    followUpNote: null,
  },
  section: null,
  responsibilities: [],
  rounds: [],
  economy: [],
  sources: [],
};

it('keeps what is not known as null, and invents nothing', () =>
  expect(toInitiativeView(bare, pageOf)).toEqual({
    ref: 'eksempel/budget-2025/5.05',
    number: null,
    title: 'Borgerpanel om kommunens service',
    account: null,
    summary: null,
    href: 'https://aftaler.example/eksempel/budget-2025/5.05',
    agreement: {
      ref: 'eksempel/budget-2025',
      title: 'Aftale om budget 2025',
      kind: 'BUDGET',
      budgetYear: null,
      href: 'https://aftaler.example/eksempel/budget-2025',
    },
    section: null,
    responsible: [],
    involved: [],
    contributors: [],
    rounds: [],
    economy: [],
    followUpNote: null,
    source: null,
  }));

it('sorts the bodies by their part, in printed order, and does not take the administration for a committee', () => {
  const view = toInitiativeView(
    {
      ...bare,
      responsibilities: [
        { role: 'RESPONSIBLE', body: { name: 'Administrationen', kind: 'ADMINISTRATION' } },
        { role: 'CONTRIBUTOR', body: { name: 'Ejendomme', kind: 'CENTRE' } },
        { role: 'RESPONSIBLE', body: { name: 'Økonomiudvalget', kind: 'COMMITTEE' } },
        { role: 'INVOLVED', body: { name: 'Kulturudvalget', kind: 'COMMITTEE' } },
      ],
    },
    pageOf,
  );
  expect(view.responsible).toEqual([
    { name: 'Administrationen', kind: 'ADMINISTRATION' },
    { name: 'Økonomiudvalget', kind: 'COMMITTEE' },
  ]);
  expect(view.involved.map(({ name }) => name)).toEqual(['Kulturudvalget']);
  expect(view.contributors.map(({ name }) => name)).toEqual(['Ejendomme']);
});

it("links the source to the document at its publisher, or else to the initiative's page", () => {
  const source = { page: null, line: 12, document: { title: 'Aftalen', date: null, url: null } };
  const view = (url: string | null) =>
    toInitiativeView({ ...bare, sources: [{ ...source, document: { ...source.document, url } }] }, pageOf)
      .source;
  expect(view(null)).toEqual({ title: 'Aftalen', date: null, page: null, line: 12, href: pageOf(bare.ref) });
  expect(view('https://ballerup.example/aftale.pdf')?.href).toBe('https://ballerup.example/aftale.pdf');
});

it('has the rounds and the economy as the gateway gives them, and why there are none', () => {
  const rounds = [
    {
      period: 'FIRST' as const,
      label: '1. budgetopfølgning 2025',
      dueOn: null,
      reportedOn: '2025-04-08',
      milestone: {
        state: 'WITHDRAWN' as const,
        label: null,
        earlier: [{ state: 'SET' as const, label: 'Udbud afsluttet', statedOn: '2024-12-18' }],
      },
      effort: { smiley: 'HAPPY' as const, basis: 'STATED' as const, reason: null },
      economy: null,
      effortNote: 'Vist',
      economyNote: null,
      correctedOn: '2025-07-01',
    },
  ];
  const economy = [{ state: 'NEUTRAL' as const, summary: null }];
  const agreement = { ...bare.agreement, followUpNote: 'Ingen skriftlig opfølgning' };
  const view = toInitiativeView({ ...bare, agreement, rounds, economy }, pageOf);
  expect(view).toMatchObject({ rounds, economy, followUpNote: 'Ingen skriftlig opfølgning' });
  expect(view.agreement).not.toHaveProperty('followUpNote');
});
