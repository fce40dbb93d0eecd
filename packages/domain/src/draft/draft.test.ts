import { Ajv, type ValidateFunction } from 'ajv';
import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { DraftSchema, type Draft, type DraftSource } from './draft.js';

const source: DraftSource = { document: 'eksempel-2025-agreement', page: 2, line: 14 };
const words = { summary: 'Kort sagt', summaryText: null };

/** Every kind of record at least once, with each kind of value that it may hold. */
const EXAMPLE: Draft = {
  origin: 'DATASET',
  municipality: { key: 'eksempel', slug: 'eksempel', name: 'Eksempelkommunen', code: 999 },
  bodies: [
    {
      key: 'eksempel-teknikudvalget',
      slug: 'teknikudvalget',
      name: 'Teknikudvalget',
      kind: 'COMMITTEE',
      validFrom: '2018-01-01',
      validTo: '2021-12-31',
      successor: 'eksempel-klimaudvalget',
    },
  ],
  parties: [{ key: 'eksempel-fjordlisten', slug: 'fjordlisten', name: 'Fjordlisten', shortName: 'F' }],
  agreements: [
    {
      key: 'eksempel-budget-2025',
      slug: 'budget-2025',
      kind: 'BUDGET',
      title: 'Aftale om budget 2025',
      budgetYear: 2025,
      periodFrom: 2025,
      periodTo: 2028,
      signedOn: '2024-09-12',
      caseNumber: '00.30.00-S00-1-24',
      coverage: { extent: 'FULL', note: 'Hele aftalen' },
      followUpNote: 'Fire opfølgninger om året',
      parties: ['eksempel-fjordlisten'],
      documents: [
        {
          key: 'eksempel-2025-agreement',
          kind: 'AGREEMENT',
          title: 'Aftale om budget 2025',
          date: '2024-09-12',
          caseNumber: null,
          file: 'budget-2025-agreement.txt',
          sha256: 'a'.repeat(64),
          url: 'https://eksempel.example/aftale.pdf',
        },
      ],
      rounds: [
        {
          key: 'eksempel-2025-first',
          kind: 'WRITTEN',
          period: 'FIRST',
          label: '1. budgetopfølgning 2025',
          dueOn: '2025-03-31',
          reportedOn: '2025-04-08',
          document: 'eksempel-2025-agreement',
        },
      ],
      signatories: [
        {
          key: 'eksempel-signatory-1',
          name: 'Ane Prøve',
          role: 'Borgmester',
          party: 'eksempel-fjordlisten',
          source,
        },
      ],
      economicTargets: [
        {
          key: 'eksempel-target-1',
          title: 'Gælden falder',
          value: -100.5,
          unit: 'mio. kr.',
          fromYear: 2025,
          toYear: 2028,
          source,
        },
      ],
      unGoals: [{ key: 'eksempel-goal-11', number: 11, title: 'Bæredygtige byer', source }],
      source,
      sections: [
        {
          key: 'eksempel-s1',
          parent: null,
          number: '1.4.1',
          title: 'By',
          theme: 'Grøn by',
          fullText: null,
          source: { document: 'x', line: 1 },
        },
      ],
      initiatives: [
        {
          key: 'eksempel-2025-1.01',
          section: 'eksempel-s1',
          number: '1.01',
          ordinal: null,
          title: 'Flere bænke',
          account: 'BOTH',
          ...words,
          responsibilities: [
            { body: 'eksempel-teknikudvalget', role: 'RESPONSIBLE', printed: 'Teknikudvalget', source },
          ],
          milestones: [
            {
              round: 'eksempel-2025-first',
              versions: [
                {
                  statedOn: '2024-12-20',
                  state: 'SET',
                  label: 'Bænke valgt',
                  labelText: 'Bænke er valgt',
                  source,
                },
                { statedOn: '2025-04-08', state: 'NONE_SET', label: null, labelText: null, source },
              ],
            },
          ],
          followUps: [
            {
              key: 'eksempel-1.01-first',
              round: 'eksempel-2025-first',
              recordedAt: '2025-04-08',
              recordedBy: 'Økonomi',
              effort: { smiley: 'NEUTRAL', basis: 'DERIVED', reason: 'Noten siger, at det stadig kan nås' },
              economy: { smiley: 'SAD', basis: 'STATED', reason: null },
              effortNote: 'Venter på levering',
              effortNoteText: null,
              economyNote: null,
              economyNoteText: null,
              supersedes: null,
              source,
            },
          ],
          economyStatements: [
            {
              key: 'eksempel-1.01-economy',
              state: 'ALLOCATED',
              frames: ['30.50'],
              ...words,
              amounts: [
                {
                  fromYear: 2025,
                  toYear: null,
                  openEnded: true,
                  perYear: true,
                  thousandKroner: 7.5,
                  account: 'OPERATING',
                  basis: 'TOTAL',
                  source,
                },
              ],
              source,
            },
          ],
          amounts: [
            {
              fromYear: 2025,
              toYear: 2026,
              openEnded: false,
              perYear: false,
              thousandKroner: -350,
              account: null,
              basis: 'UNSPECIFIED',
              source,
            },
          ],
          aliases: ['eksempel/budget-2025/1.1'],
          sources: [source],
        },
      ],
      budgetLines: [
        {
          key: 'eksempel-line-001',
          section: 'eksempel-s1',
          sectionNumber: '1.4.1',
          title: 'Bænke',
          account: 'CAPITAL',
          amounts: [{ year: 2025, thousandKroner: -350 }],
          basis: 'CHANGE',
          initiative: 'eksempel-2025-1.01',
          linkBasis: 'SUGGESTED',
          linkReason: 'Samme navn',
          source,
        },
      ],
      postponements: [
        {
          key: 'eksempel-postponement-1',
          initiative: 'eksempel-2025-1.01',
          committee: 'eksempel-teknikudvalget',
          fromYear: 2025,
          toYear: 2026,
          administrationRemark: 'Mangler folk',
          administrationRemarkText: null,
          partiesPosition: 'SUPPORTED',
          partiesRemark: null,
          partiesRemarkText: null,
          refersTo: ['eksempel-postponement-2'],
          outcome: 'POSTPONED',
          source,
        },
      ],
    },
  ],
  promises: [
    {
      key: 'eksempel-baenke',
      slug: 'baenke',
      title: 'Bænke til alle',
      summary: null,
      links: [{ initiative: 'eksempel-2025-1.01', basis: 'CONFIRMED', reason: 'Samme bænke' }],
    },
  ],
};

type Path = (string | number)[];
type Json = Record<string | number, unknown>;

/** The example with one value changed; `undefined` takes it away. */
function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(EXAMPLE) as unknown as Json;
  const last = path.at(-1) as string | number;
  const holder = path.slice(0, -1).reduce<Json>((at, step) => at[step] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** Every value in the example, with the way to it. */
function values(at: unknown = EXAMPLE, path: Path = []): { path: Path; value: unknown }[] {
  const here = path.length ? [{ path, value: at }] : [];
  if (at === null || typeof at !== 'object') return here;
  const steps = Array.isArray(at) ? at.keys() : Object.keys(at);
  return [...here, ...[...steps].flatMap((step) => values((at as Json)[step], [...path, step]))];
}

const compiled = Compile(DraftSchema as TSchema);
const ajv: ValidateFunction = new Ajv({ strict: true }).compile(DraftSchema);
/** Both validators in use: TypeBox's own, and the one that reads the schema as JSON. They must never disagree. */
function accepts(draft: unknown): boolean {
  const [own, json] = [compiled.Check(draft), ajv(draft)];
  if (own !== json) throw new Error(`typebox says ${own}, ajv says ${json}: ${JSON.stringify(ajv.errors)}`);
  return own;
}

const agreement = ['agreements', 0];
const initiative = [...agreement, 'initiatives', 0];
const followUp = [...initiative, 'followUps', 0];
const version = [...initiative, 'milestones', 0, 'versions', 1];

describe('the draft', () => {
  it('is accepted with every kind of record', () => {
    expect(accepts(EXAMPLE)).toBe(true);
    expect(accepts({ ...EXAMPLE, bodies: [], parties: [], agreements: [], promises: [] })).toBe(true);
  });

  it('has the type that its schema has', () => {
    expectTypeOf<Static<typeof DraftSchema>>().toExtend<Draft>();
    expectTypeOf<Draft>().toExtend<Static<typeof DraftSchema>>();
  });

  const properties = values().filter(({ path }) => typeof path.at(-1) === 'string');
  it.each(properties.map(({ path }) => path).filter((path) => path.at(-1) !== 'page'))(
    'needs %s, where nothing is known as null',
    (...path: Path) => {
      expect(accepts(changed(path, undefined))).toBe(false);
    },
  );

  it('can be without a page in a source', () => {
    expect(accepts(changed([...agreement, 'source', 'page'], undefined))).toBe(true);
    expect(accepts(changed([...agreement, 'source', 'page'], null))).toBe(true);
  });

  it('knows every field: none may be added to any record', () => {
    const records = values().filter(
      ({ value }) => value !== null && typeof value === 'object' && !Array.isArray(value),
    );
    expect(records.length).toBeGreaterThan(30);
    for (const { path } of records)
      expect(accepts(changed([...path, 'extra'], null)), path.join('.')).toBe(false);
  });

  it('takes no value of another type', () => {
    for (const { path, value } of values()) {
      const wrong =
        typeof value === 'boolean' ? 'true' : typeof value === 'object' && value !== null ? 'text' : true;
      expect(accepts(changed(path, wrong)), path.join('.')).toBe(false);
    }
  });

  it('takes no text for a number and no empty text', () => {
    for (const { path, value } of values()) {
      if (typeof value === 'number')
        expect(accepts(changed(path, String(value))), path.join('.')).toBe(false);
      if (typeof value === 'string') expect(accepts(changed(path, '')), path.join('.')).toBe(false);
    }
  });

  it.each<[string, Path, unknown]>([
    ['a key with capitals', ['municipality', 'key'], 'Eksempel'],
    ['a key with a space', [...initiative, 'key'], 'eksempel 1'],
    ['a slug with a dot', ['municipality', 'slug'], 'eksempel.dk'],
    ['a slug that ends in a hyphen', [...agreement, 'slug'], 'budget-'],
    ['an unknown kind', [...agreement, 'kind'], 'TREATY'],
    ['an unknown body', ['bodies', 0, 'kind'], 'committee'],
    ['an unknown origin', ['origin'], 'GUESS'],
    ['a date in the Danish way', [...agreement, 'signedOn'], '12.09.2024'],
    ['a 13th month', [...agreement, 'signedOn'], '2024-13-01'],
    ['a 32nd day', [...agreement, 'signedOn'], '2024-01-32'],
    ['a time', [...followUp, 'recordedAt'], '2025-04-08T10:00:00Z'],
    ['a year with a fraction', [...agreement, 'budgetYear'], 2025.5],
    ['a year out of range', [...agreement, 'budgetYear'], 25],
    ['a number with its last full stop', [...initiative, 'number'], '1.01.'],
    ['a number that is none', [...agreement, 'sections', 0, 'number'], 'bilag'],
    ['an ordinal of 0', [...initiative, 'ordinal'], 0],
    ['a middle smiley for the economy', [...followUp, 'economy', 'smiley'], 'NEUTRAL'],
    ['a reading without a reason', [...followUp, 'effort', 'reason'], null],
    ['a reason for what is stated', [...followUp, 'economy', 'reason'], 'Fordi'],
    ['an unknown basis', [...followUp, 'effort', 'basis'], 'GUESSED'],
    ['a label where no milestone is set', [...version, 'label'], 'Bænke valgt'],
    ['a text where no milestone is set', [...version, 'labelText'], 'Bænke er valgt'],
    ['a label over 60 characters', [...initiative, 'milestones', 0, 'versions', 0, 'label'], 'x'.repeat(61)],
    ['a milestone without versions', [...initiative, 'milestones', 0, 'versions'], []],
    ['an initiative without a source', [...initiative, 'sources'], []],
    ['line 0', [...initiative, 'sources', 0, 'line'], 0],
    ['a frame that is none', [...initiative, 'economyStatements', 0, 'frames', 0], '30.5'],
    ['an amount that is not finite', [...initiative, 'amounts', 0, 'thousandKroner'], Infinity],
    ['an amount that is no number', [...initiative, 'amounts', 0, 'thousandKroner'], Number.NaN],
    ['an account of a line that is both', [...agreement, 'budgetLines', 0, 'account'], 'BOTH'],
    ['a hash that is too short', [...agreement, 'documents', 0, 'sha256'], 'abc'],
    ['an address that is no web page', [...agreement, 'documents', 0, 'url'], 'javascript:alert(1)'],
    ['an 18th goal', [...agreement, 'unGoals', 0, 'number'], 18],
    ['a promise of nothing', ['promises', 0, 'links'], []],
  ])('refuses %s', (_name, path, value) => {
    expect(accepts(changed(path, value))).toBe(false);
  });

  it.each<[string, Path, unknown]>([
    ['follow-up without smileys', [...followUp, 'effort'], null],
    ['stated smiley', [...followUp, 'effort'], { smiley: 'HAPPY', basis: 'STATED', reason: null }],
    [
      'withdrawn milestone that keeps its label',
      [...version],
      { statedOn: '2025-04-08', state: 'WITHDRAWN', label: 'Bænke', labelText: null, source },
    ],
    [
      'milestone whose label nobody has written yet',
      [...version],
      { statedOn: '2025-04-08', state: 'SET', label: null, labelText: null, source },
    ],
    ['bullet', [...initiative, 'number'], null],
    ['amount of nothing', [...initiative, 'amounts', 0, 'thousandKroner'], 0],
  ])('takes a %s', (_name, path, value) => {
    expect(accepts(changed(path, value))).toBe(true);
  });
});
