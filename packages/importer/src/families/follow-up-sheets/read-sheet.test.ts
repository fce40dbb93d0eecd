import { expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import type { SheetReading } from '../../sheet-reading/sheet-reading.js';
import { followUpSheets } from './follow-up-sheets.js';

const SHEETS = `Anden opfølgning på Aftale om budget 2031 for Nordby Kommune

Dato: 27. august 2031

1. Nær og tryg

1.01. Bogbus til landsbyerne Drift Tid Smiley
Bussen kører hver torsdag.
Ansvarligt center: Center for Kultur
Ansvarligt udvalg: Kulturudvalget
Milepæl Bussen er købt. 1. opfølgning 2031 ☺
Milepæl Ruten er lagt, og
holdepladserne er valgt. 2. opfølgning 2031 ☹
Milepæl 3. opfølgning 2031
Milepæl 31.12.2031 –
Økonomi Udgiftsneutral. ☺
`;

const OTHER_WORDS = `Nordby Kommune

Første opfølgning på Aftale om budget 2031

Dato: 27. april 2031

1. Nær og tryg

1.01. Bogbus Drift Tid Smiley
Bussen kører hver torsdag.
Center: Center for Kultur
Ansvarligt fagudvalg: Kulturudvalget
Væsentlige bidragsydere: Center for Veje
Milepæl Bussen er købt. 1. opfølgning 2031 ☺
Status: Den er på vej,
og den er gul.

Nordby Kommune                 Side 3 af 24

Milepæl Ruten er lagt. 2. opfølgning 2031
Økonomi Der er afsat 2 mio. kr. i 2031. ☹
Status: Den blev dyrere.

1.02. Læsehjørner Drift Tid Smiley
Hjørnerne er røde.
Forankring: Kulturudvalget
Forvaltning: Center for Kultur
Milepæl De er malet. 1. opfølgning 2031
Økonomi Udgiftsneutral.
`;

it('reads other words for who is responsible, and a status note that stands below its row', () => {
  const read = followUpSheets.read(readPlainText(new TextEncoder().encode(OTHER_WORDS), 'ark.txt'), {
    bodyNames: ['Center for Kultur', 'Kulturudvalget'],
  }) as SheetReading;
  expect(
    read.initiatives.map(({ centre, committees, contributors }) => [
      centre?.value,
      committees[0]?.value,
      contributors.map(({ value }) => value),
    ]),
  ).toEqual([
    ['Center for Kultur', 'Kulturudvalget', ['Center for Veje']],
    ['Center for Kultur', 'Kulturudvalget', []],
  ]);
  expect(read.initiatives[0]).toMatchObject({
    milestones: [{ period: 'FIRST', note: { value: 'Den er på vej, og den er gul.' } }, { note: null }],
    economyText: 'Der er afsat 2 mio. kr. i 2031.',
    economyFace: { value: 'SAD' },
    economyNote: { value: 'Den blev dyrere.' },
  });
  expect(read.doubts).toMatchObject([{ field: 'milestones', value: '1.01, 1.02' }]);
});

it('reads a row on one line, whatever the follow-up is called and with or without a face', () => {
  const read = followUpSheets.read(readPlainText(new TextEncoder().encode(SHEETS), 'ark.txt'), {
    bodyNames: ['Center for Kultur', 'Kulturudvalget'],
  }) as SheetReading;
  const [sheet] = read.initiatives;
  expect(
    sheet!.milestones.map(({ period, labelText, face }) => [period, labelText, face?.value ?? null]),
  ).toEqual([
    ['FIRST', 'Bussen er købt.', 'HAPPY'],
    ['SECOND', 'Ruten er lagt, og holdepladserne er valgt.', 'SAD'],
    ['THIRD', null, null],
    ['YEAR_END', null, null],
  ]);
  expect(sheet).toMatchObject({ economyText: 'Udgiftsneutral.', economyFace: { value: 'HAPPY' } });
  expect(read.doubts).toEqual([]);
});

const FOURTH = `Havneudvalget

10.04.2032 kl. 08:00

Udvalget får her en status på "Aftale om budget 2031".

Fjerde og sidste opfølgning på Aftale om budget 2031 på Havneudvalgets område

Smileys på indsats bliver givet sådan:

 • "Glad smiley" - molen er malet.
 • "Mellemfornøjet smiley" - molen mangler lidt.
 • "Sur smiley" - molen er ikke malet.

1. Havnen

1.01. Molen males Drift Tid Smiley
Molen males om foråret.
Ansvarligt center: Center for Havne
Ansvarligt udvalg: Havneudvalget
Involverede udvalg: Kulturudvalget og Børne- og
Ungeudvalget
Væsentlig bidragsyder: Veje
Status:
Malingen blev for tynd.

Den tørrer.
Milepæl Farven er valgt. 1. opfølgning 2031
Milepæl 2. opfølgning 2031
Milepæl 3. opfølgning 2031
Milepæl Molen er malet. 4. opfølgning 2031 Mellemfornøjet smiley
Økonomi Der er ikke afsat økonomi. Sur
`;

const HAVNE = ['Center for Havne', 'Havneudvalget', 'Kulturudvalget', 'Børne- og Ungeudvalget'];

it('reads a fourth follow-up, faces in words, and a status note and other committees above the rows', () => {
  const { document, initiatives, doubts } = followUpSheets.read(
    readPlainText(new TextEncoder().encode(FOURTH), 'ark.txt'),
    { bodyNames: HAVNE },
  ) as SheetReading;
  expect(document).toMatchObject({
    title: 'Fjerde og sidste opfølgning på Aftale om budget 2031 på Havneudvalgets område',
    date: '2032-04-10',
  });
  expect(doubts).toEqual([]);
  expect(initiatives).toMatchObject([
    {
      committees: [{ value: 'Havneudvalget' }],
      involved: [{ value: 'Kulturudvalget' }, { value: 'Børne- og Ungeudvalget' }],
      contributors: [{ value: 'Veje' }],
      summaryText: 'Molen males om foråret.',
      economyFace: { value: 'SAD' },
    },
  ]);
  expect(initiatives[0]!.milestones.at(-1)).toMatchObject({
    ...{ period: 'YEAR_END', labelText: 'Molen er malet.', face: { value: 'NEUTRAL' } },
    note: { value: 'Malingen blev for tynd.\n\nDen tørrer.', line: 24 },
  });
});

it('asks whose a status note above the rows is where the document reports no follow-up', () => {
  const plan = FOURTH.replace('Fjerde og sidste opfølgning på', 'Ark om');
  const { doubts } = followUpSheets.read(readPlainText(new TextEncoder().encode(plan), 'ark.txt'), {
    bodyNames: HAVNE,
  }) as SheetReading;
  expect(doubts).toMatchObject([{ field: '1.01 effortNoteText', line: 24 }]);
});

const NARROW = `Anden opfølgning på
budgetaftale 2031

Dato: 27. august 2031

Indsats: J: nået. K: mangler lidt. L: ikke nået.
Økonomi: J: budgettet holder. L: budgettet holder ikke.

1

1. Havnen

1.1. Molen males Drift Tid Smiley
Molen males om foråret.
Ansvarligt center: Havne
Ansvarligt udvalg: Havneudvalget
Væsentlig bidragsyder: Park og
Vej
Farven købes af
havnefogeden.
Milepæl Farven er valgt. l. budgetopfølgning
2031
Milepæl Farven er vist for Havne- og

2

Anden opfølgning på budgetaftale 2031, side 3

2. opfølgning 2031
J
Kulturudvalget.
Milepæl - 3.opfølgning 2031
Milepael Molen er malet.

Milepæl Molen ses. 31.12.2031
Økonomi Udgiftsneutral.
L

3
`;

it('reads narrow columns, where the year, the face and the rest of a cell stand below, and pages that run through them', () => {
  const { initiatives, doubts } = followUpSheets.read(
    readPlainText(new TextEncoder().encode(NARROW), 'ark.txt'),
    { bodyNames: ['Havne', 'Havneudvalget', 'Park og Vej'] },
  ) as SheetReading;
  expect(initiatives).toMatchObject([
    {
      contributors: [{ value: 'Park og Vej' }],
      summaryText: 'Molen males om foråret. Farven købes af havnefogeden.',
      milestones: [
        { period: 'FIRST', labelText: 'Farven er valgt.', face: null },
        {
          period: 'SECOND',
          labelText: 'Farven er vist for Havne- og Kulturudvalget.',
          face: { value: 'HAPPY' },
        },
        { period: 'THIRD', labelText: null },
        { period: 'YEAR_END', labelText: 'Molen ses.' },
      ],
      economyText: 'Udgiftsneutral.',
      economyFace: { value: 'SAD' },
    },
  ]);
  expect(doubts).toMatchObject([{ line: 33, field: '1.1 milestones', value: 'Molen er malet.' }]);
});

it('asks where two faces stand below a row', () => {
  const two = NARROW.replace('2. opfølgning 2031\nJ\n', '2. opfølgning 2031\nJ\nK\n');
  const { initiatives, doubts } = followUpSheets.read(
    readPlainText(new TextEncoder().encode(two), 'ark.txt'),
    { bodyNames: ['Havne', 'Havneudvalget', 'Park og Vej'] },
  ) as SheetReading;
  expect(initiatives[0]!.milestones[1]!.face).toBeNull();
  expect(doubts).toContainEqual(expect.objectContaining({ field: '1.1 effort', value: 'K' }));
});

it('refuses a text whose lines have both columns of a sheet', () => {
  const columns = SHEETS.replace(
    /Bussen kører hver torsdag\.\nAnsvarligt center: /u,
    'Bussen kører hver torsdag.      Ansvarligt center: ',
  );
  expect(() =>
    followUpSheets.read(readPlainText(new TextEncoder().encode(columns), 'ark.txt'), { bodyNames: [] }),
  ).toThrow(/ark\.txt, linje 8: .*spalter/u);
});

const read = (text: string) =>
  followUpSheets.read(readPlainText(new TextEncoder().encode(text), 'ark.txt'), {
    bodyNames: ['Center for Kultur', 'Kulturudvalget'],
  }) as SheetReading;

it('reads heads, labels and rows whose words stand on lines of their own', () => {
  const apart = SHEETS.replace(' Drift Tid Smiley', '\n\nDrift\n\nTid\n\nSmiley\n')
    .replace('Bussen er købt. 1. opfølgning 2031 ☺', '\nBussen er købt.\n1.\nbudget-\nopfølgning\n2031\n☺')
    .replace('2. opfølgning 2031 ☹', '☹ 2. opfølgning 2031')
    .replace('Økonomi ', 'Økonomi:\n');
  const whole = read(SHEETS);
  const unplaced = ({ initiatives }: SheetReading) =>
    JSON.stringify(initiatives, (name, value: unknown) => (/line$/iu.test(name) ? 0 : value));
  expect(unplaced(read(apart))).toBe(unplaced(whole));
  expect(read(apart).doubts).toEqual([]);
});

it('asks what a sign was that a font has lost, and takes it for no text', () => {
  const lost = SHEETS.replace('2031 ☺', '2031\n\uF0E8').replace('neutral. ☺', 'neutral. \uF0E8');
  const { initiatives, doubts } = read(lost);
  expect(initiatives).toMatchObject([
    {
      milestones: [{ labelText: 'Bussen er købt.', face: null }, {}, {}, {}],
      economyText: 'Udgiftsneutral.',
    },
  ]);
  expect(doubts.map(({ field }) => field)).toEqual(['1.01 effort', '1.01 economy']);
});
