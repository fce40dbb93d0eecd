import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SAME_AS } from '../corrections/corrections.js';
import { readPlainText, type DocumentText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { DOUBT_FIELDS } from '../proposal-report/labels.js';
import { SHEETS } from '../spreadsheet/sheets.js';
import { damagedLines } from '../testing/damaged-lines.js';
import { proposeAll, type DocumentDoubt } from './proposals.js';

const folder = fileURLToPath(new URL('../../../dataset/documents/eksempel/', import.meta.url));
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(`${folder}${name}`, 'utf8')] as const);
const textOf = (name: string, text: string) => readPlainText(new TextEncoder().encode(text), name);
const known = newMunicipality(textOf(...documents[0]!))!;

/** What no record has, and what is read with Danish words of its own. */
const OWN = [
  SAME_AS,
  'afsnittets nummer',
  'ansvar',
  'arkets nummer',
  'beløb',
  'bilag',
  'bilagets enhed',
  'indsatser',
  'parti',
  'underskrifter',
];
const DANISH = new Set([
  ...SHEETS.flatMap(({ columns }) => columns.map(({ head }) => head)),
  ...Object.values(DOUBT_FIELDS),
  ...[...OWN, 'økonomiske mål'],
]);

function doubtsOf(texts: readonly DocumentText[]): DocumentDoubt[] {
  try {
    return proposeAll(
      texts.map((text) => ({ text, decisions: [] })),
      known,
    ).doubts.flatMap((it) => it.parts ?? [it]);
  } catch (error) {
    if (error instanceof ImportError) return [];
    throw error;
  }
}
const fieldsOf = (doubts: readonly DocumentDoubt[]) =>
  doubts.flatMap(({ field, about }) => [field, about?.felt ?? null].filter((it) => it !== null));

describe('the fields that a doubt names are Danish', () => {
  it('of all documents together', () => {
    const fields = fieldsOf(doubtsOf(documents.map(([name, text]) => textOf(name, text))));
    expect(fields.length).toBeGreaterThan(0);
    expect(fields.filter((it) => !DANISH.has(it))).toEqual([]);
  });

  it('of a section that has no number', () => {
    const text = `Aftale om budget 2031

Eksempelkommunen

Byens rum

Partierne er enige om at:

- plante træer for mindst 2 mio. kr. i 2031
- sætte bænke op

Børn og unge

Partierne er enige om, at alle børn får frokost for 4 mio. kr. i 2031 eller 2032.
`;
    const fields = fieldsOf(doubtsOf([textOf('uden-numre.txt', text)]));
    expect(fields).toContain('beløb');
    expect(fields.filter((it) => !DANISH.has(it))).toEqual([]);
  });

  it('of each document, however damaged', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc
          .constantFrom(...documents)
          .chain(([name, text]) => damagedLines(text).map((it) => textOf(name, it))),
        (text) => {
          for (const field of fieldsOf(doubtsOf([text]))) seen.add(field);
        },
      ),
      { numRuns: 120 },
    );
    expect(seen.size).toBeGreaterThan(5);
    expect([...seen].filter((it) => !DANISH.has(it))).toEqual([]);
  });
});
