import { describe, expect, it } from 'vitest';
import { bracketedIn, saysWhoIsResponsible, sectionsTold, statementsOf } from './responsible.js';

const said = (sentence: string) =>
  statementsOf(sentence, ['Direktionen']).map(({ responsible, involved, topic }) =>
    [
      responsible.map(({ name }) => name).join(' + '),
      involved.length > 0 ? `med ${involved.map(({ name }) => name).join(' + ')}` : null,
      topic,
    ]
      .filter((it) => it !== null)
      .join(': '),
  );

describe('who is responsible', () => {
  it.each([
    ['Havneudvalget har opgaven.', ['Havneudvalget']],
    ['Havneudvalget og Skov- og Vejudvalget har opgaven sammen.', ['Havneudvalget + Skov- og Vejudvalget']],
    ['Opgaven hører under Skov- og Vejudvalget.', ['Skov- og Vejudvalget']],
    ['Ansvarligt udvalg er Havneudvalget, og Vejudvalget inddrages.', ['Havneudvalget: med Vejudvalget']],
    ['Skov- og Vejudvalget.', ['Skov- og Vejudvalget']],
    ['Ansvarlig for opgaverne er Vejudvalget.', ['Vejudvalget']],
    ['Havneudvalget er fagudvalg på opgaverne, idet Vejudvalget høres om stien.', ['Havneudvalget']],
    [
      'Havneudvalget er fagudvalg på molen og broen, Vejudvalget på indsatsen for stier.',
      ['Havneudvalget: molen og broen', 'Vejudvalget: stier'],
    ],
    ['Puljen søges ved Havneudvalget.', []],
    ['Skov- og Vejudvalget', []],
  ])('%s', (sentence, expected) => expect(said(sentence)).toEqual(expected));

  it('is told by a line; by a name alone only where no line above goes on in it', () => {
    expect(
      ['Fagudvalg: Havneudvalget', 'Havneudvalget har opgaven.', 'Havneudvalget.'].map(saysWhoIsResponsible),
    ).toEqual([...[true, true, false]]);
  });

  it.each([
    ['Der bygges en bro. (Havne- og Vejudvalget)', ['Havne- og Vejudvalget']],
    ['Der bygges en bro. (Havneudvalget og Vejudvalget).', ['Havneudvalget', 'Vejudvalget']],
    ['Der bygges en bro. (Havneudvalget; Vejudvalget hvad angår stien)', ['Havneudvalget']],
    ['Der bygges en bro (Vestbroen)', []],
    ['Der bygges en bro (som Havneudvalget ønsker det)', []],
  ])('is what a text ends in: %s', (text, expected) =>
    expect(bracketedIn(text, []).map(({ name }) => name)).toEqual(expected),
  );

  it.each([
    ['Fagudvalg for alle punkter i afsnit 2: Havneudvalget', [['2'], ['Havneudvalget']]],
    ['Havneudvalget har ansvaret for opgaverne i afsnit 2.1 og 2.3.', [['2.1', '2.3'], ['Havneudvalget']]],
    ['Havneudvalget har ansvaret for opgaverne i afsnit 2.1-2.3.', null],
    ['Havneudvalget har ansvaret for opgaverne.', null],
  ])('of sections that are named by their numbers: %s', (sentence, expected) => {
    const told = sectionsTold(sentence, []);
    expect(told && [told.sections, told.responsible.map(({ name }) => name)]).toEqual(expected);
  });
});
