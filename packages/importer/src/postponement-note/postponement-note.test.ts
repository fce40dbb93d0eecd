import { expect, it } from 'vitest';
import { postponementNote } from './postponement-note.js';

const decided = { committee: null, toYear: 2026, isDecided: true };

it.each([
  ['Indsatsen er udskudt til 2026, da grunden ikke er købt.', decided],
  ['Der er holdt møde. Projektet udskydes til budgetåret 2026.', decided],
  [
    'Kultur- og Fritidsudvalget vedtog den 3. marts 2025, at indsatsen udsættes og derfor ikke gennemføres i 2025.',
    { committee: 'Kultur- og Fritidsudvalget', toYear: null, isDecided: true },
  ],
  ['Kommunalbestyrelsen har besluttet at udskyde indsatsen til 2026.', decided],
  ['Økonomiudvalget har udskudt projektet til 2026.', { ...decided, committee: 'Økonomiudvalget' }],
  ['Skovbørnehaven udsættes til 2026.', decided],
  ['Initiativet foreslås udskudt til 2027.', { committee: null, toYear: 2027, isDecided: false }],
])('%s', (note, read) => {
  expect(postponementNote(note, { title: 'Skovbørnehave i Nordby', budgetYear: 2025 })).toEqual(read);
});

it.each([
  'Milepælen er udskudt til 2026.',
  'Indsatsen er udskudt til tredje opfølgning.',
  'Indsatsen er ikke udskudt til 2026.',
  'Indsatsen er udsat for mange klager i 2026.',
  'Indsatsen hjælper udsatte familier til 2026.',
  'Indsatsen udskydes til 2025.',
  'Kommunalbestyrelsen besluttede ikke at udskyde indsatsen til 2026.',
  'Skovturen udsættes til 2026.',
  'Udbuddet er sendt ud.',
  '',
])('says of no postponement: %s', (note) => {
  expect(postponementNote(note, { title: 'Skovbørnehave i Nordby', budgetYear: 2025 })).toBeNull();
});
