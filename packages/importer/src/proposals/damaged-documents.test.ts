import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { damagedLines } from '../testing/damaged-lines.js';
import { proposeAll } from './proposals.js';

const RUNS = 20;
/** The same damage each time. */
const SEED = 2026;
const FOLDER = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const nothing: Draft = { ...eksempel, bodies: [], parties: [], agreements: [], promises: [] };

describe.each(readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))('a damaged %s', (name) => {
  const whole = readFileSync(new URL(name, FOLDER), 'utf8');

  it.each([
    ['nothing', nothing],
    ['all there is', eksempel],
  ])('makes a draft that a database takes which has %s', (_name, known) => {
    fc.assert(
      fc.property(damagedLines(whole), (damaged) => {
        const text = readPlainText(new TextEncoder().encode(damaged), name);
        try {
          // What the database would say of it is asked of every draft that a test makes.
          proposeAll([{ text, decisions: [] }], known);
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
        }
      }),
      { numRuns: RUNS, seed: SEED },
    );
  });
});
