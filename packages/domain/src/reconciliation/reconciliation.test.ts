import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameName, sameWord } from './names.js';
import {
  reconcile,
  type ReconcilableInitiative,
  type ReconcilableLine,
  type Reconciliation,
} from './reconciliation.js';
import { roundedBy, standsFor } from './rounding.js';
import type { ReconcilableAmount } from './years.js';

const PERIOD = { periodFrom: 2024, periodTo: 2027 };
let ids = 0;

function says(thousandKroner: number, over: Partial<ReconcilableAmount> = {}): ReconcilableAmount {
  const fromYear = over.fromYear === undefined ? 2024 : over.fromYear;
  return {
    id: `amount-${++ids}`,
    fromYear,
    toYear: fromYear,
    openEnded: false,
    perYear: false,
    account: null,
    basis: 'UNSPECIFIED',
    thousandKroner,
    ...over,
  };
}

const yearly = { perYear: true } as const;

/** One initiative in section 3.3.5 with these amounts, and lines of it. */
function found(
  amounts: ReconcilableAmount[],
  lines: (Partial<ReconcilableLine> & { cells: Record<number, number> })[],
  title = 'Ny børneinstitution',
): Reconciliation[] {
  const initiative = { id: 'i', number: null, sectionNumber: '3.3.5', title, amounts };
  return reconcile({
    period: PERIOD,
    initiatives: [initiative],
    lines: lines.map(({ cells, ...over }) => ({
      id: `line-${++ids}`,
      initiativeId: 'i',
      sectionNumber: '3.3.5',
      title,
      account: 'CAPITAL',
      amounts: Object.entries(cells).map(([year, thousandKroner]) => ({
        year: Number(year),
        thousandKroner,
      })),
      ...over,
    })),
  });
}

const years = (of: Reconciliation | undefined) =>
  of?.years.map((it) => [it.year, it.toYear, it.text, it.annex, it.outcome]);

describe('an amount that a text prints', () => {
  it.each([
    [200, 150, true],
    [200, 249, true],
    [200, 149, false],
    [200, 250, false],
    [300, 250, true],
    [-1200, -1180, true],
    [-300, -250, true],
    [-200, -250, false],
    [1400, 1424, true],
    [1000, 1400, false],
    [50, 49, false],
    [25, 25, true],
    [0, 40, false],
    [15000, -15000, false],
  ])('of %d stands for %d: %s', (text, annex, expected) =>
    expect(standsFor(text, annex, roundedBy(text))).toBe(expected),
  );
});

describe('text beside annex', () => {
  it.each<[string, Reconciliation['outcome'], ReconcilableAmount[], Record<number, number>[]]>([
    ['the same', 'EQUAL', [says(800), says(1200, { fromYear: 2025 })], [{ 2024: 800, 2025: 1200 }]],
    ['150 printed as 0,2 mio.', 'EQUAL_AFTER_ROUNDING', [says(200)], [{ 2024: 150 }]],
    ['50.000 kr. is exact', 'CONTRADICTION', [says(50)], [{ 2024: 49 }]],
    ['two lines of one account', 'EQUAL_AFTER_ROUNDING', [says(300)], [{ 2024: 100 }, { 2024: 150 }]],
    [
      'a minus for a plus',
      'CONTRADICTION',
      [says(15000, { fromYear: 2025, basis: 'TOTAL' })],
      [{ 2024: -10000, 2025: -15000 }],
    ],
    [
      'a line of changes that the text leaves out',
      'CONTRADICTION',
      [
        says(50000, { fromYear: 2026, basis: 'TOTAL' }),
        says(30000, { fromYear: 2027, basis: 'CHANGE' }),
        says(2000, { fromYear: 2026 }),
        says(20000, { fromYear: 2027 }),
      ],
      [
        { 2026: 50000, 2027: 30000 },
        { 2026: -30000, 2027: 30000 },
        { 2026: 2000, 2027: 20000 },
      ],
    ],
    [
      'the additional amount, not the total',
      'EQUAL',
      [says(700, { basis: 'CHANGE' }), says(1400, { fromYear: null, basis: 'TOTAL' })],
      [{ 2024: 700 }],
    ],
    [
      'the additional amount each year, not the total of the year',
      'EQUAL',
      [
        says(2000, { ...yearly, toYear: null, openEnded: true, basis: 'CHANGE' }),
        says(4000, { ...yearly, toYear: null, openEnded: true, basis: 'TOTAL' }),
      ],
      [{ 2024: 2000, 2025: 2000, 2026: 2000, 2027: 2000 }],
    ],
    [
      'what was set aside before, and more',
      'EQUAL',
      [says(28000, { fromYear: null }), says(30000, { fromYear: 2025, basis: 'CHANGE' })],
      [{ 2024: 28000, 2025: 30000 }],
    ],
    [
      'a whole a year, and its parts',
      'EQUAL',
      [says(10000, { ...yearly, fromYear: null }), says(9000), says(1000)],
      [{ 2024: 9000 }, { 2024: 1000 }],
    ],
    [
      'so much a year, years not said',
      'EQUAL',
      [says(1500, { ...yearly, fromYear: null })],
      [{ 2024: 1500, 2025: 1500 }],
    ],
    ['a saving', 'EQUAL', [says(-10000, { basis: 'CHANGE' })], [{ 2024: -10000 }]],
    [
      'an open end',
      'EQUAL',
      [says(50, { ...yearly, toYear: null, openEnded: true })],
      [{ 2024: 50, 2025: 50, 2026: 50, 2027: 50 }],
    ],
    [
      'a year that the annex lacks',
      'CONTRADICTION',
      [says(2000, { ...yearly, toYear: 2027 })],
      [{ 2024: 2000 }],
    ],
    ['a year that the text lacks', 'CONTRADICTION', [says(-6000)], [{ 2024: -6000, 2025: -6000 }]],
    ['a year after the annex ends', 'EQUAL', [says(500), says(500, { fromYear: 2028 })], [{ 2024: 500 }]],
    ['only the text', 'ONLY_IN_TEXT', [says(1500)], []],
    ['only the annex', 'ONLY_IN_ANNEX', [], [{ 2025: -18000, 2026: 18000 }]],
    [
      'one sum without a year',
      'EQUAL',
      [says(66000, { fromYear: null, basis: 'TOTAL' })],
      [{ 2024: 7000, 2025: 27000, 2026: 32000 }],
    ],
  ])('%s: %s', (_what, outcome, amounts, lines) => {
    const other = { title: 'Andet', initiativeId: null, sectionNumber: null, cells: { 2024: 1 } };
    const all = found(amounts, [...lines.map((cells) => ({ cells })), other]);
    expect(all.filter((it) => it.initiativeId === 'i').map((it) => it.outcome)).toEqual([outcome]);
  });

  it('one sum for several years is held against the sum of these, never spread', () => {
    const sum = says(10000, { fromYear: 2024, toYear: 2026, account: 'CAPITAL' });
    const [all] = found([sum], [{ cells: { 2024: 2000, 2025: 3000, 2026: 5000, 2027: 1 } }]);
    expect(years(all)).toEqual([
      [2024, 2026, 10000, 10000, 'EQUAL'],
      [2027, 2027, null, 1, 'ONLY_IN_ANNEX'],
    ]);
    expect(all?.outcome).toBe('CONTRADICTION');
  });

  it('operating and capital are two comparisons; an amount without account goes where it fits', () => {
    const all = found(
      [
        says(6800, { fromYear: 2026 }),
        says(-1200, { ...yearly, fromYear: 2026, toYear: null, openEnded: true }),
      ],
      [{ account: 'OPERATING', cells: { 2026: -1180, 2027: -1180 } }, { cells: { 2026: 6800 } }],
    );
    expect(all.map((it) => [it.account, it.outcome])).toEqual([
      ['OPERATING', 'EQUAL_AFTER_ROUNDING'],
      ['CAPITAL', 'EQUAL'],
    ]);
  });

  it('an amount that neither account has is a contradiction, not lost', () => {
    const all = found(
      [says(5000)],
      [{ account: 'OPERATING', cells: { 2024: 3000 } }, { cells: { 2024: 200 } }],
    );
    expect(all.map((it) => [it.account, it.outcome])).toEqual([
      ['OPERATING', 'CONTRADICTION'],
      ['CAPITAL', 'ONLY_IN_ANNEX'],
    ]);
  });

  it('names that differ contradict although the amounts agree', () => {
    const [all] = found(
      [says(28000)],
      [{ title: 'Udvidelse børneinstitution Hedeparken', cells: { 2024: 28000 } }],
      'Udvidelse af børneinstitutionen Birkegården',
    );
    expect(all?.outcome).toBe('CONTRADICTION');
    expect(all?.years[0]?.outcome).toBe('EQUAL');
    expect(all?.differences).toEqual([
      {
        kind: 'NAME',
        text: 'Udvidelse af børneinstitutionen Birkegården',
        annex: 'Udvidelse børneinstitution Hedeparken',
      },
    ]);
  });

  it('a line without a link is put beside the initiative that has just its name, and the section differs', () => {
    const initiatives = [
      { id: 'schools', title: 'Renovering af legepladser på skoler', sectionNumber: '3.4.3' },
      { id: 'nurseries', title: 'Renovering af legepladser på institutioner', sectionNumber: '3.3.5' },
    ].map((it) => ({ ...it, number: null, amounts: [says(500)] }));
    const line = {
      initiativeId: null,
      account: 'CAPITAL',
      amounts: [{ year: 2024, thousandKroner: 500 }],
    } as const;
    const all = reconcile({
      period: PERIOD,
      initiatives,
      lines: [
        { ...line, id: 'a', sectionNumber: '3.3.5', title: 'Renovering af legepladser - skoler' },
        { ...line, id: 'b', sectionNumber: '3.4.3', title: 'Renovering af legepladser - dagsinstitutioner' },
        { ...line, id: 'c', sectionNumber: null, title: 'Verdensmålsfestival' },
      ],
    });
    expect(all.map((it) => [it.initiativeId, it.lineIds, it.outcome])).toEqual([
      ['schools', ['a'], 'CONTRADICTION'],
      ['nurseries', ['b'], 'CONTRADICTION'],
      [null, ['c'], 'ONLY_IN_ANNEX'],
    ]);
    expect(all[0]?.differences).toEqual([{ kind: 'SECTION', text: '3.4.3', annex: '3.3.5' }]);
  });

  it('without an annex nothing is compared', () => expect(found([says(500)], [])).toEqual([]));
});

describe('names', () => {
  it.each([
    ['Forskønnelse af Baltorpevej', 'Ballerupvej forskønnelse a la Ballerup Boulevard', false],
    ['Baltorplænen "Klimapark"', 'Ballerupplænen Klimapark', false],
    ['Parkering på Vestbuen eller Ballerup Boulevard', 'Parkering på Vestbuen', true],
    ['Kommunalt tryghedsvagtkorps i Ballerup', 'Kommunal Vagt - politiforlig', true],
    ['Infrastruktur i Telegrafvejskvarteret', 'Telegrafkvarteret - infrastruktur', true],
    [
      'Udvidelse af Skovlunde Skole i Lundebjerg',
      'Udvidelse af Skovlunde Skole med et spor i Lundeberg',
      true,
    ],
    ['Gode historier om dagplejen', 'Agitation for dagplejen', true],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameName(one, other)).toBe(same);
    expect(sameName(other, one)).toBe(same);
  });

  it('are never different from themselves', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(sameName(title, title)).toBe(true);
        expect(sameWord(title, title)).toBe(true);
      }),
    ));
});

describe('for any text and annex', () => {
  const year = fc.integer({ min: 2023, max: 2029 });
  const thousands = fc.oneof(
    fc.constantFrom(0, 100, 150, 200, 250, 1000, -1000, -250, 15000),
    fc.integer({ min: -50000, max: 50000 }),
  );
  const account = fc.constantFrom('OPERATING' as const, 'CAPITAL' as const);
  const amount = fc.record({
    fromYear: fc.option(year),
    toYear: fc.option(year),
    openEnded: fc.boolean(),
    perYear: fc.boolean(),
    thousandKroner: thousands,
    account: fc.option(account),
    basis: fc.constantFrom('CHANGE' as const, 'TOTAL' as const, 'UNSPECIFIED' as const),
  });
  const title = fc.constantFrom(
    'Legepladser på skoler',
    'Nyt hus i Kildedal',
    'Birkegården',
    'Hedeparken',
    '',
  );
  const section = fc.option(fc.constantFrom('1', '1.4', '1.4.1', '3.3'));
  const agreement = fc
    .record({
      initiatives: fc.array(
        fc.record({ title, sectionNumber: section, amounts: fc.array(amount, { maxLength: 5 }) }),
        {
          maxLength: 4,
        },
      ),
      lines: fc.array(
        fc.record({
          of: fc.option(fc.nat(5)),
          title,
          sectionNumber: section,
          account,
          amounts: fc.uniqueArray(fc.record({ year, thousandKroner: thousands }), {
            selector: (it) => it.year,
            maxLength: 4,
          }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .map(({ initiatives, lines }) => ({
      period: PERIOD,
      initiatives: initiatives.map((it, place): ReconcilableInitiative => ({
        ...it,
        id: `i${place}`,
        number: null,
        amounts: it.amounts.map((of, index) => ({ ...of, id: `i${place}-${index}` })),
      })),
      lines: lines.map(({ of, ...it }, place): ReconcilableLine => ({
        ...it,
        id: `l${place}`,
        initiativeId: of === null ? null : `i${of}`,
      })),
    }));

  it('nothing is lost: every line and every amount stands in exactly one answer', () =>
    fc.assert(
      fc.property(agreement, (all) => {
        const answers = reconcile(all);
        expect(answers.flatMap((it) => it.lineIds).sort()).toEqual(all.lines.map((it) => it.id).sort());
        expect(answers.flatMap((it) => it.amountIds).sort()).toEqual(
          all.initiatives.flatMap((it) => it.amounts.map((of) => of.id)).sort(),
        );
      }),
    ));

  it('the order of what is given never matters', () => {
    const canonical = (answers: Reconciliation[]) =>
      answers
        .map((it) => ({
          ...it,
          lineIds: [...it.lineIds].sort(),
          amountIds: [...it.amountIds].sort(),
          differences: it.differences.map((of) => JSON.stringify(of)).sort(),
        }))
        .map((it) => JSON.stringify(it))
        .sort();
    fc.assert(
      fc.property(agreement, (all) => {
        const turned = {
          ...all,
          initiatives: [...all.initiatives]
            .reverse()
            .map((it) => ({ ...it, amounts: [...it.amounts].reverse() })),
          lines: [...all.lines].reverse().map((it) => ({ ...it, amounts: [...it.amounts].reverse() })),
        };
        expect(canonical(reconcile(turned))).toEqual(canonical(reconcile(all)));
      }),
    );
  });

  it('a contradiction is named, and nothing else is; equal sides are never a contradiction', () =>
    fc.assert(
      fc.property(agreement, (all) => {
        for (const answer of reconcile(all)) {
          expect(answer.outcome === 'CONTRADICTION').toBe(answer.differences.length > 0);
          for (const of of answer.years)
            if (of.text !== null && of.text === of.annex) expect(of.outcome).toBe('EQUAL');
          if (answer.outcome === 'EQUAL')
            for (const of of answer.years.filter((it) => it.annex !== null)) expect(of.text).toBe(of.annex);
        }
      }),
    ));
});
