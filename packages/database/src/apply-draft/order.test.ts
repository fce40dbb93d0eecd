import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeOrder } from './order.js';

describe('mergeOrder', () => {
  it.each([
    ['nothing new', 'abc', 'b', 'abc'],
    ['new in the middle', 'ac', 'abc', 'abc'],
    ['new in front of one that both have', 'ac', 'bc', 'abc'],
    ['new at the end', 'ab', 'bc', 'abc'],
    ['nothing in common', 'ab', 'cd', 'abcd'],
    ['the first of two', 'b', 'ab', 'ab'],
    ['another order keeps the base', 'abc', 'cba', 'abc'],
    ['empty', '', 'ab', 'ab'],
  ])('%s', (_, base, other, merged) => {
    expect(mergeOrder([...base], [...other]).join('')).toBe(merged);
  });

  const ids = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
  it('loses nothing, doubles nothing, keeps the base in order, and is the same the second time', () => {
    fc.assert(
      fc.property(ids, ids, (base, other) => {
        const merged = mergeOrder(base, other);
        expect([...merged].sort()).toEqual([...new Set([...base, ...other])].sort());
        expect(merged.filter((id) => base.includes(id))).toEqual(base);
        expect(mergeOrder(merged, other)).toEqual(merged);
      }),
    );
  });
});
