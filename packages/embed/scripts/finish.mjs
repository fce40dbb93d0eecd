import { createHash } from 'node:crypto';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const dist = new URL('../dist/', import.meta.url);
const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const script = await readFile(new URL('aftalespor.js', dist));
const pinned = `aftalespor.${version}.js`;
await writeFile(new URL(pinned, dist), script);

const brand = createRequire(import.meta.url).resolve('@aftalespor/elements/brand-template.css');
await copyFile(brand, new URL('brand-template.css', dist));

// Both files are the same now; only the pinned one will be the same after the next release.
const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
await writeFile(
  new URL('integrity.json', dist),
  `${JSON.stringify({ version, 'aftalespor.js': integrity, [pinned]: integrity }, null, 2)}\n`,
);
