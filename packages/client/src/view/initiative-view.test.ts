import { expect, it } from 'vitest';
import type { InitiativeForViewFragment, PromiseStepFragment } from '../generated/graphql.js';
import { toInitiativeThreadView, toInitiativeView } from './view.js';

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
    href: '/eksempel/budget-2025',
  },
  href: '/eksempel/budget-2025/5.05',
  section: null,
  responsible: [],
  involved: [],
  contributors: [],
  rounds: [],
  economy: [],
  promise: null,
  postponements: [],
  source: null,
};

it('keeps what is not known as null, and invents nothing', () =>
  expect(toInitiativeView(bare, pageOf)).toMatchObject({
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
      followUpNote: null,
      href: 'https://aftaler.example/eksempel/budget-2025',
    },
    section: null,
    responsible: [],
    involved: [],
    contributors: [],
    rounds: [],
    economy: [],
    promise: null,
    postponements: [],
    source: null,
  }));

it('has each body by its name and what it is, under its part', () => {
  const view = toInitiativeView(
    {
      ...bare,
      responsible: [
        { body: { name: 'Administrationen', kind: 'ADMINISTRATION' } },
        { body: { name: 'Økonomiudvalget', kind: 'COMMITTEE' } },
      ],
      involved: [{ body: { name: 'Kulturudvalget', kind: 'COMMITTEE' } }],
      contributors: [{ body: { name: 'Ejendomme', kind: 'CENTRE' } }],
    },
    pageOf,
  );
  expect(view).toMatchObject({
    responsible: [
      { name: 'Administrationen', kind: 'ADMINISTRATION' },
      { name: 'Økonomiudvalget', kind: 'COMMITTEE' },
    ],
    involved: [{ name: 'Kulturudvalget', kind: 'COMMITTEE' }],
    contributors: [{ name: 'Ejendomme', kind: 'CENTRE' }],
  });
});

it('links the source to the document at its publisher; where it has no address, an element leads to its own page', () => {
  const source = { page: null, line: 12, document: { title: 'Aftalen', date: null, href: null } };
  const view = (href: string | null) =>
    toInitiativeView({ ...bare, source: { ...source, document: { ...source.document, href } } }, pageOf)
      .source;
  expect(view(null)).toEqual({ title: 'Aftalen', date: null, page: null, line: 12, href: null });
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
  expect(view).toMatchObject({
    rounds,
    economy,
    agreement: { followUpNote: 'Ingen skriftlig opfølgning' },
  });
});

const link = (year: number, basis: PromiseStepFragment['basis']) => ({
  basis,
  reason: 'Samme navn.',
  initiative: {
    ...bare,
    ref: `eksempel/budget-${year}/5.05`,
    href: `/eksempel/budget-${year}/5.05`,
    agreement: {
      ...bare.agreement,
      ref: `eksempel/budget-${year}`,
      href: `/eksempel/budget-${year}`,
      budgetYear: year,
      followUpNote: 'Følges op mundtligt.',
    },
  },
});
const promise = {
  title: 'Borgerpanel',
  summary: null,
  steps: [link(2023, 'SUGGESTED'), link(2025, 'CONFIRMED')],
  notSame: [link(2021, 'REJECTED')],
};

it('leads along the promise, and has in it what was decided not to be the same apart', () => {
  const { promise: view } = toInitiativeThreadView({ ...bare, promise }, pageOf);
  expect(view?.steps.map(({ href, basis }) => [href, basis])).toEqual([
    ['https://aftaler.example/eksempel/budget-2023/5.05', 'SUGGESTED'],
    ['https://aftaler.example/eksempel/budget-2025/5.05', 'CONFIRMED'],
  ]);
  expect(view?.steps[0]).toMatchObject({
    agreement: {
      budgetYear: 2023,
      href: 'https://aftaler.example/eksempel/budget-2023',
      followUpNote: 'Følges op mundtligt.',
    },
    rounds: [],
    postponements: [],
  });
  expect(view?.notSame.map(({ ref }) => ref)).toEqual(['eksempel/budget-2021/5.05']);
});

it('gives a card the promise without the follow-ups of the others', () => {
  const steps = promise.steps.map(
    ({ basis, reason, initiative: { ref, number, title, href, agreement } }) => ({
      basis,
      reason,
      initiative: { ref, number, title, href, agreement },
    }),
  );
  const { promise: view } = toInitiativeView({ ...bare, promise: { ...promise, steps } }, pageOf);
  expect(view?.steps).toMatchObject([{ basis: 'SUGGESTED', ref: 'eksempel/budget-2023/5.05' }, {}]);
  expect(view?.steps[0]).not.toHaveProperty('rounds');
});

it('names the committee of a postponement, and leads to what it refers to', () => {
  const [view] =
    toInitiativeView(
      {
        ...bare,
        postponements: [
          {
            committee: { name: 'Kulturudvalget' },
            fromYear: 2025,
            toYear: 2026,
            administrationRemark: 'Må vente.',
            partiesPosition: 'REFERENCE',
            partiesRemark: null,
            outcome: null,
            statedOn: '2025-04-19',
            refersTo: [
              { initiative: { href: '/eksempel/budget-2025/5.04', number: '5.04', title: 'Fælles hus' } },
            ],
            source: { page: 3, line: 61, document: { title: 'Udskydelser', date: '2025-04-19', href: null } },
          },
        ],
      },
      pageOf,
    ).postponements ?? [];
  expect(view).toMatchObject({
    committee: { name: 'Kulturudvalget' },
    refersTo: [
      { number: '5.04', title: 'Fælles hus', href: 'https://aftaler.example/eksempel/budget-2025/5.04' },
    ],
    source: { title: 'Udskydelser', href: null },
    outcome: null,
  });
});
