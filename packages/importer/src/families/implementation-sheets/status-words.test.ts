import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { newMunicipality } from '../../new-municipality/new-municipality.js';
import { proposeAll } from '../../proposals/proposals.js';
import { implementationSheets } from './implementation-sheets.js';

const SHEETS = (legend: string) => `Lyngdal Kommune
Dato: 3. september 2031
Anden opfølgning på Aftale om budget 2031
${legend}
3. Kultur
3.01 Kunst på torvet	Drift	Tid	Status	Smiley
Der kommer kunst.				
Ansvarligt center: Center for Kultur Ansvarligt udvalg: Kulturudvalget Væsentlige bidragsydere:
Milepæl	Kunstnere er valgt	1. opfølgning 2031	Tre er valgt.	På sporet
Milepæl	Kunsten står der	2. opfølgning 2031	En mangler.	Forsinket
Milepæl		3. opfølgning 2031		
Milepæl		31.12. 2031		
Økonomi	Der er afsat 600.000 kr. i 2031.			På sporet
`;
const text = (legend: string) => readPlainText(new TextEncoder().encode(SHEETS(legend)), 'opfølgning.txt');
const LEGEND = 'Signaturforklaring: På sporet = grøn, forsinket = gul';

describe('a status in words', () => {
  it('is the face that the document’s legend says', () => {
    const { initiatives, doubts } = implementationSheets.read(text(LEGEND), {
      bodyNames: [],
      date: undefined,
    });
    expect(initiatives[0]!.milestones.map(({ face }) => face?.value)).toEqual([
      'HAPPY',
      'NEUTRAL',
      undefined,
      undefined,
    ]);
    expect(initiatives[0]!.economyFace?.value).toBe('HAPPY');
    expect(doubts.filter(({ field }) => /effort|economy/u.test(field))).toEqual([]);
  });

  it('is none without a legend, and all of them are one doubt', () => {
    const document = text('');
    const { doubts } = proposeAll([{ text: document, decisions: [] }], newMunicipality(document)!);
    const signs = doubts.filter(({ message }) => message.includes('disse tegn'));
    expect(signs).toHaveLength(1);
    expect(signs[0]!.parts!.map(({ value, places }) => [value, places[0]!.line])).toEqual([
      ['På sporet', 9],
      ['Forsinket', 10],
      ['På sporet', 13],
    ]);
  });
});
