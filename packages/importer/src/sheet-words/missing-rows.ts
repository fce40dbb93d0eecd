import type { Doubt } from '../reading/reading.js';
import type { ReadInitiative } from '../sheet-reading/sheet-reading.js';
import { PERIODS, SHEET_DOUBTS } from './sheet-words.js';

/**
 * The doubts of sheets that do not have a row for each follow-up. Rows that are only fewer are one doubt for all such
 * sheets, since a document mostly leaves out the same ones in each; rows twice, or in another order, are one for each sheet.
 */
export function missingRows(initiatives: readonly ReadInitiative[]): Doubt[] {
  const others = initiatives.filter((it) => periodsOf(it).join() !== PERIODS.join());
  const fewer = others.filter(isFewer);
  const [first] = fewer;
  return [
    ...others
      .filter((it) => !isFewer(it))
      .map((it) => ({
        ...{ line: it.line, field: `${it.number} milestones`, value: periodsOf(it).join(', ') },
        message: SHEET_DOUBTS.rows,
      })),
    ...(first === undefined
      ? []
      : [
          {
            line: first.line,
            field: fewer.length === 1 ? `${first.number} milestones` : 'milestones',
            value: fewer.map(({ number }) => number).join(', '),
            message: SHEET_DOUBTS.fewerRows,
          },
        ]),
  ];
}

const periodsOf = ({ milestones }: ReadInitiative) => milestones.map(({ period }) => period);

const isFewer = (it: ReadInitiative): boolean => {
  const printed = periodsOf(it);
  return PERIODS.filter((period) => printed.includes(period)).join() === printed.join();
};
