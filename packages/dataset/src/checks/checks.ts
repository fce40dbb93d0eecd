import { ACCOUNTS, INITIATIVE_ACCOUNTS, type Account } from '@aftalespor/domain/account';
import type { DraftAgreement, DraftPromise } from '@aftalespor/domain/draft';
import { PARTIES_POSITIONS } from '@aftalespor/domain/postponement';
import type { Checks } from '../file-schemas/file-schemas.js';
import type { DataProblem } from '../problem/problem.js';

/** Holds an agreement against the counts and sums that its documents print. One that is off stops the load. */
export function verifyChecks(
  agreement: DraftAgreement,
  promises: readonly DraftPromise[],
  checks: Checks,
  file: string,
): DataProblem[] {
  const problems: DataProblem[] = [];
  const expect = (field: string, wanted: number | undefined, counted: number, unit = '') => {
    if (wanted === undefined || wanted === counted) return;
    const message = `expected ${wanted}${unit}, got ${counted}${unit} from the files. Find the record that is missing, doubled or wrong; change the check only if the document says so.`;
    problems.push({ file, record: agreement.key, field, value: counted, message });
  };
  const { initiatives, budgetLines, postponements } = agreement;
  const milestones = initiatives.flatMap((initiative) => initiative.milestones);

  expect('sections', checks.sections, agreement.sections.filter(({ number }) => number !== null).length);
  expect('initiatives', checks.initiatives, initiatives.length);
  for (const account of INITIATIVE_ACCOUNTS)
    expect(
      `initiativesByAccount.${account}`,
      checks.initiativesByAccount?.[account],
      initiatives.filter((initiative) => initiative.account === account).length,
    );
  expect('milestones.total', checks.milestones?.total, milestones.length);
  expect(
    'milestones.set',
    checks.milestones?.set,
    milestones.filter(({ versions }) => versions.at(-1)?.state === 'SET').length,
  );
  expect('followUps', checks.followUps, initiatives.flatMap(({ followUps }) => followUps).length);
  expect(
    'economyStatements',
    checks.economyStatements,
    initiatives.flatMap(({ economyStatements }) => economyStatements).length,
  );
  expect('postponements.total', checks.postponements?.total, postponements.length);
  for (const position of PARTIES_POSITIONS)
    expect(
      `postponements.${position}`,
      checks.postponements?.[position],
      postponements.filter(({ partiesPosition }) => partiesPosition === position).length,
    );
  const own = new Set(initiatives.map(({ key }) => key));
  const promised = promises
    .flatMap(({ links }) => links)
    .filter(({ initiative, basis }) => basis !== 'REJECTED' && own.has(initiative));
  expect('promises', checks.promises, new Set(promised.map(({ initiative }) => initiative)).size);
  expect('budgetLines.total', checks.budgetLines?.total, budgetLines.length);
  for (const account of ACCOUNTS) {
    expect(
      `budgetLines.${account}`,
      checks.budgetLines?.[account],
      budgetLines.filter((line) => line.account === account).length,
    );
    const sums = sumsOf(agreement, account);
    for (const [year, total] of Object.entries(checks.annexTotals?.[account] ?? {}))
      expect(`annexTotals.${account}.${year}`, total, sums.get(Number(year)) ?? 0, ' thousand kroner');
  }
  return problems;
}

function sumsOf({ budgetLines }: DraftAgreement, account: Account): Map<number, number> {
  const sums = new Map<number, number>();
  for (const line of budgetLines)
    if (line.account === account)
      for (const { year, thousandKroner } of line.amounts)
        sums.set(year, (sums.get(year) ?? 0) + thousandKroner);
  // Tenths of a thousand do not add up exactly in binary.
  return new Map([...sums].map(([year, sum]) => [year, Math.round(sum * 1000) / 1000]));
}
