import type { DraftBudgetLine, DraftInitiative, DraftResponsibility } from '@aftalespor/domain/draft';
import type { Target } from '../../target/target.js';
import type { ReadAnnexLine } from './agreement-reading.js';

/** What the annex prints a body beside, and the record that it became. */
interface LineOfBody {
  read: ReadAnnexLine;
  record: DraftBudgetLine;
}

/**
 * Makes the body that the annex has beside a line responsible for the line's initiative, where it is sure which one that is and
 * nothing else tells who is. Bodies that this leaves out, and that the initiative has not already, are one doubt together.
 */
export function addAnnexBodies(
  lines: readonly LineOfBody[],
  initiatives: readonly DraftInitiative[],
  target: Target,
): void {
  const without = new Set(initiatives.filter((it) => !hasOther(it, target)));
  const left: ReadAnnexLine[] = [];
  for (const { read, record } of lines) {
    const { body: printed, line } = read;
    if (printed === null) continue;
    const initiative = initiatives.find(({ key }) => key === record.initiative);
    const known = [...target.known.bodies, ...target.newBodies].find(({ name }) => name === printed);
    if (initiative?.responsibilities.some((it) => it.body === known?.key)) continue;
    const isSure = initiative !== undefined && record.linkBasis !== 'SUGGESTED' && without.has(initiative);
    const body = isSure ? target.bodyNamed(printed)?.key : undefined;
    if (!isSure || body === undefined) {
      left.push(read);
      continue;
    }
    const same = knownOf(initiative.key, target).find((it) => it.body === body && it.role === 'RESPONSIBLE');
    const made: DraftResponsibility = { body, role: 'RESPONSIBLE', printed, source: target.source(line) };
    initiative.responsibilities.push(same ?? made);
  }
  const [first] = left;
  if (first)
    target.doubt(
      first.line,
      'bilag',
      [...new Set(left.map(({ body }) => body))].join('; '),
      `bilaget siger, hvem der har linjen, og det er ikke taget med ved ${left.length} af linjerne: det er ikke sikkert, hvilken indsats linjen er, eller teksten nævner en anden`,
    );
}

/** Whether it is told elsewhere than in the annex who is responsible. */
function hasOther({ key, responsibilities }: DraftInitiative, target: Target): boolean {
  return (
    responsibilities.length > 0 ||
    knownOf(key, target).some(({ source }) => source.document !== target.document.key)
  );
}

const knownOf = (key: string, target: Target): readonly DraftResponsibility[] =>
  target.agreement.initiatives.find((it) => it.key === key)?.responsibilities ?? [];
