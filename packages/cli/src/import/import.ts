import { applyDraft, DraftRejected, previewDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import type { Draft } from '@aftalespor/domain/draft';
import { reportLines, reportOf, reportPage, type ProposalReport } from '@aftalespor/importer/proposal-report';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { codeOf, Failure, UsageFailure } from '../failure/failure.js';
import { withDatabase } from '../open-existing/open-existing.js';
import { withProgress } from '../progress/progress.js';
import { promisesLine } from './promises-line.js';
import { readInput, type Input } from './read-input.js';
import { writeOpenDecisions } from './write-corrections.js';

export interface ImportOptions {
  accept?: boolean | undefined;
  json?: boolean | undefined;
  html?: string | undefined;
  database?: string | undefined;
  municipality?: string | undefined;
  'new-municipality'?: boolean | undefined;
  corrections?: boolean | undefined;
  date?: string | undefined;
}

/** What an import would change was shown, and nobody accepted it. */
export const NOT_ACCEPTED = 3;

/**
 * `aftalespor import FILE...`: shows what the files would change, and writes it in one transaction once it is accepted.
 * Answers 0 where it was written or there was nothing to write, NOT_ACCEPTED where it was only shown.
 */
export async function importFiles(
  files: readonly string[],
  options: ImportOptions,
  print: (line: string) => void,
): Promise<number> {
  if (options.date !== undefined && !isDay(options.date))
    throw new UsageFailure(
      `--date: en dag som 2025-04-30 ventes; der står ${JSON.stringify(options.date)}. Ret den.`,
    );
  // All is read and checked before the database is opened.
  const read = await withProgress('Læser filerne', () => readInput(files));
  const isNew = options['new-municipality'] === true;
  const work = async (database: Database) => {
    const input = await withProgress('Sammenholder med det kendte', () => read(database, options));
    const { draft, documents } = input;
    await checkMunicipality(database, draft, options);
    const report = await withProgress('Sammenligner med databasen', () =>
      refusalsAsFailures(input, async () =>
        reportOf({ ...input, preview: await previewDraft(database, draft), files }),
      ),
    );
    show(report, options, print);
    const say = options.json ? () => undefined : print;
    if (options.corrections) writeOpenDecisions(documents, say);
    if (report.writes === 0) {
      say('\nIntet at skrive: databasen siger det samme.');
      return 0;
    }
    if (!options.accept && !(await isAccepted(options))) {
      say('\nIntet er skrevet. Kør igen med --accept for at skrive det.');
      return NOT_ACCEPTED;
    }
    const { writes } = await withProgress('Skriver', () =>
      refusalsAsFailures(input, () => applyDraft(database, draft)),
    );
    say(`\nSkrevet: ${writes} rækker.`);
    say(await promisesLine(database, draft.municipality.slug));
    return 0;
  };
  return withDatabase(options.database, work, { isNew });
}

function isDay(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/** Another municipality's file is a mistake more often than a new municipality. */
async function checkMunicipality(database: Database, draft: Draft, options: ImportOptions): Promise<void> {
  const stored = await database.prisma.municipality.findMany({ orderBy: { slug: 'asc' } });
  const { key, slug, name } = draft.municipality;
  if (options['new-municipality'] || stored.some((it) => it.id === key && it.slug === slug)) return;
  const there = stored.length === 0 ? 'intet endnu' : stored.map((it) => it.name).join(', ');
  throw new Failure(
    `import: det er data fra ${name} (${slug}), og databasen har ${there}. Intet er skrevet. Skal ${name} tilføjes, så brug --new-municipality.`,
  );
}

function show(report: ProposalReport, { json, html }: ImportOptions, print: (line: string) => void): void {
  if (html !== undefined) {
    try {
      writeFileSync(html, reportPage(report));
    } catch (error) {
      throw new Failure(
        `--html: ${html} kan ikke skrives (${codeOf(error) ?? String(error)}). Se efter, om mappen findes, og om du må skrive i den.`,
      );
    }
  }
  if (json) print(JSON.stringify(report, null, 2));
  else for (const line of reportLines(report)) print(line);
}

/** Asks only where a person sits at both ends. */
async function isAccepted({ json }: ImportOptions): Promise<boolean> {
  if (json || !process.stdin.isTTY || !process.stdout.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(y|yes|j|ja)$/i.test(
      (await terminal.question('\nSkal det skrives i databasen? (ja/nej) ')).trim(),
    );
  } finally {
    terminal.close();
  }
}

async function refusalsAsFailures<Result>(
  { refusalOf }: Input,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DraftRejected ? new Failure(`import: ${refusalOf(error.problems)}`) : error;
  }
}
