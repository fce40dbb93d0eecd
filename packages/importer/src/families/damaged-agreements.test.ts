import type { Draft, DraftSource } from '@aftalespor/domain/draft';
import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readPlainText, type DocumentText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { propose } from '../proposal/proposal.js';
import { damagedLines } from '../testing/damaged-lines.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const OWN = folder('../../../dataset/documents/eksempel/');
const REAL = folder('../../../../../shared/documents/');
const DOCUMENTS = [
  { runs: 150, file: `${OWN}budget-2025-agreement.txt` },
  { runs: 150, file: `${OWN}constitution-2026-agreement.txt` },
  { runs: 15, file: `${REAL}budget-2024-agreement.txt` },
  { runs: 40, file: `${REAL}constitution-2026-agreement.txt` },
  // The real documents lie beside the project, not in it.
].filter(({ file }) => existsSync(file));

const textOf = (from: string) => readPlainText(new TextEncoder().encode(from), 'aftale.txt');

/** The numbers that a line prints, and each in kroner, thousands and millions of kroner. */
function printed(line: string): number[] {
  return [...line.matchAll(/\d[\d.]*(?:,\d+)?/gu)]
    .map(([it]) => Number(it.replace(/\.$/, '').replaceAll('.', '').replace(',', '.')))
    .flatMap((it) => [it, it / 1000, it * 1000, it * 1_000_000])
    .map((it) => Math.round(it * 1e6) / 1e6);
}

function isWhole({ agreements: [agreement], bodies, parties }: Draft, text: DocumentText): void {
  const { sections, initiatives, budgetLines, signatories, economicTargets, unGoals } = agreement!;
  const lines = new Map(text.lines.map((it) => [it.line, it.text]));
  const lineAt = ({ line }: DraftSource) => {
    expect(lines.has(line), `line ${line}`).toBe(true);
    return lines.get(line)!;
  };
  const prints = (source: DraftSource, value: number) => {
    expect(printed(lineAt(source)), `${value} in "${lineAt(source)}"`).toContain(Math.abs(value));
  };
  for (const list of [
    sections,
    initiatives,
    budgetLines,
    signatories,
    economicTargets,
    unGoals,
    bodies,
    parties,
  ]) {
    const keys = list.map(({ key }) => key);
    expect(keys, 'each key once').toEqual([...new Set(keys)]);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  }
  const refs = initiatives.map(({ number, section, ordinal }) => number ?? `${section} ${ordinal}`);
  expect(refs, 'each address once').toEqual([...new Set(refs)]);
  const owners = new Set<string | null>([null, ...sections.map(({ key }) => key)]);
  for (const { parent, source, title } of sections) {
    expect(owners.has(parent)).toBe(true);
    expect(title).not.toBe('');
    lineAt(source);
  }
  for (const { section, sources, amounts, title, responsibilities } of initiatives) {
    expect(owners.has(section)).toBe(true);
    expect(title.trim()).not.toBe('');
    for (const it of [...sources, ...responsibilities.map(({ source }) => source)]) lineAt(it);
    for (const { source, thousandKroner } of amounts) prints(source, thousandKroner);
  }
  for (const { source, amounts } of budgetLines)
    for (const { thousandKroner } of amounts) prints(source, thousandKroner);
  for (const { source, value } of economicTargets) if (value !== null) prints(source, value);
  for (const { source, number } of unGoals) prints(source, number);
  for (const { source, name } of signatories) expect(lineAt(source)).toContain(name);
}

describe.each(DOCUMENTS)('a damaged $file', ({ runs, file }) => {
  const whole = readFileSync(file, 'utf8');
  const nothing = newMunicipality(textOf(whole))!;

  it('is refused or read; what is read stands where it says, under a key of its own', () => {
    isWhole(propose(textOf(whole), nothing).draft, textOf(whole));
    fc.assert(
      fc.property(damagedLines(whole), (damage) => {
        try {
          const text = textOf(damage);
          isWhole(propose(text, nothing).draft, text);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: runs },
    );
  });
});
