import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const GOAL = 10 * 1024;
const LIMIT = 14 * 1024;

const script = await readFile(new URL('../dist/aftalespor.js', import.meta.url)).catch(() => null);
if (!script) {
  console.error('embed: dist/aftalespor.js is missing. Run the build first.');
  process.exit(1);
}
const brotli = brotliCompressSync(script).length;
const bytes = (count) => `${count.toLocaleString('en-GB')} bytes`;
console.log(
  `embed: ${bytes(brotli)} brotli, ${bytes(gzipSync(script).length)} gzip, ${bytes(script.length)} plain (goal ${bytes(GOAL)}, limit ${bytes(LIMIT)} brotli)`,
);
if (brotli > LIMIT) {
  console.error(
    `embed: ${bytes(brotli - LIMIT)} over the limit. An editor's page pays for every one of them.`,
  );
  process.exit(1);
}
