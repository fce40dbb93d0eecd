// Generates both Prisma clients and Pothos' types into generated/. Needs no download and no database.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { derivePostgresql } from './derive-postgresql.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const sqlite = join(root, 'prisma', 'schema.prisma');
const postgresql = join(root, 'generated', 'postgresql.prisma');
mkdirSync(dirname(postgresql), { recursive: true });
writeFileSync(postgresql, derivePostgresql(sqlite).replace('"../generated/postgresql"', '"./postgresql"'));

const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'scripts', 'no-schema-engine.mjs'),
  PRISMA_HIDE_UPDATE_MESSAGE: '1',
  CHECKPOINT_DISABLE: '1',
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
};
const prisma = join(root, 'node_modules', 'prisma', 'build', 'index.js');
for (const schema of [sqlite, postgresql])
  execFileSync(process.execPath, [prisma, 'generate', '--schema', schema, '--no-hints'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
