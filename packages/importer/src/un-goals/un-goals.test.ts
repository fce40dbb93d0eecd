import { expect, it } from 'vitest';
import { unGoalsIn } from './un-goals.js';

const goals = (text: string) =>
  unGoalsIn(text.split('\n').map((it, n) => ({ text: it, line: n + 1, page: null }))).map(
    ({ number, title, line }) => [line, number, title],
  );

it.each([
  [
    'Verdensmål\n\nMål 3 – Sundhed og trivsel\n- Mål 4: Kvalitetsuddannelse.',
    [
      [3, 3, 'Sundhed og trivsel'],
      [4, 4, 'Kvalitetsuddannelse'],
    ],
  ],
  ['Verdensmål 13: Klimaindsats', [[1, 13, 'Klimaindsats']]],
  [
    'Vi følger FN’s verdensmål:\nMål 7 og 13 under ét – Bæredygtig energi og Klimaindsats',
    [
      [2, 7, 'Bæredygtig energi'],
      [2, 13, 'Klimaindsats'],
    ],
  ],
  [
    'FN’s verdensmål\n\nDer arbejdes med mål 3 (Sundhed) og mål 13 (Klimaindsats).',
    [
      [3, 3, 'Sundhed'],
      [3, 13, 'Klimaindsats'],
    ],
  ],
  ['Byen når mål 3 (Sundhed) i år.', []],
  ['Verdensmål\nMål 7 og 13 – Energi', []],
  ['Verdensmål\nMål 18 – Flere mål', []],
  ['Byens mål\n\nMål 3 – Flere træer', []],
  ['Verdensmål\nMål 3 – Sundhed\nMål 3 – Sundhed', [[2, 3, 'Sundhed']]],
] as const)('%j', (text, found) => {
  expect(goals(text)).toEqual(found);
});
