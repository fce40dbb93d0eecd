import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Draft } from '@aftalespor/domain/draft';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PrismaClient } from '../client/client.js';
import { countStatements } from '../statements/statements.js';
import {
  agreement,
  amount,
  at,
  budgetLine,
  draft,
  followUp,
  initiative,
  milestone,
  withInitiative,
} from '../testing/fixture.js';
import { testDatabases, type TestDatabase } from '../testing/testing.js';
import { applyDraft, DraftRejected, previewDraft, type ApplyReport } from './apply-draft.js';

const writing = (statements: string[]) =>
  statements.filter((sql) => /^\s*(INSERT|UPDATE|DELETE|REPLACE)/i.test(sql));
const changes = ({ tables }: ApplyReport) =>
  Object.fromEntries(
    Object.entries(tables)
      .map(([table, { created, updated, removed }]) => [table, [created, updated, removed]] as const)
      .filter(([, counts]) => counts.some((count) => count > 0)),
  );

describe.each(testDatabases())('applyDraft on $provider', ({ open }) => {
  let test: TestDatabase;
  let prisma: PrismaClient;
  const apply = (value: Draft) => applyDraft(test.database, value);
  const first = () => prisma.initiative.findUniqueOrThrow({ where: { id: 'prove-2025-1.01' } });
  const rejected = async (value: Draft): Promise<DraftRejected> => {
    const error: unknown = await apply(value).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DraftRejected);
    return error as DraftRejected;
  };
  beforeEach(async () => {
    test = await open();
    prisma = test.database.prisma;
  });
  afterEach(() => test.drop());

  it('previews row by row what it would write, and writes nothing', async () => {
    await apply(draft());
    const next = withInitiative({ title: 'Another title' });
    const [preview, statements] = await countStatements(test.database, () =>
      previewDraft(test.database, next),
    ).then(({ result, statements }) => [result, statements] as const);
    expect(writing(statements)).toEqual([]);
    const updated = preview.rows.filter(({ change }) => change === 'UPDATED');
    expect(updated).toMatchObject([
      { table: 'initiative', id: 'prove-2025-1.01', after: { title: 'Another title' } },
    ]);
    expect(updated[0]!.before!.title).toBe((await first()).title);
    const counted = preview.rows.filter(({ change }) => /CREATED|UPDATED|REMOVED/.test(change)).length;
    const { writes, tables } = await apply(next);
    expect(counted).toBe(writes - tables.searchWord.created - tables.searchWord.removed);
    await expect(previewDraft(test.database, withInitiative({ title: '' }))).rejects.toThrow(DraftRejected);
  });

  it('writes every record of a draft', async () => {
    const report = await apply(draft());
    expect(report.kept).toEqual([]);
    expect(report.tables.initiative).toEqual({ created: 2, updated: 0, removed: 0, unchanged: 0, absent: 0 });
    const stored = await prisma.agreement.findUniqueOrThrow({
      where: { ref: 'prove/budget-2025' },
      include: {
        source: { include: { document: true } },
        parties: { include: { party: true } },
        signatories: true,
        sections: true,
        budgetLines: { include: { amounts: { orderBy: { year: 'asc' } } } },
        initiatives: {
          orderBy: { position: 'asc' },
          include: {
            responsibilities: { include: { body: { include: { successor: true } } } },
            milestones: { include: { versions: true }, orderBy: { position: 'asc' } },
            followUps: true,
            economyStatements: { include: { amounts: true } },
            textAmounts: true,
            promiseLinks: true,
          },
        },
      },
    });
    expect(stored.source.document.id).toBe('prove-2025-agreement');
    expect(stored.parties[0]?.party.name).toBe('Listen');
    expect(stored.sections[0]?.ref).toBe('prove/budget-2025/1');
    expect(stored.budgetLines[0]?.amounts.map(({ year, thousandKroner }) => [year, thousandKroner])).toEqual([
      [2025, -350],
      [2026, 1500.5],
    ]);
    const [one, two] = stored.initiatives;
    expect([one?.ref, two?.ref]).toEqual(['prove/budget-2025/1.01', 'prove/budget-2025/1.02']);
    expect(one?.responsibilities[0]?.body.successor?.name).toBe('Klimaudvalget');
    expect(one?.milestones.map(({ versions }) => [versions[0]?.state, versions[0]?.label])).toEqual([
      ['SET', 'Bænke valgt'],
      ['NONE_SET', null],
    ]);
    expect(one?.followUps[0]).toMatchObject({
      effortSmiley: 'NEUTRAL',
      economySmiley: null,
      currentKey: 'prove-2025-1.01@prove-2025-first',
    });
    expect(one?.economyStatements[0]).toMatchObject({ frames: '30.50', amounts: [{ thousandKroner: 500 }] });
    expect(one?.textAmounts).toHaveLength(2);
    expect(one?.promiseLinks[0]?.basis).toBe('CONFIRMED');
  });

  it('writes nothing the second time', async () => {
    await apply(draft());
    const { statements, result } = await countStatements(test.database, () => apply(draft()));
    expect(result.writes).toBe(0);
    expect(writing(statements)).toEqual([]);
    expect(result.tables.initiative).toEqual({ created: 0, updated: 0, removed: 0, unchanged: 2, absent: 0 });
  });

  it('writes only what differs', async () => {
    await apply(draft());
    const { statements, result } = await countStatements(test.database, () =>
      apply(withInitiative({ account: 'BOTH' })),
    );
    expect(changes(result)).toEqual({ initiative: [0, 1, 0] });
    expect(writing(statements)).toHaveLength(1);
  });

  it('gives the same rows whatever the order of two partial drafts', async () => {
    const [one, two] = agreement().initiatives;
    const only = (...initiatives: Draft['agreements'][number]['initiatives']) =>
      draft({ origin: 'DOCUMENT', promises: [], agreements: [agreement({ initiatives, budgetLines: [] })] });
    await apply(only(two!));
    await apply(only(one!, two!));
    const rows = await prisma.initiative.findMany({ orderBy: { position: 'asc' } });
    expect(rows.map(({ id, position }) => [id, position])).toEqual([
      ['prove-2025-1.01', 0],
      ['prove-2025-1.02', 1],
    ]);
  });

  it('leaves alone what a draft does not have, and says so', async () => {
    await apply(draft());
    const report = await apply(
      draft({
        bodies: [],
        parties: [],
        promises: [],
        agreements: [agreement({ initiatives: [agreement().initiatives[0]!] })],
      }),
    );
    expect(report.writes).toBe(0);
    expect(report.tables.initiative).toMatchObject({ unchanged: 1, absent: 1 });
    expect(report.tables.body.absent).toBe(2);
    expect(await prisma.initiative.count()).toBe(2);
  });

  it('writes nothing of a draft that fails half-way', async () => {
    const failing = draft();
    failing.agreements[0]!.initiatives[1]!.aliases = ['prove/budget-2025/1.01'];
    const error = await rejected(failing);
    expect(error.problems).toMatchObject([{ code: 'DUPLICATE_REF', record: 'prove-2025-1.02' }]);
    expect(await prisma.municipality.count()).toBe(0);
  });

  it('keeps two drafts that arrive at once from mixing', async () => {
    const [a, b] = await Promise.all([apply(draft()), apply(draft())]);
    expect([a.writes, b.writes].sort((x, y) => x - y)[0]).toBe(0);
    expect(await prisma.initiative.count()).toBe(2);
  });

  it('keeps the drafts of two processes from mixing', async () => {
    // SQLite waits in its thread, so the other one must be a process of its own.
    const built = (path: string) => JSON.stringify(new URL(`../../dist/src/${path}`, import.meta.url).href);
    const script = `import { openDatabase } from ${built('client/client.js')};
      import { applyDraft } from ${built('apply-draft/apply-draft.js')};
      import { draft } from ${built('testing/fixture.js')};
      const database = await openDatabase(${JSON.stringify(test.url)});
      console.log((await applyDraft(database, draft())).writes);
      await database.close();`;
    const other = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    const [{ writes }, { stdout }] = await Promise.all([apply(draft()), other]);
    expect(Math.min(writes, Number(stdout))).toBe(0);
    expect(Math.max(writes, Number(stdout))).toBeGreaterThan(0);
    expect(await prisma.initiative.count()).toBe(2);
  });

  describe('precedence', () => {
    it('a document changes a fact of the dataset, and the dataset does not change it back', async () => {
      await apply(draft());
      await apply(withInitiative({ title: 'Bænke ved søen' }, 'DOCUMENT'));
      expect(await first()).toMatchObject({ title: 'Bænke ved søen', origin: 'DOCUMENT' });
      const report = await apply(draft());
      expect(report.writes).toBe(0);
      expect(report.kept).toEqual([
        {
          ...{ table: 'initiative', record: 'prove-2025-1.01', field: 'title', storedOrigin: 'DOCUMENT' },
          ...{ stored: 'Bænke ved søen', offered: 'Flere bænke ved biblioteket' },
        },
      ]);
    });

    it('a document that says the same changes nothing but its own words', async () => {
      await apply(draft());
      const before = await first();
      const read = withInitiative(
        {
          summary: null,
          summaryText: 'Der skal stå flere bænke.',
          sources: [at(11)],
          responsibilities: [
            { body: 'prove-teknikudvalget', role: 'RESPONSIBLE', printed: 'Teknikudvalget', source: at(14) },
          ],
        },
        'DOCUMENT',
      );
      const report = await apply(read);
      expect(changes(report)).toMatchObject({ initiative: [0, 1, 0] });
      expect(report.tables.responsibility.updated).toBe(0);
      expect(report.tables.initiativeSource.created).toBe(0);
      expect(await first()).toEqual({ ...before, summaryText: 'Der skal stå flere bænke.' });
      expect((await apply(draft())).writes).toBe(0);
      expect((await apply(read)).writes).toBe(0);
    });

    it("a section's own words come with a document, and the dataset does not take them away", async () => {
      await apply(draft());
      const [section] = agreement().sections;
      const read = draft({
        origin: 'DOCUMENT',
        agreements: [agreement({ sections: [{ ...section!, fullText: 'Byen er for alle.' }] })],
      });
      expect(changes(await apply(read))).toEqual({ section: [0, 1, 0] });
      expect((await apply(draft())).writes).toBe(0);
      expect(await prisma.section.findMany({ select: { fullText: true } })).toEqual([
        { fullText: 'Byen er for alle.' },
      ]);
    });

    it('a document never changes our words, the dataset may', async () => {
      await apply(draft());
      await apply(withInitiative({ summary: 'Noget helt andet', title: 'Bænke ved søen' }, 'DOCUMENT'));
      expect((await first()).summary).toBe('Flere steder at sidde');
      await apply(withInitiative({ summary: 'Bedre ord' }));
      expect((await first()).summary).toBe('Bedre ord');
    });

    it("a bullet's title is ours, so a document leaves it", async () => {
      const bullet = { number: null, ordinal: 3 };
      await apply(withInitiative({ ...bullet, title: 'Vores titel' }));
      await apply(withInitiative({ ...bullet, title: 'Dokumentets første ord' }, 'DOCUMENT'));
      expect(await first()).toMatchObject({ title: 'Vores titel', ref: 'prove/budget-2025/1-3' });
    });

    it('nothing lower touches what a person recorded', async () => {
      await apply(draft());
      await apply(withInitiative({ summary: 'Personens ord', account: 'CAPITAL' }, 'PERSON'));
      for (const origin of ['DATASET', 'DOCUMENT'] as const)
        expect(
          (
            await apply(
              withInitiative({ summary: 'Andre ord', account: 'BOTH', title: 'En anden titel' }, origin),
            )
          ).tables.initiative.updated,
        ).toBe(0);
      expect(await first()).toMatchObject({
        summary: 'Personens ord',
        account: 'CAPITAL',
        title: 'Flere bænke ved biblioteket',
        origin: 'PERSON',
      });
    });

    it('null never erases', async () => {
      await apply(draft());
      for (const origin of ['DATASET', 'DOCUMENT', 'PERSON'] as const)
        await apply(withInitiative({ summary: null, account: null, section: null }, origin));
      expect(await first()).toMatchObject({
        summary: 'Flere steder at sidde',
        account: 'OPERATING',
        sectionId: 'prove-2025-s1',
      });
    });

    it('null is filled by anyone', async () => {
      await apply(withInitiative({ account: null }, 'DOCUMENT'));
      await apply(withInitiative({ account: 'CAPITAL' }));
      expect((await first()).account).toBe('CAPITAL');
    });

    it('a source moves for whoever wrote it', async () => {
      await apply(draft());
      await apply(
        draft({
          agreements: [agreement({ budgetLines: [budgetLine('prove-2025-line-001', { source: at(41) })] })],
        }),
      );
      expect((await prisma.budgetLine.findFirstOrThrow()).sourceId).toBe('prove-2025-agreement#41');
      await apply(
        draft({
          origin: 'DOCUMENT',
          agreements: [agreement({ budgetLines: [budgetLine('prove-2025-line-001', { source: at(42) })] })],
        }),
      );
      expect((await prisma.budgetLine.findFirstOrThrow()).sourceId).toBe('prove-2025-agreement#41');
    });
  });

  describe('lists without keys', () => {
    const bodies = async () =>
      (
        await prisma.responsibility.findMany({
          where: { initiativeId: 'prove-2025-1.01' },
          orderBy: { position: 'asc' },
        })
      ).map(({ bodyId }) => bodyId);
    const by = (...keys: string[]) => ({
      responsibilities: keys.map((body) => ({
        body,
        role: 'RESPONSIBLE' as const,
        printed: body,
        source: at(11),
      })),
    });

    it('the dataset takes back a row of its own', async () => {
      await apply(withInitiative(by('prove-teknikudvalget', 'prove-klimaudvalget')));
      await apply(withInitiative(by('prove-klimaudvalget')));
      expect(await bodies()).toEqual(['prove-klimaudvalget']);
    });

    it('a document adds, and does not remove what the dataset has', async () => {
      await apply(withInitiative(by('prove-teknikudvalget')));
      await apply(withInitiative(by('prove-klimaudvalget'), 'DOCUMENT'));
      expect(await bodies()).toEqual(['prove-teknikudvalget', 'prove-klimaudvalget']);
      expect((await apply(withInitiative(by('prove-teknikudvalget')))).writes).toBe(0);
    });

    it('a new reading of a document takes back what an earlier reading of it had', async () => {
      await apply(withInitiative(by('prove-teknikudvalget', 'prove-klimaudvalget'), 'DOCUMENT'));
      await apply(withInitiative(by('prove-klimaudvalget'), 'DOCUMENT'));
      expect(await bodies()).toEqual(['prove-klimaudvalget']);
    });

    it("a person's list stands alone", async () => {
      await apply(withInitiative(by('prove-teknikudvalget', 'prove-klimaudvalget')));
      await apply(withInitiative(by('prove-klimaudvalget'), 'PERSON'));
      expect(await bodies()).toEqual(['prove-klimaudvalget']);
      await apply(withInitiative(by('prove-teknikudvalget', 'prove-klimaudvalget')));
      await apply(withInitiative(by('prove-teknikudvalget'), 'DOCUMENT'));
      await apply(withInitiative(by(), 'PERSON'));
      expect(await bodies()).toEqual(['prove-klimaudvalget']);
    });

    it('shows two amounts where two sources contradict each other', async () => {
      await apply(withInitiative({ amounts: [amount(350)] }));
      await apply(
        withInitiative({ amounts: [amount(400, { source: at(20, 'prove-2025-follow-up') })] }, 'DOCUMENT'),
      );
      const rows = await prisma.textAmount.findMany({
        where: { economyStatementId: null },
        orderBy: { position: 'asc' },
      });
      expect(rows.map(({ thousandKroner }) => thousandKroner)).toEqual([350, 400]);
    });

    it('keeps two amounts that are alike apart', async () => {
      await apply(withInitiative({ amounts: [amount(350), amount(350, { source: at(13) })] }));
      expect(await prisma.textAmount.count({ where: { economyStatementId: null } })).toBe(2);
    });

    it('corrects a cell of the annex and removes one', async () => {
      await apply(draft());
      const amounts = [{ year: 2025, thousandKroner: -300 }];
      const report = await apply(
        draft({ agreements: [agreement({ budgetLines: [budgetLine('prove-2025-line-001', { amounts })] })] }),
      );
      expect(changes(report)).toEqual({ yearlyAmount: [0, 1, 1] });
    });
  });

  describe('append-only', () => {
    const label = (...versions: [string, string | null][]) => ({
      milestones: [milestone('prove-2025-first', ...versions)],
    });

    it('a later version takes over, and the earlier one stays', async () => {
      await apply(draft());
      await apply(withInitiative(label(['2025-04-08', 'To bænke valgt']), 'DOCUMENT'));
      const versions = await prisma.milestoneVersion.findMany({
        where: { milestone: { roundId: 'prove-2025-first' } },
        orderBy: { position: 'asc' },
      });
      expect(versions.map((version) => [version.statedOn, version.label, version.currentKey])).toEqual([
        ['2024-12-20', 'Bænke valgt', null],
        ['2025-04-08', 'To bænke valgt', 'prove-2025-1.01.prove-2025-first'],
      ]);
      expect((await apply(draft())).writes).toBe(0);
    });

    it('an earlier version that comes later does not take over', async () => {
      await apply(draft());
      await apply(withInitiative(label(['2024-11-01', 'Bænke tegnet']), 'DOCUMENT'));
      const current = await prisma.milestoneVersion.findMany({
        where: { currentKey: { not: null }, milestone: { roundId: 'prove-2025-first' } },
      });
      expect(current.map(({ statedOn }) => statedOn)).toEqual(['2024-12-20']);
    });

    it("a version's state is not overwritten", async () => {
      await apply(draft());
      const error = await rejected(withInitiative(label(['2024-12-20', null])));
      expect(error.problems).toMatchObject([{ code: 'REWRITTEN_RECORD', field: 'state', value: 'NONE_SET' }]);
      expect(error.message).toContain('Add a version with its own date.');
    });

    it.each([
      [
        'a smiley',
        { effort: { smiley: 'SAD' as const, basis: 'STATED' as const, reason: null } },
        'effortSmiley',
      ],
      [
        'a smiley where none was recorded',
        { economy: { smiley: 'HAPPY' as const, basis: 'STATED' as const, reason: null } },
        'economySmiley',
      ],
      ['the day', { recordedAt: '2025-04-09' }, 'recordedAt'],
    ])('a follow-up is not overwritten: %s', async (_, change, field) => {
      await apply(draft());
      const error = await rejected(
        withInitiative({ followUps: [followUp('prove-2025-1.01-first', change)] }),
      );
      expect(error.problems[0]).toMatchObject({
        code: 'REWRITTEN_RECORD',
        record: 'prove-2025-1.01-first',
        field,
      });
      expect(error.message).toContain('Add a follow-up that supersedes this one.');
    });

    it('words that were missing are filled in', async () => {
      await apply(draft());
      await apply(
        withInitiative({ followUps: [followUp('prove-2025-1.01-first', { effortNote: 'Det går' })] }),
      );
      expect((await prisma.followUp.findFirstOrThrow()).effortNote).toBe('Det går');
    });

    it('a correction supersedes, and both remain', async () => {
      await apply(draft());
      const correction = followUp('prove-2025-1.01-first-2', {
        ...{ recordedAt: '2025-05-01', recordedBy: 'Økonomi', supersedes: 'prove-2025-1.01-first' },
        effort: { smiley: 'HAPPY', basis: 'STATED', reason: null },
      });
      await apply(withInitiative({ followUps: [correction] }, 'PERSON'));
      const rows = await prisma.followUp.findMany({ orderBy: { position: 'asc' } });
      expect(rows.map(({ effortSmiley, currentKey }) => [effortSmiley, currentKey])).toEqual([
        ['NEUTRAL', null],
        ['HAPPY', 'prove-2025-1.01@prove-2025-first'],
      ]);
      expect((await apply(draft())).writes).toBe(0);
    });

    it('two follow-ups of one round are not both in force', async () => {
      await apply(draft());
      const error = await rejected(
        withInitiative({ followUps: [followUp('prove-2025-1.01-first-2')] }, 'PERSON'),
      );
      expect(error.problems).toMatchObject([{ code: 'TWO_CURRENT' }]);
    });
  });

  describe('refs', () => {
    it('an old ref stays as an alias', async () => {
      await apply(draft());
      await apply(withInitiative({ number: '1.03' }));
      expect(await first()).toMatchObject({ ref: 'prove/budget-2025/1.03' });
      expect(await prisma.refAlias.findMany()).toEqual([
        { ref: 'prove/budget-2025/1.01', initiativeId: 'prove-2025-1.01' },
      ]);
      expect((await apply(withInitiative({ number: '1.03' }))).writes).toBe(0);
    });

    it('two initiatives change numbers with each other', async () => {
      await apply(draft());
      const [one, two] = agreement().initiatives;
      await apply(
        draft({
          agreements: [
            agreement({
              initiatives: [
                { ...one!, number: '1.02' },
                { ...two!, number: '1.01' },
              ],
            }),
          ],
        }),
      );
      expect((await first()).ref).toBe('prove/budget-2025/1.02');
      expect(await prisma.refAlias.count()).toBe(0);
    });

    it("an agreement's new slug moves all of its refs", async () => {
      await apply(draft());
      await apply(draft({ agreements: [agreement({ slug: 'budget-25' })] }));
      expect((await first()).ref).toBe('prove/budget-25/1.01');
      expect(await prisma.refAlias.count()).toBe(2);
    });
  });

  it('finds an initiative by the stems of its words', async () => {
    await apply(draft());
    const words = (await prisma.searchWord.findMany({ where: { initiativeId: 'prove-2025-1.01' } })).map(
      ({ word }) => word,
    );
    expect(words).toEqual(
      expect.arrayContaining(['1.01', 'bænk', 'bibliotek', 'sted', 'sid', 'byen', 'teknikudvalg']),
    );
    expect(words).not.toContain('ved');
    await apply(withInitiative({ title: 'Nye legepladser' }));
    const after = (await prisma.searchWord.findMany({ where: { initiativeId: 'prove-2025-1.01' } })).map(
      ({ word }) => word,
    );
    expect(after).not.toContain('bibliotek');
    expect(after.some((word) => word.startsWith('legeplads'))).toBe(true);
  });

  it("finds it by a body's new name, also where the draft has no agreement", async () => {
    await apply(draft());
    const [committee, ...others] = draft().bodies;
    await apply(
      draft({ bodies: [{ ...committee!, name: 'Vejudvalget' }, ...others], agreements: [], promises: [] }),
    );
    expect(await prisma.searchWord.findMany({ where: { word: { startsWith: 'vejudvalg' } } })).toHaveLength(
      1,
    );
  });

  it('keeps the records of two municipalities apart', async () => {
    await apply(draft());
    const other = draft();
    other.municipality = { key: 'anden', slug: 'anden', name: 'Anden', code: null };
    const error = await rejected(other);
    expect(error.problems.every(({ code }) => code === 'KEY_TAKEN' || code === 'DUPLICATE_SLUG')).toBe(true);
    expect(error.problems).toContainEqual(
      expect.objectContaining({ code: 'KEY_TAKEN', record: 'prove-budget-2025' }),
    );
    expect(await prisma.municipality.count()).toBe(1);
  });

  it('refuses a slug that another municipality has', async () => {
    await apply(draft());
    const error = await rejected(
      draft({
        municipality: { key: 'anden', slug: 'prove', name: 'Anden', code: null },
        bodies: [],
        parties: [],
        agreements: [],
        promises: [],
      }),
    );
    expect(error.problems).toMatchObject([{ code: 'DUPLICATE_SLUG', record: 'anden', value: 'prove' }]);
  });

  it('takes more records than one statement has room for', async () => {
    const initiatives = Array.from({ length: 400 }, (_, n) =>
      initiative(`prove-2025-9.${n + 1}`, { title: `Indsats nummer ${n}`, sources: [at(n + 1)] }),
    );
    const start = Date.now();
    await apply(draft({ promises: [], agreements: [agreement({ initiatives, budgetLines: [] })] }));
    expect(await prisma.initiative.count()).toBe(400);
    const again = Date.now();
    expect(
      (await apply(draft({ promises: [], agreements: [agreement({ initiatives, budgetLines: [] })] })))
        .writes,
    ).toBe(0);
    // Far over what it takes, so that only a change of kind fails it: a statement per row, say.
    expect(again - start).toBeLessThan(20_000);
    expect(Date.now() - again).toBeLessThan(5_000);
  });
});
