import { searchWords } from '@aftalespor/database/search';
import { amountYears } from '@aftalespor/domain/amount-years';
import type { DraftBudgetLine, DraftInitiative } from '@aftalespor/domain/draft';
import { roundedBy, standsFor } from '@aftalespor/domain/reconciliation';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ReadAnnexLine } from './agreement-reading.js';

type Link = Pick<DraftBudgetLine, 'initiative' | 'linkBasis' | 'linkReason'>;
type Candidate = Pick<DraftInitiative, 'key' | 'number' | 'title' | 'summaryText' | 'amounts'>;

const NO_LINK: Link = { initiative: null, linkBasis: null, linkReason: null };

/**
 * The initiative of an annex line: the only one of its section that has its whole name, else that shares a word and every
 * amount, else that is alone there and does not name other amounts. Where several may be meant, none is.
 */
export function linkOf(
  line: Pick<ReadAnnexLine, 'sectionNumber' | 'title' | 'amounts'>,
  initiatives: readonly Candidate[],
): Link {
  const { sectionNumber, title } = line;
  if (sectionNumber === null) return NO_LINK;
  const own = initiatives.filter(
    ({ key, number }) => number === sectionNumber || key.includes(`-${sectionNumber}-b`),
  );
  const named = own.filter((it) => lettersOf(textOf(it)).includes(lettersOf(title)));
  const [name] = named;
  if (named.length === 1)
    return { initiative: name!.key, linkBasis: 'STATED', linkReason: 'Samme afsnit og samme navn.' };
  const words = new Set(searchWords(title));
  const alike = own.filter(
    (it) => hasAmounts(it, line.amounts) === true && searchWords(textOf(it)).some((word) => words.has(word)),
  );
  const [amount] = alike;
  if (alike.length === 1)
    return {
      ...{ initiative: amount!.key, linkBasis: 'SUGGESTED' },
      linkReason: 'Samme afsnit og ord til fælles; beløb og år er ens, eventuelt efter afrunding.',
    };
  const [only] = own;
  return only && own.length === 1 && hasAmounts(only, line.amounts) !== false
    ? { initiative: only.key, linkBasis: 'SUGGESTED', linkReason: 'Afsnittet har kun denne indsats.' }
    : NO_LINK;
}

const textOf = ({ title, summaryText }: Candidate) => `${title} ${summaryText ?? ''}`;

/** Whether a text names each of a line's amounts in its year; null where it names no amount of any year. */
function hasAmounts({ amounts }: Candidate, cells: ReadAnnexLine['amounts']): boolean | null {
  const named = amounts.flatMap((amount) => amountYears(amount).amounts);
  if (named.length === 0 || cells.length === 0) return null;
  return cells.every(({ year, thousandKroner }) =>
    named.some(
      (it) => it.year === year && standsFor(it.thousandKroner, thousandKroner, roundedBy(it.thousandKroner)),
    ),
  );
}
