import { expect, it } from 'vitest';
import { documentPart, isSamePart } from './document-part.js';

it.each([
  ['Udmøntning af Aftale om budget 2031 for Økonomiudvalgets ansvarsområde', 'Økonomiudvalget'],
  [
    'Første opfølgning på Aftale om budget 2031 på Teknik- og Miljøudvalgets område',
    'Teknik- og Miljøudvalget',
  ],
  [
    'Tredje opfølgning på "Aftale om budget 2031" for Social- og Sundhedsudvalget',
    'Social- og Sundhedsudvalget',
  ],
  ['Opfølgning på budget 2031 - Kulturudvalget', 'Kulturudvalget'],
  ['Bilag: Økonomisk oversigt til Aftale om budget 2031', 'Bilag: Økonomisk oversigt'],
])('"%s" is about %s', (title, part) => expect(documentPart(title)).toBe(part));

it.each([
  'Første opfølgning på Aftale om budget 2031',
  'Første opfølgning på Aftale om budget 2031 for Lyngdal Kommune',
  'Anden opfølgning på Aftale om budget 2031 for Eksempelkommunen',
  'Status på Aftale om budget 2031 pr. 31. marts',
  'Konstitueringsaftale 2030-2033',
])('"%s" is about the whole', (title) => expect(documentPart(title)).toBeNull());

it('two titles of the same committee are about the same part', () => {
  const one = 'Opfølgning på Aftale om budget 2031 for Teknik- og Miljøudvalget';
  expect(isSamePart(one, 'Opfølgning på Aftale om budget 2031 på Teknik- og Miljøudvalgets område')).toBe(
    true,
  );
  expect(isSamePart(one, 'Opfølgning på Aftale om budget 2031 for Kulturudvalget')).toBe(false);
  expect(isSamePart(one, 'Opfølgning på Aftale om budget 2031')).toBe(false);
});
