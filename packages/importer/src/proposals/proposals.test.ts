import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft, DraftInitiative } from '@aftalespor/domain/draft';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDecision, type Decision } from '../corrections/corrections.js';
import { readPlainText } from '../document-text/document-text.js';
import { joinDrafts } from '../join-drafts/join-drafts.js';
import { newMunicipality } from '../new-municipality/new-municipality.js';
import { lettersOf } from '../letters-of/letters-of.js';
import { proposeAll, type Proposals } from './proposals.js';

const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const original = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const [FOLLOW_UP, PLAN] = ['budget-2025-follow-up-1', 'budget-2025-implementation'] as const;
const KEY = 'eksempel-2025-1.04';

interface Given {
  name?: string;
  text?: string;
  decisions?: Partial<Decision>[];
}
const input = ({ name = FOLLOW_UP, text = original(name), decisions = [] }: Given) => ({
  text: readPlainText(new TextEncoder().encode(text), `${name}.txt`),
  decisions: decisions.map((decision) => openDecision(decision)),
});
const proposed = (given: Given | Given[], known: Draft = eksempel): Proposals =>
  proposeAll([given].flat().map(input), known);
function initiative({ draft }: Proposals, key: string): DraftInitiative | undefined {
  return draft.agreements[0]!.initiatives.find((it) => it.key === key);
}
const messages = ({ doubts }: Proposals) => doubts.map(({ message }) => message);
const changed = (...changes: [string | RegExp, string][]) =>
  changes.reduce((text, [from, to]) => text.replaceAll(from, to), original(FOLLOW_UP));

it('a body that is new is doubted where its name begins, also where that goes on in the next line', () => {
  const { draft, doubts } = proposed({}, { ...eksempel, bodies: [], agreements: [], promises: [] });
  const lines = original(FOLLOW_UP).split('\n');
  const letters = (from: number, to: number) => lettersOf(lines.slice(from, to).join(' '));
  expect(draft.bodies.length).toBeGreaterThan(10);
  const { parts = [] } = doubts.find(({ field }) => field === 'samme som')!;
  for (const { name } of draft.bodies) {
    const line = parts.find(({ value }) => value === name)!.places[0]!.line;
    expect(letters(line - 1, line + 3), name).toContain(lettersOf(name));
    expect(letters(line, line + 3), name).not.toContain(lettersOf(name));
  }
});

describe('decisions on a document', () => {
  const title = initiative(proposed({}), KEY)!.title;

  it('change a value, written as in a spreadsheet', () => {
    const with_ = proposed({
      decisions: [
        { post: KEY, felt: 'titel', læst: title, beslutning: 'ret', værdi: 'Klub i Nordby' },
        { post: KEY, felt: 'konto', beslutning: 'ret', værdi: 'anlæg' },
      ],
    });
    expect(initiative(with_, KEY)).toMatchObject({ title: 'Klub i Nordby', account: 'CAPITAL' });
    expect(with_.decided).toBe(2);
  });

  it('take a record out, or a value', () => {
    const before = proposed({});
    expect(initiative(before, KEY)!.summaryText).not.toBeNull();
    const after = proposed({
      decisions: [
        { post: KEY, felt: 'dokumentets tekst', beslutning: 'afvis' },
        { post: 'eksempel-2025-1.05', beslutning: 'afvis' },
      ],
    });
    expect(initiative(after, KEY)!.summaryText).toBeNull();
    expect(initiative(after, 'eksempel-2025-1.05')).toBeUndefined();
    expect(after.draft.agreements[0]!.initiatives).toHaveLength(
      before.draft.agreements[0]!.initiatives.length - 1,
    );
  });

  it('hold for a later version, where everything stands on other lines', () => {
    const decisions: Partial<Decision>[] = [
      { post: KEY, felt: 'titel', læst: title, beslutning: 'ret', værdi: 'Klub i Nordby' },
    ];
    const later = proposed({ text: `\n\n\n${original(FOLLOW_UP)}`, decisions });
    expect(initiative(later, KEY)!.title).toBe('Klub i Nordby');
  });

  it('are said not to fit where the document says something else by now', () => {
    const after = proposed({
      decisions: [{ post: KEY, felt: 'titel', læst: 'Klubben', beslutning: 'ret', værdi: 'Klub i Nordby' }],
    });
    expect(initiative(after, KEY)!.title).toBe(title);
    expect(messages(after).join()).toContain('og beslutningen handlede om "Klubben"');
    expect(after.decided).toBe(0);
  });

  it.each<[string, Partial<Decision>, string]>([
    [
      'of no record',
      { post: 'eksempel-2025-9.99', felt: 'titel', beslutning: 'ret', værdi: 'X' },
      'ingen post eksempel-2025-9.99',
    ],
    [
      'of no field',
      { post: KEY, felt: 'farve', beslutning: 'ret', værdi: 'X' },
      'intet felt "farve", der kan rettes. Felterne er afsnit,',
    ],
    [
      'with a value that is none',
      { post: KEY, felt: 'konto', beslutning: 'ret', værdi: 'Lån' },
      'et af Drift, Anlæg',
    ],
    ['of our own words', { post: KEY, felt: 'resumé', beslutning: 'ret', værdi: 'X' }, 'intet felt "resumé"'],
    [
      'that takes away a title',
      { post: KEY, felt: 'titel', beslutning: 'afvis' },
      '"titel" skal være udfyldt',
    ],
    [
      'that names no known record',
      { post: KEY, felt: 'samme som', beslutning: 'ret', værdi: 'x' },
      'ingen post x',
    ],
    ['that approves of nothing', { post: 'x', felt: 'titel', beslutning: 'godkend' }, 'ingen post x'],
  ])('%s are told, and change nothing', (_name, decision, message) => {
    const after = proposed({ decisions: [decision] });
    expect(messages(after).join()).toContain(message);
    expect(after.draft).toEqual(proposed({}).draft);
  });

  it('settle a doubt, which is asked with the record, the field, the value and the line', () => {
    const text = changed(['1.04. Juniorklub i Nordby', '1.04. Noget ganske andet']);
    const { documents } = proposed({ text });
    const asked = documents[0]!.open.find(({ post }) => post === KEY)!;
    expect(asked).toMatchObject({ felt: 'titel', læst: 'Noget ganske andet', beslutning: null });
    expect(asked.sted).toMatch(/^linje \d+$/);
    const settled = proposed({ text, decisions: [{ ...asked, beslutning: 'godkend' }] });
    expect(settled.documents[0]!.open).not.toContainEqual(asked);
    expect(messages(settled)).toHaveLength(messages(proposed({ text })).length - 1);
  });
});

describe('a record that a later version numbers anew', () => {
  const text = changed([/1\.04\. /g, '1.09. ']);
  const asked = (proposal: Proposals) => proposal.documents[0]!.open.find(({ felt }) => felt === 'samme som');

  it('is the one that its title says, and a doubt', () => {
    const after = proposed({ text });
    expect(initiative(after, KEY)).toMatchObject({ number: '1.09' });
    expect(initiative(after, 'eksempel-2025-1.09')).toBeUndefined();
    expect(asked(after)).toMatchObject({ post: 'eksempel-2025-1.09', læst: KEY });
  });

  it('stays it once approved, and is a new one once rejected', () => {
    const question = asked(proposed({ text }))!;
    const approved = proposed({ text, decisions: [{ ...question, beslutning: 'godkend' }] });
    expect(initiative(approved, KEY)).toMatchObject({ number: '1.09' });
    expect(asked(approved)).toBeUndefined();
    const rejected = proposed({ text, decisions: [{ ...question, beslutning: 'afvis' }] });
    expect(initiative(rejected, KEY)).toBeUndefined();
    expect(initiative(rejected, 'eksempel-2025-1.09')).toMatchObject({ number: '1.09' });
  });

  it('is the one that a person names', () => {
    const named = proposed({
      text: changed(['1.04. Juniorklub i Nordby', '1.09. Noget ganske andet']),
      decisions: [{ post: 'eksempel-2025-1.09', felt: 'samme som', beslutning: 'ret', værdi: KEY }],
    });
    expect(initiative(named, KEY)).toMatchObject({ number: '1.09', title: 'Noget ganske andet' });
  });

  it('gives its number to another, which gets a key of its own', () => {
    const inserted = proposed({
      text: changed(
        [/1\.05\. /g, '1.09. '],
        [/1\.04\. /g, '1.05. '],
        [/1\.03\. Renovering af/g, '1.04. Ombygning ved'],
      ),
    });
    expect(initiative(inserted, KEY)).toMatchObject({ number: '1.05', title: 'Juniorklub i Nordby' });
    expect(initiative(inserted, 'eksempel-2025-1.05')).toMatchObject({ number: '1.09' });
    const added = initiative(inserted, `${KEY}-2`)!;
    expect(added).toMatchObject({ number: '1.04' });
    for (const { key } of added.followUps) expect(key).toContain(`${KEY}-2-`);
    const keys = inserted.draft.agreements[0]!.initiatives.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('a later version of a document', () => {
  const [row] = /^Milepæl\t[^\t]+/m.exec(original(PLAN))!;
  const version = (text: string, date: string, known: Draft) =>
    proposeAll([input({ name: PLAN, text })], known, { date });
  const versionsOf = ({ draft }: Proposals) =>
    draft.agreements[0]!.initiatives.flatMap(({ key, milestones }) =>
      milestones.map(({ versions }) => ({ key, ...versions[0]! })),
    );

  it('brings versions of the milestones whose words changed, and no new initiative', () => {
    const first = proposed({ name: PLAN });
    const known = joinDrafts(eksempel, first.draft);
    const same = version(original(PLAN), '2025-02-01', known);
    expect(versionsOf(same)).toEqual([]);
    const later = version(
      original(PLAN).replace(row, 'Milepæl\tNoget helt andet er gjort.'),
      '2025-02-01',
      known,
    );
    expect(versionsOf(later)).toMatchObject([
      { statedOn: '2025-02-01', state: 'SET', labelText: 'Noget helt andet er gjort.' },
    ]);
    const keys = ({ draft }: Proposals) => draft.agreements[0]!.initiatives.map(({ key }) => key);
    expect(keys(later)).toEqual(keys(first));
    expect(later.draft.agreements[0]!.documents[0]!.key).not.toBe(
      first.draft.agreements[0]!.documents[0]!.key,
    );
  });
});

describe('several documents', () => {
  const names = [{ name: FOLLOW_UP }, { name: PLAN }];

  it('say the same in whatever order they are given', () => {
    const one = proposed(names);
    expect(proposed([...names].reverse()).draft).toEqual(one.draft);
    expect(one.draft.agreements[0]!.documents).toHaveLength(2);
  });

  it('that differ are a contradiction with both places, and nothing is taken until it is decided', () => {
    const text = changed(['1.04. Juniorklub i Nordby Drift', '1.04. Juniorklub i Nordby Anlæg']);
    const both = proposed([{ text }, { name: PLAN }]);
    const doubt = both.doubts.find(({ message }) => message.includes('dokumenterne siger ikke det samme'))!;
    expect(doubt).toMatchObject({ field: 'konto', value: 'Drift / Anlæg' });
    expect(new Set(doubt.places.map(({ document }) => document)).size).toBe(2);
    const once = proposed([{ text }, { name: PLAN }, { name: 'budget-2025-follow-up-2' }]).doubts;
    expect(once.filter(({ about }) => about?.post === KEY && about.felt === 'konto')).toHaveLength(1);
    const known = eksempel.agreements.flatMap((it) => it.initiatives).find(({ key }) => key === KEY)!;
    expect(initiative(both, KEY)!.account).toBe(known.account);
    const asked = both.documents.flatMap(({ open }) => open).find(({ felt }) => felt === 'konto')!;
    const decided = proposed([
      { text, decisions: [{ ...asked, beslutning: 'ret', værdi: 'Anlæg' }] },
      { name: PLAN },
    ]);
    expect(initiative(decided, KEY)!.account).toBe('CAPITAL');
    expect(messages(decided).join()).not.toContain('dokumenterne siger ikke');
  });
});

it('two documents that print different accounts are a contradiction, also where the agreement is read with them', () => {
  const text = changed(['1.04. Juniorklub i Nordby Drift', '1.04. Juniorklub i Nordby Anlæg']);
  const all = proposed([{ name: 'budget-2025-agreement' }, { name: PLAN }, { text }], {
    ...eksempel,
    ...{ bodies: [], agreements: [], promises: [] },
  });
  expect(all.doubts).toContainEqual(
    expect.objectContaining({ field: 'konto', value: 'Drift / Anlæg', about: { post: KEY, felt: 'konto' } }),
  );
});

describe('a municipality that nobody knew', () => {
  const known = newMunicipality(input({}).text)!;

  it('has its name from the document, and a slug made of it or given', () => {
    expect(known.municipality).toEqual({
      key: 'eksempel',
      slug: 'eksempel',
      name: 'Eksempelkommunen',
      code: null,
    });
    expect(newMunicipality(input({}).text, 'nabo')!.municipality.slug).toBe('nabo');
    expect(
      newMunicipality(input({ text: 'Borgerne i Høje-Taastrup Kommune' }).text)!.municipality,
    ).toMatchObject({
      slug: 'hoeje-taastrup',
      name: 'Høje-Taastrup Kommune',
    });
    for (const text of ['Lyngdal Byråd har talt om æbler.', 'Kommunalbestyrelsen i Lyngdal spiser æbler.'])
      expect(newMunicipality(input({ text }).text)!.municipality).toMatchObject({
        ...{ slug: 'lyngdal', name: 'Lyngdal Kommune' },
      });
    expect(newMunicipality(input({ text: 'Et nyt byråd i en æra' }).text)).toBeNull();
    expect(newMunicipality(input({ text: 'Ingen æ' }).text)).toBeNull();
  });

  it('has the bodies that the document names, each for a look', () => {
    const made = proposed({}, known);
    const names = made.draft.bodies.map(({ name, kind }) => `${kind} ${name}`);
    expect(names).toContain('CENTRE Center for Skoler, Dagtilbud og Klubber');
    expect(names).toContain('COMMITTEE Børne-, Unge- og Uddannelsesudvalget');
    const asked = made.documents[0]!.open.filter(({ felt }) => felt === 'samme som').map(({ post }) => post);
    expect(asked.sort()).toEqual(made.draft.bodies.map(({ key }) => key).sort());
    expect(made.doubts.filter(({ field }) => field === 'samme som')).toHaveLength(1);
    expect(initiative(made, KEY)!.responsibilities.length).toBeGreaterThan(1);
    expect(initiative(made, KEY)!.milestones).toHaveLength(4);
  });

  it('asks of all new bodies in one doubt, in which each that is not decided has its own place and decision', () => {
    const [first] = proposed({}, known).draft.bodies;
    const about = { post: first!.key, felt: 'samme som', læst: first!.name };
    const { doubts, documents, draft } = proposed(
      { decisions: [{ ...about, beslutning: 'godkend' }] },
      known,
    );
    const [doubt, ...others] = doubts.filter(({ field }) => field === 'samme som');
    expect(others).toEqual([]);
    const left = draft.bodies.filter(({ key }) => key !== first!.key);
    expect(doubt!.parts!.map(({ value }) => value)).toEqual(left.map(({ name }) => name));
    expect(doubt!.parts!.map((it) => it.about)).toEqual(
      left.map(({ key }) => ({ post: key, felt: 'samme som' })),
    );
    expect(doubt).toMatchObject({ about: null, places: doubt!.parts!.flatMap(({ places }) => places) });
    expect(doubt!.value!.split('; ')).toEqual(left.map(({ name }) => name));
    expect(documents[0]!.open.filter(({ felt }) => felt === 'samme som')).toHaveLength(left.length);
  });

  it('shows a new body where it is said what it does, and not where it is first mentioned', () => {
    const { text } = input({});
    const [doubt] = proposed({}, known).doubts.filter(({ field }) => field === 'samme som');
    const { places } = doubt!.parts!.find(({ value }) => value === 'Center for Økonomi og Indkøb')!;
    expect(text.lines.find((it) => it.text.includes('Center for Økonomi og Indkøb'))!.text).toMatch(
      /^Udarbejdet af/,
    );
    expect(text.lines[places[0]!.line - 1]!.text).toBe('Væsentlig bidragsyder: Center for Økonomi og Indkøb');
  });

  it('has one body less where a person says that two names are one', () => {
    const [first, second] = proposed({}, known).draft.bodies;
    const joined = proposed(
      { decisions: [{ post: second!.key, felt: 'samme som', beslutning: 'ret', værdi: first!.key }] },
      known,
    );
    expect(joined.draft.bodies.map(({ key }) => key)).not.toContain(second!.key);
    expect(JSON.stringify(joined.draft)).not.toContain(`"${second!.key}"`);
    expect(joined.decided).toBe(1);
  });
});
