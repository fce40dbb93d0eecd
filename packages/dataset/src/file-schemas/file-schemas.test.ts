import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { schemaFiles } from './file-schemas.js';

const folder = fileURLToPath(new URL('../../schema', import.meta.url));

it('the committed schemas are the current ones; if not, run "pnpm --filter @aftalespor/dataset schemas"', () => {
  const committed = readdirSync(folder)
    .sort()
    // A formatter may have laid the file out otherwise; what it says counts.
    .map((name) => ({ name, content: JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown }));
  const current = schemaFiles()
    .map(({ name, content }) => ({ name, content: JSON.parse(content) as unknown }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  expect(committed).toEqual(current);
});
