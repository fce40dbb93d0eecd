import { LARGEST_AMOUNT } from '@aftalespor/domain/money';
import type { YearPhrase } from './year-phrase.js';

/** What is known of a sum when its doubt is decided. */
export interface SumInItsClause {
  readonly before: string;
  /** What stands between the sum before and this one, where nothing parts them; else `before`. */
  readonly between: string;
  readonly own: string;
  readonly years: YearPhrase | undefined;
  readonly perYear: boolean;
  /** The sum before has no years: what follows "heraf" says which. */
  readonly isOfYearless: boolean;
  /** The words before say that money is moved. */
  readonly isMoved: boolean;
  /** The sentence ends by saying what its sums are measured against. */
  readonly isCompared: boolean;
  /** The sum is one end of a span. */
  readonly spans: boolean;
  readonly thousandKroner: number;
}

/** Where another clause begins, which tells what follows from the one before it. */
const CONSEQUENCE = /^.*,\s+(?:hvilket|hvorved|hvormed)(?!\p{L})/isu;

const APPROXIMATE =
  /(?:\bca\.|\bcirka|\bomkring|\bop til|\bmindst|\bhøjst|\bmaksimalt|\bknap|\bgodt|\bover)\s*$/iu;
const SHARE = /\bheraf\b|\bhvoraf\b|(?<!(?<!\p{L})kommune(?:ns?|s)(?: egen)? )\bandel(?:en)?\b/iu;
/** "2 x 3 mio. kr." */
const TIMES = /\d\s*(?:x|×|gange)\s*$/iu;
/** "stigende med 1 mio. kr. om året til 3 mio. kr. i 2033": how much more each year has than the one before. */
const STEP = /(?<!\p{L})(?:stigende|faldende|voksende) med\s*$/iu;
const STEP_TO = /(?<!\p{L})(?:om året|årligt|pr\. år|hvert år) til\s*$/iu;
/** "3 mio. kr., der falder med 1 mio. kr. i 2031": it may be so much less, or so much is paid then. */
export const FALLS = /^,\s+(?:der|som)\s+falder med\s*$/iu;
/** "Skolerne får hver 50.000 kr.": there is no telling how many they are. */
const FOR_EACH = /(?<!\p{L})hvert?(?!\p{L}| (?:år|måned)| af (?:de |disse )?(?:\p{L}+ )?år)[^.,:]*$/iu;
const TO_EACH = /^\s*til hvert?(?!\p{L}| år)/iu;
/** One sum for all of its years: a fund, or what is set aside in all. */
const ONE_SUM = /\bpulje[nr]?\b|\bsamlet\b|\bi alt\b|\bsammenlagt\b/iu;
/** "i hvert af de to år": years that another sentence names. */
const YEARS_BEFORE =
  /^\s*(?:årligt\s+)?i (?:hvert af (?:de|disse)(?: \p{L}+){0,2}|begge|alle(?: \p{L}+)?|de samme(?: \p{L}+)?) år(?:ene)?(?!\p{L})|^\s*i (?:indeværende|dette|samme|næste|det kommende) (?:budget|regnskabs|finans)?år(?!\p{L})|^\s*(?:årligt |om året )?i (?:hvert af )?(?:de )?overslagsår(?:ene)?(?!\p{L}| (?:19|20)\d\d)/iu;
/** A day's year is when something was decided, not when the sum is spent. */
const NAMES_A_YEAR = /(?<!(?<!fra (?:den )?)\b\d{1,2}\. \p{L}{3,9} )(?<!\d)(?:19|20)\d\d(?!\d|-p)/u;

const ABOUT = 'beløbet er omtrentligt';
/** The sum itself is told, and only not to the krone. */
export const isApproximate = (doubt: string): boolean => doubt === ABOUT;
const EACH_OF_TWO = 'teksten siger ikke, om beløbet gælder hvert af de to år';
/** "i 2031 og 2032": only whether each of them has the sum is not told. */
export const isEachOfTwo = (doubt: string | null): boolean => doubt === EACH_OF_TWO;

/** Why a person must decide what a sum means, in Danish; null when the words leave no doubt. */
export function readingDoubt({
  before,
  between,
  isMoved,
  isCompared,
  own,
  years,
  perYear,
  isOfYearless,
  spans,
  thousandKroner,
}: SumInItsClause): string | null {
  if (Math.abs(thousandKroner) > LARGEST_AMOUNT)
    return 'så stort et beløb har ingen kommune: se efter, hvad der står';
  if (spans) return 'teksten nævner et spænd, ikke ét beløb';
  if (SHARE.test(between) && !(isOfYearless && years)) return 'beløbet er en del af et andet beløb';
  if (TIMES.test(before)) return 'beløbet er ganget med et tal: registrér selv, hvor meget der er i hvert år';
  if (STEP.test(between) || STEP_TO.test(between))
    return 'teksten siger, hvor meget beløbet vokser fra år til år: registrér selv, hvad hvert år har';
  if (FALLS.test(between)) return 'teksten siger ikke, om beløbet bliver så meget mindre eller betales sådan';
  if (isCompared) return 'beløbet er en forskel fra noget andet: registrér selv, hvad aftalen ændrer';
  if (isMoved && !years && !NAMES_A_YEAR.test(before) && !NAMES_A_YEAR.test(own))
    return 'beløbet flyttes, og sætningen siger ikke mellem hvilke år';
  if (FOR_EACH.test(before) || TO_EACH.test(own)) return 'beløbet er for hver af flere';
  if (APPROXIMATE.test(before)) return ABOUT;
  if (!years && (NAMES_A_YEAR.test(before.replace(CONSEQUENCE, '')) || NAMES_A_YEAR.test(own)))
    return 'sætningen nævner et år, men ikke tydeligt som beløbets';
  if (!years && YEARS_BEFORE.test(own)) return 'beløbet er for år, som en anden sætning nævner';
  if (years && years.toYear !== years.fromYear && !perYear && !ONE_SUM.test(before))
    return years.isPair ? EACH_OF_TWO : 'teksten siger ikke, om beløbet gælder hvert år';
  return null;
}
