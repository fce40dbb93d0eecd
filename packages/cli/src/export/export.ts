import { readDraft } from '@aftalespor/importer/read-draft';
import { draftToCsv, draftToXlsx, SpreadsheetError } from '@aftalespor/importer/spreadsheet';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, Failure } from '../failure/failure.js';
import { municipalityOf, withDatabase } from '../open-existing/open-existing.js';

export interface ExportOptions {
  municipality?: string | undefined;
  database?: string | undefined;
}

/** `aftalespor export TARGET`: a workbook where the name ends with .xlsx, else a folder of CSV files. Overwrites nothing. */
export async function exportData(
  target: string,
  options: ExportOptions,
  print: (line: string) => void,
): Promise<number> {
  const draft = await withDatabase(options.database, async (database) =>
    readDraft(database, await municipalityOf(database, options.municipality)),
  );
  if (!draft) throw new Failure('export: the municipality was removed meanwhile. Run the command again.');
  try {
    if (/\.xlsx$/i.test(target)) writeFileSync(target, await draftToXlsx(draft), { flag: 'wx' });
    else {
      mkdirSync(target);
      for (const { name, text } of draftToCsv(draft)) writeFileSync(join(target, name), text, { flag: 'wx' });
    }
  } catch (error) {
    if (error instanceof SpreadsheetError) throw new Failure(error.message);
    const code = codeOf(error);
    if (code === null) throw error;
    throw new Failure(
      code === 'EEXIST'
        ? `export: ${target} is there already, and nothing is overwritten. Give another name, or move it away.`
        : `export: ${target} cannot be written (${code}). Check the folder, and that you may write there.`,
    );
  }
  print(`${draft.municipality.name}: ${draft.agreements.length} agreements written to ${target}.`);
  return 0;
}
