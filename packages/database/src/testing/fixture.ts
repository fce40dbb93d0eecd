import type {
  Draft,
  DraftAgreement,
  DraftBudgetLine,
  DraftFollowUp,
  DraftInitiative,
  DraftMilestone,
  DraftSource,
} from '@aftalespor/domain/draft';

/** A place in the fixture's document. */
export const at = (line: number, document = 'prove-2025-agreement'): DraftSource => ({ document, line });

export function initiative(key: string, changes: Partial<DraftInitiative> = {}): DraftInitiative {
  return {
    ...{ key, section: 'prove-2025-s1', number: key.replace('prove-2025-', ''), ordinal: null },
    ...{ title: 'Flere bænke ved biblioteket', account: 'OPERATING', summary: null, summaryText: null },
    ...{
      responsibilities: [],
      milestones: [],
      followUps: [],
      economyStatements: [],
      amounts: [],
      aliases: [],
    },
    sources: [at(10)],
    ...changes,
  };
}

export function followUp(key: string, changes: Partial<DraftFollowUp> = {}): DraftFollowUp {
  return {
    ...{ key, round: 'prove-2025-first', recordedAt: '2025-04-08', recordedBy: null, supersedes: null },
    effort: { smiley: 'NEUTRAL', basis: 'STATED', reason: null },
    economy: null,
    ...{ effortNote: null, effortNoteText: null, economyNote: null, economyNoteText: null },
    source: at(20, 'prove-2025-follow-up'),
    ...changes,
  };
}

export function milestone(
  round: string,
  ...versions: [statedOn: string, label: string | null][]
): DraftMilestone {
  return {
    round,
    versions: versions.map(([statedOn, label]) => ({
      ...{ statedOn, state: label === null ? 'NONE_SET' : 'SET', label, labelText: null },
      source: at(30),
    })),
  };
}

export function budgetLine(key: string, changes: Partial<DraftBudgetLine> = {}): DraftBudgetLine {
  return {
    ...{
      key,
      section: 'prove-2025-s1',
      sectionNumber: '1',
      title: 'Bænke',
      account: 'CAPITAL',
      basis: 'CHANGE',
    },
    amounts: [
      { year: 2025, thousandKroner: -350 },
      { year: 2026, thousandKroner: 1500.5 },
    ],
    ...{ initiative: 'prove-2025-1.01', linkBasis: 'STATED', linkReason: 'Samme navn' },
    source: at(40),
    ...changes,
  };
}

export function agreement(changes: Partial<DraftAgreement> = {}): DraftAgreement {
  const document = (key: string, kind: 'AGREEMENT' | 'FOLLOW_UP') => ({
    ...{ key, kind, title: key, date: '2024-10-01', caseNumber: null, file: null, sha256: null, url: null },
  });
  const round = (key: string, period: 'FIRST' | 'SECOND') => ({
    ...{ key, kind: 'WRITTEN' as const, period, label: key, dueOn: null, reportedOn: null, document: null },
  });
  return {
    ...{
      key: 'prove-budget-2025',
      slug: 'budget-2025',
      kind: 'BUDGET',
      title: 'Aftale om budget 2025',
      budgetYear: 2025,
    },
    ...{ periodFrom: 2025, periodTo: 2028, signedOn: '2024-10-01', caseNumber: null, followUpNote: null },
    coverage: { extent: 'FULL', note: 'Hele aftalen' },
    parties: ['prove-listen'],
    documents: [document('prove-2025-agreement', 'AGREEMENT'), document('prove-2025-follow-up', 'FOLLOW_UP')],
    rounds: [round('prove-2025-first', 'FIRST'), round('prove-2025-second', 'SECOND')],
    signatories: [
      { key: 'prove-2025-signatory-1', name: 'Ane Prøve', role: null, party: 'prove-listen', source: at(50) },
    ],
    economicTargets: [],
    unGoals: [],
    source: at(1),
    sections: [
      {
        ...{ key: 'prove-2025-s1', parent: null, number: '1', title: 'Byens rum', theme: null },
        ...{ fullText: null, source: at(5) },
      },
    ],
    initiatives: [
      initiative('prove-2025-1.01', {
        summary: 'Flere steder at sidde',
        responsibilities: [
          { body: 'prove-teknikudvalget', role: 'RESPONSIBLE', printed: 'Teknikudvalget', source: at(11) },
        ],
        milestones: [
          milestone('prove-2025-first', ['2024-12-20', 'Bænke valgt']),
          milestone('prove-2025-second', ['2024-12-20', null]),
        ],
        followUps: [followUp('prove-2025-1.01-first')],
        economyStatements: [
          {
            ...{
              key: 'prove-2025-1.01-economy',
              state: 'ALLOCATED',
              frames: ['30.50'],
              summary: '0,5 mio. kr.',
              summaryText: null,
            },
            amounts: [amount(500)],
            source: at(25),
          },
        ],
        amounts: [amount(350, { fromYear: 2026, openEnded: true })],
      }),
      initiative('prove-2025-1.02', { title: 'Nye træer' }),
    ],
    budgetLines: [budgetLine('prove-2025-line-001')],
    postponements: [],
    ...changes,
  };
}

export function amount(
  thousandKroner: number,
  changes: Partial<DraftInitiative['amounts'][number]> = {},
): DraftInitiative['amounts'][number] {
  return {
    ...{
      fromYear: 2025,
      toYear: null,
      openEnded: false,
      perYear: true,
      thousandKroner,
      account: null,
      basis: 'UNSPECIFIED',
    },
    source: at(12),
    ...changes,
  };
}

/** A small, whole draft of Prøvekommunen: one of nearly everything. */
export function draft(changes: Partial<Draft> = {}): Draft {
  return {
    origin: 'DATASET',
    municipality: { key: 'prove', slug: 'prove', name: 'Prøvekommunen', code: null },
    bodies: [
      {
        ...{ key: 'prove-teknikudvalget', slug: 'teknikudvalget', name: 'Teknikudvalget', kind: 'COMMITTEE' },
        ...{ validFrom: null, validTo: null, successor: 'prove-klimaudvalget' },
      },
      {
        ...{ key: 'prove-klimaudvalget', slug: 'klimaudvalget', name: 'Klimaudvalget', kind: 'COMMITTEE' },
        ...{ validFrom: null, validTo: null, successor: null },
      },
    ],
    parties: [{ key: 'prove-listen', slug: 'listen', name: 'Listen', shortName: null }],
    agreements: [agreement()],
    promises: [
      {
        ...{ key: 'prove-bænke'.replace('æ', 'ae'), slug: 'baenke', title: 'Bænke', summary: null },
        links: [{ initiative: 'prove-2025-1.01', basis: 'CONFIRMED', reason: 'Samme bænke' }],
      },
    ],
    ...changes,
  };
}

/** The fixture with its first initiative changed. */
export function withInitiative(
  changes: Partial<DraftInitiative>,
  origin: Draft['origin'] = 'DATASET',
): Draft {
  const [first, ...others] = agreement().initiatives;
  return draft({ origin, agreements: [agreement({ initiatives: [{ ...first!, ...changes }, ...others] })] });
}
