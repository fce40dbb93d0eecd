import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../document-text/document-text.js';
import { familyOf } from '../../family-of/family-of.js';
import { newMunicipality } from '../../new-municipality/new-municipality.js';
import { proposeAll } from '../../proposals/proposals.js';

const whole = readFileSync(
  new URL('../../../../dataset/documents/eksempel/budget-2025-agreement.txt', import.meta.url),
  'utf8',
);
const at = whole.indexOf('\nBilag: Oversigt over aftalens');
const textOf = (text: string, file: string) => readPlainText(new TextEncoder().encode(text), file);
const ALL = textOf(whole, 'aftale.txt');
const AGREEMENT = textOf(whole.slice(0, at), 'aftale.txt');
const ANNEX = textOf(
  `Bilag: Økonomisk oversigt til Aftale om budget 2025 for Eksempelkommunen\n\nDato: 9. oktober 2024\n${whole.slice(at)}`,
  'bilag.txt',
);
const known = newMunicipality(ALL)!;
const proposed = (...texts: (typeof ALL)[]) =>
  proposeAll(
    texts.map((text) => ({ text, decisions: [] })),
    known,
  );

describe('an annex that is a document of its own', () => {
  it('is known by its title and its lines', () => {
    expect(familyOf(ANNEX).name).toBe('annex');
    expect(familyOf(ALL).name).toBe('agreement');
  });

  it('gives the lines that it gives as a part of the agreement, each of the same initiative, in whatever order the two are given', () => {
    const linesOf = ({ draft }: ReturnType<typeof proposed>) =>
      draft.agreements[0]!.budgetLines.map(({ source: _, linkReason: __, linkBasis: ___, ...line }) => line);
    const expected = linesOf(proposed(ALL));
    expect(expected.length).toBeGreaterThan(30);
    for (const both of [proposed(AGREEMENT, ANNEX), proposed(ANNEX, AGREEMENT)]) {
      expect(linesOf(both)).toEqual(expected);
      expect(new Set(both.draft.agreements[0]!.budgetLines.map(({ source }) => source.document))).toEqual(
        new Set(['eksempel-budget-2025-agreement-2024-10-09-bilag-oekonomisk-oversigt']),
      );
      expect(both.draft.agreements[0]).toMatchObject({
        ...{ title: 'Aftale om budget 2025', periodFrom: 2025, periodTo: 2028, signedOn: '2024-10-09' },
      });
    }
  });

  it('is refused where nobody has the agreement', () => {
    expect(() => proposed(ANNEX)).toThrow(
      /bilag\.txt: det er et bilag \("Bilag: Økonomisk.*Indlæs aftalen sammen/,
    );
  });
});
