import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createClient } from '@libsql/client';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countStatements } from '../statements/statements.js';
import { testDatabases, type TestDatabase } from '../testing/testing.js';
import { openDatabase } from './client.js';

const municipality = { id: 'a', slug: 'a', name: 'A', code: null, origin: 'PERSON' as const };

describe.each(testDatabases())('openDatabase on $provider', ({ provider, open }) => {
  let test: TestDatabase;
  beforeEach(async () => void (test = await open()));
  afterEach(() => test.drop());

  it('says which provider is behind it', () => {
    expect(test.database.provider).toBe(provider);
  });

  it('counts the statements of the work, and only those', async () => {
    await test.database.prisma.municipality.findMany();
    const { statements, result } = await countStatements(test.database, () =>
      test.database.prisma.municipality.findMany({ include: { bodies: true } }),
    );
    expect(result).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    expect(statements.every((sql) => sql.startsWith('SELECT'))).toBe(true);
    const { statements: none } = await countStatements(test.database, () => Promise.resolve());
    expect(none).toEqual([]);
  });

  it('rolls back a transaction that fails', async () => {
    const failing = test.database.prisma.$transaction(async (transaction) => {
      await transaction.municipality.create({ data: municipality });
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await test.database.prisma.municipality.count()).toBe(0);
  });

  it('lets many ask at once, with transactions among them', async () => {
    const { prisma } = test.database;
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        n % 2
          ? prisma.municipality.findMany()
          : prisma.$transaction(async (transaction) => {
              await transaction.municipality.create({
                data: { ...municipality, id: `m${n}`, slug: `m${n}` },
              });
            }),
      ),
    );
    expect(await prisma.municipality.count()).toBe(10);
  });
});

describe('SQLite', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'aftalespor-client-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('holds its pragmas before, inside and after a transaction', async () => {
    const database = await openDatabase(`file:${join(folder, 'pragmas.db')}`);
    type Asker = Pick<typeof database.prisma, '$queryRawUnsafe'>;
    const ask = async (prisma: Asker) => {
      const answers: unknown[] = [];
      for (const pragma of ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout']) {
        const [row] = await prisma.$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`);
        const value = Object.values(row!)[0];
        answers.push(typeof value === 'bigint' ? Number(value) : value);
      }
      return answers;
    };
    const wanted = ['wal', 2, 1, 10_000];
    expect(await ask(database.prisma)).toEqual(wanted);
    expect(await database.prisma.$transaction((transaction) => ask(transaction))).toEqual(wanted);
    expect(await ask(database.prisma)).toEqual(wanted);
    await expect(database.prisma.$transaction(() => Promise.reject(new Error('stop')))).rejects.toThrow(
      'stop',
    );
    expect(await ask(database.prisma)).toEqual(wanted);
    await database.close();
  });

  it('waits for the write of another process instead of failing', async () => {
    const file = join(folder, 'busy.db');
    const database = await openDatabase(`file:${file}`);
    await database.prisma.$executeRawUnsafe('CREATE TABLE t (x)');
    // The wait blocks this thread, so the other writer must be a process of its own.
    const holder = promisify(execFile)(process.execPath, [
      '--input-type=module',
      '-e',
      `import { createClient } from ${JSON.stringify(import.meta.resolve('@libsql/client'))};
       const client = createClient({ url: 'file:${file}' });
       await client.execute('BEGIN IMMEDIATE');
       console.log('locked');
       setTimeout(() => client.execute('COMMIT'), 700);`,
    ]);
    await new Promise((resolve) => holder.child.stdout!.once('data', resolve));
    const start = Date.now();
    await database.prisma.$transaction((transaction) =>
      transaction.$executeRawUnsafe('INSERT INTO t VALUES (1)'),
    );
    expect(Date.now() - start).toBeGreaterThan(200);
    await holder;
    await database.close();
  });

  it('names the folder that is missing, and what to do', async () => {
    const missing = join(folder, 'nowhere');
    await expect(openDatabase(`file:${join(missing, 'a.db')}`)).rejects.toMatchObject({
      code: 'FOLDER_MISSING',
      message: expect.stringContaining(`the folder ${missing} does not exist. Make it`) as string,
    });
  });

  it('names the folder that it may not write in', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o555);
    chmodSync(folder, 0o755);
    // Root may write anywhere, so the attempt is made by a process that is not root.
    const script = `import { openDatabase } from ${JSON.stringify(new URL('../../dist/src/client/client.js', import.meta.url).href)};
      await openDatabase('file:${join(closed, 'a.db')}').then(() => console.log('opened'), (error) => console.log(error.code, error.message));`;
    const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
      ...nobody,
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    expect(stdout).toContain('NOT_WRITABLE');
    expect(stdout).toContain(`in the folder ${closed}`);
  });

  it.each([
    ['a folder', 'NOT_A_DATABASE', (file: string) => mkdirSync(file)],
    [
      'a text file',
      'NOT_A_DATABASE',
      (file: string) => writeFileSync(file, 'not a database at all, but long enough to look at. '.repeat(40)),
    ],
  ])('says that %s is not a database', async (what, code, make) => {
    const file = join(folder, what.replaceAll(' ', '-'));
    make(file);
    await expect(openDatabase(`file:${file}`)).rejects.toMatchObject({ code });
  });

  it('opens the same file with a space, an ø and a percent sign in its path', async () => {
    const strange = join(folder, 'én mappe 100% ø#1');
    mkdirSync(strange);
    const file = join(strange, 'a.db');
    const database = await openDatabase(`file:${encodeURIComponent(file)}`);
    await database.prisma.$executeRawUnsafe('CREATE TABLE t (x)');
    await database.close();
    const client = createClient({ url: `file:${encodeURIComponent(file)}` });
    expect((await client.execute('SELECT count(*) FROM t')).rows[0]?.[0]).toBe(0);
    client.close();
  });
});

describe('a URL that is no database', () => {
  it.each([
    ['mysql://localhost/a', 'UNKNOWN_URL', 'mysql:'],
    ['/tmp/a.db', 'UNKNOWN_URL', 'without a scheme'],
    ['', 'UNKNOWN_URL', 'without a scheme'],
    ['file:', 'UNKNOWN_URL', 'names no file'],
    ['file::memory:', 'UNKNOWN_URL', 'names no file'],
  ])('%j', async (url, code, words) => {
    await expect(openDatabase(url)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words) as string,
    });
  });

  it('says which PostgreSQL did not answer, and never the password', async () => {
    const error = await openDatabase('postgresql://someone:hemmelig@127.0.0.1:1/aftaler').catch(
      (reason: unknown) => reason,
    );
    expect(error).toMatchObject({ code: 'UNREACHABLE' });
    expect(String(error)).toContain('127.0.0.1:1/aftaler');
    expect(String(error)).not.toContain('hemmelig');
  });
});
