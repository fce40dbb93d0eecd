import { applyDraft, DraftRejected, previewDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import type { Draft } from '@aftalespor/domain/draft';
import { reportLines, reportOf, reportPage, type ProposalReport } from '@aftalespor/importer/proposal-report';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { codeOf, Failure } from '../failure/failure.js';
import { withDatabase } from '../open-existing/open-existing.js';
import { readInput } from './read-input.js';

export interface ImportOptions {
  accept?: boolean | undefined;
  json?: boolean | undefined;
  html?: string | undefined;
  database?: string | undefined;
  municipality?: string | undefined;
  'new-municipality'?: boolean | undefined;
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
  // All is read and checked before the database is opened.
  const read = await readInput(files);
  return withDatabase(options.database, async (database) => {
    const input = await read(database, options.municipality);
    const { draft } = input;
    await checkMunicipality(database, draft, options);
    const report = await refusalsAsFailures(async () =>
      reportOf({ ...input, preview: await previewDraft(database, draft), files }),
    );
    show(report, options, print);
    const { NEW, CHANGED, REMOVED } = report.counts;
    if (NEW + CHANGED + REMOVED === 0) {
      if (!options.json) print('\nNothing to write: the database says the same.');
      return 0;
    }
    if (!options.accept && !(await isAccepted(options))) {
      if (!options.json) print('\nNothing was written. Run it again with --accept to write this.');
      return NOT_ACCEPTED;
    }
    const { writes } = await refusalsAsFailures(() => applyDraft(database, draft));
    if (!options.json) print(`\nWritten: ${writes} rows.`);
    return 0;
  });
}

/** Another municipality's file is a mistake more often than a new municipality. */
async function checkMunicipality(database: Database, draft: Draft, options: ImportOptions): Promise<void> {
  const stored = await database.prisma.municipality.findMany({ orderBy: { slug: 'asc' } });
  const { key, slug, name } = draft.municipality;
  if (options['new-municipality'] || stored.some((it) => it.id === key && it.slug === slug)) return;
  const there = stored.length === 0 ? 'nothing yet' : stored.map((it) => it.name).join(', ');
  throw new Failure(
    `import: this is data of ${name} (${slug}), and the database has ${there}. Nothing was written. If ${name} shall be added, say so with --new-municipality.`,
  );
}

function show(report: ProposalReport, { json, html }: ImportOptions, print: (line: string) => void): void {
  if (html !== undefined) {
    try {
      writeFileSync(html, reportPage(report));
    } catch (error) {
      throw new Failure(
        `--html: ${html} cannot be written (${codeOf(error) ?? String(error)}). Check the folder, and that you may write there.`,
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
      (await terminal.question('\nWrite this to the database? (ja/nej) ')).trim(),
    );
  } finally {
    terminal.close();
  }
}

async function refusalsAsFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof DraftRejected ? new Failure(`import: ${error.message}`) : error;
  }
}
