import { expect, it } from 'vitest';
import { partyAmong } from '../../parties/parties.js';
import { partiesTold } from './parties-told.js';

it.each<[string, string[]]>([
  ['Partierne er: Venstre (12), Bylisten (1) og SF (2).', ['Venstre', 'Bylisten', 'SF']],
  ['Venstre, SF og Bylisten har den 4. december 2025\nindgået aftalen.', ['Venstre', 'SF', 'Bylisten']],
  ['Vi vil bygge.\n\nAftalen er indgået mellem Venstre og Bylisten.', ['Venstre', 'Bylisten']],
  ['Partierne Venstre og SF har indgået en aftale.', ['Venstre', 'SF']],
  ['Aftalen er underskrevet af Bylisten (T),\nSF ( F ) og Venstre.', ['Bylisten', 'SF', 'Venstre']],
  ['Aftalen er underskrevet af Venstre, Ane Prøve og SF.', []],
  ['Ane og Bo har indgået et væddemål.', []],
  ['Partierne er enige.', []],
])('the parties that "%s" names', (text, names) => {
  const lines = text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
  expect(partiesTold(lines, partyAmong([])).map(({ value }) => value)).toEqual(names);
});
