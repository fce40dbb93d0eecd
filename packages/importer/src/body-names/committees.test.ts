import { expect, it } from 'vitest';
import { committeesIn } from './committees.js';

it.each<[string, string[]]>([
  ['Kulturudvalget', ['Kulturudvalget']],
  ['Social- og Sundhedsudvalget og Kulturudvalget.', ['Social- og Sundhedsudvalget', 'Kulturudvalget']],
  ['Plan-, Klima- og Havneudvalget, Kulturudvalget', ['Plan-, Klima- og Havneudvalget', 'Kulturudvalget']],
  ['Kultur, Fritid og Unge', ['Kultur, Fritid og Unge']],
  ['Kulturudvalget, som hører Ældrerådet', []],
  ['alle', []],
])('the committees of "%s"', (text, committees) => {
  expect(committeesIn(text, ['Kultur, Fritid og Unge'])).toEqual(committees);
});
