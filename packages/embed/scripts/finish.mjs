import { ElementsDocument } from '@aftalespor/client/operations';
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));

// Each part gets its hash into its name, and the script the integrity of each (see src/fetch-part).
const parts = {};
for (const file of await readdir(dist)) {
  const [, name] = /^aftalespor\.([\w-]+)\.js$/.exec(file) ?? [];
  if (!name) continue;
  parts[name] = createHash('sha256')
    .update(await readFile(new URL(file, dist)))
    .digest('base64');
  const stem = `aftalespor.${name}.${parts[name].replace(/\W/g, '').slice(0, 8)}.js`;
  await rename(new URL(file, dist), new URL(stem, dist));
  await rename(new URL(`${file}.map`, dist), new URL(`${stem}.map`, dist));
}
const built = await readFile(new URL('aftalespor.js', dist), 'utf8');
const script = built.replace('__PARTS__', () =>
  JSON.stringify(parts)
    .replace(/"(\w+)":/g, '$1:')
    .replaceAll('"', "'"),
);
for (const file of ['aftalespor.js', `aftalespor.${version}.js`])
  await writeFile(new URL(file, dist), script);

// What the gateway that serves the script answers without being sent it: see the gateway's persisted documents.
await writeFile(
  new URL('documents.json', dist),
  `${JSON.stringify({ [parts.document]: String(ElementsDocument) }, null, 2)}\n`,
);

const brand = createRequire(import.meta.url).resolve('@aftalespor/elements/brand-template.css');
await copyFile(brand, new URL('brand-template.css', dist));

// The script and its pinned copy are the same now; only the pinned one will be the same after the next release. The parts
// have their content in their names, and the script knows their integrity.
const integrity = {};
for (const file of (await readdir(dist)).filter((name) => name.endsWith('.js')).sort()) {
  const content = await readFile(new URL(file, dist));
  integrity[file] = `sha384-${createHash('sha384').update(content).digest('base64')}`;
  // What travels: the gateway sends it as it lies here to every browser that takes Brotli.
  await writeFile(new URL(`${file}.br`, dist), brotliCompressSync(content));
}
await writeFile(new URL('integrity.json', dist), `${JSON.stringify({ version, ...integrity }, null, 2)}\n`);
