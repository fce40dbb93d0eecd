import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What the three elements of the first version cost in Danish, with what every page needs: no more than this (brotli). */
const THREE = {
  files: ['aftalespor', 'aftalespor.smiley-timeline', 'aftalespor.yearly-amount-table'],
  limit: 16_600,
};
const GOAL = 10_000;
/** The most bytes of each file that only some pages, or some data, need. */
const LIMITS = {
  'aftalespor.across': 1_500,
  'aftalespor.comparison': 1_750,
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

let three = 0;
for (const name of THREE.files) three += await measure(name);
console.log(`the three elements: ${bytes(three)} brotli (goal ${bytes(GOAL)}, limit ${bytes(THREE.limit)})`);
hold('the script with timeline and amounts', three, THREE.limit);
for (const [name, limit] of Object.entries(LIMITS)) hold(name, await measure(name), limit);
