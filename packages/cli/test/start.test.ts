import { openDatabase } from '@aftalespor/database/client';
import { testDatabases } from '@aftalespor/database/testing';
import { DATA_FOLDER } from '@aftalespor/dataset/dataset';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aftalespor, endAll, holdRequest, query, startServer, takePort } from './aftalespor.js';

const COUNTS = `{
  agreement(ref: "ballerup/budget-2018") { initiatives(first: 1) { totalCount } }
  annex: agreement(ref: "ballerup/budget-2024") {
    operating: totals(account: OPERATING) { thousandKroner }
    capital: totals(account: CAPITAL) { thousandKroner }
  }
}`;
const sums = (...amounts: number[]) => amounts.map((thousandKroner) => ({ thousandKroner }));
const EXPECTED = {
  agreement: { initiatives: { totalCount: 109 } },
  annex: { operating: sums(-6070, -8775, -14355, -2995), capital: sums(222294, 203800, 159600, 161300) },
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftalespor-cli-'));
});
afterEach(async () => {
  await endAll();
  rmSync(folder, { recursive: true, force: true });
});
const databaseFile = () => join(folder, '.aftalespor', 'aftalespor.db');

/** One municipality instead of all, for what does not depend on which data it is. */
function smallData(): string {
  const data = join(folder, 'small');
  cpSync(join(DATA_FOLDER, 'eksempel'), join(data, 'eksempel'), { recursive: true });
  return data;
}

/** A command that has to fail: answers what it wrote on standard error. */
async function failure(args: string[], settings: Record<string, string> = {}): Promise<string> {
  const { code, stderr } = await aftalespor(args, folder, { PORT: '0', ...settings }).ended;
  expect(code).toBe(1);
  expect(stderr).not.toMatch(/^\s+at /m);
  return stderr;
}

describe('start', () => {
  it('serves the data, stops on Ctrl-C, and can be run again on what it left', async () => {
    const first = await startServer(folder);
    expect((await fetch(`${first.base}/ready`)).status).toBe(200);
    expect(await query(first.base, COUNTS)).toEqual(EXPECTED);
    // Under npm a terminal's Ctrl-C arrives twice. The second must find it still stopping, so a request holds it open.
    const request = await holdRequest(first.base);
    first.kill('SIGINT');
    await first.printed('Stopping.');
    first.kill('SIGINT');
    request.finish();
    expect(await first.ended).toMatchObject({ code: 0, signal: null, stderr: '' });
    expect(existsSync(databaseFile())).toBe(true);

    const again = await startServer(folder);
    expect(await query(again.base, COUNTS)).toEqual(EXPECTED);
    again.kill('SIGTERM');
    expect(await again.ended).toMatchObject({ code: 0, signal: null });
  });

  it('serves the same from PostgreSQL', async () => {
    const postgresql = testDatabases().find(({ provider }) => provider === 'postgresql')!;
    const test = await postgresql.open();
    try {
      const running = await startServer(folder, { DATABASE_URL: test.url });
      expect(await query(running.base, COUNTS)).toEqual(EXPECTED);
      running.kill('SIGINT');
      expect((await running.ended).code).toBe(0);
      expect(existsSync(databaseFile())).toBe(false);
    } finally {
      await test.drop();
    }
  });

  it('uses PUBLIC_URL in what it shows to people', async () => {
    const running = await startServer(folder, {
      DATA_DIR: smallData(),
      PUBLIC_URL: 'https://aftaler.example.test',
    });
    const page = await (await fetch(`${running.base}/eksempel/budget-2025`)).text();
    expect(page).toContain('https://aftaler.example.test/');
  });

  it('stops in the middle of loading without a trace of half the data', async () => {
    const running = aftalespor(['start'], folder, { PORT: '0' });
    await running.printed('Database');
    running.kill('SIGINT');
    const { signal, stdout } = await running.ended;
    expect(signal).toBe('SIGINT');
    expect(stdout).not.toContain('/health');

    const again = await startServer(folder);
    expect(await query(again.base, COUNTS)).toEqual(EXPECTED);
  });
});

describe('start says what is wrong', () => {
  it('with a port that is taken, before it touches the database', async () => {
    const { port, release } = await takePort();
    const message = await failure(['start'], { PORT: String(port) });
    expect(message).toBe(
      `PORT: ${port} on 127.0.0.1 is taken by another program, or by Aftalespor itself running elsewhere. Choose another: PORT=${port + 1} aftalespor start\n`,
    );
    expect(existsSync(databaseFile())).toBe(false);
    await release();
  });

  it('with a folder that cannot be written', async () => {
    // Root may write everywhere but where the kernel does not let anybody.
    const closed = process.getuid?.() === 0 ? '/proc' : folder;
    chmodSync(folder, 0o555);
    const { code, stderr } = await aftalespor(['start'], closed, { PORT: '0' }).ended;
    chmodSync(folder, 0o755);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^DATABASE_URL: the folder \/.*\.aftalespor cannot be made \(E\w+\)\. Start in a folder that you may write in/,
    );
  });

  it('with a DATABASE_URL whose folder is not there', async () => {
    const message = await failure(['start'], { DATABASE_URL: `file:${folder}/nowhere/a.db` });
    expect(message).toContain(`the folder ${folder}/nowhere does not exist`);
  });

  it('with a file that is no database', async () => {
    writeFileSync(
      join(folder, 'notes.db'),
      'not a database, but long enough to be taken for one by its size alone\n'.repeat(20),
    );
    expect(await failure(['start'], { DATABASE_URL: 'file:notes.db' })).toContain(
      'is not an SQLite database',
    );
  });

  it('with a PostgreSQL that does not answer, without its password', async () => {
    const { port, release } = await takePort();
    await release();
    const message = await failure(['start'], {
      DATABASE_URL: `postgresql://me:sesame@127.0.0.1:${port}/aftalespor`,
    });
    expect(message).toContain(`postgresql://127.0.0.1:${port}/aftalespor did not let us in`);
    expect(message).not.toContain('sesame');
  });

  it('with a database of a newer version, and leaves it as it was', async () => {
    const first = await startServer(folder, { DATA_DIR: smallData() });
    first.kill('SIGINT');
    await first.ended;
    const database = await openDatabase(`file:${databaseFile()}`);
    await database.prisma.$executeRawUnsafe(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '9999_later', 1)`,
    );
    // What stands in the write-ahead log would otherwise move into the file by merely opening it.
    await database.prisma.$queryRawUnsafe('PRAGMA wal_checkpoint(TRUNCATE)');
    await database.close();
    const before = readFileSync(databaseFile());
    const message = await failure(['start']);
    expect(message).toContain('"9999_later", which this version does not know');
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  });

  it('with every setting that is wrong at once', async () => {
    const message = await failure(['start'], {
      PORT: 'x',
      DATABASE_URL: 'mysql://localhost/a',
      DATA_DIR: 'nowhere',
    });
    expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'DATA_DIR',
      '',
    ]);
  });

  it('with a data file that holds mistakes: all of them, and the database unchanged', async () => {
    const first = await startServer(folder, { DATA_DIR: smallData() });
    first.kill('SIGINT');
    await first.ended;
    const before = readFileSync(databaseFile());
    const message = await failure(['start'], { DATA_DIR: copyOfData() });
    expect(message).toContain('budget-2018/initiatives.json');
    expect(message).toContain('budget-2024/budget-lines.json');
    expect(readFileSync(databaseFile()).equals(before)).toBe(true);
  });
});

/** The data that comes along, with a mistake in each of two files. */
function copyOfData(): string {
  const data = join(folder, 'data');
  cpSync(DATA_FOLDER, data, { recursive: true });
  spoil(join(data, 'ballerup/budget-2018/initiatives.json'), '"title"', '"titel"');
  spoil(join(data, 'ballerup/budget-2024/budget-lines.json'), '"OPERATING"', '"OPERATIONS"');
  return data;
}
function spoil(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

describe('check-data', () => {
  it('counts what is in the data that comes along, and writes nothing', async () => {
    const { code, stdout, stderr } = await aftalespor(['check-data'], folder).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('ballerup/budget-2018: 109 initiatives');
    expect(existsSync(databaseFile())).toBe(false);
  });
  it('lists every mistake of a folder', async () => {
    const message = await failure(['check-data', copyOfData()]);
    expect(message).toContain('budget-2018/initiatives.json');
    expect(message).toContain('budget-2024/budget-lines.json');
  });
  it('says that there is no such folder', async () => {
    expect(await failure(['check-data', 'nowhere'])).toContain(`none at "${join(folder, 'nowhere')}"`);
  });
});

describe('the command line', () => {
  const run = (...args: string[]) => aftalespor(args, folder).ended;
  it('prints its version', async () => {
    expect(await run('--version')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
    });
  });
  it('explains itself', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const name of ['start', 'check-data', 'PORT', 'HOST', 'DATABASE_URL', 'DATA_DIR', 'PUBLIC_URL'])
      expect(stdout).toContain(name);
  });
  it.each([
    [[], 'a command is missing'],
    [['strat'], 'there is no command "strat"'],
    [['start', 'here'], 'aftalespor start: does not take "here"'],
    [['check-data', 'a', 'b'], 'does not take "b"'],
    [['start', '--port', '1'], "Unknown option '--port'"],
  ])('refuses %j with code 2', async (args, message) => {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
