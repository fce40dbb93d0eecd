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

  it('tells what is changed, with both values in words, and what is gone', async () => {
    const report = await reported(changed());
    expect(report.counts.CHANGED).toBe(1);
    expect(report.counts.GONE).toBeGreaterThan(0);
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
    expect(entry.passage!.lines).toContainEqual({ line, text: `text of line ${line}` });
    expect(entry.passage!.lines).toHaveLength(line === 1 ? 4 : 5);
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
      doubts: [{ message: 'two amounts', field: null, value: '1,5', places: [{ document, page: 4, line }] }],
    });
    const text = reportLines(report).join('\n');
    expect(text).toMatch(/^ +1 {2}changed$/m);
    expect(text).toContain('  two amounts: 1,5\n');
    expect(text).toContain(`page 4, line ${line}: [31mred`);
    expect(text).toContain(`Titel: ${stored.agreements[0]!.initiatives[0]!.title} → ${HOSTILE}`);
    expect(text).not.toContain('\u001b');
  });
});

describe('as a page', () => {
  it('lets no text be markup, and nothing run or load', async () => {
    const report = await reported(changed(), {
      files: [HOSTILE],
      doubts: [{ message: HOSTILE, field: null, value: HOSTILE, places: [] }],
    });
    const page = reportPage(report);
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|style="|<link|<img|https?:/i);
    expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThanOrEqual(4);
    expect(page).toMatch(/default-src 'none'; style-src 'sha256-[\w+/]{43}='/);
  });
  it('offers only filters that show something', async () => {
    const page = reportPage(await reported(stored));
    expect(page).toContain('id="vis-unchanged"');
    expect(page).not.toContain('id="vis-new"');
    expect(page).not.toContain('id="vis-doubts"');
  });
});
