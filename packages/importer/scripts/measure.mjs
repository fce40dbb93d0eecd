// How much of each document the importer reads right: each is read as if nothing were known of its agreement, and held
// against the dataset, which people made by reading; then all of a municipality's in one go, as if nothing at all were
// known. Writes the tables of docs/accuracy.md. Needs the built packages.
import { loadDataset } from '@aftalespor/dataset/dataset';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compareFields, fieldsOf } from '../dist/agreement-fields/agreement-fields.js';
import { newMunicipality } from '../dist/new-municipality/new-municipality.js';
import { proposeAll } from '../dist/proposals/proposals.js';
import { propose } from '../dist/proposal/proposal.js';
import { readFileText } from '../dist/read-file/read-file.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const REAL = folder('../../../../shared/documents/');
if (!existsSync(REAL))
  throw new Error(
    `measure: the real documents are not at ${REAL}, and without them there is nothing to say.`,
  );
const PLACES = {
  ballerup: REAL,
  eksempel: folder('../../dataset/documents/eksempel/'),
};

const shown = [];
const together = [];
for (const draft of await loadDataset()) {
  const place = PLACES[draft.municipality.slug];
  const texts = new Map();
  for (const agreement of draft.agreements)
    for (const { key, file, date } of agreement.documents) {
      if (!file || !existsSync(`${place}${file}`)) continue;
      const text = await readFileText(new Uint8Array(readFileSync(`${place}${file}`)), file);
      texts.set(key, text);
      if (place !== REAL) continue;
      const known = { ...draft, promises: [], agreements: draft.agreements.filter((it) => it !== agreement) };
      const read = propose(text, known);
      const [found] = read.draft.agreements;
      const compared = compareFields(
        fieldsOf(agreement, draft, {
          until: date ?? '9999',
          isFrom: ({ document }) => document === key,
        }),
        fieldsOf(
          found,
          {
            bodies: [...draft.bodies, ...read.draft.bodies],
            parties: [...draft.parties, ...read.draft.parties],
          },
          {
            until: '9999',
            isFrom: ({ document }) => document === found.documents[0].key,
          },
        ),
      );
      for (const it of compared) shown.push(rowOf(file, it));
      shown.push([file, 'doubts', read.doubts.length, '', '', '', '']);
    }
  const inputs = [...texts.values()].map((text) => ({ text, decisions: [] }));
  const all = proposeAll(inputs, newMunicipality(inputs[0].text));
  for (const agreement of draft.agreements) {
    const found = all.draft.agreements.find(({ slug }) => slug === agreement.slug);
    const isFrom = ({ document }) => texts.has(document);
    const compared = compareFields(
      fieldsOf(agreement, draft, { until: '9999', isFrom }),
      fieldsOf(found, all.draft, { until: '9999', isFrom: () => true }),
    );
    for (const it of compared) together.push(rowOf(`${draft.municipality.slug} ${agreement.slug}`, it));
  }
  together.push([draft.municipality.slug, 'doubts', all.doubts.length, '', '', '', '']);
}

const page = folder('../docs/accuracy.md');
const [head, between] = readFileSync(page, 'utf8').split(/(?:^\|.*\n)+/m);
writeFileSync(page, `${head}${table('document', shown)}${between}${table('agreement', together)}`);

// The sums of the first table, in the package's README.
const files = [...new Set(shown.map(([file]) => file))];
const summed = files.map((file) => {
  const rows = shown.filter(([name]) => name === file);
  const counted = rows.filter(([, field]) => field !== 'doubts');
  const sums = [2, 3, 4, 5].map((column) => counted.reduce((sum, row) => sum + row[column], 0));
  return [file, ...sums, rows.find(([, field]) => field === 'doubts')[2]];
});
const readme = folder('../README.md');
const [before, after] = readFileSync(readme, 'utf8').split(
  /(?<=\[How much is read right\].*\n(?:.+\n)*\n)(?:\|.*\n)+/,
);
writeFileSync(
  readme,
  `${before}${markdown(['document', 'values', 'right', 'wrong', 'missed', 'doubts'], summed, 1)}${after}`,
);

function rowOf(name, { field, of, right, wrong, missed, extra }) {
  if (process.argv.includes('--verbose')) {
    for (const { record, is, read } of wrong) console.error(name, field, record, 'is', is, 'read', read);
    for (const record of extra) console.error(name, field, 'only read', record);
    for (const record of missed) console.error(name, field, 'missed', record);
  }
  return [name, field, of, right, wrong.length, missed.length, extra.length];
}

function table(what, rows) {
  return markdown([what, 'field', 'in it', 'right', 'wrong', 'missed', 'only read'], rows, 2);
}

/** A table in Markdown as prettier writes it; numbers are in the columns from `numbers` on. */
function markdown(head, rows, numbers) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = cells[0].map((_, n) => Math.max(...cells.map((row) => row[n].length)));
  const isNumber = (n) => n >= numbers;
  const lines = cells.map((row) =>
    row.map((cell, n) => (isNumber(n) ? cell.padStart(widths[n]) : cell.padEnd(widths[n]))),
  );
  lines.splice(
    1,
    0,
    widths.map((width, n) => (isNumber(n) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))),
  );
  return lines.map((line) => `| ${line.join(' | ')} |\n`).join('');
}
