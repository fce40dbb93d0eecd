import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, it, vi } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { agreement } from '../families/agreement/agreement.js';
import { constitution } from '../families/constitution/constitution.js';
import { followUpSheets } from '../families/follow-up-sheets/follow-up-sheets.js';
import { implementationSheets } from '../families/implementation-sheets/implementation-sheets.js';
import { postponements } from '../families/postponements/postponements.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { proposeAll } from '../proposals/proposals.js';
import { Readings } from './readings.js';

const folder = fileURLToPath(new URL('../../../dataset/documents/eksempel/', import.meta.url));
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt'));
const textOf = (name: string) => readPlainText(readFileSync(`${folder}${name}`), name);
const FOLLOW_UP = textOf('budget-2025-follow-up-1.txt');
const CONSTITUTION = textOf('constitution-2026-agreement.txt');
const known = newMunicipality(FOLLOW_UP)!;

afterEach(() => vi.restoreAllMocks());

it('a document is read once with the same names, in whatever order, and again with others', () => {
  const read = vi.spyOn(followUpSheets, 'read');
  const readings = new Readings();
  const first = readings.of(FOLLOW_UP, known, ['Center for By', 'Center for Land']);
  expect(readings.of(FOLLOW_UP, known, ['Center for Land', 'Center for By', 'Center for By'])).toEqual(first);
  expect(read).toHaveBeenCalledTimes(1);
  readings.of(FOLLOW_UP, known, ['Center for By']);
  readings.of(FOLLOW_UP, known);
  expect(read).toHaveBeenCalledTimes(3);
});

it('a family is asked again only where what it uses is another', () => {
  const read = vi.spyOn(constitution, 'read');
  const readings = new Readings();
  readings.of(CONSTITUTION, known);
  readings.of(CONSTITUTION, known, ['Center for By']);
  expect(read).toHaveBeenCalledTimes(1);
  readings.of(CONSTITUTION, { ...known });
  expect(read).toHaveBeenCalledTimes(2);
});

it('the date is the one that a person gave', () => {
  expect(new Readings().of(FOLLOW_UP, known).reading.document.date).not.toBe('2025-12-24');
  const { document } = new Readings({ date: '2025-12-24' }).of(FOLLOW_UP, known).reading;
  expect(document.date).toBe('2025-12-24');
});

it('several documents are read at most twice each: alone, and with the names of all', () => {
  const families = [agreement, constitution, followUpSheets, implementationSheets, postponements];
  const reads = families.map((family) => vi.spyOn(family, 'read'));
  const { draft } = proposeAll(
    documents.map((name) => ({ text: textOf(name), decisions: [] })),
    known,
  );
  expect(draft.bodies.length).toBeGreaterThan(10);
  const read = reads.flatMap(({ mock }) => mock.calls.map(([{ file }]) => file));
  const times = documents.map((name) => read.filter((file) => file === name).length);
  expect(Math.max(...times)).toBe(2);
});
