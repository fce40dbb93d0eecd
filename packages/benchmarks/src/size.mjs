// The embed script and its parts as a reader downloads them, beside Lit alone built in the same way.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

/** Card, timeline and amounts in Danish, with Lit, the client and all that every page needs. */
const LIMIT = 14_000;
const GOAL = 10_000;
const here = dirname(fileURLToPath(import.meta.url));

const brotli = (code) =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
    .length;

/** Bundles and minifies a module as the embed script is. */
async function built(source) {
  const folder = await mkdtemp(join(tmpdir(), 'aftalespor-size-'));
  try {
    await writeFile(join(folder, 'entry.js'), source);
    const bundle = await rolldown({
      input: join(folder, 'entry.js'),
      // The packages that a dependency needs are beside it; only the entry lies elsewhere.
      resolve: { modules: [join(here, '..', 'node_modules'), 'node_modules'] },
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    const [{ code, imports }] = output;
    if (imports[0]) throw new Error(`size: ${imports[0]} is not in the bundle, so its size says nothing.`);
    return Buffer.from(code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const dist = dirname(fileURLToPath(import.meta.resolve('@aftalespor/embed/aftalespor.js')));
const parts = (await readdir(dist))
  .map((file) => [/^aftalespor\.([\w-]+)\.[\w-]{8}\.js$/.exec(file)?.[1], file])
  .filter(([name]) => name);
const rows = [
  ['the script: card, timeline, amounts, Lit, client', await readFile(join(dist, 'aftalespor.js'))],
];
for (const [name, file] of parts) rows.push([`part ${name}`, await readFile(join(dist, file))]);
rows.push([
  'Lit alone',
  await built(
    "import { LitElement, html, css, svg, nothing } from 'lit'; globalThis.lit = [LitElement, html, css, svg, nothing];",
  ),
]);

const measured = rows.map(([name, code]) => ({ '': name, minified: code.length, brotli: brotli(code) }));
const lit = measured.at(-1).brotli;
console.table(measured.map((row) => ({ ...row, 'of Lit alone': (row.brotli / lit).toFixed(2) })));

const size = measured[0].brotli;
console.log(
  `Goal ${GOAL} bytes: ${size <= GOAL ? 'met' : `over by ${size - GOAL}`}. Limit ${LIMIT} bytes: ${size <= LIMIT ? 'kept' : `broken by ${size - LIMIT}`}.`,
);
process.exitCode = size <= LIMIT ? 0 : 1;
