import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const integrity = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<
  string,
  string
>;

it('is one script, its pinned copy, and what an editor needs beside them', async () => {
  const { version } = integrity;
  expect((await readdir(dist)).sort()).toEqual(
    [
      'aftalespor.js',
      'aftalespor.js.map',
      `aftalespor.${version}.js`,
      'brand-template.css',
      'integrity.json',
    ].sort(),
  );
});

it('has the integrity of the files as they are', async () => {
  const files = Object.keys(integrity).filter((name) => name.endsWith('.js'));
  expect(files).toHaveLength(2);
  for (const name of files) {
    const hash = createHash('sha384')
      .update(await readFile(new URL(name, dist)))
      .digest('base64');
    expect(integrity[name]).toBe(`sha384-${hash}`);
  }
});

it('imports nothing, evaluates nothing and names no other address', async () => {
  const script = await readFile(new URL('aftalespor.js', dist), 'utf8');
  expect(script).not.toMatch(/\bimport\s*[({'"`]|\bfrom\s*["'`]|\beval\(|new Function/);
  const addresses = script.match(/https?:\/\/[\w.-]+/g) ?? [];
  // The namespace of drawings is a name, not an address that is asked.
  expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
});
