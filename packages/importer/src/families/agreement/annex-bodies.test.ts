import { expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { newMunicipality } from '../../new-municipality/new-municipality.js';
import { propose } from '../../proposal/proposal.js';

const DOCUMENT = `Aftale om budget 2031-2032
Lyngdal Kommune

1. Byen
Partierne er enige om følgende initiativer:
- Nye bænke ved søen.
- Hegnet om parken bliver malet.
- Søen renses.

2. Skolen
Partierne er enige om, at der kommer flere lærere. Ansvarligt udvalg: Skoleudvalget.

Bilag 1 (1.000 kr.)
Nr.	Tiltag	Udvalg	Drift	2031	2032
1	Nye bænke ved søen	Kulturudvalget		1	2
1	Maling af hegn	Kulturudvalget		3	4
2	Flere lærere	Skoleudvalget		5	6
`;
const text = readPlainText(new TextEncoder().encode(DOCUMENT), 'aftale.txt');
const { draft, doubts } = propose(text, newMunicipality(text)!);
const responsible = ({ agreements }: typeof draft) =>
  agreements[0]!.initiatives.map(({ responsibilities }) => responsibilities.map(({ printed }) => printed));

it('who the annex has beside a line is responsible for its initiative, where nothing else tells who is', () => {
  expect(draft.agreements[0]!.budgetLines.map(({ title }) => title)).toEqual([
    'Nye bænke ved søen',
    'Maling af hegn',
    'Flere lærere',
  ]);
  expect(responsible(draft)).toEqual([['Kulturudvalget'], [], [], ['Skoleudvalget']]);
  expect(draft.agreements[0]!.initiatives[0]!.responsibilities[0]).toMatchObject({
    role: 'RESPONSIBLE',
    source: { line: 15 },
  });
});

it('who it has beside a line that is not surely an initiative’s is a doubt', () => {
  expect(doubts.filter(({ field }) => field === 'bilag')).toMatchObject([
    { line: 16, value: 'Kulturudvalget', message: expect.stringContaining('1 af linjerne') as string },
  ]);
});

it('is the same when it is read again', () => {
  const again = propose(text, { ...draft, origin: 'DOCUMENT' });
  expect(responsible(again.draft)).toEqual(responsible(draft));
});
