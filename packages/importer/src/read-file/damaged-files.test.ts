import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../import-error/import-error.js';
import { draftFromXlsx, SpreadsheetError } from '../spreadsheet/spreadsheet.js';
import { makeDocx, makeHtml, makePdf, type Part } from '../testing/make-documents.js';
import { readDocx } from '../readers/docx/docx.js';
import { readFileText } from './read-file.js';

const PARTS: Part[] = [
  'Opfølgning på budgetaftalen',
  [['Milepæl'], ['Skolens tag er lagt.'], ['Drift'], ['☺']],
  'En indsats om byens træer og stier.',
];
const MADE = {
  PDF: await makePdf(PARTS, 'Side'),
  Word: await makeDocx(PARTS),
  HTML: makeHtml(PARTS),
  text: strToU8('Opfølgning på budgetaftalen\n1.01. Træer Drift\n'),
};
/** Each of these takes a second at most where nothing else runs. */
const LONGEST_MS = 20_000;

/** Cut off, bits turned over, a piece of it or of another file put in. */
const broken = (bytes: Uint8Array): fc.Arbitrary<Uint8Array> => {
  const at = fc.nat(bytes.length - 1);
  const flips = fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 20 });
  const other = fc.constantFrom(...Object.values(MADE), strToU8('\0\ufffd</w:p>%%EOF'));
  return fc.oneof(
    at.map((end) => bytes.slice(0, end)),
    flips.map((all) => {
      const copy = bytes.slice();
      for (const [place, bit] of all) copy[place]! ^= 1 << bit;
      return copy;
    }),
    fc.tuple(at, fc.nat(400), other).map(([from, length, it]) => {
      const piece = it.subarray(0, length);
      return new Uint8Array([...bytes.subarray(0, from), ...piece, ...bytes.subarray(from + (length >> 1))]);
    }),
  );
};

/** Reads it, or is refused with the document's name and with what to do; in bounded time. */
async function readOrRefused(bytes: Uint8Array): Promise<string | null> {
  const began = performance.now();
  try {
    const { lines } = await readFileText(bytes, 'brev.pdf');
    lines.forEach(({ line }, n) => {
      expect(line).toBe(n + 1);
    });
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(ImportError);
    const { file, reason, code } = error as ImportError;
    expect({ file, reason }).toEqual({
      file: 'brev.pdf',
      reason: expect.stringMatching(/\. \p{Lu}.*\.$/u) as string,
    });
    return code;
  } finally {
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  }
}

describe('files damaged anywhere are read, or refused with what to do', () => {
  it.each(Object.keys(MADE) as (keyof typeof MADE)[])('%s', async (kind) => {
    await fc.assert(
      fc.asyncProperty(broken(MADE[kind]), async (bytes) => void (await readOrRefused(bytes))),
      { numRuns: kind === 'PDF' ? 60 : 150 },
    );
  });

  it('Word, and no letter of what is read is another than it was', () => {
    const whole = readDocx(MADE.Word, 'brev.docx');
    const readOrNull = (bytes: Uint8Array) => {
      try {
        return readDocx(bytes, 'brev.docx');
      } catch {
        return null;
      }
    };
    fc.assert(
      fc.property(broken(MADE.Word), (bytes) => {
        const read = readOrNull(bytes);
        if (read) expect(read).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });

  it('a workbook', async () => {
    await fc.assert(
      fc.asyncProperty(broken(MADE.Word), async (bytes) => {
        const error = await draftFromXlsx(bytes, 'ark.xlsx').catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(SpreadsheetError);
      }),
      { numRuns: 60 },
    );
  });

  it('a workbook that breaks off anywhere', async () => {
    for (let end = 0; end < MADE.Word.length; end += 97)
      await expect(draftFromXlsx(MADE.Word.slice(0, end), 'ark.xlsx')).rejects.toThrow(SpreadsheetError);
  });
});

describe('files made to hurt', () => {
  const docx = (body: string) =>
    zipSync({ 'word/document.xml': strToU8(`<w:document>${body}</w:document>`) });

  it.each<[string, () => Uint8Array, string | null]>([
    ['a bomb of spaces', () => docx(' '.repeat(61_000_000)), 'TOO_LARGE'],
    [
      'paragraphs in paragraphs',
      () => docx('<w:p>'.repeat(300_000) + '<w:t>x</w:t>' + '</w:p>'.repeat(300_000)),
      'DAMAGED',
    ],
    [
      'tables in tables',
      () =>
        docx(
          '<w:tbl><w:tr><w:tc>'.repeat(5_000) +
            '<w:p><w:t>x</w:t></w:p>' +
            '</w:tc></w:tr></w:tbl>'.repeat(5_000),
        ),
      'DAMAGED',
    ],
    [
      'one cell of ten million letters',
      () => docx(`<w:tbl><w:tr><w:tc><w:p><w:t>${'æ'.repeat(10_000_000)}</w:t></w:p></w:tc></w:tr></w:tbl>`),
      'TOO_LARGE',
    ],
    [
      'a sign beyond Unicode',
      () => docx('<w:p><w:sym w:char="FFFFFFFF" w:font="Wingdings"/><w:t>x</w:t></w:p>'),
      null,
    ],
    [
      'a list level that is none',
      () => docx('<w:p><w:numPr><w:ilvl w:val="-1"/><w:numId w:val="1"/></w:numPr><w:t>x</w:t></w:p>'),
      null,
    ],
    ['a cell that is closed twice', () => docx('<w:tc></w:tc></w:tc></w:tr><w:p><w:t>x</w:t></w:p>'), null],
    [
      'divisions in divisions',
      () => strToU8(`<!doctype html><html><body>${'<div>'.repeat(300_000)}x`),
      'DAMAGED',
    ],
    [
      'a hundred thousand rows',
      () => strToU8(`<html><table>${'<tr><td>a<td>b'.repeat(100_000)}</table>`),
      null,
    ],
    ['half a pair of letters', () => new Uint8Array([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]), 'WRONG_ENCODING'],
    ['zero bytes', () => strToU8('Budget\0aftale'), 'NOT_TEXT'],
    ['one line of ten million letters', () => strToU8('ø'.repeat(10_000_000)), 'TOO_LARGE'],
  ])('%s', async (_name, make, expected) => {
    expect(await readOrRefused(make())).toBe(expected);
  });
});
