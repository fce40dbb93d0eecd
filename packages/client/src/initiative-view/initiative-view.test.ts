import { describe, expect, it } from 'vitest';
import type { InitiativeForViewFragment } from '../generated/graphql.js';
import { toInitiativeView } from './initiative-view.js';

const pageOf = (ref: string) => `https://aftaler.example/${ref}`;
const round = (id: string, over: Partial<InitiativeForViewFragment['agreement']['rounds'][number]> = {}) => ({
  id,
  period: 'FIRST' as const,
  label: `${id}. budgetopfølgning 2025`,
  dueOn: null,
  reportedOn: '2025-04-08',
  ...over,
});

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
    rounds: [],
  },
  section: null,
  responsibilities: [],
  milestones: [],
  followUps: [],
  economyStatements: [],
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

describe('the rounds', () => {
  const effort = { smiley: 'HAPPY', basis: 'STATED', reason: null } as const;
  const view = toInitiativeView(
    {
      ...bare,
      agreement: { ...bare.agreement, rounds: [round('1'), round('2'), round('3', { reportedOn: null })] },
      milestones: [
        {
          round: { id: '2' },
          state: 'WITHDRAWN',
          label: null,
          versions: [
            { state: 'SET', label: 'Udbud afsluttet', statedOn: '2024-12-18' },
            { state: 'WITHDRAWN', label: null, statedOn: '2025-06-24' },
          ],
        },
      ],
      followUps: [
        {
          round: { id: '1' },
          recordedAt: '2025-04-08',
          effort,
          economy: null,
          effortNote: 'Vist',
          economyNote: null,
          supersedes: null,
        },
        {
          round: { id: '2' },
          recordedAt: '2025-07-01',
          effort: null,
          economy: null,
          effortNote: null,
          economyNote: null,
          supersedes: { id: 'x' },
        },
      ],
    },
    pageOf,
  );

  it("are the agreement's, also those of which the initiative has nothing", () => {
    expect(view.rounds.map(({ label }) => label[0])).toEqual(['1', '2', '3']);
    expect(view.rounds[2]).toMatchObject({ milestone: null, effort: null, economy: null, reportedOn: null });
  });

  it('have no milestone row where none is known, which is not the same as none set', () => {
    expect(view.rounds[0]?.milestone).toBeNull();
    expect(view.rounds[1]?.milestone).toEqual({
      state: 'WITHDRAWN',
      label: null,
      earlier: [{ state: 'SET', label: 'Udbud afsluttet', statedOn: '2024-12-18' }],
    });
  });

  it('carry the two smileys apart, and the date of a correction', () => {
    expect(view.rounds[0]).toMatchObject({ effort, economy: null, effortNote: 'Vist', correctedOn: null });
    expect(view.rounds[1]?.correctedOn).toBe('2025-07-01');
  });
});
