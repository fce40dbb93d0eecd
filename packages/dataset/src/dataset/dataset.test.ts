import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DraftAgreement } from '@aftalespor/domain/draft';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DATA_FOLDER, DatasetError, loadDataset } from './dataset.js';

const FIXTURE = fileURLToPath(new URL('../../test/data', import.meta.url));
interface Json extends Record<string, Json> {
  [place: number]: Json;
}

/** Loads the fixture after a change of one of its files, and gives the lines of the error. */
describe('loadDataset of a faulty folder', () => {
  let root: string;
  let folder: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'aftalespor-dataset-'));
    folder = join(root, 'data');
    cpSync(FIXTURE, folder, { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const path = (file: string) => join(folder, 'prove', file);
  const change = (file: string, edit: (value: Json) => void) => {
    const value = JSON.parse(readFileSync(path(file), 'utf8')) as Json;
    edit(value);
    writeFileSync(path(file), JSON.stringify(value, null, 2));
  };
  const lines = async (): Promise<string[]> => {
    const error: unknown = await loadDataset(folder).then(
      () => new Error('loaded'),
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(DatasetError);
    return (error as DatasetError).message.split('\n');
  };
  const set = (object: object, field: string, value: unknown) => Object.assign(object, { [field]: value });

  it.each<[string, string, (value: Json) => void, string]>([
    [
      'a number with a letter in it',
      'budget-2025/budget-lines.json',
      (value) => set(value[0]!.amounts![0]!, 'year', '2O25'),
      'data/prove/budget-2025/budget-lines.json: prove-2025-line-001: amounts[0].year: expected an integer, got "2O25". Correct the file.',
    ],
    [
      'a word that is not in the vocabulary',
      'budget-2025/initiatives.json',
      (value) => set(value[0]!, 'account', 'DRIFT'),
      'data/prove/budget-2025/initiatives.json: prove-2025-1.01: account: expected one of OPERATING, CAPITAL, BOTH; got "DRIFT". Correct the file.',
    ],
    [
      'a field that is missing',
      'budget-2025/sections.json',
      (value) => void delete value[0]!.theme,
      'data/prove/budget-2025/sections.json: prove-2025-s1: theme: the field is missing. Add it; null says that it is not known.',
    ],
    [
      'a field that is misspelt',
      'budget-2025/sections.json',
      (value) => set(value[0]!, 'tittle', 'x'),
      'data/prove/budget-2025/sections.json: prove-2025-s1: tittle: there is no such field. Remove it, or correct its name.',
    ],
    [
      'a key twice',
      'budget-2025/initiatives.json',
      (value) => set(value[1]!, 'key', 'prove-2025-1.01'),
      'data/prove/budget-2025/initiatives.json: prove-2025-1.01: key: another record of this file has the same key. Remove one of the two, or give it another key.',
    ],
    [
      'a number twice',
      'budget-2025/initiatives.json',
      (value) => set(value[1]!, 'number', '1.01'),
      'data/prove/budget-2025/initiatives.json: prove-2025-1.02: number: a ref of its own is expected, and prove-2025-1.01 has the same; got "prove/budget-2025/1.01". Correct the number, the place or the slug of one of them.',
    ],
    [
      'a reference to nothing',
      'budget-2025/budget-lines.json',
      (value) => set(value[0]!, 'initiative', 'prove-2025-9.99'),
      'data/prove/budget-2025/budget-lines.json: prove-2025-line-001: initiative: the key of an initiative in the draft or the database is expected; got "prove-2025-9.99". Correct the key, or add what it names.',
    ],
    [
      'a source in a document that is not there',
      'budget-2025/sections.json',
      (value) => set(value[0]!.source!, 'document', 'prove-2025-nowhere'),
      'data/prove/budget-2025/sections.json: prove-2025-s1: source.document: the key of a document in the draft or the database is expected; got "prove-2025-nowhere". Correct the key, or add what it names.',
    ],
    [
      'a source without a document',
      'budget-2025/sections.json',
      (value) => void delete value[0]!.source!.document,
      'data/prove/budget-2025/sections.json: prove-2025-s1: source.document: the field is missing. Add it; null says that it is not known.',
    ],
    [
      'a number that is none',
      'budget-2025/initiatives.json',
      (value) => set(value[0]!, 'number', '1,01'),
      'data/prove/budget-2025/initiatives.json: prove-2025-1.01: number: expected text of the form ^\\d{1,3}(?:\\.\\d{1,3}){0,5}$, got "1,01". Correct the file.',
    ],
    [
      'a body outside its years',
      'municipality.json',
      (value) => set(value.bodies![0]!, 'validTo', '2023-12-31'),
      'data/prove/budget-2025/initiatives.json: prove-2025-1.01: responsibilities[0].body: a body that exists between 2024-10-01 and 2025-12-31 is expected, and this one does until 2023-12-31; got "prove-teknikudvalget". Name its predecessor or successor, or correct its years.',
    ],
    [
      'a promise of an initiative that is not there',
      'promises.json',
      (value) =>
        void (value as unknown as unknown[]).push({
          ...{ key: 'prove-baenke', slug: 'baenke', title: 'Bænke', summary: null },
          links: [{ initiative: 'prove-2019-1', basis: 'SUGGESTED', reason: 'Ligner' }],
        }),
      'data/prove/promises.json: prove-baenke: links[0].initiative: the key of an initiative in the draft or the database is expected; got "prove-2019-1". Correct the key, or add what it names.',
    ],
    [
      'postponements that are too few',
      'budget-2025/checks.json',
      (value) => set(value, 'postponements', { SUPPORTED: 1 }),
      'data/prove/budget-2025/checks.json: prove-budget-2025: postponements.SUPPORTED: expected 1, got 0 from the files. Find the record that is missing, doubled or wrong; change the check only if the document says so.',
    ],
    [
      'promises that are too few',
      'budget-2025/checks.json',
      (value) => set(value, 'promises', 1),
      'data/prove/budget-2025/checks.json: prove-budget-2025: promises: expected 1, got 0 from the files. Find the record that is missing, doubled or wrong; change the check only if the document says so.',
    ],
    [
      'a sum that is off',
      'budget-2025/budget-lines.json',
      (value) => set(value[0]!.amounts![0]!, 'thousandKroner', -35),
      'data/prove/budget-2025/checks.json: prove-budget-2025: annexTotals.CAPITAL.2025: expected -350 thousand kroner, got -35 thousand kroner from the files. Find the record that is missing, doubled or wrong; change the check only if the document says so.',
    ],
    [
      'a record too few',
      'budget-2025/initiatives.json',
      (value) => void (value as unknown as Json[]).pop(),
      'data/prove/budget-2025/checks.json: prove-budget-2025: initiatives: expected 2, got 1 from the files. Find the record that is missing, doubled or wrong; change the check only if the document says so.',
    ],
    [
      'words for an initiative that is not there',
      'budget-2025/curation.json',
      (value) => set(value.initiatives!, 'prove-2025-7.77', { summary: 'Noget' }),
      'data/prove/budget-2025/curation.json: prove-2025-7.77: no initiative has this key. Correct the key, or remove the entry.',
    ],
    [
      'a label in a round without a milestone',
      'budget-2025/curation.json',
      (value) => set(value.initiatives!, 'prove-2025-1.02', { milestones: { 'prove-2025-first': 'Noget' } }),
      'data/prove/budget-2025/curation.json: prove-2025-1.02: milestones.prove-2025-first: no milestone is set here, so it has no label. Correct the round or the date, or remove the entry.',
    ],
    [
      'a label of more than 60 characters',
      'budget-2025/curation.json',
      (value) =>
        set(value.initiatives!, 'prove-2025-1.01', { milestones: { 'prove-2025-first': 'x'.repeat(61) } }),
      `data/prove/budget-2025/curation.json: prove-2025-1.01: milestones.prove-2025-first: expected at most 60 characters, got 61 in "${'x'.repeat(61)}". Shorten it.`,
    ],
    [
      'a reading without a reason',
      'budget-2025/curation.json',
      (value) =>
        set(value.initiatives!, 'prove-2025-1.01', {
          followUps: { 'prove-2025-1.01-first': { effort: { smiley: 'HAPPY' } } },
        }),
      'data/prove/budget-2025/curation.json: prove-2025-1.01: followUps.prove-2025-1.01-first.effort.reason: the field is missing. Add it; null says that it is not known.',
    ],
    [
      'words that the facts have already',
      'budget-2025/initiatives.json',
      (value) => set(value[0]!, 'summary', 'Allerede sagt'),
      'data/prove/budget-2025/curation.json: prove-2025-1.01: summary: the facts already say "Allerede sagt". Remove one of the two.',
    ],
  ])('tells of %s', async (_, file, edit, line) => {
    change(file, edit);
    expect(await lines()).toEqual([line]);
  });

  it('tells the line and the column of what is not JSON', async () => {
    writeFileSync(path('budget-2025/sections.json'), '[\n  { "key": "a", }\n]\n');
    expect(await lines()).toEqual([
      expect.stringMatching(
        /^data\/prove\/budget-2025\/sections\.json: line 2, column 17: this is not JSON here \(.+\)\. Correct the file\.$/,
      ),
    ]);
  });

  it('tells where a file breaks off', async () => {
    writeFileSync(path('budget-2025/sections.json'), '[\n  {');
    expect(await lines()).toEqual([
      expect.stringMatching(/sections\.json: line 2, column 4: this is not JSON here/),
    ]);
  });

  it('tells of a missing file, and of one that it does not know', async () => {
    cpSync(path('budget-2025/budget-lines.json'), path('budget-2025/budget-line.json'));
    rmSync(path('budget-2025/budget-lines.json'));
    expect(await lines()).toEqual([
      'data/prove/budget-2025/budget-line.json: no file has this name here. Expected are agreement.json, sections.json, initiatives.json, budget-lines.json, postponements.json, curation.json, checks.json.',
      'data/prove/budget-2025/budget-lines.json: the file is missing. Add it; an empty list is written [].',
    ]);
  });

  it('tells of everything at once, file by file', async () => {
    change('budget-2025/sections.json', (value) => set(value[0]!, 'title', 1));
    change('budget-2025/initiatives.json', (value) => set(value[0]!, 'title', 2));
    change('municipality.json', (value) => set(value.municipality!, 'name', null));
    expect((await lines()).map((line) => line.split(':')[0])).toEqual([
      'data/prove/municipality.json',
      'data/prove/budget-2025/sections.json',
      'data/prove/budget-2025/initiatives.json',
    ]);
  });

  it('tells of a folder that is not there, and of one that is empty', async () => {
    await expect(loadDataset(join(root, 'nowhere'))).rejects.toThrow(
      `${join(root, 'nowhere')}: the data folder does not exist. Set DATA_DIR`,
    );
    mkdirSync(join(root, 'empty'));
    await expect(loadDataset(join(root, 'empty'))).rejects.toThrow('the data folder is empty');
  });
});

describe('loadDataset', () => {
  it('merges our words and readings over the facts', async () => {
    const [draft] = await loadDataset(FIXTURE);
    expect(draft!.origin).toBe('DATASET');
    const [first, second] = draft!.agreements[0]!.initiatives;
    expect(first!.summary).toBe('Flere steder at sidde');
    expect(first!.milestones[0]!.versions.map(({ label }) => label)).toEqual([
      'Bænke valgt',
      'To bænke valgt',
    ]);
    expect(first!.economyStatements[0]!.summary).toBe('En halv million kroner');
    expect(first!.followUps[0]).toMatchObject({
      effortNote: 'Bænkene er købt',
      effort: { smiley: 'HAPPY', basis: 'DERIVED', reason: 'Det aftalte er nået' },
      economy: null,
    });
    expect(second!.summary).toBeNull();
  });

  it('gives the same drafts each time', async () => {
    expect(await loadDataset(FIXTURE)).toEqual(await loadDataset(FIXTURE));
  });
});

describe('the dataset', () => {
  const agreementOf = async (key: string): Promise<DraftAgreement> =>
    (await loadDataset()).flatMap(({ agreements }) => agreements).find((agreement) => agreement.key === key)!;

  it('is in the package', () => {
    expect(DATA_FOLDER).toBe(fileURLToPath(new URL('../../data', import.meta.url)));
  });

  it("has the facts of 2018 as the agreement's sheets print them", async () => {
    const { initiatives } = await agreementOf('ballerup-budget-2018');
    const milestones = initiatives.flatMap((initiative) => initiative.milestones);
    const set = milestones.filter(({ versions }) => versions.at(-1)!.state === 'SET');
    const by = (account: string) => initiatives.filter((initiative) => initiative.account === account).length;
    expect([initiatives.length, by('OPERATING'), by('CAPITAL'), by('BOTH')]).toEqual([109, 87, 20, 2]);
    expect([milestones.length, set.length]).toEqual([436, 297]);
    expect(set.every(({ versions }) => versions.at(-1)!.label)).toBe(true);
    expect(initiatives.every(({ summary }) => summary)).toBe(true);
  });

  it('has no smiley of 2018 that is not our reading, since the printed ones were lost', async () => {
    const { initiatives } = await agreementOf('ballerup-budget-2018');
    const assessments = initiatives.flatMap(({ followUps }) =>
      followUps.flatMap(({ effort, economy }) => [effort, economy]),
    );
    const recorded = assessments.filter((assessment) => assessment !== null);
    expect(recorded.length).toBeGreaterThan(0);
    expect(recorded.every(({ basis, reason }) => basis === 'DERIVED' && reason)).toBe(true);
  });

  it('has the annex of 2024, which adds up', async () => {
    const { sections, budgetLines } = await agreementOf('ballerup-budget-2024');
    const sums = (account: string) =>
      [2024, 2025, 2026, 2027].map((year) =>
        budgetLines
          .filter((line) => line.account === account)
          .flatMap(({ amounts }) => amounts)
          .reduce((sum, amount) => sum + (amount.year === year ? amount.thousandKroner : 0), 0),
      );
    expect(sections.filter(({ number }) => number !== null)).toHaveLength(71);
    expect(budgetLines).toHaveLength(121);
    expect(sums('OPERATING')).toEqual([-6070, -8775, -14355, -2995]);
    expect(sums('CAPITAL')).toEqual([222294, 203800, 159600, 161300]);
  });
});
