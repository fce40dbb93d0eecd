import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../client/client.js';
import { databaseUrl, onServer, prepared, TEMPLATES } from '../testing/testing.js';
import { connectForMigration } from './connection.js';
import { migrateDatabase, statementsOf } from './migrate.js';

const OWN = fileURLToPath(new URL('../../migrations', import.meta.url));
const built = (path: string) => JSON.stringify(new URL(`../../dist/src/${path}`, import.meta.url).href);

/** An empty database without tables, which the migrations are for. */
const PROVIDERS = {
  sqlite: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aftalespor-migrate-'));
    return {
      url: `file:${join(folder, 'a.db')}`,
      drop: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  },
  postgresql: async () => {
    const server = prepared(TEMPLATES.server);
    const name = `aftalespor_migrate_${randomBytes(6).toString('hex')}`;
    await onServer(server, `CREATE DATABASE "${name}"`);
    return {
      url: databaseUrl(server, name),
      drop: () => onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`),
    };
  },
};

describe.each(['sqlite', 'postgresql'] as const)('migrateDatabase on %s', (provider) => {
  let url: string;
  let drop: () => Promise<void>;
  let folder: string;
  beforeEach(async () => {
    ({ url, drop } = await PROVIDERS[provider]());
    folder = mkdtempSync(join(tmpdir(), 'aftalespor-migrations-'));
    cpSync(join(OWN, provider), join(folder, provider), { recursive: true });
  });
  afterEach(async () => {
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });
  const add = (name: string, sql: string) => {
    mkdirSync(join(folder, provider, name), { recursive: true });
    writeFileSync(join(folder, provider, name, 'migration.sql'), sql);
  };
  const tables = async () => {
    const database = await openDatabase(url);
    const sql =
      provider === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
        : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'";
    const rows = await database.prisma.$queryRawUnsafe<{ name: string }[]>(sql);
    await database.close();
    return rows.map(({ name }) => name);
  };

  it('makes the tables, and the second time does nothing', async () => {
    const names = readdirSync(join(OWN, provider)).sort();
    const seen: string[] = [];
    expect(await migrateDatabase(url, { onMigration: (name) => seen.push(name) })).toEqual(names);
    expect(seen).toEqual(names);
    expect(await tables()).toEqual(
      expect.arrayContaining(['Agreement', 'Initiative', 'SearchWord', '_prisma_migrations']),
    );
    expect(await migrateDatabase(url)).toEqual([]);
  });

  it('lets one of several starters do the work', async () => {
    const script = `import { migrateDatabase } from ${built('migrate/migrate.js')};
      console.log(JSON.stringify(await migrateDatabase(${JSON.stringify(url)})));`;
    const starters = await Promise.all(
      [1, 2, 3].map(() => promisify(execFile)(process.execPath, ['--input-type=module', '-e', script])),
    );
    const applied = starters.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
    expect(applied.sort()).toEqual(readdirSync(join(OWN, provider)).sort());
  });

  it('leaves the database as before or as after when it is killed half-way', async () => {
    await migrateDatabase(url, { folder });
    // Long enough to be killed in: many statements, each quick.
    const many = Array.from({ length: 4000 }, (_, n) => `INSERT INTO "Halfway" VALUES (${n});`).join('\n');
    add('9999_halfway', `CREATE TABLE "Halfway" (n INTEGER);\n${many}\n`);
    const script = `import { migrateDatabase } from ${built('migrate/migrate.js')};
      await migrateDatabase(${JSON.stringify(url)}, { folder: ${JSON.stringify(folder)}, onMigration: () => console.log('begun') });`;
    const starter = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => starter.once('exit', (_, signal) => resolve(signal)));
    await new Promise((resolve) => starter.stdout.once('data', resolve));
    starter.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    const done = (await tables()).includes('Halfway');
    expect(await migrateDatabase(url, { folder })).toEqual(done ? [] : ['9999_halfway']);
    const database = await openDatabase(url);
    const [row] = await database.prisma.$queryRawUnsafe<{ n: bigint }[]>(
      'SELECT count(*) AS n FROM "Halfway"',
    );
    await database.close();
    expect(Number(row!.n)).toBe(4000);
  });

  it('keeps nothing of a migration that fails, and says which statement', async () => {
    await migrateDatabase(url, { folder });
    add('9999_wrong', 'CREATE TABLE "Half" (n INTEGER);\n\nCREATE TABEL "Wrong" (n INTEGER);\n');
    await expect(migrateDatabase(url, { folder })).rejects.toMatchObject({
      code: 'FAILED_MIGRATION',
      message: expect.stringMatching(
        /statement 2 of the migration "9999_wrong" failed: .+ the database is as it was before\./s,
      ) as string,
    });
    expect(await tables()).not.toContain('Half');
    add('9999_wrong', 'CREATE TABLE "Half" (n INTEGER);\n');
    expect(await migrateDatabase(url, { folder })).toEqual(['9999_wrong']);
  });

  it('does not start on a database of a newer version', async () => {
    add('9999_newer', 'CREATE TABLE "Newer" (n INTEGER);\n');
    await migrateDatabase(url, { folder });
    await expect(migrateDatabase(url)).rejects.toMatchObject({
      code: 'NEWER_DATABASE',
      message: expect.stringContaining('"9999_newer"') as string,
    });
  });

  it('does not start where a migration was edited afterwards', async () => {
    await migrateDatabase(url, { folder });
    add('0001_init', '-- other contents\n');
    await expect(migrateDatabase(url, { folder })).rejects.toMatchObject({
      code: 'EDITED_MIGRATION',
      message: expect.stringContaining('restore the file') as string,
    });
  });

  it('reads a migration with other line ends as the same one', async () => {
    await migrateDatabase(url, { folder });
    const { readFileSync } = await import('node:fs');
    const file = join(folder, provider, '0001_init', 'migration.sql');
    add('0001_init', readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(await migrateDatabase(url, { folder })).toEqual([]);
  });

  it('does not start where one is recorded as begun and not finished', async () => {
    await migrateDatabase(url);
    const connection = await connectForMigration(url);
    await connection.execute('UPDATE _prisma_migrations SET finished_at = NULL');
    await connection.close();
    await expect(migrateDatabase(url)).rejects.toMatchObject({ code: 'FAILED_MIGRATION' });
  });

  it('rebuilds a table that others refer to', async () => {
    await migrateDatabase(url, { folder });
    const connection = await connectForMigration(url);
    await connection.execute(
      `INSERT INTO "Municipality" ("id", "slug", "name", "origin") VALUES ('a', 'a', 'A', 'PERSON')`,
    );
    await connection.execute(
      `INSERT INTO "Party" ("id", "municipalityId", "slug", "name", "position", "origin") VALUES ('p', 'a', 'p', 'P', 0, 'PERSON')`,
    );
    await connection.close();
    if (provider === 'sqlite')
      add(
        '9999_rebuild',
        `CREATE TABLE "new" ("id" TEXT NOT NULL PRIMARY KEY, "slug" TEXT NOT NULL, "name" TEXT NOT NULL, "code" INTEGER, "origin" TEXT NOT NULL);
INSERT INTO "new" SELECT "id", "slug", "name", "code", "origin" FROM "Municipality";
DROP TABLE "Municipality";
ALTER TABLE "new" RENAME TO "Municipality";
`,
      );
    else add('9999_rebuild', 'ALTER TABLE "Municipality" ALTER COLUMN "code" TYPE BIGINT;\n');
    expect(await migrateDatabase(url, { folder })).toEqual(['9999_rebuild']);
    const database = await openDatabase(url);
    const parties = await database.prisma.party.findMany({
      include: { municipality: { select: { name: true } } },
    });
    expect(parties[0]?.municipality.name).toBe('A');
    await database.close();
  });
});

describe('a migration that breaks a reference', () => {
  it('is undone on SQLite, where foreign keys are off meanwhile', async () => {
    const { url, drop } = await PROVIDERS.sqlite();
    const folder = mkdtempSync(join(tmpdir(), 'aftalespor-migrations-'));
    cpSync(join(OWN, 'sqlite'), join(folder, 'sqlite'), { recursive: true });
    mkdirSync(join(folder, 'sqlite', '9999_orphan'));
    writeFileSync(
      join(folder, 'sqlite', '9999_orphan', 'migration.sql'),
      `INSERT INTO "Party" ("id", "municipalityId", "slug", "name", "position", "origin") VALUES ('p', 'none', 'p', 'P', 0, 'PERSON');\n`,
    );
    await expect(migrateDatabase(url, { folder })).rejects.toMatchObject({ code: 'FAILED_MIGRATION' });
    const database = await openDatabase(url);
    expect(await database.prisma.party.count()).toBe(0);
    await database.close();
    await drop();
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('statementsOf', () => {
  it('splits at a semicolon at the end of a line, and leaves comments out', () => {
    expect(
      statementsOf(
        "-- one\nCREATE TABLE a (\n  b TEXT DEFAULT 'x;y'\n);\n\n-- two\nDROP TABLE c;  \nSELECT 1",
      ),
    ).toEqual(["CREATE TABLE a (\n  b TEXT DEFAULT 'x;y'\n)", 'DROP TABLE c', 'SELECT 1']);
  });
});

describe('migrations', () => {
  it('lead to prisma/schema.prisma on both providers', async () => {
    const script = fileURLToPath(new URL('../../scripts/check-drift.mjs', import.meta.url));
    const { stdout } = await promisify(execFile)(process.execPath, [script], {
      env: { ...process.env, TEST_POSTGRES_URL: prepared(TEMPLATES.server) },
    });
    expect(stdout).toBe(
      'sqlite: the migrations lead to prisma/schema.prisma\npostgresql: the migrations lead to prisma/schema.prisma\n',
    );
  });

  it('have the same names on both providers', () => {
    expect(readdirSync(join(OWN, 'sqlite')).sort()).toEqual(readdirSync(join(OWN, 'postgresql')).sort());
  });
});
