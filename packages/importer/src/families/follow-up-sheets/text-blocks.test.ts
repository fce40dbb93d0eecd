import { expect, it } from 'vitest';
import { economicTargetsIn } from '../../economic-targets/economic-targets.js';
import { textBlocks } from './text-blocks.js';

const SHEET = `Budgettet bygger på disse økonomiske målsætninger:

1. Kassen skal rumme mindst
80 mio. kr. i 2031.

Ansvarligt center: Penge og
Regning

Ansvarligt udvalg: Økonomiudvalget

Væsentlig bidragsyder:

 2. Gælden skal falde med 5 mio. kr. i 2032.

Milepæl Kassen er talt 1. budgetopfølgning 2031

1. Milepælen er 7 mio. kr.`;
const lines = SHEET.split('\n').map((text, n) => ({ text, line: n + 1, page: null }));

it('a list goes on below who is responsible, and ends at the milestones', () => {
  expect(textBlocks(lines).map(({ isBullet, line }) => [isBullet, line])).toEqual([
    [false, 1],
    [true, 3],
    [true, 13],
  ]);
  expect(economicTargetsIn(textBlocks(lines), { budgetYear: 2031, lastYear: null })).toMatchObject({
    targets: [
      { value: 80, line: 4, fromYear: 2031, toYear: 2031 },
      { value: 5, line: 13, fromYear: 2032, toYear: 2032 },
    ],
    doubts: [],
  });
});
