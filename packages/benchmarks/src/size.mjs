// The embed script's size as a reader downloads it, beside Lit alone built in the same way.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

const LIMIT = 14 * 1024;
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
      resolve: { modules: [join(here, '..', 'node_modules')] },
      logLevel: 'silent',
    });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    return Buffer.from(output[0].code);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const embed = await readFile(fileURLToPath(import.meta.resolve('@aftalespor/embed/aftalespor.js')));
const lit = await built(
  "import { LitElement, html, css, svg, nothing } from 'lit'; globalThis.lit = [LitElement, html, css, svg, nothing];",
);

const rows = [
  ['embed script: the card, Lit, client', embed],
  ['Lit alone', lit],
].map(([name, code]) => ({ '': name, minified: code.length, brotli: brotli(code) }));
console.table(rows.map((row) => ({ ...row, 'of Lit alone': (row.brotli / rows[1].brotli).toFixed(2) })));

const size = rows[0].brotli;
console.log(
  `Goal ${GOAL} bytes: ${size <= GOAL ? 'met' : `over by ${size - GOAL}`}. Limit ${LIMIT} bytes: ${size <= LIMIT ? 'kept' : 'broken'}.`,
);
process.exitCode = size <= LIMIT ? 0 : 1;
