import type { Draft, DraftBody } from '@aftalespor/domain/draft';
import { SAME_AS, type Decision } from '../corrections/corrections.js';
import { ImportError } from '../import-error/import-error.js';
import type { DocumentText } from '../document-text/document-text.js';
import { lettersOf } from '../letters-of/letters-of.js';
import type { Doubt, Reading } from '../reading/reading.js';
import { Readings, type FamilyReading, type ReadingsOptions } from '../readings/readings.js';
import { matchRecords, type RecordMatch } from '../record-match/record-match.js';
import { knownAs, mapText, withOwnKeys } from '../record-match/renumbered.js';
import { Target, type TargetOptions } from '../target/target.js';

export interface Proposal {
  /** What the document says, under the keys that the records have; null where it says nothing. */
  draft: Draft;
  reading: Reading;
  /** Also those that a person has decided. */
  doubts: Doubt[];
  /** Keys of initiatives whose account is that of their amounts, and not printed. */
  derivedAccounts: readonly string[];
}

export interface ProposalOptions extends ReadingsOptions {
  /** Which record is which, as a person decided it. */
  decisions?: readonly Decision[];
  /** Bodies that nobody knows, and that the documents read together with this one have. */
  bodies?: readonly DraftBody[];
  /** Those of the documents read together with this one; `date` and `isOwn` are theirs. */
  readings?: Readings;
}

/**
 * Reads a document and matches it to what is known of the municipality: the agreement by its year, bodies by name,
 * initiatives by number, or by title where the number changed. Nothing is written.
 *
 * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY, UNKNOWN_AGREEMENT
 */
export function propose(
  text: DocumentText,
  known: Draft,
  {
    decisions = [],
    bodies: others = [],
    date,
    isOwn,
    readings = new Readings({ date, isOwn }),
  }: ProposalOptions = {},
): Proposal {
  const made = (offered: readonly DraftBody[]) =>
    recordsOf(readings.of(text, known, namesOf(offered)), text, known, { decisions, offered });
  let records = made(others);
  const more = records.draft.bodies.filter(({ key }) => !others.some((it) => it.key === key));
  // Where a name ends is told by the names that are known: the new ones are known now.
  const offered = [...others, ...more];
  if (more.length > 0) records = made(offered);
  const matches = matchRecords(records.draft, known, decisions, records.reading.sections);
  if (matches.length > 0) {
    records = recordsOf(records, text, knownAs(known, matches), { decisions, offered });
    records.draft = withOwnKeys(records.draft, matches);
  }
  const { draft, target, reading, derivedAccounts } = records;
  if (reading.isAttachment && !target.isKnown)
    throw new ImportError(
      'UNKNOWN_AGREEMENT',
      text.file,
      null,
      `det er et bilag ("${reading.document.title}"), og hverken databasen eller de andre dokumenter har aftalen. Indlæs aftalen sammen med bilaget.`,
    );
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
 * The bodies that documents name and nobody knew. Each document names those of the others too: where a name ends is told by
 * the names that are known.
 */
export function newBodiesOf(texts: readonly DocumentText[], known: Draft, readings: Readings): DraftBody[] {
  const named = (names: readonly string[]) => {
    const bodies: DraftBody[] = [];
    for (const text of texts) {
      const { draft } = recordsOf(readings.of(text, known, names), text, known, { offered: bodies });
      bodies.push(...draft.bodies.filter(({ key }) => !bodies.some((it) => it.key === key)));
    }
    return bodies;
  };
  return named(namesOf(named([])));
}

const namesOf = (bodies: readonly DraftBody[]): string[] => bodies.map(({ name }) => name);

/** What a document says as records, under the keys that those of `known` have. */
function recordsOf(
  { family, reading }: FamilyReading,
  text: DocumentText,
  known: Draft,
  options: TargetOptions,
) {
  const target = new Target(known, reading, text, options);
  const { agreement, bodies = [], parties = [], derivedAccounts = [] } = family.records(reading, target);
  // Lists that the document does not speak of are empty, which says nothing of what is in them.
  const lists = {
    ...{ parties: [], signatories: [], economicTargets: [], unGoals: [] },
    ...{ sections: [], initiatives: [], budgetLines: [], postponements: [] },
  };
  const draft: Draft = {
    ...{ origin: 'DOCUMENT', municipality: known.municipality, parties, promises: [] },
    bodies: [...bodies, ...target.newBodies],
    agreements: [
      {
        ...{ ...target.agreement, ...lists, rounds: [...target.agreement.rounds, ...target.newRounds] },
        ...{ ...agreement, documents: [target.document] },
      },
    ],
  };
  return { draft, target, family, reading, derivedAccounts };
}

function doubtOfMatch({ key, number, title, line, known, knownTitle, kept }: RecordMatch): Doubt {
  return {
    ...{ line, field: `${number} ${SAME_AS}`, value: known },
    about: { post: key, felt: SAME_AS },
    message: `"${number} ${title}" ligner "${knownTitle}", som havde et andet nummer: se efter, om det er det samme${kept === null ? '' : `. Den beholder nummeret ${kept}, for databasen har en anden med ${number}`}`,
  };
}

function doubtsOfBodies({ bodies, agreements }: Draft, text: DocumentText): Doubt[] {
  const lineOf = lineByName(text);
  const tasks = agreements
    .flatMap(({ initiatives }) => initiatives.flatMap((it) => it.responsibilities))
    .toSorted((one, other) => one.source.line - other.source.line);
  return bodies.map(({ key, name }) => ({
    // Where it is said what it does tells more of it than where it is first mentioned.
    line: lineOf(name, tasks.find(({ body }) => body === key)?.source.line) ?? 1,
    ...{ field: SAME_AS, value: name, about: { post: key, felt: SAME_AS } },
    message: 'databasen kender ingen enhed med det navn: se efter, om den er ny, eller skriv, hvilken det er',
    together:
      'databasen kender ikke disse enheder: se efter for hver, om den er ny, eller skriv, hvilken det er',
  }));
}

/** The line where a name begins, from a line on or else anywhere, by its letters: it may go on over the next lines, as in a narrow column. */
function lineByName({ lines }: DocumentText): (name: string, from?: number) => number | undefined {
  const letters = lines.map(({ text }) => lettersOf(text));
  const whole = letters.join('');
  const starts: number[] = [];
  let length = 0;
  for (const line of letters) {
    starts.push(length);
    length += line.length;
  }
  return (name, from = 1) => {
    const wanted = lettersOf(name);
    const first = starts[lines.findIndex(({ line }) => line >= from)] ?? 0;
    const after = whole.indexOf(wanted, first);
    const at = after === -1 ? whole.indexOf(wanted) : after;
    return at === -1 ? undefined : lines[starts.findLastIndex((start) => start <= at)]?.line;
  };
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
