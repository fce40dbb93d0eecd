// Fails where the sum of a provider's migrations is not prisma/schema.prisma. Needs the package to be built.
import { migrateDatabase } from '../dist/src/migrate/migrate.js';
import { withEmptyDatabase } from './databases.mjs';
import { diffToSchema, PROVIDERS } from './schema-engine.mjs';

let drifted = false;
for (const provider of PROVIDERS)
  await withEmptyDatabase(provider, async ({ url, adapter }) => {
    await migrateDatabase(url);
    const { differs, text } = await diffToSchema(provider, adapter, 'database', { script: false });
    drifted ||= differs;
    console.log(
      differs
        ? `${provider}: the migrations do not lead to prisma/schema.prisma. Run "node scripts/migrate-diff.mjs <name>".\n${text}`
        : `${provider}: the migrations lead to prisma/schema.prisma`,
    );
  });
process.exitCode = drifted ? 1 : 0;
