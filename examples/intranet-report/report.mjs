/**
 * Prints an agreement's initiatives by committee: how many milestones were set, and the smileys of the latest follow-up.
 *
 *   node report.mjs ballerup/budget-2018
 *   AFTALESPOR_URL=https://aftaler.example.dk node report.mjs eksempel/budget-2025
 *
 * The types of all that is used here come from the gateway's schema: an editor completes and checks every field.
 */
import { createClient } from '@aftalespor/client/client';
import { InitiativeReportDocument } from '@aftalespor/client/operations';
import { allNodes } from '@aftalespor/client/pages';
import { WORDS } from '@aftalespor/domain/words';

/** @typedef {import('@aftalespor/client/operations').InitiativeReportQuery['initiatives']['nodes'][number]} Initiative */

const agreement = process.argv[2] ?? 'ballerup/budget-2018';
const client = createClient({ endpoint: `${process.env.AFTALESPOR_URL ?? 'http://localhost:4000'}/graphql` });
const words = WORDS.da;

/** One page of the report. @param {string | null} after */
async function readPage(after) {
  const result = await client.query(InitiativeReportDocument, {
    filter: { agreements: [agreement] },
    first: 20,
    after,
  });
  if ('error' in result) throw new Error(`${result.error.code}: ${result.error.message}`);
  return result.data.initiatives;
}

/**
 * A smiley in words. Only what the sheet itself prints is counted here: a reading of ours (DERIVED) is marked.
 * @param {{ basis: string } | null | undefined} assessment @param {string | undefined} word
 */
const status = (assessment, word) =>
  assessment && word ? `${word}${assessment.basis === 'DERIVED' ? ' (tolkning)' : ''}` : '-';

/** @param {Initiative} initiative */
function toRow({ number, title, milestones, followUps }) {
  const latest = followUps.at(-1);
  const set = milestones.filter(({ state }) => state === 'SET').length;
  return [
    number ?? '•',
    title.length > 44 ? `${title.slice(0, 43)}…` : title,
    `${set} af ${milestones.length}`,
    status(latest?.effort, latest?.effort ? words.effort[latest.effort.smiley] : undefined),
    status(latest?.economy, latest?.economy ? words.economy[latest.economy.smiley] : undefined),
    latest?.round.reportedOn ?? '-',
  ];
}

/** @type {Map<string, string[][]>} */
const committees = new Map();
let count = 0;
try {
  for await (const initiative of allNodes(readPage)) {
    count++;
    const names = initiative.responsibleCommittees.map(({ name }) => name);
    for (const name of names.length ? names : ['Intet udvalg nævnt'])
      committees.set(name, [...(committees.get(name) ?? []), toRow(initiative)]);
  }
} catch (error) {
  console.error(`report: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}
if (count === 0) {
  console.error(`report: "${agreement}" has no initiatives. Is the ref right, as in "ballerup/budget-2018"?`);
  process.exit(1);
}

const head = ['Nr.', 'Indsats', 'Milepæle', words.axis.EFFORT, words.axis.ECONOMY, 'Opgjort'];
const widths = head.map((label, column) =>
  Math.max(label.length, ...[...committees.values()].flat().map((row) => (row[column] ?? '').length)),
);
/** @param {string[]} cells */
const print = (cells) =>
  console.log(
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );

console.log(`${agreement}: ${count} indsatser`);
for (const [name, rows] of [...committees].sort(([a], [b]) => a.localeCompare(b, 'da'))) {
  console.log(`\n${name} (${rows.length})`);
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  for (const row of rows) print(row);
}
