import { expect, it } from 'vitest';
import { newBody } from '../new-body/new-body.js';
import { contributorsAtStart } from './contributors.js';

const KNOWN = ['Center for By', 'Center for By og Land', 'Alle centre'];

it.each<[string, string[], string]>([
  ['Center for By og Land og Center for By', ['Center for By og Land', 'Center for By'], ''],
  ['Center for By. De taler med borgerne', ['Center for By'], '. De taler med borgerne'],
  ['De øvrige centre og stabe.', ['De øvrige centre og stabe'], ''],
  ['Relevante centre', ['Relevante centre'], ''],
  ['Alle centre', ['Alle centre'], ''],
  ['Center for By og Ejendomme', ['Center for By', 'Ejendomme'], ''],
  ['Ejendomme og Veje', [], 'Ejendomme og Veje'],
  ['Nordby Havn A/S', ['Nordby Havn A/S'], ''],
  ['Nordby Havn A/S, Ejendomme', ['Nordby Havn A/S', 'Ejendomme'], ''],
  ['Løn og Plan', [], 'Løn og Plan'],
  ['Løn, Plan og Byg', [], 'Løn, Plan og Byg'],
  ['Ingen', [], 'Ingen'],
  ['De øvrige centre hører Ældrerådet', [], 'De øvrige centre hører Ældrerådet'],
  ['Alle centre. Planen sendes ud', ['Alle centre'], '. Planen sendes ud'],
])('the names that "%s" begins with', (text, names, rest) => {
  expect(contributorsAtStart(text, KNOWN)).toEqual({ names, rest });
});

it('several bodies under one name are a body of their own', () => {
  expect(newBody('De øvrige centre og stabe', 'lyngdal')).toMatchObject({
    ...{ kind: 'OTHER', key: 'lyngdal-de-oevrige-centre-og-stabe' },
  });
});
