import type { TextLine } from '../document-text/document-text.js';
import { joinLines } from '../join-lines/join-lines.js';
import type { Doubt } from '../reading/reading.js';
import { measuredIn, type Measured } from './measured.js';
import { targetYears, type BudgetYears, type TargetYears } from './target-years.js';

/** A target for the municipality's economy: what is aimed at, and the number if there is one. */
export interface ReadTarget extends TargetYears {
  /** The document's words. */
  text: string;
  /** As printed, in `unit`; null where no number is aimed at ("Servicerammen overholdes"). */
  value: number | null;
  unit: string | null;
  line: number;
}

/** A paragraph, or a bullet, with the lines that it stands on. */
interface Block {
  isBullet: boolean;
  lines: readonly TextLine[];
  text: string;
}

const HEADING =
  /^(?:den |de |kommunens )?økonomisk[e]? (?:mål\b|målsætning|strategi|pejlemærke|politik|forudsætning)/iu;
/** Above a text on money, whose bullets need not be targets. */
const ABOUT_MONEY =
  /^(?:(?:\d{1,2}\.?\s+)?(?:kommunens |en |(?:en )?(?:sund|robust|ansvarlig|stram|stabil) |skat(?:ter)? og )?økonomi(?:en)?(?: (?:kort|i balance|og skat(?:ter)?))?|(?:den |skat(?:ter)? og )?økonomiske? (?:rammer|hovedlinjer|hovedtal|situation)|rammer(?:ne)? for budgettet|skat(?:ter|ten)?)$/iu;
/** Whether a heading is of a text on the municipality's economy. */
export const isEconomicHeading = (text: string): boolean => HEADING.test(text) || ABOUT_MONEY.test(text);

const LEAD =
  /(?:målsætning|måltal|økonomiske (?:mål|strategi)\b|pejlemærke|forudsætning)[^.]*:$|(?<!\p{L})mål(?:et|ene)?(?: for [^.:]{1,40}?)?(?: er)?:$|\bbudget\p{L}*\b[^.]*\bbaseres på[^.]*:$/iu;
/** Above a list below such a heading. */
const AGREES = /(?<!\p{L})enige om,?(?: at| følgende)?:$/iu;
/** Which sentences of the text around the lists name a target: those that say what one of these is to be. */
const TERM =
  /(?:service(?:udgifts)?ramme|serviceudgift|anlægsramme|anlægsudgift|bruttoanlæg|skatteprocent|udskrivningsprocent|kommuneskat|indkomstskat|grundskyld|dækningsafgift|skat(?=:)|omprioriteringsbidrag|driftsoverskud|likviditet|likvide? beholdning|kassebeholdning)\p{L}*/iu
    .source;
const IS =
  /(?:(?<!\smed)\s(?:er|udgør|udgøre|på|til|mindst|højst|minimum|maksimalt|min\.|maks\.|uændret|(?:kommer )?ikke (?:kommer? )?under))+\s*$|:\s*$/iu
    .source;
/** A tax, or a ceiling. */
const OF_A_YEAR = /skat|udskrivning|grundskyld|dækningsafgift|(?:service|anlægs)ramme/iu;
const NO_YEARS: TargetYears = { fromYear: null, toYear: null };
/** What was so is no aim. */
const WAS = String.raw`(?<!\p{L})(?:var|blev|udgjorde|faldt|steg)(?!\p{L})`;
const BEFORE = new RegExp(`${TERM}(?:(?!${WAS})(?:[^,;]|(?<=\\d),(?=\\d))){0,40}?(?:${IS})`, 'iu');
/** "Skatteprocenten er 25 og grundskylden 20 promille": nothing more stands in the second. */
const RIGHT_BEFORE = new RegExp(`^${TERM}\\s*$`, 'iu');
/** What is set aside within a ceiling is none. */
const WITHIN =
  /(?<!\p{L})(?:buffer|reserve|pulje|luft|råderum|løft|bespar|stigning|udvidelse|merudgift|mindreudgift)\p{L}*(?: \p{L}+){0,4} på\s*$/iu;
const AFTER = new RegExp(String.raw`^\s+(?:på|i|til)\s+${TERM}`, 'iu');
/** A number that is printed after what it measures: "grundskyldspromillen er uændret 25". */
const NAMES_ONE = new RegExp(TERM, 'iu');
/** A ceiling that is kept has no number. */
const KEPT =
  /(?:service(?:udgifts)?|anlægs)ramme\p{L}*(?: \p{L}+){0,3} (?:over)?holdes\b|\b(?:over)?holde[rs]?(?: \p{L}+){0,2} (?:service(?:udgifts)?|anlægs)ramme\p{L}*/iu;
/** What the liquidity is kept for has no number either. */
const RESERVED =
  /(?<!\p{L})(?:reservere[sr]?|henlægge[sr]?|opspare[sr]?)(?: \p{L}+){0,4} likvid\p{L}*|(?<!\p{L})likvid\p{L}*(?: \p{L}+){0,2} (?:reserveres|henlægges|opspares)(?!\p{L})/iu;
/** "Det vigtigste mål for budget 2031 er at …": a target in each of its infinitives. */
const AIM =
  /(?<!\p{L})(?:mål|målet|målsætning|målsætningen|pejlemærke|pejlemærket)(?: (?:for|i) [^,.]{1,40}?)? er,? (?=at \p{Ll}+(?!\p{L}))/iu;
const NEXT_AIM =
  /,\s+(?=at \p{Ll}+\s)|,?\s+(?=(?:og|samt) at \p{Ll}+\s)|,?\s+(?=samt (?:arbejde|sikre|skabe|styrke|igangsætte|gennemføre|nedbringe|holde|fastholde)\s)/iu;
const INFINITIVE = /^(?:(?:og|samt) (?:at )?|at )(?=\p{Ll}+(?!\p{L}))/u;
const BINDS = /\bskal\b|\bmindst\b|\bhøjst\b|\bmå (?:ikke|højst)\b/iu;
const LONGEST_HEADING = 60;

/**
 * The targets of an agreement's text: the bullets below a heading or below words that speak of economic targets ("baseres
 * på:"), and the sentences under them that say what a ceiling, a tax or the liquidity is to be, or what the aim is. A target without years of its
 * own has those of the words that its list stands below. Two numbers in one sentence are a doubt, and neither is taken.
 */
export function economicTargetsIn(
  blocks: readonly Block[],
  budget: BudgetYears,
): { targets: ReadTarget[]; doubts: Doubt[] } {
  const targets: ReadTarget[] = [];
  const doubts: Doubt[] = [];
  let isAbout = false;
  /** Below a heading that speaks of targets, and not of money alone. */
  let isOfTargets = false;
  let isList = false;
  let years = NO_YEARS;
  /** `whole`: the sentence that names the years, where `sentence` is a part of one; `above`: the years where it names none. */
  const add = (
    block: Block,
    sentence: string,
    found: readonly Measured[],
    { whole = sentence, above = years }: { whole?: string; above?: TargetYears } = {},
  ) => {
    const line = lineOf(block, sentence, found[0]);
    if (found.length > 1) {
      const value = found.map((it) => sentence.slice(it.start, it.end)).join(', ');
      doubts.push({
        ...{ line, field: 'økonomiske mål', value },
        message: 'et mål med flere tal: intet er taget med; registrér selv, hvad der sigtes mod',
      });
      return;
    }
    targets.push({
      ...{
        text: capitalised(sentence.replace(INFINITIVE, '')),
        line,
        value: found[0]?.value ?? null,
        unit: found[0]?.unit ?? null,
      },
      ...(targetYears(whole, budget) ?? above),
    });
  };
  for (const block of blocks.flatMap(withoutHeading)) {
    const { text, isBullet } = block;
    if (isBullet) {
      if (!isList && !isAbout) continue;
      if (!isList) {
        for (const sentence of sentencesOf(text).flatMap(targetsApart)) {
          const found = namedIn(sentence);
          if (found.length > 0 || KEPT.test(sentence)) add(block, sentence, found);
        }
        continue;
      }
      const [first = text, ...others] = sentencesOf(text);
      add(block, first, measuredIn(first));
      for (const other of others)
        if (BINDS.test(other) && measuredIn(other).length > 0) add(block, other, measuredIn(other));
      continue;
    }
    if (text.length <= LONGEST_HEADING && !/[.:;,]$|(?<!\p{L})at$/u.test(text)) {
      isOfTargets = HEADING.test(text);
      isList = isOfTargets;
      isAbout = isOfTargets || ABOUT_MONEY.test(text);
      years = NO_YEARS;
      continue;
    }
    const leads = LEAD.test(text);
    if (text.endsWith(':')) isList = leads || (isOfTargets && AGREES.test(text));
    if (leads) {
      isAbout = true;
      years = targetYears(text, budget) ?? NO_YEARS;
      continue;
    }
    if (!isAbout) continue;
    for (const whole of sentencesOf(text)) {
      const aims = aimsIn(whole);
      const isAim = aims.length > 1 || (aims.length > 0 && namedIn(whole).length === 0);
      if (isAim) for (const aim of aims) add(block, aim, measuredIn(aim), { whole });
      else
        for (const sentence of targetsApart(whole)) {
          const found = namedIn(sentence);
          // Such a one is of a year, and not of all that a list above is for.
          const isOfYear =
            years.fromYear !== years.toYear && OF_A_YEAR.test(sentence.slice(0, found[0]?.end ?? 0));
          if (found.length > 0 || KEPT.test(sentence) || RESERVED.test(sentence))
            add(block, sentence, found, { whole, above: isOfYear ? NO_YEARS : years });
        }
    }
  }
  return { targets, doubts };
}

/** The numbers that a sentence says one of these is to be. */
const namedIn = (sentence: string): Measured[] =>
  measuredIn(sentence).filter(
    ({ start, end }) =>
      BEFORE.test(sentence.slice(0, start)) ||
      RIGHT_BEFORE.test(sentence.slice(0, start)) ||
      (AFTER.test(sentence.slice(end)) && !WITHIN.test(sentence.slice(0, start))) ||
      NAMES_ONE.test(sentence.slice(start, end)),
  );

/** "Skatteprocenten er 25, og grundskyldspromillen er 20": a target in each. */
function targetsApart(sentence: string): string[] {
  const parts = sentence.split(/,? og (?:at )?(?=\p{L}+ )/u);
  return parts.length > 1 && parts.every((it) => NAMES_ONE.test(it) && measuredIn(it).length > 0)
    ? parts
    : [sentence];
}

/** What a sentence that names a target says is to be done: "at … samt at …". */
function aimsIn(sentence: string): string[] {
  const aim = AIM.exec(sentence);
  return aim ? sentence.slice(aim.index + aim[0].length).split(NEXT_AIM) : [];
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A heading right above its paragraph, as a block of its own. */
function withoutHeading(block: Block): Block[] {
  const [first, ...lines] = block.lines;
  const heading = first?.text.trim() ?? '';
  const isGlued =
    !block.isBullet &&
    /^\p{Lu}/u.test(lines[0]?.text.trim() ?? '') &&
    heading.length <= LONGEST_HEADING &&
    !/[.:;,]$/.test(heading) &&
    (HEADING.test(heading) || ABOUT_MONEY.test(heading));
  if (!isGlued) return [block];
  const text = joinLines(lines.map((it) => it.text))!;
  return [
    { isBullet: false, lines: [first!], text: heading },
    { isBullet: false, lines, text },
  ];
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=(?<!\bmin|\bmaks|\bpr|\bca|\bmio|\bmia|\bkr)[.!?])\s+(?=\p{Lu})|(?<=\bkr\.)\s+(?=\p{Lu})/u);

/** Where a sentence of a block begins; where it has a number, where that stands. */
function lineOf({ lines, text }: Block, sentence: string, found: Measured | undefined): number {
  const at = text.indexOf(sentence) + (found?.start ?? 0);
  const line = lines.findLast(
    (_, n) => (joinLines(lines.slice(0, n).map((it) => it.text)) ?? '').length <= at,
  );
  return line?.line ?? lines[0]!.line;
}
