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
