import { amountYears } from '@aftalespor/domain/amount-years';
import { roundedBy, standsFor } from '@aftalespor/domain/reconciliation';
import type { Target } from '../../target/target.js';
import type { AgreementReading, ReadAnnexLine } from './agreement-reading.js';
import { scaled } from './annex-table.js';

/** What a number of an annex may count, in thousands of kroner; the first is what annexes mostly do. */
const UNITS: readonly [string, number][] = [
  ['1.000 kr.', 1],
  ['mio. kr.', 1000],
  ['kr.', 0.001],
];
const FIELD = 'bilagets enhed';

/**
 * The annex's lines in thousands of kroner. Where the annex does not print its unit, that is a doubt, and its lines are left
 * out until a person approves the unit that the text's own amounts point at.
 */
export function withUnits({ annex, promises }: AgreementReading, target: Target): ReadAnnexLine[] {
  const without = annex.filter(({ hasUnit }) => !hasUnit);
  if (without.length === 0) return [...annex];
  const named = promises.flatMap((it) => it.amounts.flatMap(({ value }) => amountYears(value).amounts));
  const hits = ([, unit]: (typeof UNITS)[number]) =>
    without
      .flatMap(({ amounts }) => amounts)
      .filter((cell) =>
        named.some(
          ({ year, thousandKroner }) =>
            year === cell.year &&
            standsFor(thousandKroner, scaled(cell.thousandKroner, unit), roundedBy(thousandKroner)),
        ),
      ).length;
  const [[name, unit]] = UNITS.map((it) => [it, hits(it)] as const)
    .sort(([, one], [, other]) => other - one)
    .map(([it]) => it) as [(typeof UNITS)[number]];
  target.doubt(
    without[0]!.line,
    FIELD,
    name,
    `bilaget siger ikke, hvad tallene tæller: ${without.length} linjer er udeladt, til enheden er godkendt`,
  );
  const isApproved = target.isApproved(FIELD, name);
  return annex.flatMap((it) => {
    if (it.hasUnit) return [it];
    if (!isApproved) return [];
    const amounts = it.amounts.map(({ year, thousandKroner }) => ({
      year,
      thousandKroner: scaled(thousandKroner, unit),
    }));
    return [{ ...it, amounts }];
  });
}
