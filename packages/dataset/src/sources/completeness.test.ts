/** Nothing that a document prints in kroner or per cent is left out of the data without a reason. */
import type { DraftAgreement } from '@aftalespor/domain/draft';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../dataset/dataset.js';
import { DOCUMENT_FOLDERS } from './sources.js';

/** A number as printed, by the line that it stands on. */
interface Printed {
  line: number;
  text: string;
}

const NUMBER = String.raw`\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?`;
const AMOUNT = new RegExp(String.raw`(?:${NUMBER}) (?:mio\. kr\.|mia\. kr\.|kr\.)`, 'g');
const RATE = new RegExp(
  String.raw`(?:${NUMBER}) (?:pct\.|promille)|(?<=(?:procent|promille) på )(?:${NUMBER})`,
  'gi',
);

const scan = (lines: readonly string[], patterns: readonly RegExp[]): Printed[] =>
  lines.flatMap((content, index) =>
    patterns.flatMap((pattern) =>
      [...content.matchAll(pattern)].map(([text]) => ({ line: index + 1, text })),
    ),
  );

const numberOf = (text: string) =>
  Number(new RegExp(NUMBER).exec(text)![0].replaceAll('.', '').replace(',', '.'));

function thousandKroner(text: string): number {
  const factor = text.includes('mia.') ? 1_000_000 : text.includes('mio.') ? 1000 : 1 / 1000;
  return numberOf(text) * factor;
}

/** What no record of its line has. A record covers one printed number; a target counts in the unit that it is printed in. */
function missing(agreement: DraftAgreement, printed: readonly Printed[]): string[] {
  const amounts = agreement.initiatives
    .flatMap((initiative) => initiative.amounts)
    .map(({ source, thousandKroner: size }) => ({ source, size, of: thousandKroner }));
  const targets = agreement.economicTargets
    .filter(({ value }) => value !== null)
    .map(({ source, value }) => ({ source, size: value!, of: numberOf }));
  const records = [...amounts, ...targets].filter(
    ({ source }) => source.document === agreement.source.document,
  );
  return printed
    .filter(({ line, text }) => {
      const at = records.findIndex(
        ({ source, size, of }) => source.line === line && Math.abs(Math.abs(size) - of(text)) < 1e-6,
      );
      if (at !== -1) records.splice(at, 1);
      return at === -1;
    })
    .map(({ line, text }) => `${line}: ${text}`);
}

const agreementOf = async (slug: string, agreement: string) =>
  (await loadDataset())
    .find(({ municipality }) => municipality.slug === slug)!
    .agreements.find((candidate) => candidate.slug === agreement)!;

describe('the agreement on budget 2024', () => {
  /** What its text prints before the annex, so that this is tested where the document is not. */
  const recorded = readFileSync(
    fileURLToPath(new URL('../../test/printed/budget-2024-agreement.txt', import.meta.url)),
    'utf8',
  )
    .trim()
    .split('\n')
    .map((entry): Printed => {
      const [line, text] = entry.split('\t');
      return { line: Number(line), text: text! };
    });

  /** By line and number as printed. */
  const LEFT_OUT: Record<string, string> = {
    '202: 144 mio. kr.': 'expected revenue of the whole municipality, no initiative',
    '202: 80 mio. kr.': 'expected revenue of the whole municipality, no initiative',
    '208: 24 mio. kr.': 'forecast of the population, no initiative',
    '210: 31 mio. kr.': 'forecast of the population; the annex has it as a line',
    '210: 67 mio. kr.': 'forecast of the population; the annex has it as a line',
    '210: 110 mio. kr.': 'forecast of the population; the annex has it as a line',
    '212: 95 mio. kr.': 'growth of all service expenses since 2023',
    '212: 88 mio. kr.': 'sum of all that is added',
    '212: 34 mio. kr.': 'sum of all that is saved',
    '212: 41 mio. kr.': 'forecast of the population, no initiative',
    '296: 113 mio. kr.': 'how far expenses are above those of comparable municipalities',
    '492: 10 mio. kr.': 'repeats the amount two lines above',
    '726: 85 pct.': 'a goal of the climate policy, not of the agreement',
    '739: 100 pct.': 'share of the sewers that are to be separated, no economy',
    '739: 97 pct.': 'share of the sewers that are separated, no economy',
    '924: 3 mia. kr.': 'saving of all municipalities together',
  };

  it('has each amount and rate of its text as a record, or a reason why not', async () => {
    expect(recorded).toHaveLength(193);
    const left = missing(await agreementOf('ballerup', 'budget-2024'), recorded);
    expect(left).toEqual(Object.keys(LEFT_OUT));
  });

  const document = join(DOCUMENT_FOLDERS.shared, 'budget-2024-agreement.txt');
  it.runIf(existsSync(document))('prints what is recorded, and nothing else', () => {
    const lines = readFileSync(document, 'utf8').split('\n');
    const text = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('Bilag: ')),
    );
    expect(scan(text, [AMOUNT, RATE])).toEqual(recorded);
  });
});

describe("Eksempelkommunen's agreement on budget 2025", () => {
  it('has each amount and rate of its text as a record, or a reason why not', async () => {
    const lines = readFileSync(
      join(DOCUMENT_FOLDERS.own, 'eksempel/budget-2025-agreement.txt'),
      'utf8',
    ).split('\n');
    const text = lines.slice(
      0,
      lines.findIndex((line) => line.startsWith('\fEksempelkommunen, den')),
    );
    const left = missing(await agreementOf('eksempel', 'budget-2025'), scan(text, [AMOUNT, RATE]));
    expect(left.map((entry) => entry.split(': ')[1])).toEqual([
      // The most that an event can be given: a criterion.
      '20.000 kr.',
      // The unit of the annex, in its heading and at the head of its five tables.
      ...Array<string>(5).fill('1.000 kr.'),
    ]);
  });
});
