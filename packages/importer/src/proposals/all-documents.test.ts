import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareFields, fieldsOf } from '../agreement-fields/agreement-fields.js';
import { readPlainText, type DocumentText } from '../document-text/document-text.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { readDraft } from '../read-draft/read-draft.js';
import { proposeAll } from './proposals.js';

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CASES = [
  // The real documents lie beside the project, not in it.
  { slug: 'ballerup', at: folder('../../../../../shared/documents/'), of: 5 },
  { slug: 'eksempel', at: folder('../../../dataset/documents/eksempel/'), of: 8 },
].filter(({ at }) => existsSync(at));
const dataset = await loadDataset();

/** The share of each field that is read at least; 0.8 where none is said. Facts that a sheet or an annex prints are all read. */
const LEAST: Record<string, number> = {
  ...{ section: 1, milestone: 1, position: 1, 'annex cell': 1, 'effort smiley': 1, 'economy smiley': 1 },
  ...{ 'status note': 1, 'economy note': 1, 'economy text': 1, title: 0.95, responsible: 0.99 },
};
/** What is not read from every family yet: [accuracy](../../docs/accuracy.md). */
const NOT_READ_YET = new Set([
  ...['prose amount', 'target', 'target without a number', 'involved', 'initiative', 'administration remark'],
]);
/** Which promise a line of the annex pays for is our reading. */
const OUR_READING = 'annex link';

/** As `aftalespor import --new-municipality` reads them. */
function imported(texts: readonly DocumentText[], known: Draft = newMunicipality(texts[0]!)!) {
  return proposeAll(
    texts.map((text) => ({ text, decisions: [] })),
    known,
  );
}
/** The list as it is, backwards, and begun in other places. */
const ordersOf = <Item>(items: readonly Item[]): Item[][] => [
  [...items],
  [...items].reverse(),
  ...[1, 3].map((n) => [...items.slice(n), ...items.slice(0, n)]),
  [...items].sort((a, b) => (items.indexOf(b) % 3) - (items.indexOf(a) % 3)),
];

describe.each(CASES)('all documents of $slug in one go, where nothing is known', ({ slug, at, of }) => {
  const texts = readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readPlainText(readFileSync(`${at}${name}`), name));
  const whole = dataset.find(({ municipality }) => municipality.slug === slug)!;
  const read = imported(texts);

  it('say the same in whatever order they are given', () => {
    expect(texts).toHaveLength(of);
    for (const order of ordersOf(texts).slice(1)) {
      const { draft, doubts } = imported(order);
      expect(draft).toEqual(read.draft);
      expect(doubts).toEqual(read.doubts);
    }
  });

  it.each(whole.agreements.map((agreement) => [agreement.slug, agreement] as const))(
    '%s: no value is another than the one that people read',
    (_slug, agreement) => {
      const own = new Set(agreement.documents.map(({ key }) => key));
      const compared = compareFields(
        fieldsOf(agreement, whole, { until: '9999', isFrom: ({ document }) => own.has(document) }),
        fieldsOf(
          read.draft.agreements.find((it) => it.slug === agreement.slug)!,
          read.draft,
          {
            until: '9999',
            isFrom: () => true,
          },
        ),
      );
      const isPart = (read: string, is: string) =>
        read.split('; ').every((name) => is.split('; ').includes(name));
      for (const { field, of, right, wrong } of compared.filter((it) => it.field !== OUR_READING)) {
        // Of a list of bodies some may be missing; none may be there that is not printed.
        expect({ field, wrong: wrong.filter(({ read, is }) => !isPart(read, is)) }).toEqual({
          field,
          wrong: [],
        });
        const isEnough = of === 0 || right / of >= (LEAST[field] ?? (NOT_READ_YET.has(field) ? 0 : 0.8));
        expect({ field, isEnough }).toEqual({ field, isEnough: true });
      }
    },
  );

  it.each(testDatabases())(
    'on $provider write nothing again once stored, in whatever order they are given',
    async ({ open }) => {
      const { database, drop } = await open();
      expect((await applyDraft(database, read.draft)).writes).toBeGreaterThan(1_000);
      const known = (await readDraft(database, slug))!;
      for (const order of ordersOf(texts).slice(0, 3))
        expect((await applyDraft(database, imported(order, known).draft)).writes).toBe(0);
      await drop();
    },
  );
});
