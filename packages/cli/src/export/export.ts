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
  if (!draft) throw new Failure('export: kommunen er fjernet imens. Kør kommandoen igen.');
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
        ? `export: ${target} findes allerede, og intet overskrives. Giv et andet navn, eller flyt den.`
        : `export: ${target} kan ikke skrives (${code}). Se efter, om mappen findes, og om du må skrive i den.`,
    );
  }
  print(
    `${draft.municipality.name}: ${draft.agreements.length} ${draft.agreements.length === 1 ? 'aftale' : 'aftaler'} skrevet til ${target}.`,
  );
  return 0;
}
