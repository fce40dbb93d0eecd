// Writes schema/*.schema.json from the domain's draft. Needs the package to be built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from '../dist/file-schemas/file-schemas.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..', 'schema');
mkdirSync(folder, { recursive: true });
for (const { name, content } of schemaFiles()) writeFileSync(join(folder, name), content);
