import type { BodyKind } from '@aftalespor/domain/body';
import type {
  DraftAmount,
  DraftEconomyStatement,
  DraftFollowUp,
  DraftInitiative,
  DraftMilestoneVersion,
  DraftPostponement,
  DraftResponsibility,
  DraftRound,
} from '@aftalespor/domain/draft';
import { formatDate } from '@aftalespor/domain/format';
import type { Records } from '../families/family.js';
import { isFact } from '../economy-statement/economy-statement.js';
import { amountRecord } from '../prose-amount/amount-record.js';
import type { ProseAmount } from '../prose-amount/prose-amount.js';
import type { Placed } from '../reading/reading.js';
import { likeness } from '../record-match/likeness.js';
import { postponementNote } from '../postponement-note/postponement-note.js';
import type { ReadInitiative, ReadMilestone, SheetReading } from '../sheet-reading/sheet-reading.js';
import { toldOnce } from '../sheet-reading/told-once.js';
import { reportedPeriod } from '../sheet-words/sheet-words.js';
import type { Target } from '../target/target.js';
import { lettersOf } from '../letters-of/letters-of.js';

/** How many, and when: a milestone with other numbers is another, whatever its words. */
const numbersIn = (text: string): string => (text.match(/\d+/gu) ?? []).sort().join();

/** What differs is longer than a misprint. */
const LONGEST_MISPRINT = 4;
function saysOther(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end > LONGEST_MISPRINT;
}

/** Of a milestone in another kind of document: less than this in common is another milestone. */
const OTHER_WORDS = 0.3;

/** The records of implementation and follow-up sheets. */
export function sheetRecords(reading: SheetReading, target: Target): Records {
  return { agreement: new SheetRecords(reading, target).agreement() };
}

class SheetRecords {
  readonly #reading: SheetReading;
  readonly #target: Target;

  constructor(reading: SheetReading, target: Target) {
    const { doubts, ...once } = toldOnce(reading, target.agreement);
    this.#reading = { ...reading, ...once };
    this.#target = target;
    target.doubts.push(...doubts);
  }

  agreement(): Records['agreement'] {
    const known = this.#target.agreement;
    const { sections, initiatives } = this.#reading;
    return {
      sections: sections.map(({ number, title, line }) => {
        const same = known.sections.find((it) => it.number === number);
        const key = same?.key ?? `${this.#target.stem}-s${number}`;
        return {
          ...{ key, parent: same?.parent ?? null, number, title, theme: null, fullText: null },
          source: same?.source ?? this.#target.source(line),
        };
      }),
      initiatives: initiatives.map((initiative) => this.#initiative(initiative)),
      postponements: initiatives.flatMap((initiative) => this.#postponements(initiative)),
    };
  }

  /** A status note may tell that the initiative waits until after the agreement's year. */
  #postponements({ number, title, milestones }: ReadInitiative): DraftPostponement[] {
    const { initiatives, postponements } = this.#target.agreement;
    const { budgetYear } = this.#reading.agreement;
    const initiative =
      initiatives.find((it) => it.number === number)?.key ?? `${this.#target.stem}-${number}`;
    return milestones.flatMap(({ note }) => {
      const told = note && budgetYear && postponementNote(note.value, { title, budgetYear });
      if (!told) return [];
      const committee = told.committee && this.#target.bodyNamed(told.committee, 'COMMITTEE');
      const same = postponements.find(
        (it) => it.initiative === initiative && it.source.document === this.#target.document.key,
      );
      return [
        {
          ...{ key: same?.key ?? `${initiative}-postponement`, initiative },
          ...{ committee: committee ? committee.key : null, fromYear: budgetYear, toYear: told.toYear },
          ...{ administrationRemark: null, administrationRemarkText: note.value },
          ...{ partiesPosition: null, partiesRemark: null, partiesRemarkText: null, refersTo: [] },
          ...{
            outcome: told.isDecided ? ('POSTPONED' as const) : null,
            source: this.#target.source(note.line),
          },
        },
      ];
    });
  }

  #initiative(read: ReadInitiative): DraftInitiative {
    const { number, title, account, line, summaryText } = read;
    const known = this.#target.agreement.initiatives.find((it) => it.number === number) ?? null;
    const key = known?.key ?? `${this.#target.stem}-${number}`;
    this.#target.doubtTitle('initiative', known, read);
    const chapter = number.split('.')[0]!;
    const printed = this.#reading.sections.some((it) => it.number === chapter);
    const section = this.#target.agreement.sections.find((it) => it.number === chapter)?.key;
    return {
      ...{
        key,
        section: known?.section ?? section ?? (printed ? `${this.#target.stem}-s${chapter}` : null),
        number,
        ordinal: null,
      },
      ...{ title, account, summary: null, amounts: this.#amounts(read, known), aliases: [] },
      summaryText: this.#isOthers(known) ? null : summaryText,
      responsibilities: this.#responsibilities(read),
      milestones: this.#milestones(read, known),
      followUps: this.#followUps(read, known, key),
      economyStatements: this.#economy(read, known, key),
      sources: [this.#target.source(line)],
    };
  }

  #responsibilities({
    number,
    centre,
    committees,
    involved,
    contributors,
  }: ReadInitiative): DraftResponsibility[] {
    const named = (role: DraftResponsibility['role'], names: readonly (Placed | null)[], kind?: BodyKind) =>
      names.flatMap((name): DraftResponsibility[] => {
        const body = name && this.#target.bodyNamed(name.value, kind);
        return name && body
          ? [{ body: body.key, role, printed: name.value, source: this.#target.source(name.line) }]
          : [];
      });
    const found = [
      ...named('RESPONSIBLE', [centre], 'CENTRE'),
      ...named('RESPONSIBLE', committees, 'COMMITTEE'),
      ...named('INVOLVED', involved, 'COMMITTEE'),
      ...named('CONTRIBUTOR', contributors, 'CENTRE'),
    ];
    // Another document's list stands where both say the same.
    const before =
      this.#target.agreement.initiatives.find((it) => it.number === number)?.responsibilities ?? [];
    const names = (list: readonly DraftResponsibility[]) =>
      list
        .map(({ body, role }) => `${role} ${body}`)
        .sort()
        .join();
    if (names(found) === names(before)) return before;
    const partOf = ({ role, body }: DraftResponsibility) => `${role} ${this.#target.kindOf(body)}`;
    const told = new Set(found.map(partOf));
    // What the document has no word of, it takes from nobody.
    return [...found, ...before.filter((it) => !told.has(partOf(it)))];
  }

  /**
   * The same row in another document is a version of its own only where a person or the dataset says so, the state
   * differs, or the text or its numbers have become others: a document of another kind may print the same milestone in other words.
   */
  #milestones(
    { number, milestones }: ReadInitiative,
    known: DraftInitiative | null,
  ): DraftInitiative['milestones'] {
    const { date } = this.#reading.document;
    return milestones.flatMap(({ period, line, labelText }) => {
      const round = this.#target.round(period).key;
      const state = labelText === null ? 'NONE_SET' : WITHDRAWN.test(labelText) ? 'WITHDRAWN' : 'SET';
      const before = known?.milestones.find((it) => it.round === round)?.versions ?? [];
      const own = before.find((it) => it.statedOn === date);
      if (own && own.state !== state) {
        this.#target.doubts.push({
          ...{ line, field: `${number} milestones`, value: labelText ?? '' },
          ...OTHERWISE_BEFORE,
        });
        return [{ round, versions: [own] }];
      }
      const earlier = before.findLast((it) => it.statedOn < date);
      const isOwn = before.some((it) => it.statedOn === date);
      const told = isOwn || before.every((it) => it.state !== state) || this.#isNewText(labelText, earlier);
      if (!told && labelText && earlier?.labelText && saysOther(labelText, earlier.labelText))
        this.#target.doubts.push({
          ...{ line, field: `${number} milestones`, value: labelText ?? '' },
          message: `milepælen står med andre ord end før ("${earlier.labelText}"): er den ændret, så registrér det selv`,
          together: 'milepæle, der står med andre ord end før, er ikke taget med som ændrede',
        });
      return told
        ? [
            {
              round,
              versions: [
                { statedOn: date, state, label: null, labelText, source: this.#target.source(line) },
              ],
            },
          ]
        : [];
    });
  }

  /** The text is of the document that the initiative is first printed in; another one's stands only until that is read. */
  #isOthers(known: DraftInitiative | null): boolean {
    return (
      known !== null && known.summaryText !== null && known.sources[0]!.document !== this.#target.document.key
    );
  }

  #isNewText(text: string | null, before: DraftMilestoneVersion | undefined): boolean {
    if (text === null || !before?.labelText || lettersOf(before.labelText) === lettersOf(text)) return false;
    const document = this.#target.agreement.documents.find(({ key }) => key === before.source.document);
    return (
      document?.kind === this.#reading.document.kind ||
      numbersIn(before.labelText) !== numbersIn(text) ||
      likeness(before.labelText, text) < OTHER_WORDS
    );
  }

  #followUps(read: ReadInitiative, known: DraftInitiative | null, key: string): DraftInitiative['followUps'] {
    const { date } = this.#reading.document;
    const round = this.#reported();
    const rows = read.milestones.filter(({ note, face }) => note ?? face);
    const corrections = rows
      .filter(({ period }) => period !== round?.period)
      .flatMap((row) => this.#correction(read, row, known, key));
    const row = rows.find(({ period }) => period === round?.period);
    const effort = row?.note ?? null;
    const { economyNote, economyFace } = read;
    const first = effort ?? row?.face ?? economyNote ?? economyFace;
    if (!round || !first) return corrections;
    const said = {
      key: `${key}-${round.period?.toLowerCase().replace('_', '-') ?? round.key}`,
      ...{ round: round.key, recordedAt: date, recordedBy: null, supersedes: null },
      ...{ effort: stated(row?.face ?? null), economy: stated(economyFace) },
      ...{ effortNote: null, effortNoteText: effort?.value ?? null },
      ...{ economyNote: null, economyNoteText: economyNote?.value ?? null },
      source: this.#target.source(first.line),
    };
    return [...corrections, ...this.#told(said, known, key, { number: read.number, ...first })];
  }

  /** A smiley at a milestone of an earlier round corrects what was recorded there. */
  #correction(
    { number }: ReadInitiative,
    { period, note, face }: ReadMilestone,
    known: DraftInitiative | null,
    key: string,
  ): DraftFollowUp[] {
    const { date } = this.#reading.document;
    const round = this.#target.round(period).key;
    const { line, value } = (note ?? face)!;
    if (!face || !known?.followUps.some((it) => it.round === round && it.recordedAt < date)) {
      this.#target.doubts.push({
        ...{ line, field: `${number} effortNoteText`, value },
        message: 'en note eller en smiley ved en milepæl, som dokumentet ikke følger op på',
        together: 'noter og smileyer ved milepæle, som dokumentet ikke følger op på, er ikke taget med',
      });
      return [];
    }
    const said = {
      ...{ key: '', round, recordedAt: date, recordedBy: null, supersedes: null },
      ...{ effort: stated(face), economy: null },
      ...{ effortNote: null, effortNoteText: note?.value ?? null, economyNote: null, economyNoteText: null },
      source: this.#target.source(face.line),
    };
    return this.#told(said, known, key, { number, line, value });
  }

  /**
   * What the document says of a round, beside what others have said of it: a committee's report and the whole
   * municipality's, or a correction. The same again is nothing new; something else supersedes what stands there, of which
   * what it does not speak of goes on; an older document's word comes too late.
   */
  #told(
    said: DraftFollowUp,
    known: DraftInitiative | null,
    key: string,
    { number, line, value }: Placed & { number: string },
  ): DraftFollowUp[] {
    const recorded = known?.followUps.filter((it) => it.round === said.round) ?? [];
    const ofDay = recorded.filter((it) => it.recordedAt === said.recordedAt);
    const own = ofDay.find((it) => isRecordedIn(said, it));
    if (own)
      return [
        {
          ...said,
          key: own.key,
          ...goingOn(
            said,
            recorded.find((it) => it.key === own.supersedes),
          ),
        },
      ];
    const last = ofDay.at(-1);
    if (last && contradicts(said, last)) {
      this.#target.doubts.push({
        ...{ line, field: `${number} effortNoteText`, value },
        ...OTHERWISE_BEFORE,
      });
      return [last];
    }
    const standing = recorded.find((it) => !recorded.some(({ supersedes }) => supersedes === it.key));
    if (!standing) return [said];
    if (addsNothing(said, standing)) return [];
    if (said.recordedAt < standing.recordedAt) {
      this.#target.doubts.push({
        ...{ line, field: `${number} effortNoteText`, value },
        message: `en opfølgning fra ${formatDate(standing.recordedAt, 'da')} siger noget andet, og den er nyere`,
        together: 'nyere opfølgninger siger noget andet, og det ældre er ikke taget med',
      });
      return [];
    }
    const name = said.round.slice(this.#target.stem.length + 1);
    const next = { ...said, key: `${key}-${name}-${recorded.length + 1}`, ...goingOn(said, standing) };
    return last ? [last, next] : [next];
  }

  /** The follow-up that this document reports: known by its date, else by what the document calls itself. */
  #reported(): DraftRound | null {
    const { date, title, kind } = this.#reading.document;
    const known = this.#target.agreement.rounds.find(
      (it) => it.document === this.#target.document.key || it.reportedOn === date,
    );
    const named = kind === 'FOLLOW_UP' ? reportedPeriod(title) : null;
    if (known || named === null) return known ?? null;
    const round = this.#target.round(named);
    round.document ??= this.#target.document.key;
    round.reportedOn ??= date;
    return round;
  }

  /**
   * What the row says, where that is not what is known already. A later document with the same words, or with the same
   * state, frames and sums, has no statement of its own; one that says something else has.
   */
  #economy(
    { number, economyLine, economyText, economy }: ReadInitiative,
    known: DraftInitiative | null,
    key: string,
  ): DraftEconomyStatement[] {
    if (economyLine === null) return [];
    const { state, frames, doubt } = economy;
    const amounts = economy.amounts.map((it) => this.#amount(it));
    const before = known?.economyStatements ?? [];
    const same = before.find(({ source }) => source.document === this.#target.document.key);
    const last = before.findLast((it) => this.#isEarlier(it)) ?? before[0];
    if (
      !same &&
      last &&
      (isSameText(last.summaryText, economyText) || saysTheSame(last, { state, frames, amounts }))
    )
      return [];
    if (!same && doubt) this.#doubt(economyLine, number, 'state', economyText ?? '', doubt);
    // What the words leave open was decided by whoever recorded it.
    const said = same && doubt ? same : { state, frames: [...frames], amounts };
    return [
      {
        key: same?.key ?? `${key}-economy${before.length === 0 ? '' : `-${before.length + 1}`}`,
        ...{ state: said.state, frames: said.frames, summary: null },
        ...{ summaryText: economyText, amounts: said.amounts },
        source: this.#target.source(economyLine),
      },
    ];
  }

  /** The agreement and each of its sheets print the same text: what was read from the first of them stands. */
  #amounts({ number, amounts }: ReadInitiative, known: DraftInitiative | null): DraftAmount[] {
    const read = this.#target.agreement.documents.filter(({ kind }) => kind !== 'POSTPONEMENTS');
    if (known?.sources.some(({ document }) => read.some(({ key }) => key === document))) return known.amounts;
    for (const { value, line } of amounts)
      if (value.doubt !== null) this.#doubt(line, number, 'beløb', String(value.thousandKroner), value.doubt);
    return amounts.filter(({ value }) => isFact(value)).map((it) => this.#amount(it));
  }

  #isEarlier({ source }: DraftEconomyStatement): boolean {
    const document = this.#target.agreement.documents.find(({ key }) => key === source.document);
    return (document?.date ?? '') <= this.#reading.document.date;
  }

  #amount({ value, line }: Placed<ProseAmount>): DraftAmount {
    return amountRecord(value, this.#target.source(line));
  }

  #doubt(line: number, number: string, field: string, value: string, message: string): void {
    this.#target.doubt(line, `${number} ${field}`, value, message);
  }
}

/** What stands in a milestone's place when the initiative is given up. */
const WITHDRAWN = /^(?:trukket tilbage|udgået|udgår|bortfaldet|bortfalder)\.?$/i;

/** What a follow-up supersedes, and the smileys that go on of it: what we read out of a note does not outlive the note. */
function goingOn(
  said: DraftFollowUp,
  before: DraftFollowUp | undefined,
): Pick<DraftFollowUp, 'effort' | 'economy' | 'supersedes'> {
  const kept = <Given extends { basis: string } | null>(given: Given | undefined, newNote: string | null) =>
    given && (given.basis === 'STATED' || newNote === null) ? given : null;
  return {
    effort: said.effort ?? kept(before?.effort, said.effortNoteText),
    economy: said.economy ?? kept(before?.economy, said.economyNoteText),
    supersedes: before?.key ?? null,
  };
}

/** Of the same day, so that nobody can tell which of the two is the corrected one. */
const OTHERWISE =
  'det, der er indlæst før med samme dato, siger noget andet, og det står ved magt. Er dokumentet rettet, så indlæs det med --date og den dag, det blev rettet';
const OTHERWISE_BEFORE = { message: OTHERWISE, together: OTHERWISE };

/** Whether a smiley of a follow-up is another than the recorded one. */
const contradicts = (said: DraftFollowUp, recorded: DraftFollowUp): boolean =>
  (['effort', 'economy'] as const).some(
    (side) => said[side] && recorded[side] && said[side].smiley !== recorded[side].smiley,
  );

/** Whether a follow-up has no smiley that is not recorded so. */
const isRecordedIn = (said: DraftFollowUp, recorded: DraftFollowUp): boolean =>
  (['effort', 'economy'] as const).every(
    (side) =>
      said[side] === null ||
      (said[side].smiley === recorded[side]?.smiley && said[side].basis === recorded[side].basis),
  );

/** Whether all that a follow-up says is said already. */
function addsNothing(said: DraftFollowUp, standing: DraftFollowUp): boolean {
  const isSame = (one: SmileyAssessment | null, other: SmileyAssessment | null) =>
    one === null || (one.smiley === other?.smiley && one.basis === other.basis);
  const isTold = (one: string | null, other: string | null) =>
    one === null || other === null || isSameText(one, other);
  return (
    isSame(said.effort, standing.effort) &&
    isSame(said.economy, standing.economy) &&
    isTold(said.effortNoteText, standing.effortNoteText) &&
    isTold(said.economyNoteText, standing.economyNoteText)
  );
}
type SmileyAssessment = Pick<
  NonNullable<DraftFollowUp['effort'] | DraftFollowUp['economy']>,
  'smiley' | 'basis'
>;

/** A printed face as an assessment. */
const stated = <Smiley extends string>(face: Placed<Smiley> | null) =>
  face && { smiley: face.value, basis: 'STATED' as const, reason: null };

const isSameText = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && lettersOf(one) === lettersOf(other);

type Stated = Pick<DraftEconomyStatement, 'state' | 'frames' | 'amounts'>;

const saysTheSame = (one: Stated, other: { [Field in keyof Stated]: Readonly<Stated[Field]> }): boolean =>
  comparable(one) === comparable(other);

const comparable = ({
  state,
  frames,
  amounts,
}: { [Field in keyof Stated]: Readonly<Stated[Field]> }): string =>
  JSON.stringify([state, frames, amounts.map((it) => ({ ...it, source: null }))]);
