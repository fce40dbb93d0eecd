import { expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { propose } from '../../proposal/proposal.js';

const TEXT = `Aftale om budget 2031

Prøveby Kommune

1. Havnen

1.1 Molen

Der afsættes samlet 30 mio. kr. til molen i 2031-2034, heraf 5 mio. kr. i 2031, 5 mio. kr. i 2032 og 20 mio. kr. i 2033.

1.2 Fyret

Partierne er enige om at tænde det.

Bilag (1.000 kr.)
Anlæg	2031	2032	2033	2034
1.1 Molen	5.000	5.000	20.000	
`;

it('two equal sums, of which the annex told one, are the same the second time', () => {
  const text = readPlainText(new TextEncoder().encode(TEXT), 'aftale.txt');
  const first = propose(text, {
    origin: 'PERSON',
    municipality: { key: 'proeveby', slug: 'proeveby', name: 'Prøveby', code: null },
    ...{ bodies: [], parties: [], agreements: [], promises: [] },
  });
  const amountsOf = ({ draft }: typeof first) =>
    draft.agreements[0]!.initiatives.map(({ amounts }) =>
      amounts.map(({ fromYear, thousandKroner }) => `${fromYear} ${thousandKroner}`).sort(),
    );
  expect(amountsOf(first)[0]).toContain('2031 5000');
  expect(amountsOf(propose(text, first.draft))).toEqual(amountsOf(first));
});
