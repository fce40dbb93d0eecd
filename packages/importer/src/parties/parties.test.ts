import { describe, expect, it } from 'vitest';
import { isPartyName } from './national-parties.js';
import { isSameParty, partiesIn, partyAmong } from './parties.js';

const lines = (text: string) => text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }));
const parties = (text: string, known: string[] = []) =>
  partiesIn(lines(text), partyAmong(known)).map(({ value, line }) => [line, value]);

describe('the parties of an agreement', () => {
  it('stand below each other', () => {
    expect(
      parties('Mellem\nVenstre,\n\nSF – Socialistisk Folkeparti,\nBylisten og\nAne Prøve\n\nIndhold'),
    ).toEqual([
      [2, 'Venstre'],
      [4, 'SF – Socialistisk Folkeparti'],
      [5, 'Bylisten'],
      [6, 'Ane Prøve'],
    ]);
  });

  it('stand in a sentence', () => {
    expect(parties('Budget\n\nAftalen er indgået mellem Venstre, SF\nog Bylisten. Den gælder.')).toEqual([
      [3, 'Venstre'],
      [3, 'SF'],
      [3, 'Bylisten'],
    ]);
  });

  it.each([
    'Indgået den 4. maj 2031 mellem Venstre, SF og Bylisten',
    'Aftalen er indgået af Venstre, SF og Bylisten den 4. maj 2031',
    'Byrådets medlemmer, der er valgt for Venstre, SF og Bylisten, blev enige om et budget.',
    'Parter\tVenstre, SF og Bylisten\nIndgået\t4. maj 2030\nGælder\t2031',
    'Forligskredsen består af Venstre, SF, Bylisten og byrådsmedlem Bo Prøve (uden for partierne).',
    'Partier\tVenstre, SF og Bylisten',
    'Et bredt flertal blev fredag den 4. maj 2030 enige om budgettet. Aftalen har fire temaer og er indgået mellem:\n\n• Venstre\n• SF\n• Bylisten\n\nTre andre er ikke med.',
    'Aftalepartier\nVenstre\nSF\nBylisten\n\nAftalen gælder for 2031.',
    'Forliget er indgået 2. oktober 2030 af Venstre, SF og Bylisten.',
    'Den 14. september 2030 indgik Venstre, SF og Bylisten aftale om budgettet for 2031.',
    'Bag aftalen står Venstre, SF og Bylisten.',
    'Aftaleparterne Venstre, SF og Bylisten er den 4. maj 2031 blevet enige om budgettet.',
    'Mellem Venstre, SF og Bylisten er der indgået følgende aftale:',
    'Aftale om budget 2031mellem\n\nVenstre, SF og Bylisten',
    'Mellem følgende partier i Lindved Byråd:\n\n- Venstre\n\n- SF\n\n- Bylisten\n\ner der indgået denne aftale.',
    'Et flertal i byrådet bestående af Venstre, SF og Bylisten har den 4. maj 2030 indgået aftale.',
    'Byrådets partier Venstre, SF og Bylisten har indgået forlig om budgettet.',
    'Venstre, SF og Bylisten er enige om budgettet.',
    'Indgået mellem: Venstre, SF, Bylisten og løsgænger Bo Prøve',
    'Mellem Venstre (4 mandater), SF og Bylisten (stifter Bo Prøve) er der indgået aftale om dette:',
    'Partierne Venstre, SF og Bylisten har den 17. maj 2030 indgået budgetaftale.',
    'Budgetaftalen er indgået mellem Venstre, SF og Bylisten den 4. maj 2030.',
    'Forligspartier: Venstre, SF og Bylisten',
    'Lindved Kommune\nForligspartierne i byrådet (Venstre, SF og Bylisten) er den 4. maj 2030 blevet enige.',
    'Mellem\n\nVenstre · SF · Bylisten\n\ner der indgået denne aftale.',
    'Aftale om budget 2031-2034 mellem Venstre, SF og Bylisten',
    'Aftale mellem Venstre, SF og Bylisten i Lindved Byråd',
    'Forliget er indgået mellem Venstre, SF og Bylisten den 10. september 2031.',
    'Indgået mellem samtlige partier i kommunalbestyrelsen: Venstre, SF og Bylisten.',
    'Aftale mellem Venstre, SF, Bylisten og løsgænger Bo Prøve om budgettet for 2031.',
    'Indgået den 4. maj 2031 mellem:\n\nVenstre\nSF\nBylisten\n\nIndhold',
  ])('stand in "%s"', (text) => {
    expect(parties(text).map(([, name]) => name)).toEqual(['Venstre', 'SF', 'Bylisten']);
  });

  it.each([
    'Budgettet 2031 Venstre (i byrådet), SF og Bylisten er enige.',
    'Der er indgået en aftale mellem byen og skolen.',
    'Mellem\nhus og have\n\nVenstre',
    'Venstre',
  ])('are not read from "%s"', (text) => {
    expect(parties(text)).toEqual([]);
  });

  it.each([
    ['SF', 'SF – Socialistisk Folkeparti', true],
    ['Det Radikale Venstre', 'Radikale Venstre (B)', true],
    ['Venstre', 'Radikale Venstre', false],
    ['Bylisten', 'BYLISTEN', true],
    ['V', 'Venstre', true],
    ['T', 'Bylisten (T)', true],
    ['Bylisten', 'Bylisten (T)', true],
    ['V', 'Ane Prøve (V)', false],
    ['Bylisten', 'Nabolisten', false],
  ])('%s and %s are the same: %s', (one, other, same) => {
    expect(isSameParty(one, other)).toBe(same);
  });

  it('are known by their names, and people are not', () => {
    expect(
      ['Enhedslisten', 'Lokallisten', 'Liste Nord', 'Borgerpartiet', 'Nye Borgerlige'].every(isPartyName),
    ).toBe(true);
    expect(['Ane Prøve', 'Center for Prøver', 'borgmester'].some(isPartyName)).toBe(false);
  });
});
