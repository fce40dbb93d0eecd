import { expect, it } from 'vitest';
import { withPlainBullet } from './plain-bullet.js';

it('a bullet of a font of signs is a bullet, and the rest of the text stays', () => {
  expect(withPlainBullet('\uF0B7 Broen males \uF0B7')).toBe('• Broen males \uF0B7');
  expect(withPlainBullet('\uF0A7')).toBe('•');
});

it('a face of a font of signs is none', () => {
  for (const face of ['\uF04A', '\uF04B', '\uF04C']) expect(withPlainBullet(face)).toBe(face);
});
