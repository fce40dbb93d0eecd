import { applyDraft, previewDraft } from '@aftalespor/database/apply-draft';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDraft } from '../read-draft/read-draft.js';
import {
  reportLines,
  reportOf,
  reportPage,
  type ProposalReport,
  type ReportInput,
} from './proposal-report.js';

const HOSTILE = '<script>alert(1)</script>"\'&';
const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const [sqlite] = testDatabases();
let test: TestDatabase;
let stored: Draft;

beforeAll(async () => {
  test = await sqlite!.open();
  await applyDraft(test.database, eksempel);
  stored = (await readDraft(test.database, 'eksempel'))!;
});
afterAll(() => test.drop());

async function reported(draft: Draft, more: Partial<ReportInput> = {}): Promise<ProposalReport> {
  const preview = await previewDraft(test.database, draft);
  return reportOf({ draft, preview, files: ['aftale.pdf'], ...more });
}
function changed(): Draft {
  const draft = structuredClone(stored);
  const [agreement] = draft.agreements;
  agreement!.initiatives[0]!.title = HOSTILE;
  agreement!.initiatives.pop();
  return draft;
}

describe('a report', () => {
  it('of what is stored already has only what is unchanged', async () => {
    const { counts } = await reported(stored);
    expect(counts).toMatchObject({ NEW: 0, CHANGED: 0, REMOVED: 0, GONE: 0, doubts: 0, kept: 0 });
    expect(counts.UNCHANGED).toBeGreaterThan(300);
  });

  it('tells what is changed, with both values in words, and not that the rest is gone', async () => {
    const report = await reported(changed());
    expect(report.counts).toMatchObject({ CHANGED: 1, FILLED: 0, GONE: 0 });
    const [group] = report.groups.filter(({ entries }) => entries.some(({ status }) => status === 'CHANGED'));
    const [entry] = group!.entries.filter(({ status }) => status === 'CHANGED');
    expect(entry).toMatchObject({
      record: 'Indsats',
      values: [{ field: 'Titel', before: stored.agreements[0]!.initiatives[0]!.title, after: HOSTILE }],
    });
  });

  it('shows each value beside the lines that it came from', async () => {
    const { document, line } = stored.agreements[0]!.initiatives[0]!.sources[0]!;
    const lines = Array.from({ length: line + 5 }, (_, n) => `text of line ${n + 1}`);
    const { groups } = await reported(changed(), { texts: new Map([[document, lines]]) });
    const entry = groups.flatMap(({ entries }) => entries).find(({ status }) => status === 'CHANGED')!;
    expect(entry.passage!.line).toBe(line);
    expect(entry.passage!.lines).toContainEqual({
      line,
      text: `text of line ${line}`,
      marks: [],
      texts: [],
      restored: [],
    });
    expect(entry.passage!.lines).toHaveLength(line === 1 ? 4 : 5);
  });

  it('tells what a document brought, and its later version does not have; also where it is a newer document', async () => {
    const fresh = await sqlite!.open();
    await applyDraft(fresh.database, eksempel);
    const document = eksempel.agreements[0]!.documents.find(({ kind }) => kind === 'IMPLEMENTATION')!;
    const versionOf = (date: string, ...numbers: string[]): Draft => {
      const draft = structuredClone({ ...eksempel, origin: 'DOCUMENT' as const });
      const [agreement] = draft.agreements;
      const [first] = agreement!.initiatives;
      const empty = {
        responsibilities: [],
        milestones: [],
        followUps: [],
        economyStatements: [],
        amounts: [],
      };
      const key = `${document.key}-${date}`;
      agreement!.documents = [{ ...document, key, date }];
      agreement!.initiatives = numbers.map((number) => ({
        ...{ ...first!, ...empty, key: `eksempel-2025-${number}`, number, ordinal: null, aliases: [] },
        sources: [{ document: key, line: 1 }],
      }));
      const none = {
        signatories: [],
        economicTargets: [],
        unGoals: [],
        budgetLines: [],
        postponements: [],
        rounds: [],
      };
      draft.agreements = [{ ...agreement!, ...none, sections: [], source: { document: key, line: 1 } }];
      draft.promises = [];
      return draft;
    };
    await applyDraft(fresh.database, versionOf('2025-01-10', '9.01', '9.02'));
    const goneIn = async (draft: Draft) => {
      const report = reportOf({ draft, preview: await previewDraft(fresh.database, draft), files: [] });
      const entries = report.groups.flatMap((it) => it.entries);
      return entries.filter(({ status }) => status === 'GONE').map(({ key }) => key);
    };
    expect(await goneIn(versionOf('2025-01-10', '9.01', '9.02'))).toEqual([]);
    expect(await goneIn(versionOf('2025-01-10', '9.01'))).toEqual(['eksempel-2025-9.02']);
    expect(await goneIn(versionOf('2025-02-10', '9.01'))).toEqual(['eksempel-2025-9.02']);
    await fresh.drop();
  });

  it('shows where text and annex of an agreement say different things, with both places', async () => {
    const draft = structuredClone(stored);
    const agreement = draft.agreements.find(({ budgetLines }) => budgetLines.length > 0)!;
    const line = agreement.budgetLines.find(
      (it) => agreement.initiatives.find(({ key }) => key === it.initiative)?.amounts.length,
    )!;
    const before = (await reported(draft)).counts.contradictions;
    for (const amount of line.amounts) amount.thousandKroner += 7_777;
    const report = await reported(draft);
    expect(report.counts.contradictions).toBe(before + 1);
    const found = report.contradictions.filter(({ differences }) =>
      differences.some(({ annex }) =>
        annex?.replaceAll('.', '').includes(String(line.amounts[0]!.thousandKroner)),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]!.passages.length).toBeGreaterThanOrEqual(2);
    const places = found[0]!.passages.map(({ document, line: at }) => `${document} ${at}`);
    expect(places).toHaveLength(new Set(places).size);
    const years = line.amounts.map(({ year }) => `Beløb ${year}`);
    expect(found[0]!.differences.map(({ field }) => field)).toEqual(expect.arrayContaining(years));
    expect(reportLines(report).join('\n')).toContain(found[0]!.name);
    expect(reportPage(report)).toContain('Tekst mod bilag');
  });

  it('gathers by chapter: the outermost section, the annex, the agreement, promises', async () => {
    const { groups } = await reported(stored);
    const chapters = [...new Set(groups.map(({ chapter }) => chapter))];
    for (const { title, sections, budgetLines } of stored.agreements) {
      const own = groups.filter(({ agreement }) => agreement === title).map(({ chapter }) => chapter);
      for (const { parent, number, title: name } of sections)
        if (parent === null) expect(own).toContain(number ? `${number} ${name}` : name);
      if (budgetLines.some(({ account }) => account === 'OPERATING')) expect(own).toContain('Bilag, drift');
    }
    expect(chapters).toEqual(expect.arrayContaining(['Om aftalen', 'Løfter']));
    const inChapter = (name: string) =>
      groups.filter(({ chapter }) => chapter === name).flatMap(({ entries }) => entries);
    expect(new Set(inChapter('Løfter').map(({ record }) => record))).toEqual(
      new Set(['Løfte', 'Løftets indsats']),
    );
  });

  it('has two initiatives of the same title as two', async () => {
    const draft = structuredClone(stored);
    const bullets = draft.agreements.flatMap((it) => it.initiatives).filter((it) => it.number === null);
    for (const bullet of bullets.slice(0, 2)) bullet.title = 'Stier';
    const { groups } = await reported(draft);
    expect(groups.filter(({ name }) => name === 'Stier')).toHaveLength(2);
  });

  it('gathers all that belongs to an initiative', async () => {
    const { groups } = await reported(stored);
    const { number, title } = stored.agreements[0]!.initiatives[0]!;
    const group = groups.find(({ name }) => name === `${number!} ${title}`)!;
    expect(new Set(group.entries.map(({ record }) => record))).toContain('Milepæl');
    expect(new Set(group.entries.map(({ record }) => record))).toContain('Ansvar');
  });
});

describe('in a terminal', () => {
  it('has the counts, each doubt with its line, and each change', async () => {
    const { document, line } = stored.agreements[0]!.initiatives[0]!.sources[0]!;
    const report = await reported(changed(), {
      texts: new Map([[document, Array.from({ length: line }, () => '\u001b[31mred')]]),
      doubts: [
        {
          message: 'two amounts',
          field: null,
          value: '1,5',
          about: null,
          places: [{ document, page: 4, line }],
        },
      ],
    });
    const text = reportLines(report).join('\n');
    expect(text).toMatch(/^ +1 {2}ændret$/m);
    expect(text).toContain('  two amounts: 1,5\n');
    expect(text).toContain(`side 4, linje ${line}: [31mred`);
    expect(text).toContain(`Titel: ${stored.agreements[0]!.initiatives[0]!.title} → ${HOSTILE}`);
    expect(text).not.toContain('\u001b');
  });
});

describe('a doubt', () => {
  it('names the initiative that it is about, and its amount with the unit; the amount is marked as it is printed', async () => {
    const [initiative] = stored.agreements[0]!.initiatives;
    const { document, line } = initiative!.sources[0]!;
    const doubt = {
      message: 'er den hvert år',
      field: 'beløb',
      value: '1200',
      places: [{ document, page: null, line }],
    };
    const texts = new Map([
      [document, Array.from({ length: line }, () => `${'ord '.repeat(60)}<p>1,2 mio. kr.</p>`)],
    ]);
    const doubts = [{ ...doubt, about: { post: initiative!.key, felt: 'beløb' } }];
    const report = await reported(stored, { doubts, texts });
    const name = `${initiative!.number} ${initiative!.title}`;
    expect(report.doubts[0]).toMatchObject({ part: name, value: '1.200 t.kr.' });
    expect(reportPage(report)).toMatch(/<mark>1,2<\/mark>/);
    const text = reportLines(report).join('\n');
    expect(text).toMatch(new RegExp(`^ {2}er den hvert år\n {4}${name}: 1\\.200 t\\.kr\\.\n`, 'm'));
    expect(text).toMatch(/linje \d+: ….* 1,2 mio\. kr\.$/m);
  });

  it('marks what each of two documents says', async () => {
    const { document, line } = stored.agreements[0]!.initiatives[0]!.sources[0]!;
    const places = [line, line + 5].map((it) => ({ document, page: null, line: it }));
    const lines = Array.from({ length: line + 5 }, (_, n) =>
      n === line - 1 ? 'Drift' : n === line + 4 ? 'Anlæg' : '',
    );
    const said = ['Drift', 'Anlæg'];
    const doubts = [
      { message: 'uenige', field: 'konto', value: said.join(' / '), said, about: null, places },
    ];
    const page = reportPage(await reported(stored, { doubts, texts: new Map([[document, lines]]) }));
    expect(page).toContain('<mark>Drift</mark>');
    expect(page).toContain('<mark>Anlæg</mark>');
  });
});

describe('as a page', () => {
  it('lets no text be markup, and nothing run or load', async () => {
    const report = await reported(changed(), {
      files: [HOSTILE],
      doubts: [{ message: HOSTILE, field: null, value: HOSTILE, about: null, places: [] }],
    });
    const page = reportPage(report);
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|style="|<link|<img|https?:/i);
    expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(4);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  });
  it('has a part for what there is, and leads only there', async () => {
    const page = reportPage(await reported(stored));
    const targets = [...page.matchAll(/href="#([\w-]+)"/g)].map(([, id]) => id!);
    expect(targets).toEqual(
      expect.arrayContaining(['indhold', 'oversigt', 'modsigelser', 'modsigelser-2', 'unchanged']),
    );
    for (const gone of ['tvivl', 'new', 'changed', 'kept']) expect(targets).not.toContain(gone);
    for (const id of targets) expect(page).toContain(`id="${id}"`);
    const ids = [...page.matchAll(/\sid="([\w-]+)"/g)].map(([, id]) => id!);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it('leads from each doubt to the next, and asks once what several ask', async () => {
    const doubt = (message: string, value: string) => ({
      ...{ message, value, field: null, about: { post: 'a-post', felt: 'titel' }, places: [] },
    });
    const doubts = [doubt('hvem er det', 'A'), doubt('hvor meget', '3'), doubt('hvem er det', 'B')];
    const page = reportPage(await reported(stored, { doubts }));
    expect(page.match(/Hvem er det/g)).toHaveLength(1);
    expect(page.indexOf('<h4>B</h4>')).toBeLessThan(page.indexOf('<h4>3</h4>'));
    const stepsOf = (n: number) => page.split(`id="tvivl-${n}"`)[1]!.split('</p>')[0]!;
    expect(stepsOf(1)).not.toContain('Forrige');
    expect(stepsOf(1)).toContain('href="#tvivl-2"');
    expect(stepsOf(3)).toContain('href="#tvivl-2"');
    expect(stepsOf(3)).not.toContain('Næste');
  });

  it('shows what one doubt gathers in one step, each with its own decision and place; a terminal too', async () => {
    const { document } = stored.agreements[0]!.initiatives[0]!.sources[0]!;
    const part = (value: string, line: number) => ({
      ...{
        message: 'er den ny',
        value,
        field: 'samme som',
        about: { post: `post-${value}`, felt: 'samme som' },
      },
      places: [{ document, page: null, line }],
    });
    const parts = [part('Center for Vej', 1), part('Teknikudvalget', 2)];
    const places = parts.flatMap((it) => it.places);
    const doubts = [{ message: 'er de nye', value: 'begge', field: 'samme som', about: null, places, parts }];
    const texts = new Map([[document, ['Ansvar: Center for Vej', 'og Teknikudvalget']]]);
    const report = await reported(stored, { doubts, texts });
    expect(report.counts.doubts).toBe(1);
    const shown = reportPage(report).split('id="tvivl-1"')[1]!.split('</article>')[0]!;
    for (const { value } of parts) {
      expect(shown).toContain(`<h4>${value}</h4>`);
      expect(shown).toContain(`post <code>post-${value}</code>`);
      expect(shown).toContain(`<mark>${value}</mark>`);
    }
    expect(reportLines(report).join('\n')).toMatch(
      /^ {2}er de nye\n {4}Center for Vej\n {6}.*linje 1: Ansvar: Center for Vej\n {4}Teknikudvalget\n {6}.*linje 2: og/m,
    );
  });

  it('folds the middle of a long text, and shows both its ends', async () => {
    const draft = structuredClone(stored);
    const [initiative] = draft.agreements[0]!.initiatives;
    const { document, line } = initiative!.sources[0]!;
    const lines = Array.from({ length: line + 30 }, (_, n) => `Ord nummer ${n + 1} af en lang tekst.`);
    initiative!.summaryText = lines.slice(line, line + 20).join(' ');
    const page = reportPage(await reported(draft, { texts: new Map([[document, lines]]) }));
    const passage = page.split('<figure>').find((it) => it.includes('14 linjer mere af teksten'))!;
    const [shown, folded] = passage.split('<summary>');
    const nth = (n: number) =>
      `<li value="${line + n}"><span class="text">Ord nummer ${line + n} af en lang tekst.</span></li>`;
    expect(shown).toContain(nth(3));
    expect(shown).not.toContain(nth(4));
    expect(folded).toContain(nth(4));
    expect(folded!.split('</details>')[0]).toContain(nth(17));
    expect(folded!.split('</details>')[1]).toContain(nth(18));
  });

  it('names the document of a place only where there are several', async () => {
    const [one, other] = stored.agreements[0]!.documents.map(({ title }) => title) as [string, string];
    const report = await reported(stored);
    const placed = (...keys: string[]) =>
      reportPage({
        ...{ ...report, groups: [], contradictions: [] },
        doubts: keys.map((document) => ({
          ...{ message: 'hvem er det', value: null, field: null, part: null, about: null },
          passages: [{ document, page: 2, line: 7, lines: [] }],
        })),
      });
    expect(placed(one)).toContain('<figcaption>side 2, linje 7</figcaption>');
    expect(placed(one, other)).toContain(`<figcaption>${one}, side 2, linje 7</figcaption>`);
  });

  it('tells how each word with lost letters is read, and marks the value in the printed words', async () => {
    const draft = changed();
    const [initiative] = draft.agreements[0]!.initiatives;
    initiative!.title = 'Et bæredygtigt og åbent fællesskab';
    const { document, line } = initiative!.sources[0]!;
    const printed = 'Et baeredygtigt og dbent feellesskab i byen, sege og xyzq';
    const lines = Array.from({ length: line + 2 }, (_, n) => (n + 1 === line ? printed : ''));
    const words = [
      ['baeredygtigt', 'bæredygtigt', 'SURE'],
      ['dbent', 'åbent', 'SURE'],
      ['feellesskab', 'fællesskab', 'LIKELY'],
      ['sege', 'søge', 'LIKELY'],
      ['xyzq', null, 'UNKNOWN'],
    ] as const;
    const report = await reported(draft, {
      texts: new Map([[document, lines]]),
      restored: new Map([
        [document, words.map(([printed, word, how]) => ({ printed, word, how, lines: [line], page: 3 }))],
      ]),
    });
    expect(report.counts).toMatchObject({ restored: 4, likely: 2 });
    const text = reportLines(report).join('\n');
    expect(text).toMatch(/^ +4 {2}ord med genskabte bogstaver, heraf 2 kun sandsynligt$/m);
    expect(text).toMatch(/^ +1 {2}ord, hvis bogstaver ikke kan genskabes$/m);
    const page = reportPage(report);
    expect(page).toMatch(/<strong>5<\/strong>\s+Genskabte ord/);
    const [marked] = /<mark>Et [^]*?<\/mark>/.exec(page)!;
    expect(marked.replace(/<span class="hidden">.*?<\/span\s*>|<b>.*?<\/b>|<[^>]*>/g, '')).toBe(
      'Et baeredygtigt og dbent feellesskab',
    );
    expect(marked.match(/class="sure"/g)).toHaveLength(2);
    expect(marked).toContain('<b>fællesskab?</b>');
    expect(page).toContain('kun sandsynligt');
    expect(page).toContain('ukendt, står som skrevet');
  });

  it('of what is stored has no restored words, and says nothing of any', async () => {
    const report = await reported(stored);
    expect(reportPage(report)).not.toContain('Genskabte ord');
    expect(reportLines(report).join('\n')).not.toContain('bogstaver');
  });

  it('marks the value in the passage', async () => {
    const draft = changed();
    const { document, line } = draft.agreements[0]!.initiatives[0]!.sources[0]!;
    const lines = Array.from({ length: line + 5 }, (_, n) =>
      n + 1 === line ? `1.01. ${HOSTILE} Drift` : '',
    );
    const page = reportPage(await reported(draft, { texts: new Map([[document, lines]]) }));
    expect(page).toMatch(/<mark>[^]*?alert\(1\)[^]*?&lt;\/script&gt;[^]*?&quot;[^]*?<\/mark>/);
  });
});
