import { openDatabase } from '@aftalespor/database/client';
import { testDatabases } from '@aftalespor/database/testing';
import { readDraft } from '@aftalespor/importer/read-draft';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aftalespor } from './aftalespor.js';
import { eksempelkommunen } from './eksempelkommunen.js';
import { LOCKED, pdf } from './pdf.js';

describe.each(testDatabases())('export and import in a process of its own on $provider', ({ open }) => {
  const { folder, url, database, stored, put } = eksempelkommunen(open);
  const start = (...args: string[]) => aftalespor(args, folder(), { DATABASE_URL: url() });
  const run = (...args: string[]) => start(...args).ended;

  it('brings back what it took out, as a workbook and as a folder, and writes nothing', async () => {
    expect(await run('export', 'a.xlsx')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('import', 'a.xlsx', '--accept')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Intet at skrive') as string,
    });
    expect(await run('export', 'csv')).toMatchObject({ code: 0 });
    const files = readdirSync(join(folder(), 'csv')).map((name) => join('csv', name));
    expect(files.length).toBeGreaterThan(20);
    expect(await run('import', ...files)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Intet at skrive') as string,
    });
    const again = await run('export', 'a.xlsx');
    expect(again).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('a.xlsx findes allerede') as string,
    });
  });

  it('writes what is accepted also where nobody reads what it says', async () => {
    await put((draft) => void (draft.agreements[0]!.initiatives[0]!.title = 'Flere voksne'));
    const unread = start('import', 'new.xlsx', '--json', '--accept');
    unread.closeOutput();
    expect(await unread.ended).toMatchObject({ code: 0, stderr: '' });
    expect((await stored())!.agreements[0]!.initiatives[0]!.title).toBe('Flere voksne');
  });

  it('reads a PDF', async () => {
    const lines = ['Eksempelkommunen', 'Referat om kaffe'].map((line) => `(${line}) Tj 0 -50 Td`);
    writeFileSync(join(folder(), 'minutes.pdf'), pdf(`BT /F 12 Tf 50 700 Td ${lines.join(' ')} ET`));
    // It is read, and told to be no agreement.
    const { code, stderr } = await run('import', 'minutes.pdf');
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringContaining('minutes.pdf: dokumentet er af ingen kendt slags') as string,
    });
    // What begins to read a PDF ends also where it cannot.
    writeFileSync(join(folder(), 'locked.pdf'), pdf('', LOCKED));
    expect(await run('import', 'locked.pdf')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('locked.pdf: PDF-filen kræver en adgangskode. Gem den uden') as string,
    });
  });

  it('killed at any moment leaves what was there before, or all that is new', async () => {
    await put((draft) => {
      for (const agreement of draft.agreements)
        for (const initiative of agreement.initiatives) initiative.summaryText = 'x'.repeat(2_000);
    });
    await killedAtRandom(['import', 'new.xlsx']);
  });

  it('killed with documents at any moment leaves what was there before, or all that they say', async () => {
    const names = ['budget-2025-agreement', 'budget-2025-follow-up-1', 'budget-2025-postponements'];
    for (const name of names)
      copyFileSync(
        new URL(`../../dataset/documents/eksempel/${name}.txt`, import.meta.url),
        join(folder(), `${name}.txt`),
      );
    await killedAtRandom(['import', ...names.map((name) => `${name}.txt`)]);
  });

  /** Kills the import again and again, each time elsewhere, and sees that none of it or all of it is there; then it works. */
  async function killedAtRandom(command: string[]): Promise<void> {
    // One connection of this process at a time: opening a second one reads the file, which drops the first one's locks.
    await database().close();
    // As the next command finds it, not as the connection of this test has it in memory.
    const fresh = async () => {
      const opened = await openDatabase(url());
      const draft = await readDraft(opened, 'eksempel');
      await opened.close();
      return draft;
    };
    const before = await fresh();
    const began = performance.now();
    expect((await run(...command)).code).toBe(3);
    const duration = performance.now() - began;
    const between: unknown[] = [];
    for (let n = 0; n < 6 && between.length === 0; n++) {
      const running = start(...command, '--accept');
      await sleep(duration * (0.5 + Math.random() * 0.6));
      running.kill('SIGKILL');
      await running.ended;
      const now = await fresh();
      if (!isDeepStrictEqual(now, before)) between.push(now);
    }
    expect((await run(...command, '--accept')).code).toBe(0);
    const after = await fresh();
    expect(after).not.toEqual(before);
    for (const now of between) expect(now).toEqual(after);
    expect((await run(...command, '--accept')).stdout).toContain('Intet at skrive');
  }
});

it('makes no database where none is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftalespor-import-'));
  const { code, stderr } = await aftalespor(['export', 'a.xlsx'], folder).ended;
  expect({ code, stderr }).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('der er ingen database i') as string,
  });
  expect(existsSync(join(folder, '.aftalespor'))).toBe(false);
  rmSync(folder, { recursive: true });
});

it.each([
  [['import'], 'aftalespor import: der mangler en fil'],
  [['export'], 'aftalespor export: der mangler et navn, der ender på .xlsx'],
  [['export', 'a', 'b'], 'does not take "b"'],
  [['start', '--accept'], "Unknown option '--accept'"],
])('refuses %j with code 2', async (args, message) => {
  const { code, stderr } = await aftalespor(args, tmpdir()).ended;
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
