import { ECONOMY_STATES } from '@aftalespor/domain/money';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEconomy, sumsSetAside, type EconomySheet } from './economy-statement.js';

const OPERATING: EconomySheet = { account: 'OPERATING', about: null, note: null };
const CAPITAL: EconomySheet = { ...OPERATING, account: 'CAPITAL' };
const BOTH: EconomySheet = { ...OPERATING, account: 'BOTH' };

/** "ALLOCATED 30.50: 2031 300 OPERATING CHANGE; …", with "?" where a person must decide. */
function shown(text: string | null, sheet: EconomySheet = OPERATING): string {
  const { state, frames, amounts, doubt } = readEconomy(text, sheet);
  const sums = amounts.map(({ fromYear, toYear, openEnded, thousandKroner, perYear, account, basis }) =>
    [
      ...(fromYear === null
        ? []
        : [fromYear === toYear ? fromYear : `${fromYear}-${openEnded ? '' : toYear}`]),
      `${thousandKroner}${perYear ? '/år' : ''}`,
      account ?? 'no account',
      ...(basis === 'UNSPECIFIED' ? [] : [basis]),
    ].join(' '),
  );
  const head = [state, ...frames].join(' ');
  return `${head}${sums.length > 0 ? `: ${sums.join('; ')}` : ''}${doubt === null ? '' : ' ?'}`;
}

describe('a row of economy', () => {
  it.each([
    // Not allocated, cost-neutral, zero and nothing said are four things.
    ['Der afsættes ikke midler til opgaven.', 'NONE_ALLOCATED'],
    ['Ingen særskilt bevilling.', 'NONE_ALLOCATED'],
    ['Der er endnu ikke afsat økonomi.', 'NONE_ALLOCATED'],
    ['Til dette er der hverken afsat drifts- eller anlægsmidler.', 'NONE_ALLOCATED'],
    ['Indsatsen er budgetneutral.', 'NEUTRAL'],
    ['Omlægningen medfører ingen merudgifter for kommunen.', 'NEUTRAL'],
    ['Forslaget ventes ikke at få økonomisk betydning.', 'NEUTRAL'],
    ['Der er afsat 0 kr. i 2031.', 'ALLOCATED: 2031 0 OPERATING'],
    ['Arbejdet følger tidsplanen.', 'UNKNOWN'],
    ['Økonomien aftales til sommer.', 'UNKNOWN'],
    [null, 'UNKNOWN'],
    // What denies something else than the allocation leaves the question to a person.
    ['Der er ikke afsat yderligere midler.', 'UNKNOWN ?'],
    ['Der er ikke afsat 2 mio. kr. i 2031, som udvalget bad om.', 'UNKNOWN ?'],
    ['Indsatsen er ikke udgiftsneutral.', 'UNKNOWN ?'],
    ['Det kræver ikke, at der afsættes midler.', 'UNKNOWN ?'],
    // Allocated.
    ['Udvalget har bevilget 750.000 kr. i 2031.', 'ALLOCATED: 2031 750 OPERATING'],
    ['Til stien er der i budget 2032 reserveret 4 mio. kr.', 'ALLOCATED: 2032 4000 OPERATING'],
    ['Midlerne fordeles til skolerne.', 'ALLOCATED'],
    ['Der er budgetteret med en indtægt på 3 mio. kr. i 2031.', 'INCOME: 2031 3000 OPERATING'],
    ['Der er indarbejdet en besparelse på 3 mio. kr. i 2031.', 'SAVING: 2031 -3000 OPERATING CHANGE'],
    ['Beløbet er afsat fra 2032.', 'ALLOCATED'],
    ['600.000 kr. om året fra 2031 og frem.', 'ALLOCATED: 2031- 600/år OPERATING'],
    ['600.000 KR. i 2031.', 'ALLOCATED: 2031 600 OPERATING'],
    ['Ramme 10.20 Veje og parker tilføres 0,3 mio. kr.', 'ALLOCATED 10.20: 300 OPERATING CHANGE'],
    ['Der er ikke afsat økonomi i 2031. I 2032 er der afsat 2 mio. kr.', 'ALLOCATED: 2032 2000 OPERATING'],
    ['En pulje på 3 mio. kr. i 2031-2033 er prioriteret.', 'ALLOCATED: 2031-2033 3000 OPERATING'],
    ['Der afsættes 1 mio. kr. i 2031-2033.', 'ALLOCATED ?'],
    ['Der er afsat ca. 1 mio. kr. i 2031.', 'ALLOCATED: 2031 1000 OPERATING ?'],
    ['Der afsættes tid til et møde.', 'UNKNOWN'],
    // Proposed, spent, lacking: no allocation.
    ['Der søges afsat 2 mio. kr. i 2031.', 'UNKNOWN ?'],
    ['Der er brugt 2 mio. kr. i 2031.', 'UNKNOWN ?'],
    ['Merforbruget er 2 mio. kr.', 'UNKNOWN ?'],
    ['Der mangler 2 mio. kr.', 'UNKNOWN ?'],
    ['Der er afsat 5 mio. kr., og projektet koster 6 mio. kr.', 'ALLOCATED: 5000 OPERATING ?'],
    // Saved and earned.
    [
      'Der spares 2 mio. kr. i 2032, stigende til 3 mio. kr. i 2033.',
      'SAVING: 2032 -2000 OPERATING CHANGE; 2033 -3000 OPERATING CHANGE',
    ],
    [
      'Der er lagt en sparemålsætning ind for 2032 (1 mio. kr.) og 2033 (2 mio. kr.).',
      'SAVING: 2032 -1000 OPERATING CHANGE; 2033 -2000 OPERATING CHANGE',
    ],
    ['Besparselse på 1 mio. kr. fra 2032.', 'SAVING: 2032- -1000/år OPERATING CHANGE'],
    [
      'Arbejdet er udgiftsneutralt i 2031 og giver en besparelse på 0,4 mio. kr. i 2032.',
      'SAVING: 2032 -400 OPERATING CHANGE',
    ],
    ['Mulige besparelser bliver i centret.', 'UNKNOWN'],
    ['Besparelsen opnås ikke.', 'UNKNOWN ?'],
    [
      'Der afsættes 1 mio. kr. i 2031. Besparelsen er 2 mio. kr. i 2032.',
      'ALLOCATED: 2031 1000 OPERATING; 2032 -2000 OPERATING CHANGE',
    ],
    ['Budgettet reduceres fra 3 mio. kr. i 2031 til 2 mio. kr. i 2032.', 'UNKNOWN ?'],
    ['Parkeringen ventes at give en indtægt på 0,2 mio. kr. årligt.', 'INCOME: 200/år OPERATING'],
    ['Salget af grunden giver en indtægt på 2 mio. kr.', 'INCOME: 2000 no account'],
    ['Der er en mindreindtægt på 1 mio. kr.', 'UNKNOWN ?'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it('has the account of its sheet, unless it names the other or the sheet has both', () => {
    expect(shown('Der afsættes 1 mio. kr. i 2031.', CAPITAL)).toBe('ALLOCATED: 2031 1000 CAPITAL');
    expect(shown('Der afsættes 1 mio. kr. i 2031.', BOTH)).toBe('ALLOCATED: 2031 1000 no account');
    expect(shown('Der afsættes 1 mio. kr. til drift i 2031.', BOTH)).toBe('ALLOCATED: 2031 1000 OPERATING');
    expect(shown('Anlægsbevilling på 1 mio. kr. er givet 3. maj 2031.')).toBe('ALLOCATED: 1000 CAPITAL');
    expect(shown('Rådighedsbeløb på 1 mio. kr. i 2031.', BOTH)).toBe('ALLOCATED: 2031 1000 CAPITAL TOTAL');
  });

  it('names frames, in a list too, and with those of the note under it', () => {
    expect(shown('Der er afsat 1 mio. kr. på rammerne 30.50, 30.52 og 30.54.')).toBe(
      'ALLOCATED 30.50 30.52 30.54: 1000 OPERATING',
    );
    const note = 'Beløbet er flyttet fra ramme 30.50 til ramme 40.10.';
    expect(shown('Der er afsat 1 mio. kr. på ramme 30.50.', { ...OPERATING, note })).toBe(
      'ALLOCATED 30.50 40.10: 1000 OPERATING',
    );
  });

  it('reads proceeds as what the sheet calls them', () => {
    const text = 'Provenuet på 1 mio. kr. er hentet.';
    expect(shown(text, { ...OPERATING, about: 'Driften skal spare 1 mio. kr.' })).toBe(
      'SAVING: -1000 OPERATING CHANGE',
    );
    expect(shown(text, { ...OPERATING, about: 'Der ventes en indtægt på 1 mio. kr.' })).toBe(
      'INCOME: 1000 OPERATING',
    );
    expect(shown(text)).toBe('UNKNOWN ?');
  });

  it('gives the sums of a list the year of its heading', () => {
    const text =
      'Unge i 2031:\n\n* Besparelse i forhold til 2029: 2 mio. kr.\n\nVoksne 2032:\n\n* Besparelse på 3 mio. kr.';
    expect(shown(text)).toBe('SAVING: 2031 -2000 OPERATING; 2032 -3000 OPERATING CHANGE');
  });

  it('does not count twice what it says again', () => {
    const text = 'Der spares 2 mio. kr. i 2032, hvorfor budgettet sænkes med 2 mio. kr. frem mod 2033.';
    expect(shown(text)).toBe('SAVING: 2032 -2000 OPERATING CHANGE');
  });
});

describe('any words', () => {
  const pieces = [
    ...[
      'Der er',
      'afsat',
      'ikke',
      'ingen',
      'midler',
      'økonomi',
      'udgiftsneutral',
      'besparelse på',
      'indtægt på',
    ],
    ...[
      '2 mio. kr.',
      '300.000 kr.',
      'i 2031',
      'fra 2032',
      'på ramme 30.50',
      'brugt',
      'koster',
      'provenu på',
      ', der',
    ],
    ...['.', ',', 'og', 'men', '\n\n', '* ', '2033:', 'samlet', 'årligt', 'anlæg', '0 kr.'],
  ];
  // A unit is one of the pieces, and never made by chance: "0kR" is a sum too.
  const noise = fc.string({ maxLength: 4 }).filter((it) => !/kr/iu.test(it));
  const anyText = fc
    .array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, noise), { maxLength: 20 })
    .map((words) => words.join(' '));

  it('give no value that is not printed, and no sum without a state or a doubt', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(OPERATING, CAPITAL, BOTH), (text, sheet) => {
        const { state, frames, amounts, doubt } = readEconomy(text, sheet);
        expect(ECONOMY_STATES).toContain(state);
        for (const frame of frames) expect(text).toContain(frame);
        for (const { fromYear, toYear, start, end } of amounts) {
          expect(text.slice(start, end)).toMatch(/kr/u);
          for (const year of [fromYear, toYear]) if (year !== null) expect(text).toContain(String(year));
        }
        if (!/afs|kr\.|midler/u.test(text)) expect(state).not.toBe('ALLOCATED');
        if (!/neutral|koster ikke/u.test(text)) expect(state).not.toBe('NEUTRAL');
        if (!/ikke|ingen/u.test(text)) expect(state).not.toBe('NONE_ALLOCATED');
        if (amounts.length > 0 && state === 'UNKNOWN') expect(doubt).not.toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the sums of a text', () => {
  const sums = (text: string, sheet = OPERATING) =>
    sumsSetAside(text, { ...sheet, about: text }).map(
      ({ fromYear, thousandKroner, account, doubt }) =>
        `${fromYear ?? '-'} ${thousandKroner} ${account ?? 'no account'}${doubt === null ? '' : ' ?'}`,
    );

  it.each([
    ['Stien er på 3 km og koster 9 mio. kr. Der afsættes 4 mio. kr. i 2031.', ['2031 4000 OPERATING']],
    ['Likviditeten skal være på 90 mio. kr. i 2031.', []],
    ['Overskuddet skal være 40 mio. kr. i 2031.', []],
    ['Likviditeten fastholdes på 90 mio. kr.', []],
    ['Parterne fastholder de 3 mio. kr. fra Havnefonden til lodsen.', ['- 3000 OPERATING']],
    ['Parterne ønsker at investere i alt 3 mio. kr. i 2031-2032 i broen.', ['2031 3000 OPERATING']],
    [
      'Med budget 2029 blev der afsat 2 mio. kr. årligt til lodsen. Der afsættes yderligere 2 mio. kr. i 2031.',
      ['2031 2000 OPERATING'],
    ],
    [
      'Der reserveres 2 mio. kr. i 2031 til kurser med et ventet provenu i 2032 og 2033 på henholdsvis 1 mio. kr. og 3 mio. kr., fordi flere bliver selvforsørgende.',
      ['2031 2000 OPERATING', '2032 -1000 OPERATING', '2033 -3000 OPERATING'],
    ],
    // What is earned, and proceeds that may be earned or saved, are for a person.
    ['Boden lejes ud. Det giver en indtægt på 2 mio. kr.', ['- 2000 OPERATING ?']],
    ['Kurset giver et provenu på 2 mio. kr. i 2032.', ['2032 2000 no account ?']],
    // Beside running costs stands what is not one of them.
    [
      'Der afsættes i alt 5 mio. kr. til indkøb af lodsbåden samt driftsudgifter på 1 mio. kr. i 2031.',
      ['- 5000 no account', '2031 1000 OPERATING'],
    ],
    [
      'Der er allerede afsat 3 mio. kr. i 2031 og 2 mio. kr. i 2032. Der afsættes yderligere 1 mio. kr. i 2031.',
      ['2031 1000 OPERATING'],
    ],
    [
      'Det nuværende budget på 7 mio. kr. øges med 3 mio. kr. i 2031 og 1 mio. kr. i 2032.',
      ['2031 3000 OPERATING', '2032 1000 OPERATING'],
    ],
    [
      'Der afsættes 2 mio. kr. i 2031. Ud af de afsatte 2 mio. kr. bruges en del på planen.',
      ['2031 2000 OPERATING'],
    ],
    ['Der afsættes 2 mio. kr. i 2031 og 2032.', ['2031 2000 OPERATING ?']],
    ['Der afsættes 2 mio. kr. i hvert af årene 2031-2032.', ['2031 2000 OPERATING', '2032 2000 OPERATING']],
    [
      'Med en engangsinvestering på 5 mio. kr. opnås en driftsbesparelse på 1 mio. kr. i 2031.',
      ['- 5000 no account', '2031 -1000 OPERATING'],
    ],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected);
  });

  it('beside running costs are of the other account of a sheet with both', () => {
    const text = 'Der afsættes 2 mio. kr. hertil, samt årlige driftsudgifter på 0,3 mio. kr.';
    expect(sums(text, BOTH)).toEqual(['- 2000 CAPITAL', '- 300 OPERATING']);
    expect(sums(text, CAPITAL)).toEqual(['- 2000 CAPITAL', '- 300 OPERATING']);
  });

  it('that a capital sheet saves are not of its account', () => {
    expect(sums('Der afsættes 2 mio. kr. Det giver en besparelse på 1 mio. kr.', CAPITAL)).toEqual([
      '- 2000 CAPITAL',
      '- -1000 no account',
    ]);
  });
});
