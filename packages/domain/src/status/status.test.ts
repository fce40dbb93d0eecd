import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EffortAssessment } from '../smiley/smiley.js';
import type { MilestoneView, RoundView } from '../view-model/view-model.js';
import {
  STATUS_CODES,
  axisStatus,
  latestReported,
  nextMilestone,
  yearIsOver,
  type StatusOptions,
} from './status.js';

const SET: MilestoneView = { state: 'SET', label: 'Strategi vedtaget', earlier: [] };
const NONE_SET: MilestoneView = { state: 'NONE_SET', label: null, earlier: [] };
const WITHDRAWN: MilestoneView = { state: 'WITHDRAWN', label: null, earlier: [] };
const STATED: EffortAssessment = { smiley: 'HAPPY', basis: 'STATED', reason: null };
const DERIVED: EffortAssessment = {
  smiley: 'NEUTRAL',
  basis: 'DERIVED',
  reason: 'Noten siger, at målet stadig nås',
};

function round(part: Partial<RoundView> = {}): RoundView {
  return {
    period: 'FIRST',
    label: '1. budgetopfølgning 2018',
    dueOn: null,
    reportedOn: null,
    milestone: SET,
    effort: null,
    economy: null,
    effortNote: null,
    economyNote: null,
    correctedOn: null,
    ...part,
  };
}
const during: StatusOptions = { today: '2018-05-01', budgetYear: 2018, showDerived: true };
const after: StatusOptions = { ...during, today: '2019-01-01' };

describe('axisStatus', () => {
  it.each([
    ['a stated smiley', round({ reportedOn: '2018-04-05', effort: STATED }), during, 'SMILEY'],
    ['our reading', round({ reportedOn: '2018-04-05', effort: DERIVED }), during, 'SMILEY'],
    [
      'our reading, hidden',
      round({ reportedOn: '2018-04-05', effort: DERIVED }),
      { ...during, showDerived: false },
      'NOT_RECORDED',
    ],
    [
      'our reading, hidden, of an undated follow-up',
      round({ effort: DERIVED }),
      { ...during, showDerived: false },
      'NOT_RECORDED',
    ],
    [
      'a stated smiley, readings hidden',
      round({ reportedOn: '2018-04-05', effort: STATED }),
      { ...during, showDerived: false },
      'SMILEY',
    ],
    ['a follow-up that says nothing of it', round({ reportedOn: '2018-04-05' }), during, 'NOT_RECORDED'],
    [
      'a follow-up without a milestone row',
      round({ reportedOn: '2018-04-05', milestone: null }),
      during,
      'NOT_RECORDED',
    ],
    [
      'an empty milestone row',
      round({ reportedOn: '2018-04-05', milestone: NONE_SET }),
      during,
      'NO_MILESTONE',
    ],
    ['an empty milestone row of a round to come', round({ milestone: NONE_SET }), during, 'NO_MILESTONE'],
    ['a withdrawn milestone', round({ reportedOn: '2018-04-05', milestone: WITHDRAWN }), during, 'WITHDRAWN'],
    [
      'a smiley in spite of an empty row',
      round({ reportedOn: '2018-04-05', milestone: NONE_SET, effort: STATED }),
      during,
      'SMILEY',
    ],
    ['a round to come', round(), during, 'NOT_DUE'],
    ['a round whose day is to come', round({ dueOn: '2018-12-31' }), during, 'NOT_DUE'],
    ['a round on its day', round({ dueOn: '2018-05-01' }), during, 'NO_FOLLOW_UP_KNOWN'],
    ['a round whose day has passed', round({ dueOn: '2018-04-30' }), during, 'NO_FOLLOW_UP_KNOWN'],
    ['a round of a year that is over', round(), after, 'NO_FOLLOW_UP_KNOWN'],
    ['a round due after its year', round({ dueOn: '2019-02-01' }), after, 'NOT_DUE'],
    ['a round without any date', round(), { ...during, budgetYear: null }, 'NO_FOLLOW_UP_KNOWN'],
  ] as const)('of %s', (_name, view, options, code) => {
    expect(axisStatus(view, 'EFFORT', options).code).toBe(code);
  });

  it('hands the smiley on with its basis and reason', () => {
    expect(axisStatus(round({ effort: DERIVED }), 'EFFORT', during)).toEqual({
      code: 'SMILEY',
      assessment: DERIVED,
    });
  });

  it('reads each axis for itself', () => {
    const view = round({ reportedOn: '2018-04-05', effort: STATED, milestone: WITHDRAWN });
    expect(axisStatus(view, 'EFFORT', during).code).toBe('SMILEY');
    expect(axisStatus(view, 'ECONOMY', during).code).toBe('NOT_RECORDED');
    const other = round({ milestone: NONE_SET, economy: { smiley: 'SAD', basis: 'STATED', reason: null } });
    expect(axisStatus(other, 'EFFORT', during).code).toBe('NO_MILESTONE');
    expect(axisStatus(other, 'ECONOMY', during).code).toBe('SMILEY');
  });

  it('does not say that a follow-up is to come where the other axis is recorded', () => {
    expect(axisStatus(round({ effort: STATED }), 'ECONOMY', during).code).toBe('NOT_RECORDED');
  });
});

const day = fc
  .date({ min: new Date('2016-01-01'), max: new Date('2021-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const views = fc
  .record({
    dueOn: fc.option(day),
    reportedOn: fc.option(day),
    milestone: fc.constantFrom(null, SET, NONE_SET, WITHDRAWN),
    effort: fc.constantFrom(null, STATED, DERIVED),
    economy: fc.constantFrom(null, { smiley: 'HAPPY', basis: 'DERIVED', reason: 'Noten' } as const),
  })
  .map(round);
const options = fc.record({
  today: day,
  budgetYear: fc.option(fc.integer({ min: 2016, max: 2021 })),
  showDerived: fc.boolean(),
});
const axis = fc.constantFrom('EFFORT', 'ECONOMY');

describe('every round', () => {
  it('has one of the codes on each axis, and shows no reading that is switched off', () => {
    fc.assert(
      fc.property(views, axis, options, (view, which, given) => {
        const status = axisStatus(view, which, given);
        expect(STATUS_CODES).toContain(status.code);
        if (status.code === 'SMILEY' && !given.showDerived) expect(status.assessment.basis).toBe('STATED');
        if (status.code === 'WITHDRAWN' || status.code === 'NO_MILESTONE') expect(which).toBe('EFFORT');
      }),
    );
  });

  it('never goes back to not due as the days pass', () => {
    fc.assert(
      fc.property(views, axis, options, day, (view, which, given, later) => {
        fc.pre(later > given.today);
        if (axisStatus(view, which, given).code !== 'NOT_DUE')
          expect(axisStatus(view, which, { ...given, today: later }).code).not.toBe('NOT_DUE');
      }),
    );
  });
});

describe('nextMilestone', () => {
  const first = round({ reportedOn: '2018-04-05', effort: STATED });
  const [second, third, yearEnd] = [
    round({ period: 'SECOND' }),
    round({ period: 'THIRD' }),
    round({ period: 'YEAR_END', dueOn: '2018-12-31' }),
  ];

  it('is the first after what is followed up', () => {
    expect(nextMilestone([first, second, third, yearEnd], during)).toBe(second);
  });

  it('leaves out rounds without a milestone that is set', () => {
    const rounds = [
      first,
      { ...second, milestone: NONE_SET },
      { ...third, milestone: WITHDRAWN },
      { ...second, milestone: null },
      yearEnd,
    ];
    expect(nextMilestone(rounds, during)).toBe(yearEnd);
  });

  it('leaves out a round that was passed over', () => {
    expect(nextMilestone([second, { ...first, reportedOn: '2018-04-30' }, third], during)).toBe(third);
    expect(nextMilestone([{ ...second, dueOn: '2018-04-30' }, third], during)).toBe(third);
  });

  it('is nothing when the year is over, when all is followed up, and when there are no rounds', () => {
    expect(nextMilestone([first, second, third, yearEnd], after)).toBeNull();
    expect(nextMilestone([first], during)).toBeNull();
    expect(nextMilestone([], during)).toBeNull();
  });

  it('is always set, not followed up, and in no year that is over', () => {
    fc.assert(
      fc.property(fc.array(views, { maxLength: 6 }), options, (rounds, given) => {
        const next = nextMilestone(rounds, given);
        if (next === null) return;
        expect(yearIsOver(given.budgetYear, given.today)).toBe(false);
        expect(next.milestone?.state).toBe('SET');
        expect(next.reportedOn).toBeNull();
        if (next.dueOn !== null) expect(next.dueOn > given.today).toBe(true);
      }),
    );
  });
});

describe('latestReported', () => {
  it('is the round with the latest date, and of two on one day the later round', () => {
    const [a, b, c] = [
      round({ reportedOn: '2018-09-01' }),
      round({ reportedOn: '2018-04-05' }),
      round({ reportedOn: '2018-09-01' }),
    ];
    expect(latestReported([a, b])).toBe(a);
    expect(latestReported([a, b, c, round()])).toBe(c);
    expect(latestReported([round()])).toBeNull();
    expect(latestReported([])).toBeNull();
  });
});

describe('yearIsOver', () => {
  it.each([
    [2018, '2018-12-31', false],
    [2018, '2019-01-01', true],
    [2018, '2017-01-01', false],
    [null, '2030-01-01', false],
  ])('budget year %s on %s: %s', (budgetYear, today, over) => {
    expect(yearIsOver(budgetYear, today)).toBe(over);
  });
});
