import type { Draft, DraftBody } from '@aftalespor/domain/draft';
import { SAME_AS, type Decision } from '../corrections/corrections.js';
import type { DocumentText } from '../document-text/document-text.js';
import { readContextOf, type Family } from '../families/family.js';
import { familyOf } from '../family-of/family-of.js';
import { lettersOf } from '../letters-of/letters-of.js';
import { ImportError } from '../import-error/import-error.js';
import type { Doubt, Reading } from '../reading/reading.js';
import { isNamedIn, newMunicipality } from '../new-municipality/new-municipality.js';
import { matchRecords, type RecordMatch } from '../record-match/record-match.js';
import { knownAs, mapText, withOwnKeys } from '../record-match/renumbered.js';
import { Target } from '../target/target.js';

export interface Proposal {
  /** What the document says, under the keys that the records have; null where it says nothing. */
  draft: Draft;
  reading: Reading;
  /** Also those that a person has decided. */
  doubts: Doubt[];
  /** Keys of initiatives whose account is that of their amounts, and not printed. */
  derivedAccounts: readonly string[];
}

export interface ProposalOptions {
  /** Which record is which, as a person decided it. */
  decisions?: readonly Decision[];
  /** Instead of the date that the document has, or has not: YYYY-MM-DD. */
  date?: string | undefined;
  /** A person has said that it is the known municipality's, so that it need not name one. */
  isOwn?: boolean | undefined;
  /** Bodies that nobody knows, and that the documents read together with this one have. */
  bodies?: readonly DraftBody[];
}

/**
 * Reads a document and matches it to what is known of the municipality: the agreement by its year, bodies by name,
 * initiatives by number, or by title where the number changed. Nothing is written.
 *
 * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY
 */
export function propose(
  text: DocumentText,
  known: Draft,
  { decisions = [], date, isOwn = false, bodies: others = [] }: ProposalOptions = {},
): Proposal {
  const { municipality } = known;
  let offered = others;
  const read = () =>
    readingOf(
      text,
      known,
      { date, isOwn },
      offered.map(({ name }) => name),
    );
  const recordsOf = ({ family, reading }: ReturnType<typeof readingOf>, before: Draft) => {
    const target = new Target(before, reading, text, { decisions, offered });
    const { agreement, bodies = [], parties = [], derivedAccounts = [] } = family.records(reading, target);
    // Lists that the document does not speak of are empty, which says nothing of what is in them.
    const lists = {
      ...{ parties: [], signatories: [], economicTargets: [], unGoals: [] },
      ...{ sections: [], initiatives: [], budgetLines: [], postponements: [] },
    };
    const draft: Draft = {
      ...{ origin: 'DOCUMENT', municipality, parties, promises: [] },
      bodies: [...bodies, ...target.newBodies],
      agreements: [
        {
          ...{ ...target.agreement, ...lists, rounds: [...target.agreement.rounds, ...target.newRounds] },
          ...{ ...agreement, documents: [target.document] },
        },
      ],
    };
    return { draft, target, family, reading, derivedAccounts };
  };
  let made = recordsOf(read(), known);
  const more = made.draft.bodies.filter(({ key }) => !others.some((it) => it.key === key));
  // Where a name ends is told by the names that are known: the new ones are known now.
  if (more.length > 0) {
    offered = [...others, ...more];
    made = recordsOf(read(), known);
  }
  const matches = matchRecords(made.draft, known, decisions);
  if (matches.length > 0) {
    made = recordsOf(made, knownAs(known, matches));
    made.draft = withOwnKeys(made.draft, matches);
  }
  const { draft, target, reading, derivedAccounts } = made;
  return {
    draft: sameBodies(draft, decisions),
    ...{ reading, derivedAccounts },
    doubts: [
      ...reading.doubts,
      ...target.doubts,
      ...matches.map(doubtOfMatch),
      ...doubtsOfBodies(draft, text),
    ],
  };
}

/**
 * What a document says, before it is matched to anything. `names`: bodies that it names and nobody knew.
 *
 * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY
 */
export function readingOf(
  text: DocumentText,
  known: Draft,
  { date, isOwn = false }: Pick<ProposalOptions, 'date' | 'isOwn'>,
  names: readonly string[] = [],
): { family: Family; reading: Reading } {
  checkMunicipality(text, known.municipality.name, isOwn);
  const family = familyOf(text);
  const context = readContextOf(known);
  const reading = family.read(text, { ...context, date, bodyNames: [...context.bodyNames, ...names] });
  return {
    family,
    reading: date === undefined ? reading : { ...reading, document: { ...reading.document, date } },
  };
}

/** A document of another municipality is read for none; one that names none only where a person says whose it is. */
function checkMunicipality(text: DocumentText, name: string, isOwn: boolean): void {
  if (isNamedIn(text, name)) return;
  const other = newMunicipality(text)?.municipality.name;
  if (other === undefined && isOwn) return;
  throw new ImportError(
    'OTHER_MUNICIPALITY',
    text.file,
    null,
    other === undefined
      ? `dokumentet nævner ingen kommune. Er det fra ${name}, så skriv det med --municipality.`
      : `dokumentet nævner ikke ${name}, men ${other}. Se efter, om det er et dokument fra den kommune.`,
  );
}

function doubtOfMatch({ key, number, title, line, known, knownTitle }: RecordMatch): Doubt {
  return {
    ...{ line, field: `${number} ${SAME_AS}`, value: known },
    about: { post: key, felt: SAME_AS },
    message: `"${number} ${title}" ligner "${knownTitle}", som havde et andet nummer: se efter, om det er det samme`,
  };
}

function doubtsOfBodies({ bodies }: Draft, text: DocumentText): Doubt[] {
  const letters = text.lines.map((line) => lettersOf(line.text));
  return bodies.map(({ key, name }) => ({
    line: text.lines[firstOf(lettersOf(name), letters)]?.line ?? 1,
    ...{ field: SAME_AS, value: name, about: { post: key, felt: SAME_AS } },
    message: 'databasen kender ingen enhed med det navn: se efter, om den er ny, eller skriv, hvilken det er',
    together:
      'databasen kender ikke disse enheder: se efter for hver, om den er ny, eller skriv, hvilken det er',
  }));
}

const LINES_OF_A_NAME = 4;

/**
 * The place of the line where a name first stands, by the letters of each line; it may begin on one and go on over the next
 * ones, as in a narrow column. -1 where it stands nowhere.
 */
function firstOf(name: string, lines: readonly string[]): number {
  const isBetween = (from: number, end: number) => lines.slice(from, end).join('').includes(name);
  let first = lines.findIndex((_line, n) => isBetween(n, n + LINES_OF_A_NAME));
  const end = first + LINES_OF_A_NAME;
  while (first !== -1 && isBetween(first + 1, end)) first++;
  return first;
}

/** New bodies that a person says are known ones, under the keys of those. */
function sameBodies(draft: Draft, decisions: readonly Decision[]): Draft {
  const keys = new Map(
    decisions
      .filter(({ felt, beslutning }) => felt === SAME_AS && beslutning === 'ret')
      .filter(({ post }) => draft.bodies.some(({ key }) => key === post))
      .map(({ post, værdi }) => [post!, værdi!]),
  );
  if (keys.size === 0) return draft;
  const bodies = draft.bodies.filter(({ key }) => !keys.has(key));
  return mapText({ ...draft, bodies }, (it) => keys.get(it) ?? it);
}
