import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../errors/errors.js';
import { providerOf, shownUrl } from '../url/url.js';
import { connectForMigration, type MigrationConnection } from './connection.js';

export interface Migration {
  /** The folder's name: "0001_init". */
  name: string;
  sql: string;
  checksum: string;
}

export interface MigrateOptions {
  /** A folder with `sqlite/` and `postgresql/`; the package's own unless given. */
  folder?: string;
  /** Called before each migration, since a long one would otherwise look like a hang. */
  onMigration?: (name: string) => void;
}

// From dist/src/migrate as from src/migrate: the package's folder is where package.json is.
function packageFolder(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  return here.replace(/(?:[/\\]dist)?[/\\]src[/\\]migrate[/\\]$/, '');
}

/** The migrations of a provider, in order. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}_/.test(name))
    .sort()
    .map((name) => {
      // Line ends may differ between checkouts; the migration is the same.
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Brings the database to this version's tables, before it is opened. Each migration is one transaction together with its
 * row in Prisma's `_prisma_migrations`, so a process that is killed leaves it as before or as after. Of two that start at
 * once one waits. Answers the names that it applied. Fails with a DatabaseError that says what to do.
 */
export async function migrateDatabase(url: string, options: MigrateOptions = {}): Promise<string[]> {
  const provider = providerOf(url);
  const migrations = readMigrations(join(options.folder ?? join(packageFolder(), 'migrations'), provider));
  const connection = await connectForMigration(url);
  const applied: string[] = [];
  try {
    // Two statements on their own, since a table that another starter just made is no error.
    await connection.ensureTable();
    for (;;) {
      const next = await connection.locked(async () => {
        const missing = check(migrations, await connection.recorded(), shownUrl(url));
        if (!missing) return null;
        options.onMigration?.(missing.name);
        await run(connection, missing);
        return missing.name;
      });
      if (next === null) return applied;
      applied.push(next);
    }
  } finally {
    await connection.close();
  }
}

/** The first migration that is not recorded; null when all are. */
function check(
  migrations: readonly Migration[],
  recorded: readonly { name: string; checksum: string; finished: boolean }[],
  database: string,
): Migration | null {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of recorded) {
    const migration = known.get(name);
    if (!migration)
      throw new DatabaseError(
        'NEWER_DATABASE',
        `database: ${database} has the migration "${name}", which this version does not know. It was written by a newer version: ` +
          'start that one, or set DATABASE_URL to another database.',
      );
    if (!finished)
      throw new DatabaseError(
        'FAILED_MIGRATION',
        `database: the migration "${name}" of ${database} is recorded as begun and not finished. Restore a backup, or finish it by hand and set finished_at.`,
      );
    if (migration.checksum !== checksum)
      throw new DatabaseError(
        'EDITED_MIGRATION',
        `database: the migration "${name}" was applied to ${database} with other contents (checksum ${checksum.slice(0, 12)}…, ` +
          `the file's is ${migration.checksum.slice(0, 12)}…). A released migration never changes: restore the file and write a new migration.`,
      );
  }
  const done = new Set(recorded.map(({ name }) => name));
  return migrations.find(({ name }) => !done.has(name)) ?? null;
}

async function run(connection: MigrationConnection, migration: Migration): Promise<void> {
  for (const [index, statement] of statementsOf(migration.sql).entries())
    try {
      await connection.execute(statement);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new DatabaseError(
        'FAILED_MIGRATION',
        `database: statement ${index + 1} of the migration "${migration.name}" failed: ${reason}. Nothing of it was kept; the database is as it was before.`,
        error,
      );
    }
  await connection.record(randomUUID(), migration);
}

/** A migration's statements: each ends with a semicolon at the end of a line, as Prisma writes them. */
export function statementsOf(sql: string): string[] {
  return sql
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.replace(/^\s*--.*$/gm, '').trim())
    .filter((statement) => statement !== '');
}
