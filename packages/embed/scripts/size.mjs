import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The most bytes (brotli) of each file. A page with cards alone fetches the script and nothing else. */
const LIMITS = {
  aftalespor: 13 * 1024,
  'aftalespor.smiley-timeline': 2 * 1024,
  'aftalespor.yearly-amount-table': 5 * 1024,
  'aftalespor.postponement': 2.5 * 1024,
  'aftalespor.promise-thread': 2 * 1024,
};
const GOAL = 10 * 1024;

const dist = new URL('../dist/', import.meta.url);
const files = await readdir(dist).catch(() => []);
const bytes = (count) => `${count.toLocaleString('en-GB')} bytes`;

for (const [name, limit] of Object.entries(LIMITS)) {
  const part = new RegExp(`^${name}\\.[\\w-]{8}\\.js$`);
  const file =
    name === 'aftalespor'
      ? files.find((each) => each === 'aftalespor.js')
      : files.find((each) => part.test(each));
  if (!file) {
    console.error(`embed: ${name} is missing in dist. Run the build first.`);
    process.exit(1);
  }
  const content = await readFile(new URL(file, dist));
  const brotli = brotliCompressSync(content).length;
  const goal = name === 'aftalespor' ? `goal ${bytes(GOAL)}, ` : '';
  console.log(
    `${name}: ${bytes(brotli)} brotli, ${bytes(gzipSync(content).length)} gzip, ${bytes(content.length)} plain (${goal}limit ${bytes(limit)} brotli)`,
  );
  if (brotli > limit) {
    console.error(
      `embed: ${name} is ${bytes(brotli - limit)} over the limit. A page pays for every one of them.`,
    );
    process.exitCode = 1;
  }
}
