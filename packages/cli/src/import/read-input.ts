import type { Database } from '@aftalespor/database/client';
import type { Draft } from '@aftalespor/domain/draft';
import { readPlainText, type DocumentText } from '@aftalespor/importer/document-text';
import { ImportError } from '@aftalespor/importer/import-error';
import type { ReportInput } from '@aftalespor/importer/proposal-report';
import { propose } from '@aftalespor/importer/proposal';
import { readDraft } from '@aftalespor/importer/read-draft';
import { draftFromCsv, draftFromXlsx, SpreadsheetError } from '@aftalespor/importer/spreadsheet';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { codeOf, Failure } from '../failure/failure.js';

const MOST_BYTES = 100_000_000;
const DOCUMENTS = ['.txt', '.html', '.htm'];

/** What was read, with what a report shows beside it. */
export type Input = Pick<ReportInput, 'draft' | 'texts' | 'doubts'>;

/** Files read and checked on their own; a document still has to be matched to what the database has. */
export type InputReader = (database: Database, municipality: string | undefined) => Promise<Input>;

/** Reads the files, all of which make one draft. @throws {Failure} with everything that is wrong with them */
export async function readInput(files: readonly string[]): Promise<InputReader> {
  const kinds = new Set(files.map((file) => extname(file).toLowerCase()));
  const [kind] = kinds;
  if (kinds.size > 1)
    throw new Failure(
      `import: files of one kind are read together; got ${[...kinds].join(', ')}. Import them one after the other.`,
    );
  if (kind !== '.csv' && files.length > 1)
    throw new Failure(
      `import: one document or one workbook is read at a time; got ${files.length}. Import them one after the other.`,
    );
  const inputs = files.map((file) => ({ name: basename(file), bytes: bytesOf(file) }));
  const [first] = inputs as [(typeof inputs)[number]];
  return asFailures(async () => {
    if (kind === '.csv') return spreadsheet(draftFromCsv(inputs));
    if (kind === '.xlsx') return spreadsheet(await draftFromXlsx(first.bytes, first.name));
    if (DOCUMENTS.includes(kind!)) return document(readPlainText(first.bytes, first.name));
    throw new Failure(
      `import: ${first.name}: a text (${DOCUMENTS.join(', ')}), a workbook (.xlsx) or CSV files (.csv) are read. Save the document as one of them.`,
    );
  });
}

const spreadsheet =
  (draft: Draft): InputReader =>
  () =>
    Promise.resolve({ draft });

const document =
  (text: DocumentText): InputReader =>
  async (database, municipality) => {
    const known = await knownOf(database, text, municipality);
    const { draft, doubts } = await asFailures(async () => propose(text, known));
    const { key } = draft.agreements[0]!.documents[0]!;
    const pages = new Map(text.lines.map(({ line, page }) => [line, page]));
    return {
      draft,
      texts: new Map([[key, text.lines.map((line) => line.text)]]),
      doubts: doubts.map(({ message, field, value, line }) => ({
        ...{ message, field, value },
        places: [{ document: key, page: pages.get(line) ?? null, line }],
      })),
    };
  };

/** What the database has of the municipality that the document names, or of the one that was given. */
async function knownOf(database: Database, text: DocumentText, given: string | undefined): Promise<Draft> {
  const stored = await database.prisma.municipality.findMany({ orderBy: { slug: 'asc' } });
  const named = stored.filter(({ slug, name }) =>
    given === undefined ? text.lines.some((line) => line.text.includes(name)) : slug === given,
  );
  const known = named.length === 1 ? await readDraft(database, named[0]!.slug) : null;
  if (known) return known;
  const there = stored.length === 0 ? 'none' : stored.map(({ slug, name }) => `${name} (${slug})`).join(', ');
  throw new Failure(
    given !== undefined
      ? `--municipality: the database has no municipality "${given}"; it has ${there}.`
      : `import: ${text.file} names ${named.length === 0 ? 'none' : 'several'} of the municipalities of the database; it has ${there}. Nothing was written. Check the file, or say which it is with --municipality.`,
  );
}

async function asFailures<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SpreadsheetError || error instanceof ImportError)
      throw new Failure(`import: ${error.message}`);
    throw error;
  }
}

function bytesOf(file: string): Uint8Array {
  try {
    const { size } = statSync(file);
    if (size > MOST_BYTES)
      throw new Failure(
        `import: ${file} has ${Math.round(size / 1e6)} MB, and ${MOST_BYTES / 1e6} MB is the most that is read. Check that it is the right file.`,
      );
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Failure(
      code === 'ENOENT'
        ? `import: there is no file ${file}. Check the name and the folder.`
        : `import: ${file} cannot be read (${code}). Check that it is a file that you may read.`,
    );
  }
}
