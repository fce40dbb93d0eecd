import type { DocumentText } from '../document-text/document-text.js';
import type { Family, ReadContext } from '../families/family.js';
import { followUpSheets } from '../families/follow-up-sheets/follow-up-sheets.js';
import { implementationSheets } from '../families/implementation-sheets/implementation-sheets.js';
import { ImportError } from '../import-error/import-error.js';
import type { Reading } from '../reading/reading.js';

const FAMILIES: readonly Family[] = [followUpSheets, implementationSheets];

/** What a document says, read as the family that it looks most like. @throws {ImportError} UNKNOWN_FAMILY */
export function readDocument(text: DocumentText, context: ReadContext): Reading {
  const [best] = FAMILIES.map((family) => ({ family, score: family.recognise(text) })).sort(
    (a, b) => b.score - a.score,
  );
  if (!best || best.score === 0)
    throw new ImportError(
      'UNKNOWN_FAMILY',
      text.file,
      null,
      `this is no document that is known: it looks like none of ${FAMILIES.map(({ name }) => name).join(', ')}. Its data can be brought as a spreadsheet.`,
    );
  return best.family.read(text, context);
}
