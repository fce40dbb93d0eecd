import { expect, it } from 'vitest';
import { labelledNames } from './labelled-names.js';

it.each([
  [
    'Ansvarligt center: Havne Ansvarligt udvalg: Havneudvalget Væsentlig bidragsyder: Veje og Parker\n\nDe maler.',
    { centre: 'Havne', committee: 'Havneudvalget', contributors: 'Veje og Parker' },
    'De maler.',
  ],
  [
    'Ansvarligt center: Havne\n\nAnsvarligt fagudvalg: Havneudvalget\n\nInvolveret udvalg: Kulturudvalget\n\nDe maler.',
    { centre: 'Havne', committee: 'Havneudvalget', involved: 'Kulturudvalget' },
    'De maler.',
  ],
  [
    'Ansvarligt udvalg: Havneudvalget Ansvarligt center: Havne Væsentlig bidragsyder:\n\nVeje hjælper.',
    { centre: 'Havne', committee: 'Havneudvalget', contributors: '' },
    'Veje hjælper.',
  ],
])('who is responsible in "%s"', (text, names, rest) => {
  expect(labelledNames(`Molen males. ${text}`)).toEqual({ at: 13, names, rest });
});

it('is not told by a cell without a label', () => {
  expect(labelledNames('Molen males af Havne.')).toBeNull();
});
