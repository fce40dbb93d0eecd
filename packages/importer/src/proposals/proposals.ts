/** What several documents of one municipality say together, with what a person decided about each. */
import type { DocumentKind } from '@aftalespor/domain/agreement';
import type { Draft, DraftSource } from '@aftalespor/domain/draft';
import { applyCorrections, columnOf } from '../corrections/apply-corrections.js';
import { isSame, openDecision, type Decision } from '../corrections/corrections.js';
import { decisionsOf } from '../corrections/open-decisions.js';
import type { DocumentText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { draftRecords } from '../draft-records/draft-records.js';
import { joinDrafts, type Contradiction } from '../join-drafts/join-drafts.js';
import type { RestoredWord } from '../lost-letters/lost-letters.js';
import { newBodiesOf, propose } from '../proposal/proposal.js';
import type { Doubt } from '../reading/reading.js';
import { Readings, type ReadingsOptions } from '../readings/readings.js';
import { plainCell } from '../spreadsheet/cell.js';
import { bodyQuestions, disputedBodies, settleBodies, type DisputedBodies } from './disputed-bodies.js';
import { gathered } from './gathered.js';

export interface DocumentInput {
  text: DocumentText;
  /** What a person decided about it before. */
  decisions: readonly Decision[];
}

/** A doubt of one of the documents, or of two that say different things. */
export interface DocumentDoubt {
  message: string;
  field: string | null;
  value: string | null;
  /** What a decision on it names; null where none can settle it. */
  about: { post: string | null; felt: string | null } | null;
  /** What the record belongs to, where it is not taken. */
  of?: string;
  /** What each document says, where they differ; `value` shows all of it. */
  said?: readonly string[];
  /** `document` is a key. */
  places: readonly { document: string; page: number | null; line: number }[];
  /** The message of this one and all others that have it, shown as one. */
  together?: string;
  /** What it gathers, each with its own place and decision; `value` names all, and `about` is null. */
  parts?: readonly DocumentDoubt[];
}

export interface ReadDocument {
  text: DocumentText;
  /** Its key. */
  key: string;
  /** What nobody has decided yet, ready to be filled in. */
  open: Decision[];
  /** Its words whose letters a scan had lost, each with the page of its first line. */
  restored: (RestoredWord & { page: number | null })[];
}

export interface Proposals {
  draft: Draft;
  documents: ReadDocument[];
  /** Those that nobody has decided; those that ask the same of many records as one. */
  doubts: DocumentDoubt[];
  /** How many decisions hold. */
  decided: number;
}

/** What is read first is what the later ones speak of. */
const ORDER: readonly DocumentKind[] = [
  'AGREEMENT',
  'CONSTITUTION',
  'IMPLEMENTATION',
  'FOLLOW_UP',
  'POSTPONEMENTS',
];

/**
 * Reads documents of one municipality in the order in which they speak of each other, whatever order they are given in, and
 * joins them to one draft. A value that two of them have different is not taken. @throws {ImportError}
 */
export function proposeAll(
  inputs: readonly DocumentInput[],
  known: Draft,
  options: ReadingsOptions = {},
): Proposals {
  const readings = new Readings(options);
  const sorted = inputs.length === 1 ? inputs : inOrder(inputs, known, readings);
  const bodies =
    sorted.length === 1
      ? []
      : newBodiesOf(
          sorted.map(({ text }) => text),
          known,
          readings,
        );
  const contradictions: Contradiction[] = [];
  const named: DisputedBodies[] = [];
  const derived = new Set<string>();
  let draft: Draft | null = null;
  let before = known;
  const read = sorted.map(({ text, decisions }) => {
    const proposal = propose(text, before, { decisions, bodies, readings });
    if (draft) giveWay(draft, derived, proposal.draft);
    for (const key of proposal.derivedAccounts) derived.add(key);
    named.push(...disputedBodies(before, proposal.draft));
    draft = draft ? joinDrafts(draft, proposal.draft, (it) => contradictions.push(it)) : proposal.draft;
    before = joinDrafts(before, proposal.draft);
    const { key, title } = proposal.draft.agreements[0]!.documents[0]!;
    return {
      text,
      decisions,
      key,
      title,
      doubts: proposal.doubts,
      restored: proposal.reading.restored ?? [],
    };
  });
  const whole = draft!;
  checkVersions(read);
  const disputed = [
    ...together(contradictions).map((it) => settle(it, whole, known)),
    ...bodyQuestions(named, whole, known),
  ];
  const decisions = read.flatMap((it) => it.decisions);
  const documents = read.map(({ text, key, doubts, restored }) => {
    const asked = decisionsOf(whole, key, doubts).map((decision, n) => ({ decision, doubt: doubts[n]! }));
    return { text, key, restored, asked, disputed: disputed.filter((it) => it.document === key) };
  });
  const all = documents.flatMap((it) => [...it.asked, ...it.disputed]).map(({ decision }) => decision);
  const unused = applyCorrections(whole, decisions, all, known);
  const holds = (decision: Decision) =>
    decisions.some((it) => it.beslutning !== null && isSame(it, decision)) &&
    !unused.some((it) => isSame(it.decision, decision));
  const isApproved = (post: string) =>
    disputed.some(({ decision }) => decision.post === post && decision.felt === null && holds(decision));
  settleBodies(named, isApproved, whole, known);
  return {
    draft: whole,
    documents: documents.map(({ text, key, restored, asked, disputed: own }) => ({
      ...{ text, key },
      restored: restored.map((it) => ({ ...it, page: pageOf(text, it.lines[0]!) })),
      open: [...asked, ...own].map((it) => it.decision).filter((it) => !holds(it)),
    })),
    doubts: gathered([
      ...disputed.filter(({ decision }) => !holds(decision)).map(({ doubt }) => doubt),
      ...documents.flatMap(({ text, key, asked }) =>
        asked
          .filter(({ decision }) => !holds(decision))
          .map(({ doubt, decision }) => placed(doubt, decision, text, key)),
      ),
      ...unused.map(({ decision: { post, felt, beslutning }, reason }) => ({
        message: `en beslutning, der ikke passer længere (${String(beslutning)}): ${reason}.`,
        field: [post, felt].filter(Boolean).join(' '),
        ...{ value: null, about: null, places: [] },
      })),
    ]),
    decided: decisions.filter((it) => it.beslutning !== null).length - unused.length,
  };
}

/** Two versions of one document cannot be read in one go: what stands where would be told of the wrong one. */
function checkVersions(read: readonly { text: DocumentText; key: string; title: string }[]): void {
  for (const { text, key, title } of read) {
    const other = read.find((it) => it.key === key)!;
    if (other.text !== text)
      throw new ImportError(
        'SAME_DOCUMENT',
        text.file,
        null,
        `det er samme dokument som ${other.text.file} ("${title}" fra samme dag). Indlæs kun det ene af dem, eller det ældste for sig først.`,
      );
  }
}

function inOrder(inputs: readonly DocumentInput[], known: Draft, readings: Readings): DocumentInput[] {
  return inputs
    .map((input) => {
      const { document, isAttachment } = readings.of(input.text, known).reading;
      const rank = ORDER.indexOf(document.kind) + (isAttachment ? 0.5 : 0);
      return { input, rank, date: document.date ?? '' };
    })
    .sort((a, b) => a.rank - b.rank || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ input }) => input);
}

function placed(
  { message, value, line, together }: Doubt,
  { post, felt }: Decision,
  text: DocumentText,
  document: string,
): DocumentDoubt {
  const place = { document, page: pageOf(text, line), line };
  const doubt = { message, field: felt, value, about: { post, felt }, places: [place] };
  return together === undefined ? doubt : { ...doubt, together };
}

const pageOf = (text: DocumentText, line: number): number | null =>
  text.lines.find((it) => it.line === line)?.page ?? null;

/** Takes out each account that is not printed where the next document prints one, which is not `derived` any more. */
function giveWay(draft: Draft, derived: Set<string>, next: Draft): void {
  const printed = new Set(
    next.agreements.flatMap(({ initiatives }) =>
      initiatives.filter(({ account }) => account !== null).map(({ key }) => key),
    ),
  );
  for (const initiative of draft.agreements.flatMap((it) => it.initiatives))
    if (printed.has(initiative.key) && derived.delete(initiative.key)) initiative.account = null;
}

/** One field of a record that documents say different things of: each thing once, each place once. */
interface Dispute extends Pick<Contradiction, 'record' | 'field'> {
  values: string[];
  places: DraftSource[];
}

function together(contradictions: readonly Contradiction[]): Dispute[] {
  const disputes = new Map<string, Dispute>();
  for (const { record, field, values, places } of contradictions) {
    const id = `${record} ${field}`;
    const { values: said, places: there } = disputes.get(id) ?? { values: [], places: [] };
    const others = places.filter((it) => it !== null && !there.some((one) => isSamePlace(one, it)));
    disputes.set(id, {
      ...{ record, field, values: [...new Set([...said, ...values])] },
      places: [...there, ...(others as DraftSource[])],
    });
  }
  return [...disputes.values()];
}

const isSamePlace = (one: DraftSource, other: DraftSource): boolean =>
  one.document === other.document && one.line === other.line;

/** Takes a disputed value out of the draft, so that what is stored stays, and asks for a decision. */
function settle({ record: id, field, values, places: there }: Dispute, draft: Draft, known: Draft) {
  const found = draftRecords(draft).find((it) => it.id === id);
  const column = found && columnOf(found, field);
  if (found && column && !column.path.includes('.')) {
    const stored = draftRecords(known).find((it) => it.id === id)?.record[column.path] ?? null;
    if (stored !== null || !column.required) found.record[column.path] = stored;
  }
  const said = values.map((value) => (column ? plainCell(value, column.kind) : value));
  const shown = said.join(' / ');
  const message = `dokumenterne siger ikke det samme om ${column?.head ?? field}, og intet af det er taget med`;
  return {
    document: there.at(-1)?.document ?? null,
    decision: openDecision({
      ...{ post: id, felt: column?.head ?? field, læst: shown, tvivl: message },
      sted: there.map(({ document, line }) => `${document}, linje ${line}`).join('; ') || null,
    }),
    doubt: {
      ...{ message, field: column?.head ?? field, value: shown, said },
      about: { post: id, felt: column?.head ?? field },
      places: there.map(({ document, page, line }) => ({ document, page: page ?? null, line })),
    },
  };
}
