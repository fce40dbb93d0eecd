import { expect, it } from 'vitest';
import type { TextLine } from '../../document-text/document-text.js';
import { implementationSheets } from './implementation-sheets.js';

/** Sheets on two pages, cut after the first lines. */
function sheetOf(first: readonly string[], second: readonly string[]) {
  const lines: TextLine[] = ['Implementering af Aftale om budget 2031', 'Dato: 2. januar 2031', ...first].map(
    (text, n) => ({ text, page: 1, line: n + 1 }),
  );
  const rest = second.map((text, n) => ({ text, page: 2, line: lines.length + n + 1 }));
  const read = implementationSheets.read(
    { file: 'plan.pdf', sha256: '', lines: [...lines, ...rest] },
    { bodyNames: ['Center for Havne', 'Havneudvalget'] },
  );
  const [{ title, summaryText, committees, milestones, economyText }] = read.initiatives as [
    (typeof read.initiatives)[number],
  ];
  return {
    ...{ title, summaryText, committee: committees[0]?.value, economyText, doubts: read.doubts.length },
    milestones: milestones.map(({ period, labelText }) => `${period} ${labelText ?? '–'}`),
  };
}
const FIELDS = 'Ansvarligt center: Center for Havne Ansvarligt udvalg: Havneudvalget Væsentlig bidragsyder:';
const HEAD = '1.01. Molen males\tDrift\tTid\tSmiley';
const FROM_SECOND = [
  'Milepæl\t\t2. opfølgning 2031\t',
  'Milepæl\t\t3. opfølgning 2031\t',
  'Milepæl\t\t31.12.2031\t',
  'Økonomi\tUdgiftsneutral.\t\t',
];
const WHOLE = {
  ...{ title: 'Molen males', summaryText: 'Molen males om foråret.', committee: 'Havneudvalget' },
  ...{ economyText: 'Udgiftsneutral.', doubts: 0 },
  milestones: ['FIRST Farven er valgt.', 'SECOND –', 'THIRD –', 'YEAR_END –'],
};

it.each([
  [
    'the words of a milestone and its round',
    [HEAD, `Molen males om foråret.\t${FIELDS}\t\t`, 'Milepæl\tFarven er\t1.'],
    ['valgt.\topfølgning 2031', ...FROM_SECOND],
  ],
  [
    'a milestone with cells that stay empty',
    [HEAD, `Molen males om foråret.\t${FIELDS}\t\t`, 'Milepæl\tFarven er\t1. opfølgning 2031\t'],
    ['\tvalgt.\t', ...FROM_SECOND],
  ],
  [
    'the words of a milestone over two lines',
    [HEAD, `Molen males om foråret.\t${FIELDS}\t\t`, 'Milepæl\tFarven\t1. opfølgning 2031'],
    ['er', 'valgt.', ...FROM_SECOND],
  ],
  [
    'what the sheet is about',
    [HEAD, `Molen males\t${FIELDS.slice(0, 35)}\t\t`],
    [
      `om foråret.\t${FIELDS.slice(35).trim()}`,
      'Milepæl\tFarven er valgt.\t1. opfølgning 2031',
      ...FROM_SECOND,
    ],
  ],
  [
    'nothing, where the head stands last on the page',
    [HEAD],
    [
      `Molen males om foråret.\t${FIELDS}\t\t`,
      'Milepæl\tFarven er valgt.\t1. opfølgning 2031',
      ...FROM_SECOND,
    ],
  ],
  [
    'nothing, where a narrow column breaks the word of a round',
    [HEAD, `Molen males om foråret.\t${FIELDS}\t\t`, 'Milepæl\tFarven er valgt.\t1. budgetopfølgnin g 2031'],
    FROM_SECOND,
  ],
  [
    'nothing, where the round stands in the cell of the words',
    [HEAD, `Molen males om foråret.\t${FIELDS}\t\t`, 'Milepæl\tFarven er valgt. 1. opfølgning 2031'],
    FROM_SECOND,
  ],
])('a page cuts %s', (_, first, second) => {
  expect(sheetOf(first, second)).toEqual(WHOLE);
});

it('joins the lines of a row that was copied as text, and only where they make a whole one', () => {
  const rows = [
    HEAD,
    'Molen males',
    'om foråret.\tAnsvarligt center: Center for Havne',
    'Ansvarligt udvalg: Havneudvalget',
    'Involveret udvalg: Havneudvalget',
    'Væsentlig bidragsyder: Veje\t\t',
    'Milepæl\tFarven er',
    'valgt.\t1. opfølgning 2031\t',
    'Milepæl\t\t2. opfølgning 2031',
    'Milepæl\t\t3. opfølgning 2031',
    'Milepæl\t\t31.12.2031',
    'Økonomi\tUdgiftsneutral.',
  ];
  expect(sheetOf(rows, [])).toEqual(WHOLE);
});
