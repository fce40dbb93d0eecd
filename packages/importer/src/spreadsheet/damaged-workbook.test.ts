import { loadDataset } from '@aftalespor/dataset/dataset';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { damaged } from '../testing/damaged.js';
import type { Cell } from './cell.js';
import { draftFromXlsx, draftToXlsx, SpreadsheetError } from './spreadsheet.js';
import { readXlsx } from './xlsx.js';

const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const WORKBOOK = new Uint8Array(await draftToXlsx(eksempel));
const PARTS = unzipSync(WORKBOOK);
const WHOLE = await readXlsx(WORKBOOK, 'ark.xlsx');
/** Each of these takes a second at most where nothing else runs. */
const LONGEST_MS = 20_000;
const INSERTS = [
  '',
  '<',
  '>',
  '"',
  '&',
  '&#0;',
  '9',
  '99999',
  'ZZZZ',
  '<c r="A1"><v>1</v></c>',
  '</row>',
  '\0',
  '�',
];

/** What is read, or null where it is refused with the file's name and with what to do; in bounded time. */
async function readOrRefused(bytes: Uint8Array): Promise<Awaited<ReturnType<typeof readXlsx>> | null> {
  const began = performance.now();
  try {
    return await readXlsx(bytes, 'ark.xlsx');
  } catch (error) {
    expect(error).toBeInstanceOf(SpreadsheetError);
    expect((error as Error).message).toMatch(/^ark\.xlsx: .*\n.*\. \p{Lu}.*\.$/u);
    return null;
  } finally {
    expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  }
}

describe('a damaged workbook is refused, or every value is one that it shows', () => {
  it('with bytes turned over, cut out or put in, anywhere', async () => {
    const at = fc.nat(WORKBOOK.length - 1);
    const flips = fc.array(fc.tuple(at, fc.nat(7)), { minLength: 1, maxLength: 6 }).map((all) => {
      const copy = WORKBOOK.slice();
      for (const [place, bit] of all) copy[place]! ^= 1 << bit;
      return copy;
    });
    const cuts = fc
      .tuple(at, fc.nat(300), fc.uint8Array({ maxLength: 300 }))
      .map(([from, length, put]) =>
        Uint8Array.from([...WORKBOOK.subarray(0, from), ...put, ...WORKBOOK.subarray(from + length)]),
      );
    await fc.assert(
      fc.asyncProperty(fc.oneof(flips, cuts), async (bytes) => {
        const read = await readOrRefused(bytes);
        if (read) expect(read).toEqual(WHOLE);
      }),
      { numRuns: 100 },
    );
  });

  it('in the names and sizes at the end of the file, byte by byte', async () => {
    const entries = WORKBOOK.length - 4_000;
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: entries, max: WORKBOOK.length - 1 }),
        fc.nat(7),
        async (place, bit) => {
          const copy = WORKBOOK.slice();
          copy[place]! ^= 1 << bit;
          const read = await readOrRefused(copy);
          if (read) expect(read).toEqual(WHOLE);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each(
    Object.keys(PARTS).filter((name) => /sheet(?:1|12|17)\.xml$|sharedStrings|workbook\.xml$/.test(name)),
  )('in the markup of %s', async (name) => {
    await fc.assert(
      fc.asyncProperty(damaged(strFromU8(PARTS[name]!), INSERTS, { most: 2, longest: 3 }), async (xml) => {
        const parts = { ...PARTS, [name]: strToU8(xml) };
        const read = await readOrRefused(zipSync(parts, { level: 0 }));
        const shown = shownIn(parts);
        const cells = (read ?? []).flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
        expect(cells.filter((cell) => !shown.has(plain(cell)))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['a row', 'r="A2"', 'r="A9999999"', 'cellen A9999999 er udfyldt'],
    ['a column', 'r="A2"', 'r="ZZZZZZ2"', 'cellen ZZZZZZ2 er udfyldt'],
  ])('with %s that is far outside', async (_name, from, to, message) => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const changed = strToU8(strFromU8(PARTS[sheet]!).replace(from, to));
    await expect(readXlsx(zipSync({ ...PARTS, [sheet]: changed }), 'ark.xlsx')).rejects.toThrow(message);
  });

  it('but not for empty cells that are formatted far out', async () => {
    const sheet = 'xl/worksheets/sheet1.xml';
    const changed = strFromU8(PARTS[sheet]!).replace('</row>', '<c r="XFD1" s="1"/></row>');
    const read = await readXlsx(zipSync({ ...PARTS, [sheet]: strToU8(changed) }), 'ark.xlsx');
    expect(read).toEqual(WHOLE);
  });

  it.each<[string, () => Uint8Array, string]>([
    ['an older one', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), '(.xls), eller en med adgangskode'],
    [
      'another packed file',
      () => zipSync({ 'word/document.xml': strToU8('<w/>') }),
      'det er ikke en projektmappe',
    ],
    [
      'a bomb',
      () => zipSync({ ...PARTS, 'xl/worksheets/sheet1.xml': new Uint8Array(101_000_000) }),
      '101 MB udpakket',
    ],
    ['nothing', () => new Uint8Array(), 'projektmappen er ikke hel'],
  ])('%s is refused with what it is', async (_name, make, message) => {
    await expect(draftFromXlsx(make(), 'ark.xlsx')).rejects.toThrow(message);
  });
});

/** All texts and numbers of a workbook's parts, whatever they belong to. */
function shownIn(parts: Record<string, Uint8Array>): Set<string> {
  const texts = Object.values(parts).flatMap((part) =>
    [...strFromU8(part).matchAll(/<(?:t|v)\b[^<>]*>([^<]*)/g)].map(([, text]) => text!),
  );
  return new Set(texts.map((text) => plain(decoded(text))));
}

const decoded = (text: string): string =>
  text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'" })[name]!)
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
const plain = (cell: Cell | string): string =>
  cell instanceof Date ? cell.toISOString() : String(cell).replaceAll('\r\n', '\n').trim();
