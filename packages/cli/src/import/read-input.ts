import type { DraftProblem } from '@aftalespor/database/check-draft';
import type { Database } from '@aftalespor/database/client';
import type { Draft } from '@aftalespor/domain/draft';
import { correctionsFileOf, readCorrections, type Decision } from '@aftalespor/importer/corrections';
import { readPlainText, type DocumentText } from '@aftalespor/importer/document-text';
import { problemLine } from '@aftalespor/importer/draft-problem';
import { ImportError } from '@aftalespor/importer/import-error';
import { isNamedIn, newMunicipality } from '@aftalespor/importer/new-municipality';
import type { ReportInput } from '@aftalespor/importer/proposal-report';
import { proposeAll, type ReadDocument } from '@aftalespor/importer/proposals';
import { readFileText } from '@aftalespor/importer/read-file';
import { readDraft } from '@aftalespor/importer/read-draft';
import {
  draftFromCsv,
  draftFromXlsx,
  SpreadsheetError,
  type SpreadsheetDraft,
} from '@aftalespor/importer/spreadsheet';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { codeOf, Failure } from '../failure/failure.js';

const MOST_BYTES = 100_000_000;

/** What was read, with what a report shows beside it. */
export type Input = Pick<ReportInput, 'draft' | 'texts' | 'doubts' | 'decided' | 'restored'> & {
  documents: DocumentOnDisk[];
  /** What the database refuses of the draft, with its places in the files. */
  refusalOf: (problems: readonly DraftProblem[]) => string;
};

/** A document with what was decided about it, and what is still open. */
export interface DocumentOnDisk {
  file: string;
  corrections: string;
  decisions: readonly Decision[];
  open: readonly Decision[];
}

export interface ReadOptions {
  municipality?: string | undefined;
  'new-municipality'?: boolean | undefined;
  date?: string | undefined;
}

/** Files read and checked on their own; documents still have to be matched to what the database has. */
export type InputReader = (database: Database, options: ReadOptions) => Promise<Input>;

interface Read {
  file: string;
  text: DocumentText;
  decisions: Decision[];
}

/** Reads the files, all of which make one draft. @throws {Failure} with everything that is wrong with them */
export async function readInput(files: readonly string[]): Promise<InputReader> {
  const kinds = new Set(files.map((file) => kindOf(file)));
  const [kind] = kinds;
  if (kinds.size > 1)
    throw new Failure(
      `import: der læses dokumenter, en projektmappe eller CSV-filer, ikke flere slags på én gang; det var ${files.map((file) => extname(file)).join(', ')}. Indlæs én slags ad gangen.`,
    );
  if (kind === '.xlsx' && files.length > 1)
    throw new Failure(
      `import: der læses én projektmappe ad gangen; der var ${files.length}. Indlæs dem efter hinanden.`,
    );
  const inputs = files.map((file) => ({ name: basename(file), bytes: bytesOf(file) }));
  const [first] = inputs as [(typeof inputs)[number]];
  return asFailures(async () => {
    if (kind === '.csv') return spreadsheet(draftFromCsv(inputs));
    if (kind === '.xlsx') return spreadsheet(await draftFromXlsx(first.bytes, first.name));
    return documents(await readAll(files, inputs));
  });
}

function kindOf(file: string): 'document' | '.csv' | '.xlsx' {
  const extension = extname(file).toLowerCase();
  return extension === '.csv' || extension === '.xlsx' ? extension : 'document';
}

const spreadsheet =
  ({ draft, errorOf }: SpreadsheetDraft): InputReader =>
  () =>
    Promise.resolve({ draft, documents: [], refusalOf: (problems) => errorOf(problems).message });

/** All that is wrong with any of the documents is told at once. @throws {Failure} */
async function readAll(
  files: readonly string[],
  inputs: readonly { name: string; bytes: Uint8Array }[],
): Promise<Read[]> {
  const problems: string[] = [];
  const read: Read[] = [];
  for (const [n, file] of files.entries())
    try {
      const text = await readFileText(inputs[n]!.bytes, inputs[n]!.name);
      read.push({ file, text, decisions: decisionsBeside(file) });
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      problems.push(error.message);
    }
  if (problems.length > 0) throw new Failure(`import: ${problems.join('\n')}`);
  return read;
}

function decisionsBeside(file: string): Decision[] {
  const corrections = correctionsFileOf(file);
  if (!existsSync(corrections)) return [];
  // A text editor may have saved it in another encoding.
  const { lines } = readPlainText(bytesOf(corrections), corrections);
  return readCorrections(lines.map(({ text }) => text).join('\n'), corrections);
}

const documents =
  (read: readonly Read[]): InputReader =>
  async (database, options) => {
    const known = await knownOf(
      database,
      read.map(({ text }) => text),
      options,
    );
    const { date, municipality } = options;
    const told = { date, isOwn: municipality !== undefined };
    const proposals = await asFailures(async () => proposeAll(read, known, told));
    const fileOf = ({ text }: ReadDocument) => read.find((it) => it.text === text)!;
    return {
      ...{ draft: proposals.draft, doubts: proposals.doubts, decided: proposals.decided },
      refusalOf: (problems) =>
        [
          'databasen tager ikke imod det, dokumenterne fører til, og intet er skrevet. Det burde ikke kunne ske: meld det med dokumenterne.',
          ...problems.map((problem) => `  ${problemLine(problem)}`),
        ].join('\n'),
      texts: new Map(proposals.documents.map(({ key, text }) => [key, text.lines.map((line) => line.text)])),
      restored: new Map(proposals.documents.map(({ key, restored }) => [key, restored])),
      documents: proposals.documents.map((document) => {
        const { file, decisions } = fileOf(document);
        return { file, corrections: correctionsFileOf(file), decisions, open: document.open };
      }),
    };
  };

/** What the database has of the municipality that the documents name, or of the one that was given. */
async function knownOf(
  database: Database,
  texts: readonly DocumentText[],
  { municipality: given, 'new-municipality': isNew }: ReadOptions,
): Promise<Draft> {
  const stored = await database.prisma.municipality.findMany({ orderBy: { slug: 'asc' } });
  const named = stored.filter(({ slug, name }) =>
    given === undefined ? texts.every((text) => isNamedIn(text, name)) : slug === given || name === given,
  );
  const known = named.length === 1 ? await readDraft(database, named[0]!.slug) : null;
  if (known) return known;
  const [first] = texts as [DocumentText];
  const there =
    stored.length === 0 ? 'ingen' : stored.map(({ slug, name }) => `${name} (${slug})`).join(', ');
  const made = newMunicipality(first, given);
  if (isNew && named.length === 0) {
    if (made) return made;
    throw new Failure(
      `import: ${first.file} nævner ingen kommune. Intet er skrevet. Skriv, hvad den hedder: --municipality "Eksempel Kommune".`,
    );
  }
  const offer = made
    ? ` Skal ${made.municipality.name} tilføjes, så brug --new-municipality.`
    : ' Se filen efter, eller skriv, hvilken det er, med --municipality.';
  const shown = texts.map(({ file }) => file).join(', ');
  throw new Failure(
    given !== undefined
      ? `--municipality: databasen har ingen kommune "${given}"; den har ${there}. Tilføj den med --new-municipality.`
      : `import: ${shown} nævner ${texts.length === 1 ? '' : 'tilsammen '}${named.length === 0 ? 'ingen' : 'flere'} af databasens kommuner; den har ${there}. Intet er skrevet.${named.length === 0 ? offer : ' Skriv, hvilken det er, med --municipality.'}`,
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
        `import: ${file} fylder ${Math.round(size / 1e6)} MB, og der læses højst ${MOST_BYTES / 1e6} MB. Se efter, om det er den rigtige fil.`,
      );
    return readFileSync(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Failure(
      code === 'ENOENT'
        ? `import: der er ingen fil ${file}. Se navnet og mappen efter.`
        : `import: ${file} kan ikke læses (${code}). Se efter, om det er en fil, du må læse.`,
    );
  }
}
