import { expect, test } from 'vitest';
import { contrast } from '../docs/contrast.js';
import { colorsOf, NAMES, ROLES } from '../docs/palette.js';

test.each([
  ['#000', '#ffffff', 21],
  ['#fff', '#fff', 1],
  ['#777777', '#fff', 4.48],
])('the contrast of %s and %s is %d', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBe(contrast(one, other));
});

test('a colour of another form is refused', () => {
  expect(() => contrast('red', '#fff')).toThrow('"red"');
});

test.each(NAMES)('%s has a role, and is seen against its partner in light and in dark', (name) => {
  const { on } = ROLES[name];
  if (!on) return expect(ROLES[name].da).not.toBe('');
  const [own, partner] = [colorsOf(name), colorsOf(on.partner)];
  expect(contrast(own.light, partner.light)).toBeGreaterThanOrEqual(on.least);
  expect(contrast(own.dark, partner.dark)).toBeGreaterThanOrEqual(on.least);
});
