import type { Draft } from '@aftalespor/domain/draft';
import type { DocumentText } from '../document-text/document-text.js';
import { readContextOf } from '../families/family.js';
import { familyOf } from '../family-of/family-of.js';
import { ImportError } from '../import-error/import-error.js';
import type { Doubt, Reading } from '../reading/reading.js';
import { Target } from '../target/target.js';

export interface Proposal {
  /** What the document says, under the keys that the records have; null where it says nothing. */
  draft: Draft;
  reading: Reading;
  doubts: Doubt[];
}

/**
 * Reads a document and matches it to what is known of the municipality: the agreement by its year, bodies by name,
 * initiatives by number. Nothing is written.
 *
 * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY
 */
export function propose(text: DocumentText, known: Draft): Proposal {
  const { municipality } = known;
  if (!text.lines.some((line) => line.text.includes(municipality.name)))
    throw new ImportError(
      'OTHER_MUNICIPALITY',
      text.file,
      null,
      `the document does not name ${municipality.name}. Check that it is a document of that municipality.`,
    );
  const family = familyOf(text);
  const reading = family.read(text, readContextOf(known));
  const target = new Target(known, reading, text);
  const { agreement, bodies = [], parties = [] } = family.records(reading, target);
  // Lists that the document does not speak of are empty, which says nothing of what is in them.
  const lists = {
    ...{ parties: [], signatories: [], economicTargets: [], unGoals: [] },
    ...{ sections: [], initiatives: [], budgetLines: [], postponements: [] },
  };
  return {
    draft: {
      ...{ origin: 'DOCUMENT', municipality, bodies, parties, promises: [] },
      agreements: [{ ...target.agreement, ...lists, ...agreement, documents: [target.document] }],
    },
    reading,
    doubts: [...reading.doubts, ...target.doubts],
  };
}
