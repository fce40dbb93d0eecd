import type { Account } from '@aftalespor/domain/account';
import { formatThousandKroner } from '@aftalespor/domain/format';
import type { ReadAnnexLine } from './agreement-reading.js';

/** A row that a sum may have. */
interface SummedRow extends Pick<ReadAnnexLine, 'amounts'> {
  account: Account | null;
}

/** The years in which a row of a sum is none of what it may add up: its account's lines, its group's, those below the sum before. */
export function wrongSums(
  amounts: ReadAnnexLine['amounts'],
  annex: readonly SummedRow[],
  account: Account | null,
  from: { group: number; total: number },
): string[] {
  const own = (start: number) => annex.slice(start).filter((it) => it.account === account);
  const wrong = [own(0), own(from.group), own(from.total), annex].map((lines) =>
    amounts.flatMap(({ year, thousandKroner }) => {
      const sum = lines
        .flatMap((it) => it.amounts)
        .filter((it) => it.year === year)
        .reduce((all, it) => all + it.thousandKroner, 0);
      return Math.abs(sum - thousandKroner) > 0.001
        ? [`${year} ${formatThousandKroner(thousandKroner, 'da')} mod ${formatThousandKroner(sum, 'da')}`]
        : [];
    }),
  );
  return wrong.some((it) => it.length === 0) ? [] : wrong[0]!;
}
