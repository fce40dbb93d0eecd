import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { EconomyState } from '@aftalespor/domain/money';
import { readProseAmounts, type ProseAmount } from '../prose-amount/prose-amount.js';
import { isApproximate } from '../prose-amount/reading-doubt.js';
import { cuesIn, isSaving, type Cue } from './economy-words.js';
import { withAccount } from './sheet-account.js';

/** What a sheet's row of economy says. */
export interface ReadEconomy {
  /** UNKNOWN where the row says nothing of it, or nothing clear. */
  readonly state: EconomyState;
  /** Budget frames in the order that they are printed: "30.50". */
  readonly frames: readonly string[];
  /** Sums that are set aside, saved or come in. An income is kept as printed, without a minus. */
  readonly amounts: readonly ProseAmount[];
  /** What a person must decide, in Danish; null where the row leaves no doubt, also where it says nothing of money. */
  readonly doubt: string | null;
}

/** What else the sheet says, which the row is read by. */
export interface EconomySheet {
  /** What the sheet's head says; a sum of a sheet with one account is of that account unless the row names the other. */
  readonly account: InitiativeAccount | null;
  /** The sheet's text: it tells whether proceeds ("provenu") are a saving or an income. */
  readonly about: string | null;
  /** The status note under the row, which may name more frames. */
  readonly note: string | null;
}

const FRAME =
  /(?<!\p{L})ramme(?:rne|r|n)?\s+(\d{2}\.\d{2})(?!\d)((?:\s*(?:,|og|samt)\s*\d{2}\.\d{2}(?!\d))*)/giu;
const CLAUSE_END =
  /\n+|(?<=[.!?;:])\s+(?=\p{Lu}|[*•(])|,\s+(?!at\s|som\s|hvor\s|der\s+(?!er\s|afs))|\s(?:og(?!\s+(?:19|20)\d\d(?!\d))|men|samt|mens)\s|\s(?=med (?:et|en) (?:\p{L}+ )?(?:provenu|besparelse))/gu;
const SENTENCE_END = /\n+|(?<=[.!?])\s+(?=\p{Lu})/gu;
/** A sum that is spent, expected or lacking is none that is set aside. */
const OUTCOME =
  /(?<!\p{L})(?:(?:for)?brugt|anvendt|udbetalt|afholdt|faktureret|\p{L}*forbrug(?:et)?|regnskab(?:et)?|koster?|kostet|mangler|overskrid\p{L}*|skøn\p{L}*|estim\p{L}*|anslå\p{L}*|overfør\p{L}*|tilbagefør\p{L}*|overskud\p{L}*|beholdning\p{L}*|gæld(?:en)?)(?!\p{L})/iu;
/** What there was before is no sum of this agreement. */
const BEFORE =
  /(?<!\p{L})(?:allerede|i forvejen|nuværende|eksisterende|nugældende|hidtidige?)(?!\p{L})|(?<!\p{L})(?:med|i) (?:aftalen? om )?budget(?:tet)? (?:for )?(?:19|20)\d\d blev(?!\p{L})/iu;
/** What follows from a sum that was named before. */
const RESTATED = /^(?:hvorfor|dvs\.|det vil sige|altså|svarende til)(?!\p{L})/iu;
/** All that may stand beside a sum that stands alone: years, frames and their names, an account. */
const BESIDE_A_SUM =
  /\d[\d.,]*|(?<!\p{L})(?:mio\.?|mia\.?|t\.?|kr\.?|kroner|millioner|i|fra|på|under|til|for|og|frem|pr\.?|om|hvert|år|året|årligt|årlig|årlige|samlet|alt|yderligere|drift|anlæg|perioden|ramme \d\d\.\d\d(?: \p{Lu}[\p{L} -]*)?)(?!\p{L})|[\s(),.;:*•–-]/giu;
/** Between two sums of which the same is said. */
const NEXT_SUM = /^[\s,]*(?:(?:i|fra) (?:19|20)\d\d(?: og frem)?)?[\s,]*(?:(?:og|samt)\s+)?$/iu;
const PROVENUE = /(?<!\p{L})provenu(?:et)?(?!\p{L})/iu;
/** Who comes to support himself is paid no benefit any more, and what that yields is saved. */
const OFF_BENEFITS = /(?<!\p{L})(?:selvforsørg|overførselsindkomst|kontanthjælp)\p{L}*/iu;
const HEADING = /^.*?(?<!\d)((?:19|20)\d\d):$/u;
const BY_YEAR = /nævner et år/u;
/** What a person is asked. */
const EARNED =
  'beløbet er en indtægt og er ikke taget med blandt det, der afsættes eller spares; registrér det selv, hvis det skal med';
const UNCLEAR =
  'Teksten nævner et beløb, men ikke tydeligt, om det er afsat, sparet eller tjent. Registrér det, hvis det er.';

/** Reads a row of economy, whose paragraphs are parted by empty lines. Years and accounts are those that are printed. */
export function readEconomy(text: string | null, sheet: EconomySheet): ReadEconomy {
  const frames = framesIn(`${text ?? ''}\n${sheet.note ?? ''}`);
  if (text === null) return { state: 'UNKNOWN', frames, amounts: [], doubt: null };
  const { state, cues, told, left } = readMoney(text, sheet);
  return { state, frames, amounts: told.filter(isFact), doubt: doubtOf(state, cues, told, left) };
}

/**
 * The sums that a sheet's text sets aside or saves; others that it names, as targets and what was there before, are not
 * among them. A sum that is named again without its years is named once. Those with a doubt are for a person: also what is
 * earned, which no amount of an initiative can say, and what may be any of these.
 */
export function sumsSetAside(text: string | null, sheet: EconomySheet): ProseAmount[] {
  const { told, earned, open } = readMoney(text ?? '', sheet);
  return once(told)
    .map((it) => (earned.has(it) ? { ...it, doubt: EARNED } : it))
    .concat(open.map((it) => ({ ...it, doubt: UNCLEAR })))
    .sort((a, b) => a.start - b.start);
}

/** Each sum once, as it is said with most. */
function once(told: readonly ProseAmount[]): ProseAmount[] {
  return told.filter(
    (one) =>
      !told.some(
        (other) =>
          other !== one &&
          Math.abs(other.thousandKroner) === Math.abs(one.thousandKroner) &&
          (one.fromYear === null || one.fromYear === other.fromYear) &&
          (saysMore(other, one) || (told.indexOf(other) < told.indexOf(one) && !saysMore(one, other))),
      ),
  );
}

/** A sum whose years are clear, be it to the krone or about. */
export const isFact = ({ doubt }: ProseAmount): boolean => doubt === null || isApproximate(doubt);

const saysMore = (one: ProseAmount, other: ProseAmount): boolean =>
  (one.fromYear !== null && other.fromYear === null) ||
  (one.fromYear === other.fromYear && one.perYear && !other.perYear);

interface Money {
  state: EconomyState;
  cues: Cue[];
  /** Sums that are set aside, saved or earned. */
  told: ProseAmount[];
  /** Those of them that are only said to come in. */
  earned: Set<ProseAmount>;
  /** Sums that are not clearly so. */
  left: ProseAmount[];
  /** Those of them that are named as money, and not clearly which. */
  open: ProseAmount[];
}

function readMoney(text: string, sheet: EconomySheet): Money {
  const sums = sumsIn(text);
  const clauses = parted(text, CLAUSE_END).map((it) => ({
    ...it,
    sums: sums.filter(({ start }) => it.start <= start && start < it.end),
  }));
  const cues: Cue[] = [];
  const amounts: ProseAmount[] = [];
  const earned = new Set<ProseAmount>();
  const left: ProseAmount[] = [];
  const open: ProseAmount[] = [];
  for (const sentence of parted(text, SENTENCE_END)) {
    let said: Cue[] = [];
    let saidAt = sentence.start;
    let last: ProseAmount | undefined;
    let isBefore = false;
    for (const clause of clauses.filter(({ start }) => sentence.start <= start && start < sentence.end)) {
      const isFirst = clause.start === sentence.start || /^\s*men\s/u.test(text.slice(clause.start - 5));
      const own = cuesOf(clause, isFirst, sheet);
      cues.push(...own);
      if (own.length > 0) {
        said = own;
        saidAt = clause.start;
      }
      const isRestated = RESTATED.test(clause.text.trim());
      for (const [at, sum] of clause.sums.entries()) {
        if (isRestated && amounts.some((it) => Math.abs(it.thousandKroner) === Math.abs(sum.thousandKroner)))
          continue;
        const words = text.slice(at === 0 ? clause.start : clause.sums[at - 1]!.end, sum.start);
        isBefore = BEFORE.test(words) || (isBefore && cuesIn({ text: words, hasSum: true }).length === 0);
        if (isBefore) continue;
        const isSaid = said.some((it) => it !== 'OPEN' && it !== 'NEUTRAL' && it !== 'NONE_ALLOCATED');
        if (isSaid && !OUTCOME.test(clause.text)) {
          const isNext = last && NEXT_SUM.test(text.slice(last.end, sum.start));
          const before = text.slice(isNext ? saidAt : clause.start, sum.start);
          const read = signed(withAccount(sum, sentence.text, sheet.account), before, said);
          amounts.push(read);
          last = sum;
          if (said.every((it) => it === 'INCOME')) earned.add(read);
        } else {
          left.push(sum);
          if (said.includes('OPEN')) open.push(sum);
        }
      }
    }
  }
  const state = stateOf(cues);
  // Without a state a sum is only told where the words take it away.
  const told = amounts.filter(({ thousandKroner }) => state !== 'UNKNOWN' || thousandKroner < 0);
  return { state, cues, told, earned, left, open };
}

/** The first of what is set aside, saved or comes in; without these, the first of what costs nothing or has no money. */
function stateOf(cues: readonly Cue[]): EconomyState {
  const money = cues.find((it) => it === 'ALLOCATED' || it === 'SAVING' || it === 'INCOME');
  return money ?? cues.find((it) => it === 'NEUTRAL' || it === 'NONE_ALLOCATED') ?? 'UNKNOWN';
}

function doubtOf(
  state: EconomyState,
  cues: readonly Cue[],
  amounts: readonly ProseAmount[],
  left: readonly ProseAmount[],
): string | null {
  if (left.length > 0) return UNCLEAR;
  const open = amounts.find(({ doubt }) => doubt !== null);
  if (open) return open.doubt;
  return state === 'UNKNOWN' && cues.length > 0
    ? 'Teksten siger ikke tydeligt, om der er afsat penge, om der spares, eller om det er udgiftsneutralt. Vælg tilstanden.'
    : null;
}

/** `isFirst`: no other clause of the sentence says what its sum is. */
function cuesOf(
  { text, sums }: { text: string; sums: readonly unknown[] },
  isFirst: boolean,
  { about }: EconomySheet,
): Cue[] {
  const hasSum = sums.length > 0;
  if (hasSum && PROVENUE.test(text)) return [proceeds(about)];
  const cues = cuesIn({ text, hasSum });
  return cues.length === 0 && isFirst && hasSum && text.replace(BESIDE_A_SUM, '') === ''
    ? ['ALLOCATED']
    : cues;
}

/** Proceeds are a saving or an income by what the sheet's text calls them; those of people who leave benefits are saved. */
function proceeds(about: string | null): Cue {
  const [saving, income] = (['SAVING', 'INCOME'] as const).map((cue) =>
    parted(about ?? '', CLAUSE_END).some(({ text }) => cuesIn({ text, hasSum: true }).includes(cue)),
  );
  if (saving === income) return !saving && OFF_BENEFITS.test(about ?? '') ? 'SAVING' : 'OPEN';
  return saving ? 'SAVING' : 'INCOME';
}

/** A sum after words of a saving alone is less, also where a misprint or "provenu" hides it. */
function signed(sum: ProseAmount, before: string, said: readonly Cue[]): ProseAmount {
  const saves = said.every((it) => it === 'SAVING') && (isSaving(before) || PROVENUE.test(before));
  return saves && sum.thousandKroner > 0
    ? { ...sum, thousandKroner: -sum.thousandKroner, basis: 'CHANGE' }
    : sum;
}

function framesIn(text: string): string[] {
  const printed = [...text.matchAll(FRAME)].flatMap(([, first, more]) => [
    first!,
    ...(more!.match(/\d{2}\.\d{2}/g) ?? []),
  ]);
  return [...new Set(printed)];
}

/** The sums of each paragraph. In a list under "… 2018:" they are that year's where they name none. */
function sumsIn(text: string): ProseAmount[] {
  let year: number | null = null;
  return parted(text, /\n+/g).flatMap(({ text: paragraph, start }) => {
    const heading = HEADING.exec(paragraph.trim());
    const isItem = /^\s*[*•–-]\s/u.test(paragraph);
    if (heading || !isItem) year = heading ? Number(heading[1]) : null;
    return readProseAmounts(paragraph).map((sum) => ({
      ...sum,
      ...(year !== null && sum.fromYear === null
        ? { fromYear: year, toYear: year, doubt: BY_YEAR.test(sum.doubt ?? '') ? null : sum.doubt }
        : {}),
      start: sum.start + start,
      end: sum.end + start,
    }));
  });
}

interface Part {
  text: string;
  start: number;
  end: number;
}

function parted(text: string, end: RegExp): Part[] {
  const gaps = [...text.matchAll(end)];
  const starts = [0, ...gaps.map((gap) => gap.index + gap[0].length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  return starts.map((start, n) => ({
    text: text.slice(start, ends[n]),
    start,
    end: starts[n + 1] ?? text.length,
  }));
}
