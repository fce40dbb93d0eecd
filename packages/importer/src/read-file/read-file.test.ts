import { zipSync, strToU8 } from 'fflate';
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { cellText } from '../families/implementation-sheets/cell-text.js';
import { familyOf } from '../family-of/family-of.js';
import { ImportError } from '../import-error/import-error.js';
import type { SheetReading } from '../sheet-reading/sheet-reading.js';
import { collect, makeDocx, makeHtml, makePdf, type Part } from '../testing/make-documents.js';
import { readFileText } from './read-file.js';

const FILE = new URL('../../../dataset/documents/eksempel/budget-2025-implementation.txt', import.meta.url);
const PLAN = new Uint8Array(readFileSync(FILE));
const data = new URL('../../../dataset/data/eksempel/municipality.json', import.meta.url);
const { bodies } = JSON.parse(readFileSync(data, 'utf8')) as { bodies: { name: string }[] };
const context = { bodyNames: bodies.map(({ name }) => name) };

/** The plan as a person would have it in Word, without the markup. */
const parts = readPlainText(PLAN, 'plan.txt')
  .lines.map(({ text }) => text)
  .filter((text) => text.trim() !== '')
  .map((text): Part =>
    text.includes('\t')
      ? text.split('\t').map((cell) => cellText(cell).split('\n\n').filter(Boolean))
      : text.replace(/[☺😐☹]/gu, '*'),
  );

async function read(bytes: Uint8Array, file: string) {
  const text = await readFileText(bytes, file);
  const { sections, initiatives, doubts, ...letter } = familyOf(text).read(text, context) as SheetReading;
  const unplaced = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (name, it: unknown) =>
        name === 'line' || name === 'economyLine'
          ? undefined
          : typeof it === 'string'
            ? it.replace(/\s+/g, ' ')
            : it,
      ),
    ) as unknown;
  return { text, said: unplaced({ sections, initiatives, letter }), doubts };
}

describe('one document in four forms', async () => {
  const asText = await read(PLAN, 'plan.txt');

  it.each([
    ['Word', makeDocx(parts)],
    ['PDF', makePdf(parts, 'Sagsid: 00.30.02-S00-7-24')],
    ['HTML', makeHtml(parts)],
  ] as const)('%s says what the text says', async (kind, made) => {
    const { said, doubts, text } = await read(await made, `plan.${kind}`);
    expect(said).toEqual(asText.said);
    expect(doubts).toHaveLength(asText.doubts.length);
    const pages = new Set(text.lines.map(({ page }) => page));
    expect(kind === 'PDF' ? pages.size > 5 : pages.has(null)).toBe(true);
  });
});

it('a PDF is read from a Buffer too, which is what a file is read as, and the bytes are left as they are', async () => {
  const made = Buffer.from(await makePdf(['Aftale om budget'], 'Side'));
  const before = Buffer.from(made);
  const { lines } = await readFileText(made, 'aftale.pdf');
  expect(lines.map(({ text }) => text)).toContain('Aftale om budget');
  expect(made.equals(before)).toBe(true);
});

describe('what cannot be read', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  const pdf = (options: PDFKit.PDFDocumentOptions, text: string | null) => {
    const made = new PDFDocument(options);
    if (text !== null) made.text(text);
    return collect(made);
  };

  it.each([
    ['EMPTY', () => new Uint8Array()],
    ['EMPTY', () => strToU8('<!doctype html><html><head><title>Tom</title></head><body></body></html>')],
    ['NOT_TEXT', () => new Uint8Array([65, 0, 66, 0, 67])],
    ['UNKNOWN_FORMAT', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])],
    ['UNKNOWN_FORMAT', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['UNKNOWN_FORMAT', () => strToU8('MZ program')],
    ['UNKNOWN_FORMAT', () => zip({ 'xl/workbook.xml': '<workbook/>' })],
    ['DAMAGED', () => zip({ 'word/document.xml': '<w:document><w:p>' })],
    ['DAMAGED', async () => (await makeDocx(['Et brev'])).subarray(0, 900)],
    ['DAMAGED', () => strToU8('%PDF-1.7\nnothing else')],
    ['TOO_LARGE', () => zip({ 'word/document.xml': ' '.repeat(61_000_000) })],
    ['TOO_LARGE', () => strToU8(`Budgetaftale\n${'Vi vil bygge en ny sti. '.repeat(3000)}`)],
    ['ENCRYPTED', () => pdf({ userPassword: 'hemmelig' }, 'Et brev')],
    ['NO_TEXT', () => pdf({}, null)],
  ] as const)('%s', async (code, make) => {
    const error = await readFileText(await make(), 'brev.pdf').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect(error).toMatchObject({ code, file: 'brev.pdf' });
    expect((error as ImportError).reason).toMatch(/\. [A-Z].*\.$/);
  });

  it('a Word document does not unfold entities', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document><w:p><w:t>&b;</w:t></w:p></w:document>';
    const { lines } = await readFileText(zip({ 'word/document.xml': bomb }), 'brev.docx');
    expect(lines[0]!.text).toBe('&b;');
  });
});
