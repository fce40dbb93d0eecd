import { amountYears } from '@aftalespor/domain/amount-years';
import { numberAt } from '../../prose-amount/place-amounts.js';
import { readProseAmounts, type ProseAmount } from '../../prose-amount/prose-amount.js';
import type { Placed } from '../../reading/reading.js';
import { isNotSetAside, isOnlyNamed, whetherSetAside } from './not-set-aside.js';
import { sentencesOf } from './responsible.js';
import type { Block } from './section-blocks.js';
import { isOfSection, tablesOf, type SectionBlock } from './section-tables.js';

/** Words for what is set aside, spent or saved, and for the budget as a whole, whose sums are nobody's to carry out. */
const FUNDS =
  /(?<!\p{L})(?:afsæt|afsat|bevilg|tilfør|reserver|indarbejdet|koster|(?:finansiering|økonomi|beløb):|sætte[rs]? .{1,40} af(?!\p{L})|(?:er|bliver) budgetteret til|bruges|gives|ydes|rådighedsbeløb|tilskud|fordeles|fordelt|\p{L}*pulje|hæves|løftes|øges|forhøjes|udvides|udbyg|invester|effektiviser|(?:mer|mindre)?udgift|bespar|spare)/iu;
const OF_THE_WHOLE =
  /overskud|serviceramme|serviceudgift|anlægs(?:rammen|udgifterne)|kommuneaftale|kassebeholdning|likvid|(?<!\p{L})gæld|skatte|demografi/iu;

/** Whether a text sets a sum aside, or saves one, in years that it names or in each year. */
export const isFunded = (paragraphs: readonly Block[]): boolean =>
  paragraphs
    .flatMap(({ text }) => sentencesOf(text))
    .filter((it) => !OF_THE_WHOLE.test(it))
    .some((sentence) =>
      setAsideIn(sentence).some(
        ({ fromYear, perYear, thousandKroner }) =>
          (fromYear !== null || perYear) && (FUNDS.test(sentence) || thousandKroner < 0),
      ),
    );

/** Whether a section has a table whose rows are named after accounts alone: its amounts are the section's own. */
export const hasOwnTable = (blocks: readonly SectionBlock[]): boolean =>
  tablesOf(blocks).some(({ rows }) => rows.length > 0 && rows.every(({ label }) => isOfSection(label)));

/** "indtægter på 2 mio. kr." */
const COMES_IN = /(?<!\p{L})(?:\p{L}*indtægt|provenu)\p{L}*(?: \p{L}+){0,4} (?:på|med|er|udgør|bliver)\s*$/iu;

/** The sums of a text that the agreement sets aside or saves, or that may be; those that are only told of are left out. */
const setAsideIn = (text: string): ProseAmount[] => {
  /** Of the sum before, which one beside it goes on with. */
  let last = { end: 0, doubt: null as string | null };
  const amounts = readProseAmounts(text);
  return amounts.flatMap((amount) => {
    if (isTotal(amount, amounts)) return [{ ...amount, basis: 'TOTAL', doubt: null }];
    const { before, after } = sentenceAround(text, amount);
    // Nothing is nothing that is set aside, if no year has it.
    const isNothing = amount.thousandKroner === 0 && amount.fromYear === null;
    if (isNotSetAside(before, after) || isNothing) return [];
    const isBeside = last.end > 0 && BESIDE.test(text.slice(last.end, amount.start));
    // Money that comes in is none that is set aside.
    const open =
      (COMES_IN.test(before) ? 'beløbet er en indtægt: registrér selv, om det hører til' : null) ??
      whetherSetAside(before, after) ??
      (isBeside ? last.doubt : null) ??
      (Math.abs(amount.thousandKroner) < A_PRICE ? IS_PRICE : null) ??
      (isOpen(amount) && isOnlyNamed(before, after) ? ONLY_NAMED : null);
    last = { end: amount.end, doubt: open };
    return [{ ...amount, doubt: open ?? amount.doubt }];
  });
};
/** Thousands of kroner: what is less is mostly what one pays. */
const A_PRICE = 10;
const IS_PRICE = 'så lille et beløb er oftest en pris: registrér selv, om det er afsat';

/** Whether a sum without years is what several with years are together: "6 mio. kr. fordelt med 2 mio. kr. i 2031 og 4 mio. kr. i 2032". */
function isTotal({ fromYear, thousandKroner }: ProseAmount, amounts: readonly ProseAmount[]): boolean {
  const dated = amounts
    .filter((it) => it.perYear || it.fromYear === it.toYear)
    .flatMap((it) => amountYears(it).amounts);
  const sum = dated.reduce((all, it) => all + it.thousandKroner, 0);
  return fromYear === null && dated.length > 1 && Math.abs(sum - thousandKroner) < 0.001;
}

const ONLY_NAMED = 'teksten siger ikke, at beløbet er afsat, eller i hvilket år';
/** Whether it is not told when a sum is set aside; a saving is one by its words. */
const isOpen = ({ fromYear, isOfPeriod, thousandKroner }: ProseAmount): boolean =>
  fromYear === null && !isOfPeriod && thousandKroner >= 0;

/** Between two sums of one enumeration: only years, and words that lead from one to the next. */
const BESIDE =
  /^(?: årligt| om året| pr\. år)?(?: (?:i|fra|fra og med)(?: perioden)? 20\d\d[\d–— -]*)?(?:,| og|, der| samt)*(?: (?:derefter|herefter|stigende til|faldende til))*(?: i 20\d\d(?:[-–—]\d+)?)? $/iu;

const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu;

/** What stands before and after a sum in its own sentence, which the sum's full stop may end. */
function sentenceAround(text: string, { start, end }: ProseAmount): { before: string; after: string } {
  const gap = [...text.slice(0, start).matchAll(SENTENCE_END)].at(-1);
  const stop = text
    .slice(end - 1)
    .matchAll(SENTENCE_END)
    .next().value?.index;
  return {
    before: text.slice(gap ? gap.index + gap[0].length : 0, start),
    after: text.slice(end, stop === undefined ? undefined : end - 1 + stop),
  };
}

/** The amounts of a block with the lines that they stand in; `before` is what its text goes on from. */
export function amountsIn({ text, lines }: Block, before: string): Placed<ProseAmount>[] {
  const whole = before + text;
  let at = 0;
  return setAsideIn(whole)
    .filter(({ start }) => start >= before.length)
    .map((value) => {
      const printed = numberAt(whole, value);
      const found = lines.findIndex((it, n) => n >= at && it.text.includes(printed));
      at = found === -1 ? at : found;
      return { value, line: lines[at]!.line };
    });
}
