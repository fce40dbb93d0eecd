import { expect, it } from 'vitest';
import { plainLine } from './plain-line.js';

it.each([
  ['0,2\u00a0mio.\u202fkr.', '0,2 mio. kr.'],
  ['A\u030aben for nye ide\u0301er', 'Åben for nye idéer'],
  ['kommunal\u00adbestyrelsen', 'kommunalbestyrelsen'],
  ['kommunal\u00ad', 'kommunal-'],
  ['\ufeffGra\ufb01k\u200b', 'Grafik'],
  ['Drift\t2031', 'Drift\t2031'],
  ['Mo\u0000len\u000b\tmales', 'Molen\tmales'],
  [' \uf0b7\tEn sti', ' • En sti'],
  ['➢ En sti', '• En sti'],
  ['•En sti', '• En sti'],
  ['2030 → 2031', '2030 → 2031'],
])('%j looks like "%s"', (text, plain) => expect(plainLine(text)).toBe(plain));
