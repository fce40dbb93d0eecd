import { expect, it } from 'vitest';
import { bodiesTold } from './told-bodies.js';

it('what is involved, heard or given a task is a body, whatever it is called', () => {
  expect(
    bodiesTold([
      'Huset males. Beboerrådet inddrages i valget af farve.',
      'Havnebestyrelsen og Kystudvalget høres, før bolværket flyttes.',
      'Alle fagudvalg skal melde tilbage inden maj.',
    ]),
  ).toEqual(['Beboerrådet', 'Havnebestyrelsen', 'Kystudvalget', 'Alle fagudvalg']);
});

it('a list of those that something is done with is one body for each name', () => {
  expect(
    bodiesTold(['Planen laves i dialog med By-, Land- og Kystudvalget, Seniorrådet og relevante fagudvalg.']),
  ).toEqual(['By-, Land- og Kystudvalget', 'Seniorrådet', 'Relevante fagudvalg']);
});

it('what is set up or elected is a body by the words that follow', () => {
  expect(
    bodiesTold([
      'Der er nedsat et blåt fjordudvalg, som mødes to gange om året.',
      'Planen drøftes med det nyvalgte børneråd.',
    ]),
  ).toEqual(['Blåt fjordudvalg', 'Børneråd']);
});

it('words that any council, board or group may stand in tell of none', () => {
  expect(
    bodiesTold([
      'Der søges råd hos skolernes elevråd og bestyrelser.',
      'Arbejdet sker i samarbejde med foreninger og virksomheder.',
      'Råd til unge skal være lette at finde.',
    ]),
  ).toEqual([]);
});
