import type {
  Draft,
  DraftAgreement,
  DraftDocument,
  DraftInitiative,
  DraftResponsibility,
  DraftSource,
} from '@aftalespor/domain/draft';
import type { DocumentText } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { readDocument } from '../read-document/read-document.js';
import type { Doubt, Placed, ReadInitiative, Reading } from '../reading/reading.js';

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
 * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY, UNKNOWN_AGREEMENT
 */
export function propose(text: DocumentText, known: Draft): Proposal {
  const { name } = known.municipality;
  if (!text.lines.some((line) => line.text.includes(name)))
    throw new ImportError(
      'OTHER_MUNICIPALITY',
      text.file,
      null,
      `the document does not name ${name}. Check that it is a document of that municipality.`,
    );
  const reading = readDocument(text, { bodyNames: known.bodies.map((body) => body.name) });
  const agreement = known.agreements.find(
    (it) => it.kind === 'BUDGET' && it.budgetYear === reading.budgetYear,
  );
  if (!agreement)
    throw new ImportError(
      'UNKNOWN_AGREEMENT',
      text.file,
      null,
      `${name} has no agreement on the budget of ${reading.budgetYear}. Import the agreement first.`,
    );
  const sheets = new SheetProposal(known, agreement, reading, documentOf(text, reading, agreement));
  const { municipality } = known;
  return {
    draft: {
      origin: 'DOCUMENT',
      municipality,
      bodies: [],
      parties: [],
      promises: [],
      agreements: [sheets.agreement()],
    },
    reading,
    doubts: [...reading.doubts, ...sheets.doubts],
  };
}

function documentOf(text: DocumentText, reading: Reading, { key, documents }: DraftAgreement): DraftDocument {
  const kind = reading.family === 'implementation-sheets' ? 'IMPLEMENTATION' : 'FOLLOW_UP';
  const same =
    documents.find((it) => it.sha256 === text.sha256) ??
    documents.find((it) => it.kind === kind && it.date === reading.date);
  const title = text.lines.find((line) => /Aftale om budget \d{4}/.test(line.text))!.text.trim();
  return {
    key: same?.key ?? `${key}-${kind.toLowerCase().replace('_', '-')}-${reading.date}`,
    ...{ kind, title: same?.title ?? title, date: reading.date, caseNumber: reading.caseNumber },
    ...{ file: text.file, sha256: text.sha256, url: null },
  };
}

const FRAME = /\bramme (\d{2}\.\d{2})\b/gi;

class SheetProposal {
  readonly doubts: Doubt[] = [];
  readonly #known: Draft;
  readonly #agreement: DraftAgreement;
  readonly #reading: Reading;
  readonly #document: DraftDocument;

  constructor(known: Draft, agreement: DraftAgreement, reading: Reading, document: DraftDocument) {
    this.#known = known;
    this.#agreement = agreement;
    this.#reading = reading;
    this.#document = document;
  }

  agreement(): DraftAgreement {
    const known = this.#agreement;
    const { sections, initiatives } = this.#reading;
    return {
      ...known,
      ...{ signatories: [], economicTargets: [], unGoals: [], budgetLines: [], postponements: [] },
      documents: [this.#document],
      sections: sections.map(({ number, title, line }) => {
        const same = known.sections.find((it) => it.number === number);
        const key = same?.key ?? `${this.#stem()}-s${number}`;
        return {
          ...{ key, parent: same?.parent ?? null, number, title, theme: null },
          source: same?.source ?? this.#source(line),
        };
      }),
      initiatives: initiatives.map((initiative) => this.#initiative(initiative)),
    };
  }

  #initiative(read: ReadInitiative): DraftInitiative {
    const { number, title, account, line, summaryText } = read;
    const known = this.#agreement.initiatives.find((it) => it.number === number) ?? null;
    const key = known?.key ?? `${this.#stem()}-${number}`;
    if (known && lettersOf(known.title) !== lettersOf(title))
      this.#doubt(
        line,
        number,
        'title',
        title,
        `the initiative is known as "${known.title}": see that it is the same`,
      );
    const chapter = number.split('.')[0]!;
    const section = this.#agreement.sections.find((it) => it.number === chapter)?.key;
    return {
      ...{ key, section: known?.section ?? section ?? `${this.#stem()}-s${chapter}`, number, ordinal: null },
      ...{ title, account, summary: null, summaryText, amounts: [], aliases: [] },
      responsibilities: this.#responsibilities(read),
      milestones: this.#milestones(read, known),
      followUps: this.#followUps(read, known, key),
      economyStatements: this.#economy(read, known, key),
      sources: [this.#source(line)],
    };
  }

  #responsibilities({ number, centre, committee, contributors }: ReadInitiative): DraftResponsibility[] {
    const named = (role: DraftResponsibility['role'], names: readonly (Placed | null)[]) =>
      names.flatMap((name): DraftResponsibility[] => {
        const body = name && this.#known.bodies.find((it) => it.name === name.value);
        return name && body
          ? [{ body: body.key, role, printed: name.value, source: this.#source(name.line) }]
          : [];
      });
    const found = [...named('RESPONSIBLE', [centre, committee]), ...named('CONTRIBUTOR', contributors)];
    // Another document's list stands where both say the same.
    const before = this.#agreement.initiatives.find((it) => it.number === number)?.responsibilities ?? [];
    const names = (list: readonly DraftResponsibility[]) =>
      list
        .map(({ body, role }) => `${role} ${body}`)
        .sort()
        .join();
    return names(found) === names(before) ? before : found;
  }

  /** The same row in another document is a version of its own only where a person or the dataset says so, or the state differs. */
  #milestones(
    { milestones, number }: ReadInitiative,
    known: DraftInitiative | null,
  ): DraftInitiative['milestones'] {
    const { date } = this.#reading;
    return milestones.flatMap(({ period, line, labelText }) => {
      const round = this.#agreement.rounds.find((it) => it.period === period)?.key;
      if (round === undefined) {
        this.#doubt(line, number, 'milestones', period, 'the agreement has no such follow-up');
        return [];
      }
      const state = labelText === null ? 'NONE_SET' : 'SET';
      const before = known?.milestones.find((it) => it.round === round)?.versions ?? [];
      const told = before.some((it) => it.statedOn === date) || before.every((it) => it.state !== state);
      return told
        ? [
            {
              round,
              versions: [{ statedOn: date, state, label: null, labelText, source: this.#source(line) }],
            },
          ]
        : [];
    });
  }

  #followUps(read: ReadInitiative, known: DraftInitiative | null, key: string): DraftInitiative['followUps'] {
    const { date } = this.#reading;
    const round = this.#agreement.rounds.find(
      (it) => it.document === this.#document.key || it.reportedOn === date,
    );
    const rows = read.milestones.filter(({ note }) => note);
    for (const { note, period } of rows)
      if (period !== round?.period)
        this.#doubt(
          note!.line,
          read.number,
          'effortNoteText',
          note!.value,
          'a note under a milestone that this document does not report on',
        );
    const effort = rows.find(({ period }) => period === round?.period)?.note ?? null;
    const first = effort ?? read.economyNote;
    if (!round || !first) return [];
    const same = known?.followUps.find((it) => it.round === round.key && it.recordedAt === date);
    return [
      {
        key: same?.key ?? `${key}-${round.period?.toLowerCase().replace('_', '-') ?? round.key}`,
        ...{ round: round.key, recordedAt: date, recordedBy: null, effort: null, economy: null },
        ...{ effortNote: null, effortNoteText: effort?.value ?? null },
        ...{ economyNote: null, economyNoteText: read.economyNote?.value ?? null },
        ...{ supersedes: null, source: this.#source(first.line) },
      },
    ];
  }

  #economy(
    { number, economyLine, economyText }: ReadInitiative,
    known: DraftInitiative | null,
    key: string,
  ): DraftInitiative['economyStatements'] {
    if (economyLine === null) return [];
    const same = known?.economyStatements[0];
    // Two documents that state the economy: the one that the statement was read from.
    if (same && same.source.document !== this.#document.key) return [];
    const frames = [...new Set([...(economyText ?? '').matchAll(FRAME)].map(([, frame]) => frame!))];
    if (!same && economyText)
      this.#doubt(
        economyLine,
        number,
        'economy',
        economyText,
        'what this says of the economy (allocated, neutral, a saving) is for a person to record',
      );
    return [
      {
        ...{
          key: same?.key ?? `${key}-economy`,
          state: same?.state ?? 'UNKNOWN',
          frames: same?.frames ?? frames,
        },
        ...{
          summary: null,
          summaryText: economyText,
          amounts: same?.amounts ?? [],
          source: this.#source(economyLine),
        },
      },
    ];
  }

  #doubt(line: number, number: string, field: string, value: string, message: string): void {
    this.doubts.push({ line, field: `${number} ${field}`, value, message });
  }

  #stem(): string {
    return `${this.#known.municipality.key}-${this.#reading.budgetYear}`;
  }

  #source(line: number): DraftSource {
    return { document: this.#document.key, line };
  }
}

const lettersOf = (title: string) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
