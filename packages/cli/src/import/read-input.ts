import type { Draft } from '@aftalespor/domain/draft';
import { draftFromCsv, draftFromXlsx, SpreadsheetError } from '@aftalespor/importer/spreadsheet';
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { codeOf, Failure } from '../failure/failure.js';

const MOST_BYTES = 100_000_000;

/** The draft that the files make together. @throws {Failure} with everything that is wrong with them */
export async function readInput(files: readonly string[]): Promise<Draft> {
  const kinds = new Set(files.map((file) => extname(file).toLowerCase()));
  const [kind] = kinds;
  if (kinds.size > 1)
    throw new Failure(
      `import: files of one kind are read together; got ${[...kinds].join(', ')}. Import them one after the other.`,
    );
  if (kind !== '.xlsx' && kind !== '.csv')
    throw new Failure(
      `import: ${files.join(', ')}: a workbook (.xlsx) or CSV files (.csv) are read. docs/spreadsheets.md of the importer says what they hold.`,
    );
  if (kind === '.xlsx' && files.length > 1)
    throw new Failure(
      `import: one workbook is one municipality; got ${files.length}. Import them one after the other.`,
    );
  try {
    const inputs = files.map((file) => ({ name: basename(file), bytes: bytesOf(file) }));
    return kind === '.csv' ? draftFromCsv(inputs) : await draftFromXlsx(inputs[0]!.bytes, inputs[0]!.name);
  } catch (error) {
    throw error instanceof SpreadsheetError ? new Failure(`import: ${error.message}`) : error;
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
