// Derives PostgreSQL's schema from schema.prisma: another provider and output, and no Pothos generator, since the types
// come once, from the SQLite client. Everything else is the same text.
import { readFileSync } from 'node:fs';

export function derivePostgresql(schemaFile) {
  const schema = readFileSync(schemaFile, 'utf8');
  const derived = schema
    .replace(/generator pothos \{[^}]*\}\n\n/, '')
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace('"../generated/sqlite"', '"../generated/postgresql"');
  if (
    !derived.includes('provider = "postgresql"') ||
    !derived.includes('generated/postgresql') ||
    derived.includes('pothos')
  )
    throw new Error(
      `${schemaFile}: the SQLite datasource, the client's output or the Pothos generator is not where it was; mend scripts/derive-postgresql.mjs.`,
    );
  return derived;
}
