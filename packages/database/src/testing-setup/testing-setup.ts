import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateDatabase } from '../migrate/migrate.js';
import { startPostgres } from '../testing/postgres.js';
import { databaseUrl, onServer, TEMPLATES } from '../testing/testing.js';

/**
 * vitest's globalSetup: a migrated template of each provider, of which each test database is a copy. A provider that
 * can't be started fails the run; it is never skipped, since half of the promise would then go untested.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'aftalespor-template-'));
  const file = join(folder, 'template.db');
  await migrateDatabase(`file:${file}`);

  const server = await startPostgres();
  const template = `aftalespor_template_${process.pid}`;
  await onServer(server.url, `DROP DATABASE IF EXISTS "${template}"`, `CREATE DATABASE "${template}"`);
  await migrateDatabase(databaseUrl(server.url, template));
  console.log(`test databases: SQLite, and PostgreSQL from ${server.origin}`);

  process.env[TEMPLATES.sqlite] = file;
  process.env[TEMPLATES.server] = server.url;
  process.env[TEMPLATES.postgresql] = template;
  return async () => {
    await onServer(server.url, `DROP DATABASE IF EXISTS "${template}" WITH (FORCE)`);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
