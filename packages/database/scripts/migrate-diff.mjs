// Writes the next migration of each provider: what leads from the sum of the migrations to prisma/schema.prisma.
// Usage, after a change of the schema and a build: node scripts/migrate-diff.mjs <name>
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrateDatabase } from '../dist/src/migrate/migrate.js';
import { withEmptyDatabase } from './databases.mjs';
import { diffToSchema, PROVIDERS } from './schema-engine.mjs';

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    'migrate-diff: expected a name in lower case, as in "node scripts/migrate-diff.mjs add_theme".',
  );
  process.exit(1);
}
const migrations = join(dirname(fileURLToPath(import.meta.url)), '..', 'migrations');
for (const provider of PROVIDERS) {
  const folder = join(migrations, provider);
  mkdirSync(folder, { recursive: true });
  const existing = readdirSync(folder).sort();
  const number = String(Number(existing.at(-1)?.slice(0, 4) ?? 0) + 1).padStart(4, '0');
  const { differs, text } = await withEmptyDatabase(provider, async ({ url, adapter }) => {
    if (existing.length === 0) return diffToSchema(provider, adapter, 'empty');
    await migrateDatabase(url);
    return diffToSchema(provider, adapter, 'database');
  });
  if (!differs) {
    console.log(`${provider}: nothing differs, no migration written`);
    continue;
  }
  const file = join(folder, `${number}_${name}`, 'migration.sql');
  mkdirSync(dirname(file));
  writeFileSync(file, text.trimEnd() + '\n');
  console.log(
    `${provider}: wrote migrations/${provider}/${number}_${name}/migration.sql; read it before you commit it`,
  );
}
