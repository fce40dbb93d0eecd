import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase, type Database } from '../client/client.js';
import type { Provider } from '../url/url.js';

export interface TestDatabase {
  database: Database;
  url: string;
  /** Closes the database and removes it. */
  drop(): Promise<void>;
}

/** Names of what testing-setup prepared, handed to the test processes as environment variables. */
export const TEMPLATES = {
  sqlite: 'AFTALESPOR_TEST_SQLITE_TEMPLATE',
  server: 'AFTALESPOR_TEST_POSTGRES_SERVER',
  postgresql: 'AFTALESPOR_TEST_POSTGRES_TEMPLATE',
} as const;

/**
 * Each provider with a function that opens a new, migrated, empty database of it, in milliseconds:
 *
 * ```ts
 * describe.each(testDatabases())('initiative on $provider', ({ open }) => {
 *   let test: TestDatabase;
 *   beforeAll(async () => void (test = await open()));
 *   afterAll(() => test.drop());
 * ```
 *
 * The vitest configuration names the setup: `globalSetup: fileURLToPath(import.meta.resolve('@aftalespor/database/testing-setup'))`.
 * SQL statements are reported, so `countStatements` works.
 */
export function testDatabases(): { provider: Provider; open: () => Promise<TestDatabase> }[] {
  return [
    { provider: 'sqlite', open: openSqliteTest },
    { provider: 'postgresql', open: openPostgresqlTest },
  ];
}

export function prepared(name: string): string {
  const value = process.env[name];
  if (!value)
    throw new Error(
      `test database: ${name} is not set. Add "@aftalespor/database/testing-setup" to globalSetup in vitest.config.ts.`,
    );
  return value;
}

async function openSqliteTest(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'aftalespor-test-'));
  const file = join(folder, 'test.db');
  copyFileSync(prepared(TEMPLATES.sqlite), file);
  const url = `file:${file}`;
  const database = await openDatabase(url, { statements: true });
  return {
    database,
    url,
    async drop() {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs SQL on the test server's own database: making and dropping databases. */
export async function onServer(server: string, ...statements: string[]): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

export const databaseUrl = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: `/${name}` }).href;

async function openPostgresqlTest(): Promise<TestDatabase> {
  const server = prepared(TEMPLATES.server);
  const name = `aftalespor_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE "${name}" TEMPLATE "${prepared(TEMPLATES.postgresql)}"`);
  const url = databaseUrl(server, name);
  const database = await openDatabase(url, { statements: true, connections: 4 });
  return {
    database,
    url,
    async drop() {
      await database.close();
      await onServer(server, `DROP DATABASE "${name}" WITH (FORCE)`);
    },
  };
}
