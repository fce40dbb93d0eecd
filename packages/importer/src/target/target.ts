import type { CoverageExtent, DocumentKind } from '@aftalespor/domain/agreement';
import type { BodyKind } from '@aftalespor/domain/body';
import type {
  Draft,
  DraftAgreement,
  DraftBody,
  DraftDocument,
  DraftRound,
  DraftSource,
} from '@aftalespor/domain/draft';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import { SAME_AS, type Decision, type Verdict } from '../corrections/corrections.js';
import { agreementNamed } from '../agreement-name/agreement-name.js';
import { documentPart, isSamePart } from '../document-part/document-part.js';
import type { DocumentText } from '../document-text/document-text.js';
import { lettersOf } from '../letters-of/letters-of.js';
import { newBody } from '../new-body/new-body.js';
import type { Doubt, Reading } from '../reading/reading.js';
import { slugOf } from '../slug/slug.js';

/** A person's word on which known record a record is: this one; as it was read, this one; not this one. */
export interface DecidedSame {
  verdict: 'SAME' | 'RIGHT' | 'NOT';
  key: string;
}
const VERDICT: Record<Verdict, DecidedSame['verdict']> = { ret: 'SAME', godkend: 'RIGHT', afvis: 'NOT' };

export interface TargetOptions {
  decisions?: readonly Decision[];
  /** Bodies that nobody knows, and that this document has elsewhere, or another one. */
  offered?: readonly DraftBody[];
}

/** What a document leads to among the records that are known: its agreement, itself, bodies by name. */
export class Target {
  readonly doubts: Doubt[] = [];
  /** Those that the document names and nobody knew. */
  readonly newBodies: DraftBody[] = [];
  readonly newRounds: DraftRound[] = [];
  /** As it is known; without any records where the document is the first of it. */
  readonly agreement: DraftAgreement;
  readonly document: DraftDocument;
  /** False where the document is the first of its agreement. */
  readonly isKnown: boolean;
  /** What keys of new records begin with: "ballerup-2018". */
  readonly stem: string;
  readonly #pages: ReadonlyMap<number, number | null>;

  readonly #offered: readonly DraftBody[];
  readonly #decisions: readonly Decision[];

  /** `decisions`: what a person decided of which record is which. */
  constructor(
    readonly known: Draft,
    reading: Reading,
    text: DocumentText,
    { decisions = [], offered = [] }: TargetOptions = {},
  ) {
    this.#decisions = decisions;
    this.#offered = offered;
    const { kind, budgetYear, periodFrom } = reading.agreement;
    const slug = `${kind === 'BUDGET' ? 'budget' : 'constitution'}-${budgetYear ?? periodFrom}`;
    const same = known.agreements.find(
      (it) =>
        it.kind === kind &&
        (it.slug === slug ||
          (kind === 'BUDGET' ? it.budgetYear === budgetYear : it.periodFrom === periodFrom)),
    );
    this.isKnown = same !== undefined;
    this.stem = `${known.municipality.key}-${budgetYear ?? periodFrom}`;
    const key = same?.key ?? `${known.municipality.key}-${slug}`;
    this.document = documentOf(text, reading, key, same?.documents ?? []);
    this.#pages = new Map(text.lines.map(({ line, page }) => [line, page]));
    this.agreement = same ?? {
      ...{ key, slug, ...reading.agreement, signedOn: null, caseNumber: null, followUpNote: null },
      title: agreementTitle(reading),
      coverage: COVERAGE[reading.document.kind],
      ...{ parties: [], documents: [], rounds: [], signatories: [], economicTargets: [], unGoals: [] },
      ...{ sections: [], initiatives: [], budgetLines: [], postponements: [] },
      source: this.source(1),
    };
  }

  source(line: number): DraftSource {
    const page = this.#pages.get(line) ?? null;
    return { document: this.document.key, ...(page === null ? {} : { page }), line };
  }

  /** The body that had the name when the document was made: a known one, or a new one; null where it is no body's name.
   * `kind`: what the document says that it is, as in "Ansvarligt center". */
  bodyNamed(name: string, kind?: BodyKind): DraftBody | null {
    const { date } = this.document;
    const named = [...this.known.bodies, ...this.newBodies].filter((it) => it.name === name);
    if (named.length === 0) {
      const body =
        this.#offered.find((it) => it.name === name) ?? newBody(name, this.known.municipality.key, kind);
      if (!body || [...this.known.bodies, ...this.newBodies].some(({ key }) => key === body.key)) return null;
      this.newBodies.push(body);
      return body;
    }
    const then = named.filter(
      ({ validFrom, validTo }) => date === null || ((validFrom ?? date) <= date && date <= (validTo ?? date)),
    );
    return then[0] ?? named[0] ?? null;
  }

  /** What kind of body a known or a new one is; null where there is none with the key. */
  kindOf(key: string): BodyKind | null {
    return [...this.known.bodies, ...this.newBodies].find((it) => it.key === key)?.kind ?? null;
  }

  /** What a person decided of the record that would have this key as a new one; null where nobody has. */
  decidedSame(key: string): DecidedSame | null {
    const found = this.#decisions.find(({ post, felt }) => post === key && felt === SAME_AS);
    if (!found || found.beslutning === null) return null;
    const other = found.beslutning === 'ret' ? found.værdi : found.læst;
    return { verdict: VERDICT[found.beslutning], key: other ?? '' };
  }

  /** Whether a person has said that a value which is no record's is right as it was read. */
  isApproved(field: string, value: string): boolean {
    return this.#decisions.some(
      ({ post, felt, læst, beslutning }) =>
        post === null && felt === field && læst === value && beslutning === 'godkend',
    );
  }

  /** The agreement's follow-up of a period: the known one, or a new one, which nothing else is known of. */
  round(period: FollowUpPeriod): DraftRound {
    const same = [...this.agreement.rounds, ...this.newRounds].find((it) => it.period === period);
    if (same) return same;
    const year = this.agreement.budgetYear ?? this.agreement.periodFrom;
    const round: DraftRound = {
      key: `${this.stem}-${period.toLowerCase().replace('_', '-')}`,
      ...{ kind: 'WRITTEN', period, label: `${ROUND_NAMES[period]} ${year}` },
      ...{ dueOn: null, reportedOn: null, document: null },
    };
    this.newRounds.push(round);
    return round;
  }

  /** Doubts a title that is not the known record's, in more than signs. */
  doubtTitle(
    what: 'section' | 'initiative',
    known: { title: string } | null | undefined,
    { number, title, line }: { number: string; title: string; line: number },
  ): void {
    if (known && lettersOf(known.title) !== lettersOf(title))
      this.doubt(
        line,
        `${number} title`,
        title,
        `${{ section: 'afsnittet', initiative: 'indsatsen' }[what]} kendes som "${known.title}": se efter, om det er det samme`,
      );
  }

  doubt(line: number, field: string, value: string, message: string): void {
    this.doubts.push({ line, field, value, message });
  }
}

const ROUND_NAMES: Record<FollowUpPeriod, string> = {
  FIRST: '1. opfølgning',
  SECOND: '2. opfølgning',
  THIRD: '3. opfølgning',
  YEAR_END: 'Årsopfølgning',
};

/** What is known of an agreement by the document that was the first of it. */
const COVERAGE: Record<DocumentKind, { extent: CoverageExtent; note: string }> = {
  AGREEMENT: { extent: 'FULL', note: 'Læst af selve aftalen.' },
  CONSTITUTION: { extent: 'FULL', note: 'Læst af selve aftalen.' },
  IMPLEMENTATION: { extent: 'FOLLOW_UP', note: 'Kun kendt gennem planen for, hvordan den føres ud i livet.' },
  FOLLOW_UP: { extent: 'FOLLOW_UP', note: 'Kun kendt gennem en opfølgning.' },
  POSTPONEMENTS: { extent: 'POSTPONEMENTS', note: 'Kun kendt gennem et notat om udskydelser.' },
};

/** What an agreement is called by the first document that is known of it, which may be about it. */
function agreementTitle({ document: { kind, title } }: Reading): string {
  const isItself = kind === 'AGREEMENT' || kind === 'CONSTITUTION';
  return (isItself ? null : agreementNamed(title)) ?? title;
}

function documentOf(
  text: DocumentText,
  { document }: Reading,
  agreementKey: string,
  documents: readonly DraftDocument[],
): DraftDocument {
  const { kind, date, title, caseNumber } = document;
  // Each committee may have a plan and follow-ups of its own, made on the same day.
  const same =
    documents.find((it) => it.sha256 === text.sha256) ??
    documents.find((it) => it.kind === kind && it.date === date && isSamePart(it.title, title));
  const name = [agreementKey, kind.toLowerCase().replace('_', '-'), date, slugOf(documentPart(title) ?? '')];
  return {
    key: same?.key ?? name.filter(Boolean).join('-'),
    ...{ kind, title: same?.title ?? title, date, caseNumber },
    ...{ file: text.file, sha256: text.sha256, url: null },
  };
}
