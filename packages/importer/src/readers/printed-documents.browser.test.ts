import { launchOptions } from '@aftalespor/config/vitest-browser';
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentText } from '../document-text/document-text.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { propose } from '../proposal/proposal.js';
import { readFileText } from '../read-file/read-file.js';

const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
/** Printed with tags, and without; the others are laid out with spaces, or have signs that no font of every machine has. */
const PRINTED = [
  { file: 'budget-2025-follow-up-1.txt', tagged: true },
  { file: 'budget-2025-follow-up-1.txt', tagged: false },
  { file: 'budget-2025-follow-up-2.txt', tagged: true },
  { file: 'budget-2025-follow-up-2.txt', tagged: false },
  { file: 'budget-2025-implementation.txt', tagged: true },
  { file: 'constitution-2026-agreement.txt', tagged: true },
  { file: 'constitution-2026-agreement.txt', tagged: false },
];

/** The document as a web page: a paragraph of lines where it has an empty line above it, and tables of its rows. */
function pageOf(printed: string): string {
  const plain = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const parts: string[] = [];
  for (const block of printed.replaceAll('\f', '\n').split(/\n\s*\n/)) {
    let open: 'p' | 'table' | null = null;
    for (const line of block.split('\n').filter((it) => it.trim() !== '')) {
      const kind = line.includes('\t') ? 'table' : 'p';
      if (open !== kind) parts.push(`${open ? `</${open}>` : ''}<${kind} border=1>`);
      else if (kind === 'p') parts.push('<br>');
      open = kind;
      const cells = line.split('\t').map((cell) => `<td>${cell.trim()}</td>`);
      parts.push(kind === 'table' ? `<tr>${cells.join('')}</tr>` : plain(line));
    }
    parts.push(`</${open}>`);
  }
  const style = 'body { font: 10pt sans-serif } td { padding: 2pt 6pt; vertical-align: top }';
  return `<!doctype html><html lang="da"><meta charset="utf-8"><style>${style}</style><body>${parts.join('')}</body></html>`;
}

/** All that the document says, without where it stands. */
const saidIn = (text: DocumentText): unknown =>
  JSON.parse(
    JSON.stringify(propose(text, newMunicipality(text)!).draft, (name, value: unknown) =>
      ['source', 'sources', 'documents'].includes(name) ? undefined : value,
    ),
  );

describe('a document that is printed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(launchOptions());
  });
  afterAll(() => browser?.close());

  it.each(PRINTED)('says the same: $file, tagged $tagged', async ({ file, tagged }) => {
    const bytes = readFileSync(new URL(file, folder));
    const page = await browser.newPage();
    await page.setContent(pageOf(new TextDecoder().decode(bytes)));
    const pdf = await page.pdf({ format: 'A4', tagged, margin: { top: '2cm', bottom: '2cm' } });
    await page.close();
    const read = saidIn(await readFileText(pdf, `${file}.pdf`));
    expect(read).toEqual(saidIn(await readFileText(bytes, file)));
  });
});
