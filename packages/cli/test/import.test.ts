import { applyDraft } from '@aftalespor/database/apply-draft';
import { testDatabases } from '@aftalespor/database/testing';
import type { ProposalReport } from '@aftalespor/importer/proposal-report';
import { readDraft } from '@aftalespor/importer/read-draft';
import { existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { command } from './command.js';
import { ballerup, eksempel, eksempelkommunen } from './eksempelkommunen.js';
import { LOCKED, pdf } from './pdf.js';

const DOCUMENT = fileURLToPath(
  new URL('../../../../shared/documents/budget-2018-first-follow-up.txt', import.meta.url),
);
const FOLLOW_UP = readFileSync(
  new URL('../../dataset/documents/eksempel/budget-2025-follow-up-1.txt', import.meta.url),
  'utf8',
);
interface Corrections {
  beslutninger: { post: string; felt: string; læst: string; beslutning: string | null }[];
}
const first04 = eksempel.agreements[0]!.initiatives.find(({ number }) => number === '1.04')!;
const [first] = eksempel.agreements[0]!.initiatives;

describe.each(testDatabases())('export and import on $provider', ({ open }) => {
  const { folder, url, database, stored, put } = eksempelkommunen(open);
  const run = (...args: string[]) => command(args, folder(), { DATABASE_URL: url() });

  it('shows what it would change, writes it only when accepted, and once', async () => {
    const before = await stored();
    await put((draft) => void (draft.agreements[0]!.initiatives[0]!.title = 'Flere voksne'));
    const shown = await run('import', 'new.xlsx', '--html', 'report.html');
    expect(shown.code).toBe(3);
    expect(shown.stdout).toContain(`Titel: ${first!.title} → Flere voksne`);
    expect(readFileSync(join(folder(), 'report.html'), 'utf8')).toMatch(/<ins[^>]*>Flere voksne<\/ins>/);
    expect(await stored()).toEqual(before);

    const json = JSON.parse((await run('import', 'new.xlsx', '--json')).stdout) as {
      counts: Record<string, number>;
    };
    expect(json.counts).toMatchObject({ NEW: 0, CHANGED: 1, doubts: 0 });

    expect(await run('import', 'new.xlsx', '--accept')).toMatchObject({ code: 0 });
    expect((await stored())!.agreements[0]!.initiatives[0]!.title).toBe('Flere voksne');
    expect((await run('import', 'new.xlsx', '--accept')).stdout).toContain('Intet at skrive');
  });

  // The real documents lie beside the project, not in it.
  it.runIf(existsSync(DOCUMENT))(
    "shows a document's text beside each value, and writes it once",
    async () => {
      await applyDraft(database(), ballerup);
      const shown = await run('import', DOCUMENT, '--json');
      expect(shown).toMatchObject({ code: 3, stderr: '' });
      const { counts, groups } = JSON.parse(shown.stdout) as ProposalReport;
      expect(counts.FILLED).toBeGreaterThan(100);
      expect(counts.CHANGED).toBe(0);
      const lines = readFileSync(DOCUMENT, 'utf8').split('\n');
      const passages = groups.flatMap(({ entries }) =>
        entries.flatMap(({ passage }) => passage?.lines ?? []),
      );
      expect(passages.length).toBeGreaterThan(500);
      for (const { line, text } of passages) expect(text).toBe(lines[line - 1]!.trimEnd());
      expect((await run('import', DOCUMENT, '--accept')).code).toBe(0);
      expect((await run('import', DOCUMENT, '--accept')).stdout).toContain('Intet at skrive');
      const other = await run('import', DOCUMENT, '--municipality', 'eksempel');
      expect(other).toMatchObject({
        code: 1,
        stderr: expect.stringContaining('nævner ikke Eksempelkommunen') as string,
      });
    },
  );

  it('reads a document that names no municipality only where it is told whose it is', async () => {
    writeFileSync(join(folder(), 'unavngivet.txt'), FOLLOW_UP.replaceAll('Eksempelkommunen', 'kommunen'));
    expect(await run('import', 'unavngivet.txt')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/unavngivet\.txt nævner ingen .* --municipality/) as string,
    });
    const told = await run('import', 'unavngivet.txt', '--municipality', 'eksempel');
    expect(told).toMatchObject({ code: 3, stderr: '' });
    expect(await run('import', 'unavngivet.txt', '--municipality', 'Eksempelkommunen')).toEqual(told);

    const other = FOLLOW_UP.replaceAll('Eksempelkommunen', 'Lyngdal Kommune');
    writeFileSync(join(folder(), 'lyngdal.txt'), other);
    expect(await run('import', 'lyngdal.txt', '--municipality', 'eksempel')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /nævner ikke Eksempelkommunen, men Lyngdal Kommune\. .*indlæs de andre uden det\. .*--new-municipality/,
      ) as string,
    });
  });

  it('asks what is in doubt in a file beside the document, and follows what is decided there', async () => {
    const file = join(folder(), 'opfølgning.txt');
    const corrections = `${file}.corrections.json`;
    // A later version: one initiative has another number.
    writeFileSync(file, FOLLOW_UP.replaceAll('1.04. Juniorklub', '1.09. Juniorklub'));
    const before = await stored();
    const shown = await run('import', file, '--corrections');
    expect(shown).toMatchObject({ code: 3, stderr: '' });
    expect(shown.stdout).toContain(`${corrections}: `);
    const { beslutninger: asked } = JSON.parse(readFileSync(corrections, 'utf8')) as Corrections;
    const same = asked.find(({ felt }) => felt === 'samme som')!;
    expect(same).toMatchObject({ post: 'eksempel-2025-1.09', læst: first04.key, beslutning: null });

    writeFileSync(corrections, '{"dokument": "x", "beslutninger": [{"beslutning": "måske"}]}');
    expect(await run('import', file, '--accept')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'linje 1, beslutninger[0].beslutning: der skal stå et af godkend, afvis, ret',
      ) as string,
    });
    expect(await stored()).toEqual(before);

    const decided = { ...same, beslutning: 'godkend' };
    writeFileSync(corrections, JSON.stringify({ dokument: 'x', beslutninger: [decided] }));
    const written = await run('import', file, '--accept');
    expect(written).toMatchObject({ code: 0 });
    expect(written.stdout).toMatch(/^ +1 {2}afgjort af et menneske før$/m);
    const after = (await stored())!.agreements[0]!.initiatives;
    expect(after).toHaveLength(eksempel.agreements[0]!.initiatives.length);
    expect(after.find(({ key }) => key === first04.key)).toMatchObject({ number: '1.09' });
    expect(after.find(({ key }) => key === first04.key)!.milestones).toHaveLength(4);
    const again = await run('import', file, '--accept', '--corrections');
    expect(again.stdout).toContain('Intet at skrive');
    const kept = (JSON.parse(readFileSync(corrections, 'utf8')) as Corrections).beslutninger;
    expect(kept).toContainEqual(decided);
  });

  it('keeps what a person decides about a promise, and never suggests it again', async () => {
    const draft = structuredClone(eksempel);
    draft.promises = [];
    const fresh = await open();
    await applyDraft(fresh.database, draft);
    const promise = (...args: string[]) =>
      command(['promise', ...args], folder(), { DATABASE_URL: fresh.url });
    const refs = ['eksempel/budget-2025/1.04', 'eksempel/constitution-2026/4'] as const;
    const listed = (await promise('list')).stdout;
    for (const ref of refs) expect(listed).toContain(ref);
    expect(listed).toContain('1 at afgøre.');
    expect(await promise('confirm', ...refs, '--reason', 'Samme klub.')).toMatchObject({ code: 0 });
    expect((await promise('list')).stdout).toBe('Intet at afgøre.\n');
    expect((await promise('confirm', ...refs, '--reason', 'Samme klub.')).stdout).toContain(
      'allerede afgjort',
    );
    const links = await fresh.database.prisma.promiseLink.findMany({ orderBy: { position: 'asc' } });
    expect(links).toMatchObject([
      { basis: 'CONFIRMED', origin: 'PERSON' },
      { basis: 'CONFIRMED', origin: 'PERSON', reason: 'Samme klub.' },
    ]);
    expect(await promise('confirm', refs[0], refs[0])).toMatchObject({ code: 1 });
    expect((await promise('reject', refs[0], 'eksempel/none/1')).stderr).toContain(
      'der er ingen indsats eksempel/none/1',
    );
    expect(await promise('confirm', refs[0])).toMatchObject({ code: 2 });
    await fresh.drop();
  });

  it("takes another municipality's data only when told", async () => {
    await put((draft) => {
      draft.municipality = { key: 'nabo', slug: 'nabo', name: 'Nabokommunen', code: null };
      draft.agreements = [];
      draft.bodies = [];
      draft.parties = [];
      draft.promises = [];
    });
    const refused = await run('import', 'new.xlsx', '--accept');
    expect(refused).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'det er data fra Nabokommunen (nabo), og databasen har Eksempelkommunen',
      ) as string,
    });
    expect(await run('import', 'new.xlsx', '--accept', '--new-municipality')).toMatchObject({ code: 0 });
    expect((await readDraft(database(), 'nabo'))!.municipality.name).toBe('Nabokommunen');
    writeFileSync(join(folder(), 'uden navn.txt'), FOLLOW_UP.replaceAll('Eksempelkommunen', 'kommunen'));
    const unnamed = ['import', 'uden navn.txt', '--new-municipality'];
    expect((await run(...unnamed)).stderr).toContain('nævner ingen kommune. Intet er skrevet. Skriv, hvad');
    const named = await run(...unnamed, '--municipality', 'Åby Kommune', '--json');
    expect(named).toMatchObject({ code: 3, stderr: '' });
    expect(JSON.parse(named.stdout)).toMatchObject({ municipality: 'Åby Kommune' });
    const ambiguous = await run('export', 'b.xlsx');
    expect(ambiguous.stderr).toContain('den har eksempel, nabo');
  });

  it('says what is wrong with a file, and leaves the database as it was', async () => {
    const before = await stored();
    writeFileSync(join(folder(), 'broken.xlsx'), 'not a workbook');
    writeFileSync(join(folder(), 'empty.csv'), '');
    writeFileSync(join(folder(), 'notes.txt'), 'Notes, æ');
    writeFileSync(join(folder(), 'picture.pdf'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
    writeFileSync(join(folder(), 'cut.pdf'), '%PDF-1.7\n');
    writeFileSync(join(folder(), 'cut.docx'), 'PK\x03\x04 and no more');
    writeFileSync(join(folder(), 'locked.pdf'), pdf('', LOCKED));
    writeFileSync(join(folder(), 'scanned.pdf'), pdf('0 0 9 9 re f'));
    writeFileSync(join(folder(), 'old.xlsx'), Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));
    writeFileSync(join(folder(), 'minutes.txt'), 'Eksempelkommunen\n\nReferat af et møde om kaffe.');
    writeFileSync(join(folder(), 'dos.txt'), Uint8Array.of(0x42, 0x9b, 0x72, 0x6e));
    writeFileSync(join(folder(), 'large.pdf'), '');
    truncateSync(join(folder(), 'large.pdf'), 500_000_000);
    for (const [file, message] of [
      ['broken.xlsx', 'broken.xlsx: en fejl; intet er læst.'],
      ['empty.csv', 'intet ark hedder sådan; der står "empty"'],
      ['notes.txt', 'notes.txt nævner ingen af databasens kommuner'],
      ['picture.pdf', 'picture.pdf: det er et billede (PNG), uanset hvad navnet siger'],
      ['cut.pdf', 'cut.pdf: PDF-filen er ikke hel'],
      ['locked.pdf', 'locked.pdf: PDF-filen kræver en adgangskode. Gem den uden'],
      ['scanned.pdf', 'scanned.pdf: ingen af de 1 sider har tekst: de er billeder fra en scanner. Bed om'],
      ['old.xlsx', 'fra et ældre regnearksprogram (.xls), eller en med adgangskode. Gem'],
      [
        'minutes.txt',
        'minutes.txt: dokumentet er af ingen kendt slags: det ligner hverken en budgetaftale, en',
      ],
      ['dos.txt', 'dos.txt: bogstaverne er hverken UTF-8, UTF-16 eller windows-1252. Gem'],
      ['cut.docx', 'cut.docx: Word-dokumentet er ikke helt'],
      ['large.pdf', 'large.pdf fylder 500 MB, og der læses højst 100 MB'],
      ['nowhere.csv', 'der er ingen fil nowhere.csv'],
    ] as const) {
      const { code, stderr } = await run('import', file, '--accept');
      expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(message) as string });
      expect(stderr).not.toMatch(/^\s+at /m);
    }
    expect(await stored()).toEqual(before);
  });
});
