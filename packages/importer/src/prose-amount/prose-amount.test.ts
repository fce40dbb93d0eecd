import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readProseAmounts } from './prose-amount.js';

/** "2025 300" one year, "2025-2027 300/år", "2026- 300/år" open-ended, "- 300" no year; then account, basis, "?" doubt. */
const shown = (text: string): string[] =>
  readProseAmounts(text).map((amount) =>
    [
      amount.fromYear === amount.toYear && !amount.openEnded
        ? (amount.fromYear ?? '-')
        : `${amount.fromYear}-${amount.toYear ?? ''}`,
      `${amount.thousandKroner}${amount.perYear ? '/år' : ''}`,
      amount.account,
      amount.basis === 'UNSPECIFIED' ? null : amount.basis,
      amount.doubt && '?',
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('amounts in prose', () => {
  it.each([
    ['Til stien afsættes 0,4 mio. kr. i 2031 og 0,6 mio. kr. i 2032.', ['2031 400', '2032 600']],
    ['Til stien afsættes 0,4 mio. kr. 2031.', ['2031 400']],
    [
      'Der afsættes 3 mio. kr. til drift og 6,5 mio. kr. til anlæg i 2031.',
      ['2031 3000 OPERATING', '2031 6500 CAPITAL'],
    ],
    ['Der gives 3 mio. kr. til stien, og broen får 6 mio. kr. i 2031.', ['- 3000', '2031 6000']],
    ['Puljen er 45.000 kr. i 2031.', ['2031 45']],
    [
      'Der gives 2½ mio. kr. i 2031, ½ mio. kr. i 2032 og kr. 1,25 mio. i 2033.',
      ['2031 2500', '2032 500', '2033 1250'],
    ],
    ['Der gives 0,7 mio. kr. i 2031 ff.', ['2031- 700/år']],
    ['Der gives 0,7 mio. kr. årligt fra og med 2031.', ['2031- 700/år']],
    ['Der gives 0,7 mio. kr. om året 2031-33.', ['2031-2033 700/år']],
    ['Der gives 0,7 mio. kr. pr. år 2031-2033.', ['2031-2033 700/år']],
    ['Der gives 0,7 mio. kr. årligt i tre år fra 2031.', ['2031-2033 700/år']],
    ['Der gives 1 mio. kr. i 2031 og 2 mio. kr. i hvert af overslagsårene.', ['2031 1000', '2032- 2000/år']],
    ['Der gives 1 mio. kr. i 2031 og hvert af de følgende år.', ['2031- 1000/år']],
    ['Der gives 1 mio. kr. i 2031 og samme beløb i 2032.', ['2031 1000', '2032 1000 ?']],
    ['Det sænkes med 2 mio. kr. i 2031 og hæves tilsvarende i 2032.', ['2031 -2000 CHANGE', '2032 -2000 ?']],
    ['Der gives 2 mio. kr. i overslagsårene.', ['- 2000 ?']],
    [
      'Der spares 1 pct. i 2031 (2 mio. kr.) og 2 pct. fra 2032 (4 mio. kr.).',
      ['2031 -2000 CHANGE', '2032- -4000/år CHANGE'],
    ],
    ['Det gælder fra 2031 (1 mio. kr.) og 2032 (2 mio. kr.).', ['2031 1000', '2032 2000']],
    ['Bygges for 2 x 3 mio. kr. i 2031.', ['2031 3000 ?']],
    ['Der gives 3 mio. kr. i 2031 (heraf 1 mio. kr. til lys).', ['2031 3000', '- 1000 ?']],
    ['Kommunens egen andel er 3 mio. kr. i 2031.', ['2031 3000']],
    ['Leje 1 mio. kr. i 2031, opsætning 2 mio. kr. i 2031 (anlæg).', ['2031 1000', '2031 2000 CAPITAL']],
    ['Støtten hæves med 1 mio. kr. til 3 mio. kr. i 2031.', ['2031 1000 CHANGE']],
    ['Der sikres 6 mio. kr. fordelt over 2031-2033 med 2 mio. kr. om året.', ['2031-2033 2000/år']],
    ['Der er et mindreforbrug på 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    ['Gevinsten er 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    ['Forbruget skal ned med 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    ['Besøget falder, og driften koster 2 mio. kr. i 2031.', ['2031 2000 OPERATING']],
    ['Tag: 5 mio. kr. fremrykkes fra 2033 til 2031.', ['2031 5000 CHANGE', '2033 -5000 CHANGE']],
    ['Bygningen udskydes. Det flytter 5 mio. kr.', ['- 5000 ?']],
    ['Udgiften dæmpes, så den er 2 mio. kr. og siden 3 mio. kr. lavere end nu.', ['- 2000 ?']],
    [
      'Der spares 1 mio. kr. i 2031, stigende med 1 mio. kr. om året til 4 mio. kr. i 2034.',
      ['2031 -1000 CHANGE', '- 1000/år ?', '2034 4000 ?'],
    ],
    ['Prisen stiger fra 50 til 75 kr. om måneden.', []],
    ['Beløb: 2031: 0,5 mio. kr., 2032: 0,7 mio. kr. og 2033: 0 kr.', ['2031 500', '2032 700', '2033 0']],
    [
      'Beløb: 2031: 8 mio. kr. (anlæg), 2032 og frem: -1,1 mio. kr. årligt',
      ['2031 8000 CAPITAL', '2032- -1100/år'],
    ],
    ['Beløb (anlæg): 2031: 2 mio. kr., 2032: 9 mio. kr.', ['2031 2000 CAPITAL', '2032 9000 CAPITAL']],
    ['Beløb: 2031-2034: 0,25 mio. kr. pr. år', ['2031-2034 250/år']],
    ['Hallen får 2 mio. kr. i indeværende år.', ['- 2000 ?']],
    ['Digerne får 6 mio. kr. over perioden 2031-2033 med lige store beløb hvert år.', ['2031-2033 6000']],
    ['Det giver en gevinst på mellem 1 og 2 mio. kr. i 2031.', ['2031 -2000 CHANGE ?']],
    ['Det koster mellem 1 mio. kr. og 2 mio. kr. i 2031.', ['- 1000 ?', '2031 2000 ?']],
    [
      'Den samlede anlægsudgift er 5 mio. kr. fordelt med 2 mio. kr. i 2031 og 3 mio. kr. i 2032.',
      ['- 5000 CAPITAL TOTAL', '2031 2000 CAPITAL', '2032 3000 CAPITAL'],
    ],
    ['Foreningen støttes med kr. 200.000 i 2031 og kr. 1.250.000,- i 2032.', ['2031 200', '2032 1250']],
    ['Det er 2 mio. kr. 2.000 borgere får glæde af det.', ['- 2000']],
    [
      'Asfalt: 6 mio. kr. (2031), 7 mio. kr. (2032) og 8 mio. kr. (2033 og frem).',
      ['2031 6000', '2032 7000', '2033- 8000/år'],
    ],
    ['Vejen udbygges for 14 mio. kr., hvoraf halvdelen falder i 2031 og resten i 2032.', ['- 14000']],
    ['Hallen får 2 mio. kr. om året i overslagsårene 2032-2034.', ['2032-2034 2000/år']],
    ['Hallen får 2 mio. kr. årligt fra den 1. juli 2031.', ['- 2000/år ?']],
    ['Hallen får 2 mio. kr., som byrådet besluttede den 4. juni 2030.', ['- 2000']],
    [
      'Det sparer 2 mio. kr. i 2031 og 3 mio. kr. i 2032 og overslagsårene.',
      ['2031 -2000 CHANGE', '2032- -3000/år CHANGE'],
    ],
    [
      'Taget er budgetteret til 9 mio. kr. i 2032, men fremrykkes til 2031.',
      ['2031 9000 CHANGE', '2032 -9000 CHANGE'],
    ],
    ['Puljen er på 45.500 kroner om året.', ['- 45.5/år']],
    ['Broen får 1,25 mia. kr. i 2031.', ['2031 1250000']],
    ['Skolen får 3 millioner kroner i 2031.', ['2031 3000']],
    ['Der gives 0,7 mio. kr. årligt i perioden 2031-2034.', ['2031-2034 700/år']],
    ['Der gives årligt 0,7 mio. kr. i 2031–2034.', ['2031-2034 700/år']],
    ['Der gives 0,7 mio. kr. årligt i 2031 og 2032.', ['2031-2032 700/år']],
    ['Der gives 0,7 mio. kr. i både 2031 og 2032.', ['2031-2032 700/år']],
    ['Der gives 0,7 mio. kr. i 2031 og frem.', ['2031- 700/år']],
    ['Der gives 0,7 mio. kr. fra 2031.', ['2031- 700/år']],
    ['Puljen på 0,7 mio. kr. hvert år bevares.', ['- 700/år']],
    [
      'Den vokser med 1 mio. kr. i 2031, stigende til 2 mio. kr. i 2032 og 2033.',
      ['2031 1000', '2032-2033 2000/år'],
    ],
    [
      'Først gives 1 mio. kr. i 2031, hvorefter der i 2032-2033 gives 2 mio. kr. hvert år.',
      ['2031 1000', '2032-2033 2000/år'],
    ],
    ['Der gives 0,7 mio. kr. i hvert af årene 2031, 2032 og 2033.', ['2031 700', '2032 700', '2033 700']],
    ['Der gives 0,7 mio. kr. årligt i 2031, 2032 og 2033 til stien.', ['2031-2033 700/år']],
    ['Der gives 0,7 mio. kr. i 2031, 2033 og 2034.', ['- 700 ?']],
    ['Der gives 0,7 mio. kr. i 2031, 2032 og frem.', ['- 700 ?']],
    ['Der gives 2 mio. kr. i 2031 og 1 mio. kr. årligt herefter.', ['2031 2000', '2032- 1000/år']],
    ['Der gives 2 mio. kr. i 2031 og 1 mio. kr. i de følgende år.', ['2031 2000', '2032- 1000/år']],
    ['Der gives 10 mio. kr. i 2031-2034, svarende til 2,5 mio. kr. om året.', ['2031-2034 2500/år']],
    ['Der gives halvanden million kroner i 2031 og to mio. kr. i 2032.', ['2031 1500', '2032 2000']],
    ['Skolerne får hver 50.000 kr. i 2031.', ['2031 50 ?']],
    ['Der gives 50.000 kr. til hver skole i 2031.', ['2031 50 ?']],
    ['Der gives 9 mio. kr. i 2031, hvoraf staten betaler 3 mio. kr.', ['2031 9000', '- 3000 ?']],
    ['Der laves effektiviseringer for 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    ['Der gives 2 mio. kr. årligt i 2031 til og med 2033.', ['2031-2033 2000/år']],
    ['Tallene er i 1.000 kr. for 2031.', []],
    ['Stien bygges. 1.000 kr. i 2031-priser:', []],
    ['Der gives 0,5 mio. kr. årligt (2031-priser).', ['- 500/år']],
    ['Puljen hæves med 2 mio. kr. fra 1 mio. kr. til 3 mio. kr. i 2031.', ['2031 2000 CHANGE']],
    ['Puljen hæves fra 1 mio. kr. til 3 mio. kr. i 2031.', ['2031 3000 TOTAL']],
    ['Brugen nedsættes med en tiendedel, svarende til 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    [
      'Effektiviseringen skal give 2 mio. kr. i 2031 og 3 mio. kr. i 2032.',
      ['2031 -2000 CHANGE', '2032 -3000 CHANGE'],
    ],
    [
      'Det giver lavere driftsudgifter på 2 mio. kr. i 2031 og årene frem.',
      ['2031- -2000/år OPERATING CHANGE'],
    ],
    [
      'Til havnen afsættes i alt 9 mio. kr., heraf 4 mio. kr. i 2031 og 5 mio. kr. i 2032.',
      ['- 9000 TOTAL', '2031 4000', '2032 5000'],
    ],
    ['Der ventes en mindreudgift på 1 mio. kr. i 2031.', ['2031 -1000 CHANGE']],
    ['Molen flyttes for -2 mio. kr. i 2031 og 2 mio. kr. i 2032.', ['2031 -2000', '2032 2000']],
    ['I 2031 gives 0,7 mio. kr. til stien.', ['2031 700']],
    ['Hallen bygges i 2031, hvor der er afsat 9 mio. kr.', ['2031 9000']],
    ['Hallen bygges i 2031. Der er afsat 9 mio. kr.', ['- 9000']],
    ['På anlægsbudgettet gives 3 mio. kr. i 2031.', ['2031 3000 CAPITAL']],
    ['Til drift gives 3 mio. kr. i 2031.', ['2031 3000 OPERATING']],
    ['Til driften gives 3 mio. kr. i 2031.', ['2031 3000 OPERATING']],
    ['Anlægget koster 3 mio. kr. i 2031.', ['2031 3000 CAPITAL']],
    ['Anlægget ved søen får 3 mio. kr. i 2031.', ['2031 3000']],
    ['Til drift og anlæg gives 3 mio. kr. i 2031.', ['2031 3000']],
    ['Hallen får samlet 9 mio. kr. i 2031.', ['2031 9000 TOTAL']],
    [
      'Hallen får yderligere 2 mio. kr. i 2031, så der samlet er 9 mio. kr.',
      ['2031 2000 CHANGE', '- 9000 TOTAL'],
    ],
    [
      'Hallen får yderligere 1 mio. kr. årligt, så der i alt er 3 mio. kr. årligt i perioden 2031-2033.',
      ['2031-2033 1000/år CHANGE', '2031-2033 3000/år TOTAL'],
    ],
    [
      'Det giver en besparelse på 2 mio. kr. i 2031, stigende til 3 mio. kr. i 2032.',
      ['2031 -2000 CHANGE', '2032 -3000 CHANGE'],
    ],
    ['Rammen ændres med -1,2 mio. kr. i 2031.', ['2031 -1200']],
    ['Rammen ændres med −1,2 mio. kr. i 2031.', ['2031 -1200']],
    [
      'Parterne flytter 5 mio. kr. fra 2031 til 2032 og 2033.',
      ['2032-2033 5000 CHANGE', '2031 -5000 CHANGE'],
    ],
    ['Parterne flytter 5 mio. kr. fra 2031 til 2032 og 2034.', ['- 5000 ?']],
    ['Der gives 2 mio. kr. i 2031 og 2032.', ['2031-2032 2000 ?']],
    ['Der gives 2 mio. kr. i 2031 og i 2032.', ['2031-2032 2000 ?']],
    ['Der gives 1 mio. kr. i 2031 og 2 mio. kr. i 2032 og 2033.', ['2031 1000', '2032 2000', '2033 2000']],
    ['Til cykelparkering gives i alt 6 mio. kr. over de næste fire år.', ['- 6000 TOTAL']],
    ['Broen åbner, og lyset på driften koster derefter 1 mio. kr. om året.', ['null- 1000/år OPERATING']],
    ['Broen males i 2031, hvilket gør, at havnen hvert år sparer 1 mio. kr.', ['- -1000/år CHANGE']],
    [
      'Festen får yderligere 2 mio. kr. årligt, så den samlede støtte er 3 mio. kr. fra den 1. januar 2031.',
      ['2031- 2000/år CHANGE', '2031- 3000/år TOTAL'],
    ],
    [
      'Den vedtagne ramme på 7 mio. kr. i 2031 til broen øges med 1 mio. kr. i 2031 og 2 mio. kr. i 2032.',
      ['2031 7000', '2031 1000 CHANGE', '2032 2000 CHANGE'],
    ],
    ['Vi bevarer de 3 mio. kr. fra Havnefonden.', ['- 3000']],
    ['Til at finde en besparelse afsættes 1 mio. kr. i 2031.', ['2031 1000']],
    ['Regningen falder med 1 mio. kr. om året fra 2031.', ['2031- -1000/år CHANGE']],
    ['Det undersøges for 1 mio. kr. i 2031.', ['2031 1000']],
    ['Til veje fremrykkes 5 mio. kr. fra 2032 til 2031.', ['2031 5000 CHANGE', '2032 -5000 CHANGE']],
    ['Der gives 2 mio. kr. i perioden 2031-2033.', ['2031-2033 2000 ?']],
    ['Der gives 2 mio. kr. i 2031 og 2034.', ['- 2000 ?']],
    ['Stien undersøges i 2031 og der gives 2 mio. kr. til den.', ['- 2000 ?']],
    ['Der gives omkring 2 mio. kr. i 2031.', ['2031 2000 ?']],
    ['Staten sparer 3 mia. kr. på landsplan.', []],
    ['De 3 mio. kr. fordeles af udvalget.', []],
    ['Stien undersøges i 2031 og der gives 2 mio. kr. til formålet.', ['2031 2000']],
    ['Puljen er på 300 t.kr. i 2031.', ['2031 300']],
    ['Puljen er på 1.300 t. kr. i 2031.', ['2031 1300']],
    ['Kommunens andel heraf er 3 mio. kr. i 2031.', ['2031 3000 ?']],
    ['Likviditeten er 9.000 kr. pr. indbygger.', []],
    ['Udgiften ligger 9 mio. kr. over gennemsnittet.', []],
    ['Prisen bliver 3-4 mio. kr. i 2031.', ['2031 4000 ?']],
    ['Rammen reduceres fra 3 mio. kr. i 2031 til 2 mio. kr. i 2032.', ['2031 3000', '2032 2000']],
    ['Der spares i 2031 (1 mio. kr.) og 2032 (2 mio. kr.).', ['2031 -1000 CHANGE', '2032 -2000 CHANGE']],
    ['Besparelse i forhold til 2029: 2 mio. kr. i 2031.', ['2031 -2000']],
    ['Der er i budget 2031 afsat 2 mio. kr.', ['2031 2000']],
    ['Der gives 2 mio. kr. årligt fra den 1. januar 2031.', ['2031- 2000/år']],
    ['Der blev givet 2 mio. kr. den 3. maj 2031.', ['- 2000']],
    ['Der er en pulje på 2 mio. kr. i 2031-2033.', ['2031-2033 2000']],
    ['Til en ny lift på 9 mio. kr. kan der ske en besparelse på 1 mio. kr.', ['- 9000', '- -1000 CHANGE']],
    ['Puljen tilføres 1 mio. kr. i 2031.', ['2031 1000 CHANGE']],
    ['Der gives 2 mio. kr. i hvert af årene 2031-2033.', ['2031 2000', '2032 2000', '2033 2000']],
    ['Der gives 2 mio. kr. i hvert af årene 2031 og 2032.', ['2031 2000', '2032 2000']],
    [
      'Der spares i 2031 og 2032 henholdsvis 1 mio. kr. og 2 mio. kr.',
      ['2031 -1000 CHANGE', '2032 -2000 CHANGE'],
    ],
    [
      'I årene 2031-2033 gives henholdsvis 1 mio. kr., 2 mio. kr. og 4 mio. kr.',
      ['2031 1000', '2032 2000', '2033 4000'],
    ],
    [
      'I 2031 og 2032 gives henholdsvis 1 mio. kr., 2 mio. kr. og 4 mio. kr.',
      ['2031-2032 1000 ?', '- 2000', '- 4000'],
    ],
    [
      'Der gives 1 mio. kr. i drift i 2031 og 3 mio. kr. i anlæg i 2032.',
      ['2031 1000 OPERATING', '2032 3000 CAPITAL'],
    ],
    ['Heraf gives op til 2 mio. kr. i 2031 til stien.', ['2031 2000 ?']],
    [
      'Der afsættes et beløb på 3 mio. kr., der falder med 1 mio. kr. i 2031 og 2 mio. kr. i 2032.',
      ['- 3000', '2031 1000 ?', '2032 2000'],
    ],
    ['Udgiften falder med 1 mio. kr. i 2031.', ['2031 -1000 CHANGE']],
    ['Beløb til drift (1.000 kr.): Der gives 1 mio. kr. i hele perioden.', ['- 1000']],
    ['Der forventes sparet 1 mio. kr. årligt.', ['- -1000/år CHANGE']],
    ['Budgettet øges med 1 mio. kr. i 2031.', ['2031 1000 CHANGE']],
    ['Der er 12 pladser i 2031.', []],
    ['Udgiften er 1 150 000 kr. årligt.', ['- 1150/år']],
    ['Der gives 2\u202f500 t.kr. i 2031.', ['2031 2500']],
    ['Tilskuddet nedsættes med 2 mio. kr. i 2031.', ['2031 -2000 CHANGE']],
    ['Der gives 2 mio. kr. i 2031 og de følgende år.', ['2031- 2000/år']],
    ['Der gives 2 mio. kr. i 2031 og fremadrettet.', ['2031- 2000/år']],
    ['Der gives 2 mio. kr. i hvert af de to år.', ['- 2000 ?']],
    ['', []],
  ] as const)('%s', (text, amounts) => {
    expect(shown(text)).toEqual(amounts);
  });

  it('says where each sum stands', () => {
    const text = 'Stien bygges. Der gives 0,4 mio. kr. i 2031 og 45.000 kr. i 2032.';
    expect(readProseAmounts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '0,4 mio. kr.',
      '45.000 kr.',
    ]);
  });
});

const year = fc.integer({ min: 2000, max: 2060 });
const tenths = fc.integer({ min: 1, max: 9999 });
const printed = (value: number): string => `${Math.floor(value / 10)},${value % 10} mio. kr.`;

describe('any amounts', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(year, tenths), { minLength: 1, maxLength: 5, selector: ([at]) => at }),
        (parts) => {
          const text = `Hertil afsættes ${parts.map(([at, value]) => `${printed(value)} i ${at}`).join(', ')}.`;
          expect(
            readProseAmounts(text).map(({ fromYear, toYear, thousandKroner, doubt }) => [
              fromYear,
              toYear,
              thousandKroner,
              doubt,
            ]),
          ).toEqual(parts.map(([at, value]) => [at, at, value * 100, null]));
        },
      ),
    );
  });

  const pieces = [
    ...[
      '0,4 mio. kr.',
      '45.000 kr.',
      '-1,2 mio. kr.',
      '2 mia. kr.',
      'i 2031',
      'fra 2032',
      '2033-2035',
      'og frem',
      'årligt',
      'hvert år',
    ],
    ...[
      'stigende til',
      'yderligere',
      'samlet',
      'besparelse på',
      'på anlægsbudgettet',
      'så der i alt er',
      ',',
      '. Der',
      'og',
      'hvor',
      'til',
      '-',
      '2',
      'kr.',
    ],
  ];
  const anyText = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), {
    maxLength: 25,
  });

  it('say nothing that their text does not show', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('', ' '), (words, gap) => {
        const text = words.join(gap);
        for (const amount of readProseAmounts(text)) {
          const sum = text.slice(amount.start, amount.end);
          expect(sum).toMatch(/\d.*(?:kr|kroner)|kr.*\d/isu);
          expect(sum.replaceAll(/\D/gu, '')).toContain(
            String(Math.abs(amount.thousandKroner))
              .replace('.', '')
              .replace(/^0+|0+$/gu, ''),
          );
          for (const named of [amount.fromYear, amount.toYear])
            if (named !== null) expect(text).toContain(String(named));
          if (amount.openEnded) expect(amount.toYear).toBeNull();
          if (amount.account === 'CAPITAL') expect(text).toMatch(/anlæg/iu);
          if (amount.account === 'OPERATING') expect(text).toMatch(/drift/iu);
          if (amount.thousandKroner < 0) expect(text).toMatch(/[-−]\d|besparelse|fra/iu);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

it('what is made more efficient for a sum is that much less; a sum for the work of it is spent', () => {
  const read = (text: string) => readProseAmounts(text).map(({ thousandKroner }) => thousandKroner);
  expect(read('Indkøb af maling effektiviseres for 1,0 mio. kr. i 2031.')).toEqual([-1000]);
  expect(read('Der afsættes 2,0 mio. kr. i 2031 til at effektivisere indkøb.')).toEqual([2000]);
  expect(read('Effektivisere havnens drift, så der afsættes midler for 1,0 mio. kr. i 2031.')).toEqual([
    1000,
  ]);
});
