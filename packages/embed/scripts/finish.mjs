import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const script = await readFile(new URL('aftalespor.js', dist));
const pinned = `aftalespor.${version}.js`;
await writeFile(new URL(pinned, dist), script);

const brand = createRequire(import.meta.url).resolve('@aftalespor/elements/brand-template.css');
await copyFile(brand, new URL('brand-template.css', dist));

// The script and its pinned copy are the same now; only the pinned one will be the same after the next release. The parts
// have their content in their names, and the script knows their integrity.
const integrity = {};
for (const file of (await readdir(dist)).filter((name) => name.endsWith('.js')).sort()) {
  const hash = createHash('sha384').update(await readFile(new URL(file, dist)));
  integrity[file] = `sha384-${hash.digest('base64')}`;
}
await writeFile(new URL('integrity.json', dist), `${JSON.stringify({ version, ...integrity }, null, 2)}\n`);
