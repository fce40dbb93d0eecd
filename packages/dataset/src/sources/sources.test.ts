import type { Draft } from '@aftalespor/domain/draft';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../dataset/dataset.js';
import { checkSources, DOCUMENT_FOLDERS, hasAmount, hasCell, hasNumber, hasWords } from './sources.js';

const FIXTURE = fileURLToPath(new URL('../../test/data', import.meta.url));
const OWN = fileURLToPath(new URL('../../test/documents', import.meta.url));
const nowhere = fileURLToPath(new URL('../../test/nowhere', import.meta.url));
const fixture = async () => (await loadDataset(FIXTURE))[0]!;

describe('checkSources', () => {
  it('finds everything where the fixture says that it stands', async () => {
    const report = checkSources(await fixture(), { own: OWN, shared: nowhere });
    expect(report).toMatchObject({ municipality: 'prove', absent: [], problems: [] });
    expect(report.checked).toBeGreaterThan(10);
  });

  it('tells of a line that is off', async () => {
    const draft = await fixture();
    draft.agreements[0]!.initiatives[1]!.sources = [{ document: 'prove-2025-agreement', line: 1 }];
    const { problems } = checkSources(draft, { own: OWN, shared: nowhere });
    expect(problems).toEqual([
      'prove-2025-1.02: "1.02" is not within 5 lines of line 1 of prove-2025-agreement, which reads "Aftale om budget 2025". Correct the source\'s line.',
    ]);
  });

  it('tells of a line after the end', async () => {
    const draft = await fixture();
    draft.agreements[0]!.budgetLines[0]!.source = { document: 'prove-2025-agreement', line: 5000 };
    expect(checkSources(draft, { own: OWN, shared: nowhere }).problems.length).toBeGreaterThan(0);
  });

  it('tells of a document that was changed after it was read', async () => {
    const draft = await fixture();
    draft.agreements[0]!.documents[0]!.sha256 = '0'.repeat(64);
    expect(checkSources(draft, { own: OWN, shared: nowhere }).problems[0]).toContain(
      "the document's sha256 is",
    );
  });

  it.each<[string, (draft: Draft) => void, string]>([
    [
      'a target of another value',
      ({ agreements }) => void (agreements[0]!.economicTargets[0]!.value = 151),
      'eksempel-2025-target-1: "151" is not within',
    ],
    [
      'a target in words that are not there',
      ({ agreements }) => void (agreements[0]!.economicTargets[1]!.title = 'Færre rundkørsler og kirsebær'),
      'eksempel-2025-target-2: "Færre rundkørsler og kirsebær" is not within',
    ],
    [
      'a signatory who did not sign',
      ({ agreements }) => void (agreements[0]!.signatories[1]!.name = 'Erik Fraværende'),
      'eksempel-2025-signatory-2: "Erik Fraværende" is not within',
    ],
    [
      'a UN goal that is not named',
      ({ agreements }) => Object.assign(agreements[0]!.unGoals[3]!, { number: 17, title: 'Partnerskaber' }),
      'eksempel-2025-un-goal-13: "17 Partnerskaber" is not within',
    ],
    [
      "another initiative's row of the note",
      ({ agreements }) => void (agreements[0]!.postponements[0]!.initiative = 'eksempel-2025-4.01'),
      'eksempel-2025-postponement-1: "4.01" is not within',
    ],
    [
      'an amount in the reason of a promise',
      ({ promises }) => void (promises[0]!.links[0]!.reason = 'Afsætter 0,47 mio. kr. om året.'),
      'eksempel-promise-juniorklub-i-nordby: links[0].reason: "0,47 mio. kr." is printed at none',
    ],
  ])('tells of %s', async (_, edit, start) => {
    const draft = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
    edit(draft);
    expect(checkSources(draft).problems).toEqual([expect.stringContaining(start)]);
  });

  it('tells which documents are absent, and checks nothing of them', async () => {
    const report = checkSources(await fixture(), { own: nowhere, shared: nowhere });
    expect(report).toEqual({ municipality: 'prove', checked: 0, absent: ['agreement.txt'], problems: [] });
  });
});

describe('the dataset', () => {
  it('says of every record where it stands, and it stands there', async () => {
    for (const draft of await loadDataset()) {
      const { municipality, absent, checked, problems } = checkSources(draft);
      expect(problems, municipality).toEqual([]);
      if (absent.length > 0)
        console.log(`${municipality}: not checked: documents absent (${absent.join(', ')})`);
      else expect(checked, municipality).toBeGreaterThan(100);
    }
  });

  it("has Eksempelkommunen's documents, so that something is checked everywhere", async () => {
    const draft = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
    expect(checkSources(draft).absent).toEqual([]);
  });

  it.runIf(existsSync(DOCUMENT_FOLDERS.shared))('finds all documents where the shared ones are', async () => {
    for (const draft of await loadDataset()) expect(checkSources(draft).absent).toEqual([]);
  });
});

describe('what is looked for', () => {
  it.each([
    ['3.01. Bænke', '3.01', true],
    ['<td>3.01</td>', '3.01', true],
    ['13.01 Bænke', '3.01', false],
    ['3.011 Bænke', '3.01', false],
    ['3.01.2 Bænke', '3.01', false],
    ['punkt 3.01.', '3.01', true],
  ])('the number in %j', (near, number, found) => {
    expect(hasNumber(near, number)).toBe(found);
  });

  it.each([
    ['Flere bænke ved bibliote-\nket i byen', 'Flere bænke ved biblioteket', undefined, true],
    ['Flere bænke', 'Flere bænke ved biblioteket', undefined, false],
    ['Nye træer', 'Træer', undefined, true],
    ['Staerke faellesskaber', 'Stærke fællesskaber', undefined, true],
    ['Mennesker farst', 'Mennesker først', undefined, true],
    ['trivslen blandt unge', 'Unges trivsel', undefined, false],
    ['trivslen blandt unge', 'Unges trivsel', 4, true],
    ['', 'Bænke', undefined, false],
  ])('words in %j', (near, title, beginning, found) => {
    expect(hasWords(near, title, beginning)).toBe(found);
  });

  it.each([
    ['Bænke\t34.500', 34500, true],
    ['Bænke\t-350\t1.500,5', 1500.5, true],
    ['Bænke\t−350', -350, true],
    ['Bænke\t350', -350, false],
    ['Bænke\t3500', 350, false],
  ])('a cell in %j', (near, value, found) => {
    expect(hasCell(near, value)).toBe(found);
  });

  it.each([
    ['der afsættes 0,5 mio. kr.', 500, true],
    ['en besparelse på 5,0 mio. kr.', -5000, true],
    ['50.000 kr. om året', 50, true],
    ['1.234 t. kr.', 1234, true],
    ['der afsættes 0,6 mio. kr.', 500, false],
  ])('an amount in %j', (near, value, found) => {
    expect(hasAmount(near, value)).toBe(found);
  });
});
