import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { brotliDecompressSync } from 'node:zlib';
import { expect, it } from 'vitest';

const dist = new URL('../dist/', import.meta.url);
const PARTS = ['across', 'comparison', 'document', 'english', 'postponement', 'promise-thread'];
const integrity = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8')) as Record<
  string,
  string
>;

it('is one script, its pinned copy, the parts, and what an editor needs beside them', async () => {
  const { version } = integrity;
  const files = (await readdir(dist)).map((name) => name.replace(/\.[\w-]{8}(?=\.js)/, '.HASH'));
  expect(files.sort()).toEqual(
    [
      ...PARTS.flatMap((part) => ['', '.br', '.map'].map((ending) => `aftalespor.${part}.HASH.js${ending}`)),
      ...['', '.br', '.map'].map((ending) => `aftalespor.js${ending}`),
      ...['', '.br'].map((ending) => `aftalespor.${version}.js${ending}`),
      'brand-template.css',
      'documents.json',
      'integrity.json',
    ].sort(),
  );
});

it('has the integrity of the files as they are', async () => {
  const files = Object.keys(integrity).filter((name) => name.endsWith('.js'));
  expect(files).toHaveLength(2 + PARTS.length);
  for (const name of files) {
    const hash = createHash('sha384')
      .update(await readFile(new URL(name, dist)))
      .digest('base64');
    expect(integrity[name]).toBe(`sha384-${hash}`);
  }
});

it('has each script as it travels, in Brotli', async () => {
  for (const name of scripts) {
    const plain = await readFile(new URL(name, dist));
    expect(brotliDecompressSync(await readFile(new URL(`${name}.br`, dist))).equals(plain)).toBe(true);
  }
});

const scripts = Object.keys(integrity).filter((name) => name.endsWith('.js'));

it('imports nothing but what lies beside it, with its integrity, and itself', async () => {
  const script = await readFile(new URL('aftalespor.js', dist), 'utf8');
  const imported = [...script.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, what = '']) => what);
  expect(imported).toHaveLength(2);
  expect(imported).toContain('import.meta.url');
  for (const part of PARTS) {
    const [, hash = ''] = new RegExp(`['"]?${part}['"]?:\\s*'([\\w+/=]{44})'`).exec(script) ?? [];
    const file = scripts.find((name) => name.startsWith(`aftalespor.${part}.`)) ?? '';
    const content = await readFile(new URL(file, dist));
    expect(createHash('sha256').update(content).digest('base64')).toBe(hash);
    expect(file).toBe(`aftalespor.${part}.${hash.replace(/\W/g, '').slice(0, 8)}.js`);
  }
});

it.each(scripts)(
  '%s evaluates nothing, imports no module by name, and names no other address',
  async (name) => {
    const script = await readFile(new URL(name, dist), 'utf8');
    expect(script).not.toMatch(/\bimport\s*[{'"`]|\}\s*from\s*["'`]|\beval\(|new Function/);
    const addresses = script.match(/https?:\/\/[\w.-]+/g) ?? [];
    // The namespace of drawings is a name, not an address that is asked.
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  },
);
