import { describe, expect, it } from 'vitest';
import { blocksIn } from '../families/agreement/section-blocks.js';
import { economicTargetsIn } from './economic-targets.js';

const read = (text: string) =>
  economicTargetsIn(blocksIn(text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }))), {
    ...{ budgetYear: 2031, lastYear: 2034 },
  });
/** "<line> <value> <unit> <from>-<to>". */
const shown = (text: string): string[] =>
  read(text).targets.map(({ line, value, unit, fromYear, toYear }) =>
    [line, value ?? '-', unit ?? '-', `${fromYear ?? ''}-${toYear ?? ''}`].join(' '),
  );

describe('economic targets', () => {
  it.each([
    [
      'Parterne er enige om disse måltal for 2031-2034:\n\n- Kassen rummer 80 mio. kr.\n\nServicerammen er 900 mio. kr.',
      ['3 80 mio. kr. 2031-2034', '5 900 mio. kr. -'],
    ],
    [
      'Økonomiske mål for 2031-2034:\n\n- Kassen rummer 80 mio. kr.\n\nServicerammen er i 2031 på 900 mio. kr., og anlægsrammen er 75 mio. kr.',
      ['3 80 mio. kr. 2031-2034', '5 900 mio. kr. 2031-2031', '5 75 mio. kr. 2031-2031'],
    ],
    ['Økonomi\n\nMålet for 2031-2034 er:\n\n- at gælden falder', ['5 - - 2031-2034']],
    ['Den økonomiske strategi fortsætter:\n\n- Gælden falder.', ['3 - - -']],
    [
      'Økonomiske mål\n\nKommuneskatten er 25 pct. og grundskylden 20,5 promille. Dækningsafgiften er 9 promille.',
      ['3 25 pct. -', '3 20.5 promille -', '3 9 promille -'],
    ],
    ['Økonomiske mål\n\nGrundskylden sænkes med mindst 0,4 promille.', []],
    ['En økonomi i balance\n\nKassebeholdningen må ikke komme under 80 mio. kr.', ['3 80 mio. kr. -']],
    ['Økonomiske mål\n\nGrundskylden sænkes med 0,4 promillepoint til 20 promille.', ['3 20 promille -']],
    ['Økonomiske mål\n\nSkat: 25,1 pct. Grundskyld: 20 promille.', ['3 25.1 pct. -', '3 20 promille -']],
    ['Økonomiske mål\n\nDer er en buffer på 10 mio. kr. på servicerammen.', []],
    [
      'Økonomiske mål\n\nMålet for 2031-2034 er, at overskuddet er 90 mio. kr., at gælden falder, og at likviditeten er mindst 9.000 kr. pr. indbygger.',
      ['3 90 mio. kr. 2031-2034', '3 - - 2031-2034', '3 9000 kr. pr. indbygger 2031-2034'],
    ],
    ['Økonomiske mål\n\n- Overskuddet er 9,5 mio. kr. i 2031.', ['3 9.5 mio. kr. 2031-2031']],
    [
      'Økonomisk strategi\n\n- Rammen holdes.\n- Gælden er højst 9.500 kr. pr. indbygger ved udgangen af 2033.',
      ['3 - - -', '4 9500 kr. pr. indbygger -2033'],
    ],
    [
      'Strategien for perioden 2031 til 2033 har disse målsætninger:\n\n- Kassen rummer 80 mio. kr.\n- Gælden falder med 5 mio. kr. i valgperioden.',
      ['3 80 mio. kr. 2031-2033', '4 5 mio. kr. -'],
    ],
    [
      'Budgettet for 2031 baseres på:\n\n- Udskrivningsprocent på 24,9\n- Grundskyldspromille på 7 (ændret i 2030).',
      ['3 24.9 pct. 2031-2031', '4 7 promille 2031-2031'],
    ],
    [
      'Økonomiske mål\n\n- Kassen er mindst 80 mio. kr. i hele perioden.\n- Den er mindst 60 mio. kr. i budgetåret.',
      ['3 80 mio. kr. 2031-2034', '4 60 mio. kr. 2031-2031'],
    ],
    [
      'Økonomiske mål\n\nServicerammen er 900 mio. kr. Anlægsrammen udgør\n75 mio. kr. i 2031. Der spares 4 mio. kr.',
      ['3 900 mio. kr. -', '4 75 mio. kr. 2031-2031'],
    ],
    [
      'Økonomiske mål\n\n- Kassen skal i 2031 være på min. 80 mio. kr. Fra 2032 skal den være på\n90 mio. kr. Den var 70 mio. kr.',
      ['3 80 mio. kr. 2031-2031', '4 90 mio. kr. 2032-'],
    ],
    [
      'Økonomisk politik\nDriftsoverskuddet er mindst 9 mio. kr. årligt.\nServicerammen holdes.',
      ['2 9 mio. kr. -', '3 - - -'],
    ],
    [
      'Økonomi\n\nKassen skal rumme penge. Kassebeholdningen er på mindst 80 mio. kr.\n\n- Bænke.',
      ['3 80 mio. kr. -'],
    ],
    [
      'Budgettet for 2031 baseres på:\n\n- Promille på 7\n\nDet vigtigste mål for budget 2032 er at\nholde rammen samt at sælge lodsbåden\nog at spare strøm.',
      ['3 7 promille 2031-2031', '5 - - 2032-2032', '6 - - 2032-2032', '7 - - 2032-2032'],
    ],
    [
      'Økonomi\n\nByrådet reserverer den ekstra likviditet med henblik på et havnebyggeri i 2034. Boden lejes ud i 2034.',
      ['3 - - -'],
    ],
    [
      'Skat\n\nSkatteprocenten fastholdes på 24,9, og grundskyldspromillen er uændret 7.',
      ['3 24.9 pct. -', '3 7 promille -'],
    ],
    [
      'Økonomisk politik\n\nPartierne er enige om, at:\n\n- Kassen er mindst 80 mio. kr.',
      ['5 80 mio. kr. -'],
    ],
    ['Økonomiske hovedlinjer\n\nServiceudgifterne udgør 900 mio. kr. i 2031.', ['3 900 mio. kr. 2031-2031']],
    ['Rammer for budgettet\n\nServicerammen udgør 3,1 mia. kr. i 2031.', ['3 3.1 mia. kr. 2031-2031']],
    ['Skat og økonomi\n\nMålet er, at gælden falder med 5 mio. kr.', ['3 5 mio. kr. -']],
    ['Økonomi\n\nBudgettet har følgende forudsætninger:\n\n- Grundskyldspromillen er 7', ['5 7 promille -']],
    [
      'Økonomiske rammer\n\nAnlægsudgifterne må højst udgøre 75 mio. kr. i 2031.',
      ['3 75 mio. kr. 2031-2031'],
    ],
    [
      'Økonomi\n\nAftalen indebærer, at\n- anlægsrammen højst udgør 90 mio. kr.\n- der er 9 mio. kr. til bænke',
      ['4 90 mio. kr. -'],
    ],
    ['Økonomi\n\nKassebeholdningen kommer ikke under 80 mio. kr.', ['3 80 mio. kr. -']],
    ['Økonomi\n\nKassebeholdningen var ved udgangen af 2030 på 80 mio. kr.', []],
    [
      'Økonomiske mål\n\nPartierne er enige om følgende mål for økonomien:\n- Gælden er højst 5 mio. kr.',
      ['4 5 mio. kr. -'],
    ],
    ['Om aftalen\n\n- Bænke for 3 mio. kr. i 2031.', []],
    ['Økonomiske mål\n\nDet sker sådan:\n\n- Bænke for 3 mio. kr. i 2031.', []],
    ['Økonomiske mål\n\n- Kassen er stor.\n\nSkoler\n\nServicerammen er 900 mio. kr.', ['3 - - -']],
  ])('%j', (text, targets) => {
    expect(shown(text)).toEqual(targets);
  });

  it('are in doubt where a sentence has two numbers', () => {
    expect(read('Økonomiske mål\n\n- Kassen er 80 mio. kr. eller 9.000 kr. pr. indbygger.')).toMatchObject({
      targets: [],
      doubts: [{ line: 3, value: '80 mio. kr., 9.000 kr. pr. indbygger' }],
    });
  });
});
