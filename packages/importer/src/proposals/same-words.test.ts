import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { propose } from '../proposal/proposal.js';

const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const DOCUMENTS = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const original = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** What a text is read as, wherever its lines end. */
function readingOf(text: string, name: string): unknown {
  const document = readPlainText(new TextEncoder().encode(text), name);
  const { draft, doubts } = propose(document, newMunicipality(document)!);
  const plain = JSON.stringify([draft, doubts.map(({ message }) => message)], (key, value: unknown) => {
    if (key === 'line' || key === 'sha256') return undefined;
    return typeof value === 'string' ? value.replace(/\s+/g, ' ') : value;
  });
  return JSON.parse(plain);
}

/** What programs make of the same words. */
const DRESSED: [string, (text: string) => string][] = [
  ['with line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['with spaces that do not break', (text) => text.replace(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['with letters in parts, as from a Mac', (text) => text.normalize('NFD')],
  ['with words that may be cut', (text) => text.replace(/([a-z]{4})(?=[a-z]{4})/g, '$1\u00ad')],
  ['with spaces at the ends of lines', (text) => text.replaceAll('\n', '  \n')],
];

const READ = new Map(DOCUMENTS.map((name) => [name, readingOf(original(name), name)]));

describe.each(DRESSED)('the same words %s', (_, dress) => {
  it.each(DOCUMENTS)('are read alike in %s', (name) => {
    expect(readingOf(dress(original(name)), name)).toEqual(READ.get(name));
  });
});

describe('an agreement', () => {
  const name = 'budget-2025-agreement.txt';
  const read = READ.get(name);

  it.each(['•', '•\t', '◦ ', '\uf0b7\t', '➢ ', '■ ', 'o ', '* '])(
    'is read alike with "%s" before its items',
    (bullet) => {
      const text = original(name).replace(/^- /gm, bullet);
      expect(readingOf(text, name)).toEqual(read);
    },
  );

  it.each([60, 70, 80, 90])('is read alike where its lines end at %d letters', (width) => {
    const wrapped = original(name)
      .split('\n')
      .map((line) => (/\t| {3}/.test(line) ? line : wrap(line, width)));
    expect(readingOf(wrapped.join('\n'), name)).toEqual(read);
  });
});

function wrap(line: string, width: number): string {
  const lines = [''];
  for (const word of line.split(' ')) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)!} ${word}`;
    if (longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}
