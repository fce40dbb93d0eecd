/**
 * Takes down what a running gateway answers to the page's elements, so that the page can be tested without one:
 * AFTALESPOR_URL=http://localhost:4000 pnpm run record
 */
import { createClient } from '@aftalespor/client/client';
import { ElementsDocument } from '@aftalespor/client/operations';
import { readFile, writeFile } from 'node:fs/promises';

const gateway = process.env.AFTALESPOR_URL ?? 'http://localhost:4000';
const page = await readFile(new URL('../src/index.html', import.meta.url), 'utf8');
const refs = (element, attribute) =>
  [
    ...page
      .replace(/<pre[\s\S]*?<\/pre>/g, '')
      .matchAll(new RegExp(`<aftale-${element} ${attribute}="([^"]+)"`, 'g')),
  ].map(([, ref]) => ref);

const result = await createClient({ endpoint: `${gateway}/graphql` }).query(ElementsDocument, {
  initiative: [...refs('initiative-card', 'initiative'), ...refs('postponement', 'initiative')],
  promise: [...refs('smiley-timeline', 'initiative'), ...refs('promise-thread', 'initiative')],
  initiativeAmounts: refs('yearly-amount-table', 'initiative'),
  sectionAmounts: refs('yearly-amount-table', 'section'),
  agreementAmounts: refs('yearly-amount-table', 'agreement'),
});
if ('error' in result) throw new Error(`record: ${gateway}: ${result.error.message}`);
const records = Object.fromEntries(
  Object.entries(result.data).map(([kind, list]) => [kind, Array.isArray(list) ? list : list.nodes]),
);
await writeFile(new URL('../test/records.json', import.meta.url), `${JSON.stringify(records, null, 1)}\n`);
console.log(
  `record: ${Object.entries(records)
    .map(([kind, list]) => `${list.length} ${kind}`)
    .join(', ')}`,
);
