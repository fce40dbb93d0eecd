import type { Draft } from '@aftalespor/domain/draft';
import { describe, expect, it } from 'vitest';
import { openDecision, type Decision } from '../../corrections/corrections.js';
import { readPlainText } from '../../document-text/document-text.js';
import { proposeAll } from '../../proposals/proposals.js';

const agreement = (head: string, above: string, ...cells: string[]) => `Aftale om budget 2031

Prøveby Kommune, indgået den 4. maj 2030 mellem Venstre og SF

1. Stier

1.1. Bænke

Parterne er enige om, at der afsættes 1,5 mio. kr. i 2031.

1.2. Træer

Parterne er enige om, at der plantes træer.

Bilag
${above}
${head}\t2031\t2032
1.1 Bænke\t${cells.join('\t')}
`;
const nothing: Draft = {
  origin: 'PERSON',
  municipality: { key: 'proeveby', slug: 'proeveby', name: 'Prøveby', code: null },
  ...{ bodies: [], parties: [], agreements: [], promises: [] },
};
function read(text: string, decision?: Partial<Decision>) {
  const decisions = decision ? [openDecision(decision)] : [];
  const { draft, doubts } = proposeAll(
    [{ text: readPlainText(new TextEncoder().encode(text), 'aftale.txt'), decisions }],
    nothing,
  );
  return {
    lines: draft.agreements[0]!.budgetLines.map(({ amounts }) => amounts.map((it) => it.thousandKroner)),
    doubts: doubts.map(({ field, value, places }) => [field, value, places[0]!.line]),
  };
}

describe('the unit of an annex', () => {
  it.each([
    ['Drift (1.000 kr.)', '', ['1.500', '20'], [1500, 20]],
    ['Drift', 'Beløb i t.kr.', ['1.500', '20'], [1500, 20]],
    ['Drift, mio. kr.', '', ['1,5', '0,02'], [1500, 20]],
    ['Drift', 'Alle beløb er i hele kr.', ['1.500.000', '20.001'], [1500, 20.001]],
  ] as const)('is printed in its head, "%s", or above it, "%s"', (head, above, cells, amounts) => {
    expect(read(agreement(head, above, ...cells))).toEqual({ lines: [amounts], doubts: [] });
  });

  it.each([
    ['1.000 kr.', ['1.500', '20']],
    ['mio. kr.', ['1,5', '0,02']],
    ['kr.', ['1.500.000', '20.000']],
  ] as const)('is in doubt where nothing prints it: the amounts of the text point at %s', (unit, cells) => {
    const text = agreement('Drift', '', ...cells);
    expect(read(text)).toEqual({ lines: [], doubts: [['bilagets enhed', unit, 18]] });
    const decision = { felt: 'bilagets enhed', læst: unit };
    expect(read(text, { ...decision, beslutning: 'godkend' })).toEqual({ lines: [[1500, 20]], doubts: [] });
    expect(read(text, { ...decision, beslutning: 'afvis' })).toEqual({ lines: [], doubts: [] });
  });
});
