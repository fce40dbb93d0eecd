import type { Account } from '@aftalespor/domain/account';
import type { AmountBasis } from '@aftalespor/domain/money';
import { kronerIn, type Kroner } from './kroner.js';
import { FALLS, readingDoubt } from './reading-doubt.js';
import { SO_THAT_IN_ALL, relatedSums } from './related-sums.js';
import { yearsRespectively } from './respectively.js';
import { yearPhrases, type YearPhrase } from './year-phrase.js';

/** A sum that a sentence sets aside, adds or saves. */
export interface ProseAmount {
  /** Null when the sentence names no year. */
  readonly fromYear: number | null;
  /** Null when no year is named, or the amount is open-ended. */
  readonly toYear: number | null;
  /** "og frem". */
  readonly openEnded: boolean;
  /** True where the words say so; one sum for several years is never spread. */
  readonly perYear: boolean;
  /** Thousands of kroner; negative only for a printed minus, a saving, a reduction, or the year a sum is moved from. */
  readonly thousandKroner: number;
  /** Null when the sentence names neither account, or both. */
  readonly account: Account | null;
  readonly basis: AmountBasis;
  /** The words say that it is for the whole period of the budget, whose years they do not name. */
  readonly isOfPeriod: boolean;
  /** The account of a sum that the sentence sets beside this one: "2 mio. kr., samt driftsudgifter på 1 mio. kr." */
  readonly beside: Account | null;
  /** Where the sum stands in the text. */
  readonly start: number;
  readonly end: number;
  /** What a person must decide, in Danish; null when the words leave no doubt. */
  readonly doubt: string | null;
}

const SENTENCE_END = /(?<=[.!?:])\s+(?=\p{Lu})/gu;
/** Where the words after one sum stop speaking of it and begin on the next. */
const NEXT_CLAUSE =
  /,\s(?!(?:19|20)\d\d(?!\d))|\s(?:hvor\p{L}*|samt|mens)\s|\sog\s(?!(?:med\s|(?:årene )?frem(?:adrettet|efter|over|ad)?|(?:(?:i )?hvert af )?(?:de )?(?:efter)?følgende år|(?:(?:i )?hvert af )?(?:de )?(?:(?:efter)?følgende )?overslagsår|(?:19|20)\d\d)(?!\d))/giu;
/** "fremrykkes 2 mio. kr. fra 2026 til 2025": money leaves one year and comes in another. */
const MOVES = /\b(?:fremryk|flyt|ryk|forsk[yu]|udsky)\p{L}*/iu;
const FROM_TO =
  /^\s*fra\s+((?:19|20)\d\d)\s+til\s+((?:19|20)\d\d)(?:\s*([-–—]|og)\s*((?:19|20)\d\d))?(?!\d)/iu;
/** "er budgetteret til 2 mio. kr. i 2032, men fremrykkes til 2031" */
const MOVED_ON =
  /^\s*i\s+((?:19|20)\d\d),? men (?:\p{L}+ ){0,2}(?:fremryk|flyt|ryk|forsk[yu]|udsky)\p{L}* til\s+((?:19|20)\d\d)(?![\d–-]|\s+og\s)/iu;
/** "2 mio. kr. fremrykkes fra 2032 til 2031" */
const MOVED = /^\s*(?:fremryk|flyt|ryk|forsk[yu]|udsky)\p{L}*(\s+fra\s.*)$/isu;
const FROM = /^\s*fra\s/iu;
const POINTS_BACK = /^\s*(?:til formålet|hertil|dertil)\b/iu;
const OF_A_PART =
  /,?\s(?:hvoraf|heraf)\s(?:halvdelen|hovedparten|størstedelen|resten|en (?:del|tredjedel|fjerdedel))(?!\p{L})[^]*$/iu;
/** "1 mio. kr. (2031)" */
const IN_BRACKETS = /^\s*(?:årligt )?\(((?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d| og frem)?)\)/iu;
const EACH_YEAR = /^\s*i hvert af årene\s/iu;
const LEVEL = /(?:stigende|faldende)\s+til\s*$/iu;
/** Two sums side by side, each with what it is for. */
const COORDINATED = /^\s*til [\p{L} -]+? og (?:yderligere )?$/iu;
const OF_BOTH = /^\s*til [\p{L} -]+? i (?:19|20)\d\d(?!\d)/iu;
/** Between two sums of one enumeration nothing is said but this. */
const ENUMERATION =
  /^[\s,)]*(?:(?:og|samt)\s*)?(?:(?:stigende|faldende)\s+til\s*)?(?:årligt\s*|\d[\d,]* ?(?:%|pct\.|procent) (?:i|fra) (?:19|20)\d\d \()?$/iu;
/** "3 mio. kr. i 2031-2033 med lige store beløb hvert år" */
const IN_EQUAL_PARTS = /(?<!\p{L})lige store (?:beløb|rater|dele|andele)(?!\p{L})/iu;
/** Between a whole and its parts. */
const PARTED = /(?<!\p{L})(?:fordelt|fordeles|fordeler sig)(?!\p{L})/iu;
const YEARLY = /(?:^|\s)(?:årligt?|årlige|hvert år|om året|pr\. år)(?=[\s,.)]|$)/iu;
const LESS =
  /(?<!(?<!\p{L})(?:energi|vand|varme))besparelse|(?:energi|vand|varme)besparelsen (?:udgør|er)(?!\p{L})|mindreudgift|mindreforbrug|(?<!\p{L})(?:skal|bringes|sættes|skæres) ned\b|(?<!\p{L})(?:effektiviserings|rationaliserings|indkøbs)?gevinst(?:en|er|erne)?(?!\p{L}| ved salg)|effektivisering\p{L}*(?: (?:skal|vil|kan))? (?:giver?|udgør|er|sættes til|på|for)(?!\p{L})|lavere (?:drifts)?udgift|\bsparemål|\bspare[srt]?\b|reduktion(?:en)?\b|\breducere[sr]?\b|\bnedjusteres\b|\bnedbringes?\b|(?<!\p{L})(?:falder|mindsker?|mindskes|sænkes|nedsættes|beskæres)(?!\p{L}|, (?:og|men|mens) (?!de[tr]))|\beffektivisere[sr]?\b[^.]*\b(?:for|med)\s*$/iu;
/** "reduceres fra 2 til 1 mio. kr.": the sum is what is left, and none that is taken away. */
const LEFT =
  /\b(?:reducere[sr]?|nedjusteres|nedbringes|falder|mindskes|sænkes|nedsættes|beskæres)\b(?:(?!(?:stigende|faldende)\s).)*\b(?:fra|(?<!svarende )til)\s*$/iu;
/** "3 mio. kr. i 2031 og 4 mio. kr. i 2032 lavere end i dag" */
const COMPARED_AFTER =
  /(?:^|kr\.?)[^,.]{0,40}?\s(?:lavere|højere|mindre|mere|dyrere|billigere) end(?!\p{L})/iu;
/** Compared with another level than the budget's: not a change of the budget. */
const COMPARED = /\bi forhold til (?!(?:\p{L}+ )?\p{L}*budget)/iu;
/** "2031 (1 mio. kr.)", "2 pct. fra 2031 (1 mio. kr.)" */
const YEAR_BEFORE_BRACKET = /(?<!\d)((?:19|20)\d\d)\s*\($/u;
const PHRASE_BEFORE_BRACKET = /(?<!\p{L})(?:i|fra(?: og med)?) (?:19|20)\d\d(?: og frem)?(?=\s*\($)/u;
/** "2031: 1 mio. kr., 2032-2034: 2 mio. kr. årligt": the years that lead to a sum, and no more than they. */
const YEAR_LABEL =
  /(?<!\d|(?<!\p{L})(?:i|til|for|fra|af|med|end|siden)\s+)((?:19|20)\d\d)(?:\s*[-–—]\s*((?:19|20)\d\d)|(\s+og frem))?\s*:\s*$/iu;
/** "i hele budgetperioden" */
const OF_PERIOD =
  /^\s*(?:(?:årligt|om året|pr\. år) )?(?:i|for|over) (?:(?:hele )?(?:budget|aftale)perioden|hele perioden)(?!\p{L}| (?:fra )?\d)/iu;
/** What says that a sum comes in other years too. */
const SAID_AGAIN = /(?<!\p{L})(?:(?:det |et )?samme beløb|tilsvarende)( (?:i|fra) .*)$/isu;
/** What leads to the next such sum is not of this one. */
const NEXT_LABEL = /[\s,;]+(?:og\s+)?(?:19|20)\d\d(?:\s*[-–—]\s*(?:19|20)\d\d|\s+og frem)?\s*:\s*$/u;
/** "1 mio. kr. (anlæg)": of this sum alone. */
const OWN_ACCOUNT =
  /(kr\.?|kroner)((?: årligt)?(?: (?:i|fra) [\d–— -]{4,11}(?: (?:og|til) (?:20\d\d|frem))?)?)\s*\((?:anlæg|drift)\)/giu;
const SPENDS = /\bafsæt|\bafsat|\bbevilg|\binvester|\banvend/iu;
const MORE =
  /\byderligere\b|\btilføre[sr]?\b|\bløft(?:es)?\b|(?<!\p{L})øges\b|(?<!\p{L})(?:forhøje[sr]?|hæve[sr]?|øge[sr]?|opjusteres) (?:\p{L}+ ){0,2}med\s*$|\budvide\b.*\bbudgettet\b/iu;
const IN_ALL =
  /\bsamlet\b|\bsamlede (?:\p{L}*(?:udgift|sum|pris|beløb|økonomi)\p{L}*)|\bi alt\b|\bsammenlagt\b/iu;
/** Between two sums: the next is of another account than this one. */
const BESIDE = /(?:,|\s)\s*(?:samt|og|foruden)\s+(?:årlige\s+)?((?:drift|anlæg)s\p{L}+)\s+på\s*$/iu;
/** "Derefter … årligt": from then on, after the year of the sum before. */
const FROM_THEN_ON =
  /(?<!\p{L})(?:derefter|herefter|fremover|i de (?:efter)?følgende år|i (?:(?:hvert|hver) af |alle )?(?:de )?(?:(?:efterfølgende|følgende|tre) )*overslagsår(?:ene)?)(?!\p{L}| (?:19|20)\d\d)/iu;
const CAPITAL =
  /\banlæg\b|\banlægget (?:koster|udgør)\b|\banlægs(?:budget|midler|ramme|udgift|projekt|bevilling)/iu;
const OPERATING = /\bdrift(?:en)?\b|\bdrifts(?:budget|midler|ramme|tilskud|udgift|besparelse)/iu;

/**
 * The amounts in Danish prose, in reading order. Every value is one that the sentence itself prints: where it names no
 * year, account or basis, none is given.
 */
export function readProseAmounts(text: string): ProseAmount[] {
  return sentences(text).flatMap(({ sentence, offset }) =>
    readSentence(sentence).map((amount) => ({
      ...amount,
      start: amount.start + offset,
      end: amount.end + offset,
    })),
  );
}

function sentences(text: string): { sentence: string; offset: number }[] {
  const starts = [0, ...[...text.matchAll(SENTENCE_END)].map((gap) => gap.index + gap[0].length)];
  return starts.map((offset, at) => ({ sentence: text.slice(offset, starts[at + 1]), offset }));
}

function readSentence(sentence: string): ProseAmount[] {
  const sums = kronerIn(sentence);
  // What leads to a later sum is not of an earlier one.
  const tail = sentence.slice(sums.at(-1)?.end ?? 0);
  const respectively = yearsRespectively(sentence, sums);
  const amounts: ProseAmount[] = [];
  let clauseStart = 0;
  for (const [at, sum] of sums.entries()) {
    const upToNext = sentence.slice(sum.end, sums[at + 1]?.start);
    const label = at < sums.length - 1 ? NEXT_LABEL.exec(upToNext) : null;
    const rest = withoutParts(label ? upToNext.slice(0, label.index) : upToNext);
    const own = label || at === sums.length - 1 ? rest : rest.slice(0, clauseEnd(rest));
    const before = sentence.slice(clauseStart, sum.start);
    const account =
      accountOf(at < sums.length - 1 && own === rest && !label ? before : `${before} ${own}`) ??
      accountOf(
        `${sentence.slice(0, sum.end)}${sums.length > 1 ? tail : ` ${tail}`}`.replace(OWN_ACCOUNT, '$1$2'),
      );
    const moves = MOVES.test(before);
    const move = moves ? moveIn(own) : (moveIn(MOVED.exec(own)?.[1] ?? '') ?? movedOn(upToNext));
    if (move) {
      amounts.push(...moved(sum, move, account));
      clauseStart = sum.end + own.length;
      continue;
    }
    const thenOn = FROM_THEN_ON.test(`${before} ${own}`) ? yearsFromThenOn(amounts.at(-1)) : undefined;
    const years =
      labelledYears(sentence.slice(0, sum.start)) ??
      oneYear(respectively.get(at)) ??
      yearsOfBracket(sentence.slice(0, sum.start), at === sums.length - 1) ??
      (moves && FROM.test(own) ? undefined : (yearsAfter(own) ?? thenOn ?? yearsBefore(before, own)));
    // Where nothing parts two sums, the words between them are of both.
    const between = before === '' && at > 0 ? sentence.slice(sums[at - 1]!.end, sum.start) : before;
    const previous = ENUMERATION.test(before) && !PARTED.test(between) ? amounts.at(-1) : undefined;
    const lessens =
      !LEFT.test(sentence.slice(0, sum.start)) &&
      (saysLess(between) ||
        (previous !== undefined && previous.thousandKroner < 0 && !isMinus(sums[at - 1])));
    const several = years !== undefined && years.toYear !== years.fromYear;
    const isInParts = IN_EQUAL_PARTS.test(own);
    const isYearly = !isInParts && (YEARLY.test(own) || YEARLY.test(before));
    const yearly = isYearly || (years?.perYear ?? false);
    const perYear = several ? yearly || LEVEL.test(before) : years ? years.openEnded : isYearly;
    // "1 mio. kr. i 2031 og 2 mio. kr. i 2032 og 2033": sums of single years, one after the other.
    const isOfEach =
      !perYear && years?.isPair && previous?.fromYear != null && previous.fromYear === previous.toYear;
    const amount: ProseAmount = {
      fromYear: years?.fromYear ?? null,
      toYear: years?.toYear ?? null,
      openEnded: years?.openEnded ?? (perYear && FROM_THEN_ON.test(before)),
      perYear,
      thousandKroner: lessens ? -Math.abs(sum.thousandKroner) : sum.thousandKroner,
      account,
      basis: COMPARED.test(before)
        ? 'UNSPECIFIED'
        : lessens
          ? 'CHANGE'
          : (basisOf(between) ?? previous?.basis ?? 'UNSPECIFIED'),
      isOfPeriod: years === undefined && OF_PERIOD.test(own),
      beside: accountOf(BESIDE.exec(rest)?.[1] ?? ''),
      start: sum.start,
      end: sum.end,
      doubt: readingDoubt({
        ...{ before, between, own, years, spans: sum.spans, thousandKroner: sum.thousandKroner },
        isMoved: moves,
        isCompared: COMPARED_AFTER.test(tail),
        perYear: perYear || isOfEach === true || isInParts,
        isOfYearless: amounts.at(-1)?.fromYear === null,
      }),
    };
    amounts.push(...(isOfEach ? eachYear(amount) : [amount]));
    clauseStart = sum.end + own.length;
  }
  amounts.push(...saidAgain(amounts.at(-1), tail));
  return relatedSums(withYearsOfBoth(amounts, sentence), sentence).flatMap((amount) =>
    inEachYear(amount, sentence),
  );
}

/** "nedsættes med 2 mio. kr. i 2031 og forhøjes tilsvarende i 2032": the sum once more, and nobody can tell its sign. */
function saidAgain(last: ProseAmount | undefined, words: string): ProseAmount[] {
  const again = SAID_AGAIN.exec(words)?.[1];
  const years = again === undefined ? undefined : yearPhrases(again)[0];
  if (!last || !years) return [];
  const { fromYear, toYear, openEnded, perYear } = years;
  const doubt = 'teksten nævner det samme beløb i andre år: registrér selv, hvad de har';
  return [{ ...last, fromYear, toYear, openEnded, perYear, basis: 'UNSPECIFIED', doubt }];
}

/** "3 mio. kr. til drift og 6 mio. kr. til anlæg i 2031": the year is of both. */
function withYearsOfBoth(amounts: readonly ProseAmount[], sentence: string): ProseAmount[] {
  return amounts.map((amount, n) => {
    const next = amounts[n + 1];
    if (amount.fromYear !== null || !next || next.fromYear === null || next.fromYear !== next.toYear)
      return amount;
    const [between, after] = [sentence.slice(amount.end, next.start), sentence.slice(next.end)];
    return COORDINATED.test(between) && OF_BOTH.test(after)
      ? { ...amount, fromYear: next.fromYear, toYear: next.toYear, doubt: null }
      : amount;
  });
}

/** "10 mio. kr., hvoraf halvdelen i 2031": those years are of a part. */
const withoutParts = (words: string): string => words.replace(OF_A_PART, '');

/** A printed minus is of its own sum alone. */
const isMinus = (sum: Kroner | undefined): boolean => sum !== undefined && sum.thousandKroner < 0;

/** The years after a sum's only one. */
function yearsFromThenOn(previous: ProseAmount | undefined): YearPhrase | undefined {
  if (previous?.fromYear == null || previous.fromYear !== previous.toYear) return undefined;
  const fromYear = previous.fromYear + 1;
  return { fromYear, toYear: null, openEnded: true, perYear: true, isPair: false, start: 0, end: 0 };
}

/** "i hvert af årene 2031-2033": a sum of each year. */
function inEachYear(amount: ProseAmount, sentence: string): ProseAmount[] {
  return EACH_YEAR.test(sentence.slice(amount.end)) ? eachYear(amount) : [amount];
}

/** A sum that each of its years has, year by year. */
export function eachYear(amount: ProseAmount): ProseAmount[] {
  const { fromYear, toYear } = amount;
  if (fromYear === null || toYear === null || toYear === fromYear) return [amount];
  return Array.from({ length: toYear - fromYear + 1 }, (_, n) => ({
    ...amount,
    ...{ fromYear: fromYear + n, toYear: fromYear + n, perYear: false },
  }));
}

/** The year that money leaves, and the first and the last that it comes in. */
interface Move {
  leaves: number;
  from: number;
  to: number;
}

function moveIn(words: string): Move | null {
  const [, leaves, from, joint, last] = FROM_TO.exec(words) ?? [];
  if (leaves === undefined || from === undefined) return null;
  const move = { leaves: Number(leaves), from: Number(from), to: Number(last ?? from) };
  // Years with a gap between them are no period.
  return move.to < move.from || (joint === 'og' && move.to !== move.from + 1) ? null : move;
}

function movedOn(words: string): Move | null {
  const [, leaves, to] = MOVED_ON.exec(words) ?? [];
  return leaves === undefined ? null : { leaves: Number(leaves), from: Number(to), to: Number(to) };
}

/** What comes in several years is one sum for all of them. */
function moved(sum: Kroner, { leaves, from, to }: Move, account: Account | null): ProseAmount[] {
  const signed = [
    { fromYear: from, toYear: to, thousandKroner: sum.thousandKroner },
    { fromYear: leaves, toYear: leaves, thousandKroner: -sum.thousandKroner },
  ];
  return signed.map(({ fromYear, toYear, thousandKroner }) => ({
    fromYear,
    toYear,
    openEnded: false,
    perYear: false,
    thousandKroner,
    account,
    basis: 'CHANGE',
    isOfPeriod: false,
    beside: null,
    start: sum.start,
    end: sum.end,
    doubt: null,
  }));
}

function clauseEnd(words: string): number {
  return words.matchAll(NEXT_CLAUSE).next().value?.index ?? words.length;
}

/** The first years after a sum are its own. */
function yearsAfter(words: string): YearPhrase | undefined {
  // The phrase may follow the sum directly ("0,8 mio. kr. 2024"), so the sum's last word leads.
  const inBrackets = IN_BRACKETS.exec(words)?.[1];
  return yearPhrases(`kr. ${inBrackets ?? words.trimStart()}`)[0];
}

/** "fra 2031 (1 mio. kr.) og 2032 (2 mio. kr.)": the first does not go on. */
function yearsOfBracket(words: string, isLast: boolean): YearPhrase | undefined {
  const phrase = isLast ? PHRASE_BEFORE_BRACKET.exec(words)?.[0] : undefined;
  const year = YEAR_BEFORE_BRACKET.exec(words)?.[1];
  return phrase === undefined
    ? oneYear(year === undefined ? undefined : Number(year))
    : yearPhrases(phrase)[0];
}

const oneYear = (year: number | undefined): YearPhrase | undefined =>
  year === undefined
    ? undefined
    : { fromYear: year, toYear: year, openEnded: false, perYear: false, isPair: false, start: 0, end: 0 };

function labelledYears(words: string): YearPhrase | undefined {
  const [, first, last, open] = YEAR_LABEL.exec(words) ?? [];
  if (first === undefined || Number(last ?? first) < Number(first)) return undefined;
  const openEnded = open !== undefined;
  return {
    ...{ fromYear: Number(first), toYear: openEnded ? null : Number(last ?? first) },
    ...{ openEnded, perYear: openEnded, isPair: false, start: 0, end: 0 },
  };
}

/** Years before a sum are its own in the same clause, or where "hvor" or "til formålet" points back to them. */
function yearsBefore(words: string, after: string): YearPhrase | undefined {
  const phrase = yearPhrases(words).at(-1);
  const between = phrase ? words.slice(phrase.end) : '';
  return /^,\s+hvor\s/iu.test(between) ||
    /\b(?:her|der)til\b/iu.test(between) ||
    POINTS_BACK.test(after) ||
    !/,\s|\sog\s/u.test(between)
    ? phrase
    : undefined;
}

/** "Til at finde en besparelse afsættes 1 mio. kr." spends. */
function saysLess(before: string): boolean {
  const less = LESS.exec(before);
  return less !== null && !FALLS.test(before) && !SPENDS.test(before.slice(less.index));
}

/** Null where the words do not tell. */
function basisOf(before: string): AmountBasis | null {
  if (MORE.test(before)) return 'CHANGE';
  return IN_ALL.test(before) || SO_THAT_IN_ALL.test(before) ? 'TOTAL' : null;
}

function accountOf(sentence: string): Account | null {
  const capital = CAPITAL.test(sentence);
  const operating = OPERATING.test(sentence);
  if (capital === operating) return null;
  return capital ? 'CAPITAL' : 'OPERATING';
}
