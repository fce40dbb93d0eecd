import { expect, it } from 'vitest';
import { dateIn, labelledDate } from './danish-date.js';

it.each([
  'Dato: 5. april 2018',
  'Dato 5. APRIL 2018',
  'dato: den 5. apr. 2018',
  'Dato: 05.04.2018',
  'Dato: 5/4-2018',
  'Dato: 5/4 2018',
  'Dato: 05-04-2018',
  'Dato: 2018-04-05',
  '5. april 2018',
  'Den 5. april 2018',
  'Lindved, den 5. april 2018',
  'Lindved d. 5.4.2018',
  'Lindved, torsdag den 5. april 2018',
  'Aftalen er indgået den 5. april 2018 af alle partier',
  'Aftalen er indgået mellem Venstre og SF den 5. april 2018.',
  'Aftalen er indgået af Venstre og SF den 5. april 2018',
  'Lindved Rådhus, den 5. april 2018',
  'Økonomi og Indkøb, den 5. april 2018',
  'Aftale pr. 5. april 2018',
  'Den 5. april 2018 indgik Venstre og SF aftale om budgettet.',
  'Aftalen blev indgået på budgetseminaret på Hotel Prøve torsdag den 5. april 2018.',
  'Aftalen er indgået på Lindved Rådhus mandag den 5. april 2018.',
  'Et bredt flertal blev torsdag den 5. april 2018 enige om budgettet.',
  'Medlemmerne blev natten til torsdag den 5. april 2018 enige om et budget.',
  'Indgået\t5. april 2018',
  '05.04.2018 kl. 08:00',
  'Den 5. april 2018          Sag nr. 4',
])('"%s" is dated 2018-04-05', (line) => expect(dateIn(['Aftale', line])).toBe('2018-04-05'));

it.each([
  'Dato: 31. februar 2018',
  'Dato: 5. ap 2018',
  'Dato: 5. budget 2018',
  'Dato: 13.13.2018',
  'Dato: 5.4.20189',
  'Milepæl 5. april 2018 er nået',
  'Offentliggjort 5. april 2018',
  'Sagsid: 00.30.02-2018',
])('"%s" is no date', (line) => expect(dateIn([line])).toBeNull());

it('the sentence that says when it was made may go on over a line', () => {
  expect(dateIn(['Aftalen er indgået mellem Venstre', 'og SF den 5. april 2018.'])).toBe('2018-04-05');
  expect(dateIn(['Mellem Venstre og SF er der den 5. april', '2018 indgået aftale'])).toBe('2018-04-05');
  expect(dateIn(['Aftalen er indgået', '', 'den 5. april 2018 om morgenen'])).toBeNull();
});

it('what is said to be the date goes before a date that stands alone, and that before when it was made', () => {
  const lines = ['indgået den 1. maj 2018', '2. maj 2018', 'Dato: 3. maj 2018'];
  expect(dateIn(lines)).toBe('2018-05-03');
  expect(dateIn(lines.slice(0, 2))).toBe('2018-05-02');
  expect(dateIn(lines.slice(0, 1))).toBe('2018-05-01');
  expect(labelledDate(lines.slice(0, 2))).toBeNull();
});
