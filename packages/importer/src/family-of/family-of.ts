import type { DocumentText } from '../document-text/document-text.js';
import { agreement, whyUnread } from '../families/agreement/agreement.js';
import { annexDocument } from '../families/agreement/annex-document.js';
import type { Family } from '../families/family.js';
import { constitution } from '../families/constitution/constitution.js';
import { followUpSheets } from '../families/follow-up-sheets/follow-up-sheets.js';
import { implementationSheets } from '../families/implementation-sheets/implementation-sheets.js';
import { postponements } from '../families/postponements/postponements.js';
import { ImportError } from '../import-error/import-error.js';
import { statusTableLine } from './status-table.js';

const FAMILIES: readonly Family[] = [
  agreement,
  annexDocument,
  constitution,
  followUpSheets,
  implementationSheets,
  postponements,
];

/** The family that a document looks most like. @throws {ImportError} UNKNOWN_FAMILY */
export function familyOf(text: DocumentText): Family {
  const [best] = FAMILIES.map((family) => ({ family, score: family.recognise(text) })).sort(
    (a, b) => b.score - a.score,
  );
  if (!best || best.score === 0) throw unknown(text);
  return best.family;
}

function unknown(text: DocumentText): ImportError {
  const unread = whyUnread(text);
  if (unread) return new ImportError('UNKNOWN_FAMILY', text.file, unread.line, unread.message);
  const line = statusTableLine(text);
  return new ImportError(
    'UNKNOWN_FAMILY',
    text.file,
    line,
    line === null
      ? `dokumentet er af ingen kendt slags: det ligner hverken en budgetaftale, en konstitueringsaftale, en udmøntning, en opfølgning eller et notat om udskydelser. Se efter, om det er det rigtige dokument, eller indlæs indholdet som regneark.`
      : 'det ligner en opfølgning i én tabel med en række for hver indsats. Sådan en læses ikke, kun ark med milepæle for hver indsats. Lav et regneark med aftalespor export, skriv rækkerne i arket "Opfølgninger", og indlæs det.',
  );
}
