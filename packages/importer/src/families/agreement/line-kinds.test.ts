import { expect, it } from 'vitest';
import { ANNEX } from './line-kinds.js';

it.each(['Bilag 1: Drift', 'BILAG', 'Økonomisk oversigt til Aftale om budget 2031', 'Aftalens økonomi'])(
  '"%s" begins an annex',
  (line) => expect(ANNEX.test(line)).toBe(true),
);

it.each([
  'bilag IV-arter.',
  'oversigt over økonomien i boligforeningerne',
  'Aftalens økonomi er sund.',
  'Bilagene',
])('"%s" begins none', (line) => expect(ANNEX.test(line)).toBe(false));
