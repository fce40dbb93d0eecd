import { expect, it } from 'vitest';
import { committeesOf } from './committees.js';

it.each<[string, string[]]>([
  ['Kulturudvalget', ['Kulturudvalget']],
  ['Social- og Sundhedsudvalget og Kulturudvalget.', ['Social- og Sundhedsudvalget', 'Kulturudvalget']],
  ['Plan-, Klima- og Havneudvalget, Kulturudvalget', ['Plan-, Klima- og Havneudvalget', 'Kulturudvalget']],
  ['Kultur, Fritid og Unge', ['Kultur, Fritid og Unge']],
  ['Kulturudvalget, som hører Ældrerådet', ['Kulturudvalget, som hører Ældrerådet']],
])('the committees of "%s"', (text, committees) => {
  const found = committeesOf({ value: text, line: 3 }, ['Kultur, Fritid og Unge']);
  expect(found).toEqual(committees.map((value) => ({ value, line: 3 })));
});

it('are none where the field is empty', () => {
  expect(committeesOf(null, [])).toEqual([]);
});
