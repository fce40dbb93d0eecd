import type { Draft, DraftAgreement, DraftInitiative } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { problemsOfDraft } from '../check-draft/check-draft.js';
import {
  agreement,
  amount,
  at,
  budgetLine,
  draft,
  followUp,
  initiative,
  milestone,
  withInitiative,
} from '../testing/fixture.js';
import { DraftRejected } from './problems.js';

const whole = (changes: Partial<DraftAgreement>): Draft => draft({ agreements: [agreement(changes)] });
const first = (changes: object): Draft => withInitiative(changes as Partial<DraftInitiative>);
const responsibleFor = (body: string) =>
  initiative('prove-2025-1.01', {
    responsibilities: [{ body, role: 'RESPONSIBLE', printed: 'Udvalget', source: at(1) }],
  });
const section = (key: string, changes: object = {}) => ({ ...agreement().sections[0]!, key, ...changes });
const postponement = (changes: object = {}) => ({
  ...{ key: 'prove-2025-p1', initiative: 'prove-2025-1.01', committee: null, fromYear: 2025, toYear: 2026 },
  ...{
    administrationRemark: null,
    administrationRemarkText: null,
    partiesPosition: null,
    partiesRemark: null,
    partiesRemarkText: null,
  },
  ...{ refersTo: [], outcome: null, source: at(60) },
  ...changes,
});

// A draft of each kind of mistake: the code, the record, the field and the value that must be named.
const MISTAKES: [string, Draft, [code: string, record: string, field: string, value: unknown]][] = [
  [
    'a number that is text',
    first({ amounts: [{ ...amount(1), thousandKroner: '34O' }] }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'amounts[0].thousandKroner', '34O'],
  ],
  [
    'a year far off',
    first({ amounts: [amount(1, { fromYear: 20255 })] }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'amounts[0].fromYear', 20255],
  ],
  [
    'an amount that is no number',
    first({ amounts: [amount(Number.NaN)] }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'amounts[0].thousandKroner', Number.NaN],
  ],
  [
    "an agreement called as the promises' page",
    whole({ slug: 'promises' }),
    ['RESERVED_SLUG', 'prove-budget-2025', 'slug', 'promises'],
  ],
  [
    'a municipality called as the gateway',
    draft({ municipality: { key: 'prove', slug: 'graphql', name: 'Prøvekommunen', code: null } }),
    ['RESERVED_SLUG', 'prove', 'slug', 'graphql'],
  ],
  [
    'a text with a zero character',
    first({
      responsibilities: [
        { body: 'prove-teknikudvalget', role: 'RESPONSIBLE', printed: 'A\0', source: at(1) },
      ],
    }),
    ['UNSTORABLE_TEXT', 'prove-2025-1.01', 'responsibilities[0].printed', 'A\0'],
  ],
  [
    'half a character',
    first({ title: 'Bænke \ud83d' }),
    ['UNSTORABLE_TEXT', 'prove-2025-1.01', 'title', 'Bænke \ud83d'],
  ],
  [
    'a label of 61 characters',
    first({ milestones: [milestone('prove-2025-first', ['2024-12-20', 'x'.repeat(61)])] }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'milestones[0].versions[0].label', 'x'.repeat(61)],
  ],
  [
    'a smiley of the other scale',
    first({
      followUps: [
        followUp('prove-x', { economy: { smiley: 'NEUTRAL', basis: 'STATED', reason: null } as never }),
      ],
    }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'followUps[0].economy.smiley', 'NEUTRAL'],
  ],
  [
    'a field too many',
    first({ colour: 'red' }),
    ['INVALID_FIELD', 'prove-2025-1.01', '(record)', expect.anything()],
  ],
  [
    'a key twice',
    whole({ initiatives: [initiative('prove-2025-1.01'), initiative('prove-2025-1.01')] }),
    ['DUPLICATE_KEY', 'prove-2025-1.01', 'key', 'prove-2025-1.01'],
  ],
  [
    'a number twice',
    whole({ initiatives: [initiative('prove-2025-1.01'), initiative('prove-2025-x', { number: '1.01' })] }),
    ['DUPLICATE_REF', 'prove-2025-x', 'number', 'prove/budget-2025/1.01'],
  ],
  [
    'a section number twice',
    whole({ sections: [section('prove-2025-s1'), section('prove-2025-s2')] }),
    ['DUPLICATE_REF', 'prove-2025-s2', 'number', 'prove/budget-2025/1'],
  ],
  [
    'a slug twice',
    draft({ bodies: [...draft().bodies, { ...draft().bodies[0]!, key: 'prove-andet' }] }),
    ['DUPLICATE_SLUG', 'prove-andet', 'slug', 'teknikudvalget'],
  ],
  [
    'a body that is not there',
    first({
      responsibilities: [{ body: 'prove-intet', role: 'RESPONSIBLE', printed: 'Intet', source: at(1) }],
    }),
    ['MISSING_REFERENCE', 'prove-2025-1.01', 'responsibilities[0].body', 'prove-intet'],
  ],
  [
    'a section that is not there',
    first({ section: 'prove-2025-s9' }),
    ['MISSING_REFERENCE', 'prove-2025-1.01', 'section', 'prove-2025-s9'],
  ],
  [
    'a document that is not there',
    first({ sources: [at(1, 'prove-intet')] }),
    ['MISSING_REFERENCE', 'prove-2025-1.01', 'source.document', 'prove-intet'],
  ],
  [
    'a party that is not there',
    whole({ parties: ['prove-ingen'] }),
    ['MISSING_REFERENCE', 'prove-budget-2025', 'parties[0]', 'prove-ingen'],
  ],
  [
    'an initiative that a line names',
    whole({ budgetLines: [budgetLine('prove-l', { initiative: 'prove-intet' })] }),
    ['MISSING_REFERENCE', 'prove-l', 'initiative', 'prove-intet'],
  ],
  [
    'a postponement that is not there',
    whole({ postponements: [postponement({ refersTo: ['prove-p9'] })] }),
    ['MISSING_REFERENCE', 'prove-2025-p1', 'refersTo[0]', 'prove-p9'],
  ],
  [
    'a postponement that refers to itself',
    whole({ postponements: [postponement({ refersTo: ['prove-2025-p1'] })] }),
    ['CIRCULAR_REFERENCE', 'prove-2025-p1', 'refersTo[0]', 'prove-2025-p1'],
  ],
  [
    'two sections in a circle',
    whole({
      sections: [
        section('prove-2025-s1', { parent: 'prove-2025-s2' }),
        section('prove-2025-s2', { parent: 'prove-2025-s1', number: '2' }),
      ],
    }),
    ['CIRCULAR_REFERENCE', 'prove-2025-s1', 'parent', 'prove-2025-s2'],
  ],
  [
    'a round of another agreement',
    draft({
      agreements: [
        agreement(),
        other({
          initiatives: [
            initiative('prove-2026-1', {
              section: null,
              number: '1',
              sources: [at(1)],
              milestones: [milestone('prove-2025-first', ['2025-01-01', 'Noget'])],
            }),
          ],
        }),
      ],
    }),
    ['WRONG_AGREEMENT', 'prove-2026-1', 'milestones[0].round', 'prove-2025-first'],
  ],
  ['a bullet without a place', first({ number: null }), ['NO_NUMBER', 'prove-2025-1.01', 'ordinal', null]],
  [
    'a day that is not in the calendar',
    whole({ signedOn: '2025-02-30' }),
    ['INVALID_DATE', 'prove-budget-2025', 'signedOn', '2025-02-30'],
  ],
  [
    'a body that ends before it begins',
    draft({
      bodies: [{ ...draft().bodies[0]!, validFrom: '2022-01-01', validTo: '2021-12-31' }, draft().bodies[1]!],
    }),
    ['INVALID_DATE', 'prove-teknikudvalget', 'validTo', '2021-12-31'],
  ],
  [
    'years the wrong way round',
    first({ amounts: [amount(1, { fromYear: 2027, toYear: 2026 })] }),
    ['INVALID_YEARS', 'prove-2025-1.01', 'amounts[0].toYear', 2026],
  ],
  [
    'a body that had ended when the agreement began',
    draft({
      bodies: [{ ...draft().bodies[0]!, validTo: '2021-12-31' }, draft().bodies[1]!],
      agreements: [agreement({ initiatives: [responsibleFor('prove-teknikudvalget')] })],
    }),
    ['BODY_OUTSIDE_YEARS', 'prove-2025-1.01', 'responsibilities[0].body', 'prove-teknikudvalget'],
  ],
  [
    'a body that began when the agreement had ended',
    draft({
      bodies: [{ ...draft().bodies[0]!, validFrom: '2026-01-01' }, draft().bodies[1]!],
      agreements: [
        agreement({
          initiatives: [initiative('prove-2025-1.01')],
          postponements: [postponement({ committee: 'prove-teknikudvalget' })],
        }),
      ],
    }),
    ['BODY_OUTSIDE_YEARS', 'prove-2025-p1', 'committee', 'prove-teknikudvalget'],
  ],
  [
    'an amount in kroner',
    first({ amounts: [amount(150_000_000)] }),
    ['INVALID_AMOUNT', 'prove-2025-1.01', 'amounts[0].thousandKroner', 150_000_000],
  ],
  [
    'a year twice in a line',
    whole({
      budgetLines: [
        budgetLine('prove-l', {
          amounts: [
            { year: 2025, thousandKroner: 1 },
            { year: 2025, thousandKroner: 2 },
          ],
        }),
      ],
    }),
    ['DUPLICATE_ENTRY', 'prove-l', 'amounts[1]', 2025],
  ],
  [
    'a link without an initiative',
    whole({ budgetLines: [budgetLine('prove-l', { initiative: null })] }),
    ['LINK_WITHOUT_INITIATIVE', 'prove-l', 'linkBasis', 'STATED'],
  ],
  [
    'a reading without a reason',
    first({
      followUps: [followUp('prove-x', { effort: { smiley: 'SAD', basis: 'DERIVED', reason: null } })],
    }),
    ['MISSING_REASON', 'prove-x', 'effort.reason', null],
  ],
  [
    'a printed smiley with a reason',
    first({
      followUps: [followUp('prove-x', { economy: { smiley: 'SAD', basis: 'STATED', reason: 'Fordi' } })],
    }),
    ['UNEXPECTED_REASON', 'prove-x', 'economy.reason', 'Fordi'],
  ],
  [
    'a label where no milestone is set',
    first({
      milestones: [
        {
          round: 'prove-2025-first',
          versions: [
            { statedOn: '2024-12-20', state: 'NONE_SET', label: 'Noget', labelText: null, source: at(1) },
          ],
        },
      ],
    }),
    ['LABEL_WITHOUT_MILESTONE', 'prove-2025-1.01', 'milestones[0].versions[0].label', 'Noget'],
  ],
  [
    'versions out of order',
    first({ milestones: [milestone('prove-2025-first', ['2025-04-08', 'B'], ['2024-12-20', 'A'])] }),
    ['WRONG_ORDER', 'prove-2025-1.01', 'milestones[0].versions[1].statedOn', '2024-12-20'],
  ],
  [
    'a round twice',
    first({
      milestones: [
        milestone('prove-2025-first', ['2025-04-08', 'B']),
        milestone('prove-2025-first', ['2025-04-09', 'A']),
      ],
    }),
    ['DUPLICATE_ENTRY', 'prove-2025-1.01', 'milestones[1]', 'prove-2025-first'],
  ],
  [
    'two follow-ups of one round',
    first({ followUps: [followUp('prove-x'), followUp('prove-y')] }),
    ['TWO_CURRENT', 'prove-y', 'supersedes', null],
  ],
  [
    'a correction of another round',
    first({
      followUps: [
        followUp('prove-x'),
        followUp('prove-y', { round: 'prove-2025-second', supersedes: 'prove-x' }),
      ],
    }),
    ['MISSING_REFERENCE', 'prove-y', 'supersedes', 'prove-x'],
  ],
  [
    'a correction from before',
    first({
      followUps: [
        followUp('prove-x'),
        followUp('prove-y', { recordedAt: '2025-01-01', supersedes: 'prove-x' }),
      ],
    }),
    ['WRONG_ORDER', 'prove-y', 'recordedAt', '2025-01-01'],
  ],
  [
    "a document's words in the dataset",
    first({
      economyStatements: [
        { ...agreement().initiatives[0]!.economyStatements[0]!, summaryText: 'Der afsættes' },
      ],
    }),
    ['TEXT_FROM_DATASET', 'prove-2025-1.01-economy', 'summaryText', 'Der afsættes'],
  ],
  [
    'an alias that is no ref',
    first({ aliases: ['3.01'] }),
    ['INVALID_FIELD', 'prove-2025-1.01', 'aliases[0]', '3.01'],
  ],
  [
    "an alias that is another's ref",
    first({ aliases: ['prove/budget-2025/1.02'] }),
    ['DUPLICATE_REF', 'prove-2025-1.01', 'aliases', 'prove/budget-2025/1.02'],
  ],
  [
    'a promise of an initiative that is not there',
    draft({
      promises: [
        {
          ...draft().promises[0]!,
          links: [{ initiative: 'prove-intet', basis: 'SUGGESTED', reason: 'Måske' }],
        },
      ],
    }),
    ['MISSING_REFERENCE', 'prove-baenke', 'links[0].initiative', 'prove-intet'],
  ],
];

function other(changes: Partial<DraftAgreement>): DraftAgreement {
  return agreement({
    ...{
      key: 'prove-budget-2026',
      slug: 'budget-2026',
      documents: [],
      rounds: [],
      sections: [],
      signatories: [],
      budgetLines: [],
    },
    ...changes,
  });
}

describe('problemsOfDraft', () => {
  it('finds nothing wrong with the fixture', () => {
    expect(problemsOfDraft(draft())).toEqual([]);
  });

  it.each(MISTAKES)('tells of %s', (_, mistaken, [code, record, field, value]) => {
    const problems = problemsOfDraft(mistaken);
    expect(problems).toContainEqual(expect.objectContaining({ code, record, field, value }));
    const { message } = problems.find((problem) => problem.code === code)!;
    expect(message).toMatch(/^\S.*: .+; got .+\. [A-Z].+\.$/s);
  });

  it('counts what is known as there, and as recorded', () => {
    expect(problemsOfDraft(draft(), draft())).toEqual([]);
    const known = whole({ initiatives: [initiative('prove-2025-1.01')] });
    const refers = whole({
      initiatives: [],
      budgetLines: [budgetLine('prove-l', { initiative: 'prove-2025-1.01' })],
    });
    expect(problemsOfDraft(refers, known)).toEqual([]);
    expect(problemsOfDraft(refers)[0]!.code).toBe('MISSING_REFERENCE');
    const rewritten = { ...draft(), origin: 'DOCUMENT' as const };
    for (const initiative of rewritten.agreements.flatMap((it) => it.initiatives))
      for (const followUp of initiative.followUps) followUp.recordedBy = 'En anden';
    expect(problemsOfDraft(rewritten)).toEqual([]);
    expect(new Set(problemsOfDraft(rewritten, draft()).map(({ code }) => code))).toEqual(
      new Set(['REWRITTEN_RECORD']),
    );
  });

  it('tells of everything at once', () => {
    const mistaken = whole({
      initiatives: [
        initiative('prove-2025-1.01', { section: 'a' }),
        initiative('prove-2025-1.02', { section: 'b' }),
      ],
      budgetLines: [budgetLine('prove-l', { section: 'c' })],
    });
    expect(problemsOfDraft(mistaken).map(({ value }) => value)).toEqual(['a', 'b', 'c']);
  });
});

describe('DraftRejected', () => {
  it('shows the first problems and counts the others', () => {
    const problem = {
      code: 'INVALID_FIELD' as const,
      record: 'a',
      field: 'b',
      value: 1,
      against: null,
      message: 'a: b: wrong.',
    };
    expect(new DraftRejected([problem]).message).toBe(
      'The draft was not applied; one thing is wrong:\n  a: b: wrong.',
    );
    expect(new DraftRejected(Array(30).fill(problem) as (typeof problem)[]).message).toContain(
      '… and 5 more',
    );
  });
});
