import { expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { isNamedIn, isNamedInPassing, newMunicipality } from './new-municipality.js';

const textOf = (text: string) => readPlainText(new TextEncoder().encode(text), 'a.txt');
const nameIn = (text: string) => newMunicipality(textOf(text))?.municipality.name ?? null;

it.each([
  ['Budgetaftale for Lindved Kommune', 'Lindved Kommune'],
  ['Lindved Byråds beslutning', 'Lindved Kommune'],
  ['vedtaget af kommunalbestyrelsen i Randers', 'Randers Kommune'],
  ['LINDVED KOMMUNE', 'Lindved Kommune'],
  ['Lindvedkommunens regnskab', 'Lindvedkommunen'],
])('"%s" names %s', (text, name) => {
  expect(nameIn(text)).toBe(name);
  expect(isNamedIn(textOf(text), name)).toBe(true);
});

it.each([
  'Milepæl kommunalbestyrelsen godkender planen',
  'Sagen Byrådet behandlede',
  'Enhver Kommune skal have en plan',
  'kommunen og byrådet i går',
])('"%s" names none', (text) => expect(nameIn(text)).toBeNull());

it('the one that is named most often is whose document it is', () => {
  expect(nameIn('Sammen med Engdal Kommune\nLindved Kommune\nLindved Byråd')).toBe('Lindved Kommune');
});

it("a name that goes on over a line's end is whole", () => {
  expect(nameIn('Konstitueringsaftale for Lyngdal\nKommune 2026-2029')).toBe('Lyngdal Kommune');
  expect(isNamedIn(textOf('Aftale for Lyngdal\nKommune'), 'Lyngdal Kommune')).toBe(true);
});

it('is at the address that is given, by the name that the document has', () => {
  expect(newMunicipality(textOf('Lindved Kommune'), 'lindved-ny')?.municipality).toMatchObject({
    ...{ slug: 'lindved-ny', name: 'Lindved Kommune' },
  });
});

it('has the name that is given where the document has none', () => {
  expect(
    newMunicipality(textOf('Konstitueringsaftale 2026-2029'), 'Åby Kommune')?.municipality,
  ).toMatchObject({
    ...{ slug: 'aaby', name: 'Åby Kommune' },
  });
  expect(newMunicipality(textOf('Konstitueringsaftale 2026-2029'), 'aaby')).toBeNull();
  expect(newMunicipality(textOf('Konstitueringsaftale 2026-2029'), '???')).toBeNull();
});

it('a neighbour that is named once, below the beginning, is named in passing', () => {
  const text = (count: number) =>
    textOf(
      `Konstitueringsaftale\n${'\n'.repeat(20)}${'Vi vil bygge sammen med Engdal Kommune.\n'.repeat(count)}`,
    );
  expect(isNamedInPassing(text(1), 'Engdal Kommune')).toBe(true);
  expect(isNamedInPassing(text(2), 'Engdal Kommune')).toBe(false);
  expect(isNamedInPassing(textOf('Budgetaftale for Engdal Kommune'), 'Engdal Kommune')).toBe(false);
});
