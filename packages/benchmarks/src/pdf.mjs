// Time and memory of reading a PDF, beside the PDF library's own extraction of the same file. Each reading has a process
// of its own, and each size is read by both, one after the other. A third reading tells what the memory is: how much of it
// stays when the garbage is gone, and how little the reading gets by with.
import { execFile } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SIZES = [10, 100, 1_000];
/** A heap in which garbage has no room to lie. */
const SMALL_HEAP = ['--max-old-space-size=32', '--max-semi-space-size=1', '--expose-gc'];
const [, , role, file] = process.argv;
if (role === 'importer') await timed(readWithImporter);
else if (role === 'library') await timed(readWithLibrary);
else await measure();

async function readWithImporter(bytes) {
  const { readFileText } = await import('@aftalespor/importer/read-file');
  return async () => {
    const { lines } = await readFileText(bytes, 'bench.pdf');
    return {
      count: lines.length,
      text: lines.reduce((sum, it) => sum + Buffer.byteLength(it.text), 0),
      lines,
    };
  };
}

async function readWithLibrary(bytes) {
  const { extractText } = await import('unpdf');
  return async () => ({ count: (await extractText(bytes)).text.length });
}

async function timed(prepare) {
  const bytes = new Uint8Array(await readFile(file));
  const read = await prepare(bytes);
  const before = process.memoryUsage.rss();
  const heapBefore = heapInUse();
  const began = performance.now();
  const { count, text, lines } = await read();
  const ms = performance.now() - began;
  if (count === 0) throw new Error(`${role}: nothing was read of ${file}.`);
  // maxRSS is in kilobytes.
  const more = process.resourceUsage().maxRSS * 1024 - before;
  const kept = heapInUse() - heapBefore;
  console.log(JSON.stringify({ ms, more, text, kept, file: bytes.length, lines: lines?.length }));
}

/** Without garbage, where this process may collect it. */
function heapInUse() {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

async function measure() {
  const folder = await mkdtemp(join(tmpdir(), 'aftalespor-pdf-'));
  const run = async (name, at, options = []) => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...options,
      fileURLToPath(import.meta.url),
      name,
      at,
    ]);
    return JSON.parse(stdout);
  };
  const mb = (bytes) => (bytes / 1e6).toFixed(1);
  try {
    const rows = [];
    const parts = [];
    for (const pages of SIZES) {
      const at = join(folder, `${pages}.pdf`);
      await makePdf(pages, at);
      const [library, importer] = [await run('library', at), await run('importer', at)];
      rows.push({
        pages,
        'library ms/page': (library.ms / pages).toFixed(1),
        'importer ms/page': (importer.ms / pages).toFixed(1),
        ratio: (importer.ms / library.ms).toFixed(2),
        'library MB': Math.round(library.more / 1e6),
        'importer MB': Math.round(importer.more / 1e6),
      });
      const small = await run('importer', at, SMALL_HEAP);
      parts.push({
        pages,
        'file MB': mb(small.file),
        'text MB': mb(small.text),
        'kept MB': mb(small.kept),
        'MB in a small heap': Math.round(small.more / 1e6),
        'MB in any heap': Math.round(importer.more / 1e6),
      });
    }
    console.table(rows);
    console.table(parts);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Pages as an agreement has them: a heading, paragraphs, and a table of yearly amounts. */
async function makePdf(pages, at) {
  const { default: PDFDocument } = await import('pdfkit');
  const pdf = new PDFDocument({ size: 'A4', margin: 50 });
  const written = createWriteStream(at);
  pdf.pipe(written);
  const words =
    'Parterne vil give byens skoler og biblioteker bedre rammer og følge indsatsen år for år'.split(' ');
  for (let page = 1; page <= pages; page++) {
    if (page > 1) pdf.addPage();
    pdf.fontSize(14).text(`${page}. Kapitel om byens rum`).moveDown();
    pdf.fontSize(10);
    for (let n = 0; n < 12; n++)
      pdf
        .text(
          Array.from({ length: 45 }, (_, at) => words[(n * 7 + at * (page % 5) + at) % words.length]).join(
            ' ',
          ),
        )
        .moveDown();
    for (let n = 0; n < 8; n++) {
      const y = pdf.y;
      [`${page}.${n}`, 'Driftsudgift', '1.250', '1.250', '800', '-400'].forEach((cell, at) =>
        pdf.text(cell, 50 + at * 80, y, { width: 75 }),
      );
      pdf.x = 50;
    }
  }
  pdf.end();
  await finished(written);
}
