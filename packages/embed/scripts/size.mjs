import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The script: card, timeline and amounts in Danish, with Lit, the client and all that every page needs (brotli). */
const LIMIT = 14_000;
const GOAL = 10_000;
/** The most bytes of each file that only some pages, or some data, need. */
const LIMITS = {
  'aftalespor.across': 1_500,
  'aftalespor.comparison': 1_750,
  'aftalespor.document': 750,
  'aftalespor.english': 1_500,
  'aftalespor.postponement': 1_800,
  'aftalespor.promise-thread': 1_600,
};

const dist = new URL('../dist/', import.meta.url);
const files = await readdir(dist).catch(() => []);
const bytes = (count) => `${count.toLocaleString('en-GB')} bytes`;

async function measure(name) {
  const part = new RegExp(`^${name}\\.[\\w-]{8}\\.js$`);
  const file = files.find((each) => (name === 'aftalespor' ? each === 'aftalespor.js' : part.test(each)));
  if (!file) throw new Error(`embed: ${name} is missing in dist. Run the build first.`);
  const content = await readFile(new URL(file, dist));
  const brotli = brotliCompressSync(content).length;
  console.log(
    `${name}: ${bytes(brotli)} brotli, ${bytes(gzipSync(content).length)} gzip, ${bytes(content.length)} plain`,
  );
  return brotli;
}

function hold(what, brotli, limit) {
  if (brotli <= limit) return;
  console.error(
    `embed: ${what} is ${bytes(brotli - limit)} over its limit of ${bytes(limit)}. A page pays for every one of them.`,
  );
  process.exitCode = 1;
}

hold('the script', await measure('aftalespor'), LIMIT);
console.log(`its goal: ${bytes(GOAL)}, its limit: ${bytes(LIMIT)}`);
for (const [name, limit] of Object.entries(LIMITS)) hold(name, await measure(name), limit);
