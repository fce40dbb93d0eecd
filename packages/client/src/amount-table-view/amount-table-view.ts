import { comparePrintedNumbers } from '@aftalespor/domain/printed-number';
import type { AmountTableView } from '@aftalespor/domain/view-model';
import type {
  AgreementAmountsFragment,
  AgreementPeriodFragment,
  AnnexLineFragment,
  InitiativeAmountsFragment,
  SectionAmountsFragment,
} from '../generated/graphql.js';
import { agreementView, sourceView, type PageOf } from '../source-view/source-view.js';
import { annexTables, type AnnexGroup } from './annex.js';
import { textTables } from './text.js';

/** The amounts of one initiative: its annex lines, or where it has none, the amounts that its text names. Null without either. */
export function initiativeAmounts(initiative: InitiativeAmountsFragment, pageOf: PageOf): AmountTableView | null {
  const { ref, number, title, agreement, budgetLines: lines, sources } = initiative;
  const annex = annexTables([{ number, title, lines }], yearsOf(agreement), pageOf);
  const tables = annex.length ? annex : textTables(initiative);
  if (!tables.length) return null;
  const href = pageOf(ref);
  return {
    ref,
    scope: 'INITIATIVE',
    number,
    title,
    href,
    agreement: agreementView(agreement, pageOf),
    origin: annex.length ? 'ANNEX' : 'TEXT',
    tables,
    source: sourceView(annex.length ? lines[0]?.source : sources[0], href),
  };
}

/** The annex lines of a section and of its own sections, one group for each of those. Null where the annex has none. */
export function sectionAmounts(section: SectionAmountsFragment, ref: string, pageOf: PageOf): AmountTableView | null {
  const { number, title, agreement } = section;
  const groups: AnnexGroup<SectionAmountsFragment['budgetLines'][number]>[] = [
    { number, title, lines: section.budgetLines },
    ...section.sections.map((part) => ({
      number: part.number,
      title: part.title,
      lines: [...part.budgetLines, ...part.sections.flatMap(({ budgetLines }) => budgetLines)],
    })),
  ];
  const tables = annexTables(groups, yearsOf(agreement), pageOf);
  if (!tables.length) return null;
  const href = pageOf(ref);
  return {
    ref,
    scope: 'SECTION',
    number,
    title,
    href,
    agreement: agreementView(agreement, pageOf),
    origin: 'ANNEX',
    tables,
    source: sourceView(groups.flatMap(({ lines }) => lines)[0]?.source, href),
  };
}

/** A whole annex, one group for each chapter. `lines` are all its lines, also those beyond the first page of the answer. */
export function agreementAmounts(
  agreement: AgreementAmountsFragment,
  lines: readonly AnnexLineFragment[],
  pageOf: PageOf,
): AmountTableView | null {
  const { ref, title } = agreement;
  const tables = annexTables(byChapter(lines, agreement.sections), yearsOf(agreement), pageOf);
  if (!tables.length) return null;
  const href = pageOf(ref);
  return {
    ref,
    scope: 'AGREEMENT',
    number: null,
    title,
    href,
    agreement: agreementView(agreement, pageOf),
    origin: 'ANNEX',
    tables,
    source: sourceView(agreement.firstLine.nodes[0]?.source, href),
  };
}

function byChapter(
  lines: readonly AnnexLineFragment[],
  sections: AgreementAmountsFragment['sections'],
): AnnexGroup<AnnexLineFragment>[] {
  const groups = new Map<string | null, AnnexGroup<AnnexLineFragment> & { lines: AnnexLineFragment[] }>();
  for (const line of lines) {
    const number = line.sectionNumber?.split('.')[0] ?? null;
    let group = groups.get(number);
    if (!group) {
      const title = sections.find((section) => section.number === number && number !== null)?.title;
      groups.set(number, (group = { number, title: title ?? (number === null ? 'Uden afsnit' : `Afsnit ${number}`), lines: [] }));
    }
    group.lines.push(line);
  }
  return [...groups.values()].sort((a, b) =>
    a.number === null || b.number === null
      ? Number(b.number === null) - Number(a.number === null)
      : comparePrintedNumbers(a.number, b.number),
  );
}

/** The years that the agreement budgets, so that a year without any amount still has its empty column. */
function yearsOf({ periodFrom, periodTo }: AgreementPeriodFragment): number[] {
  if (periodFrom === null || periodTo === null) return [];
  return Array.from({ length: Math.max(0, periodTo - periodFrom + 1) }, (_, index) => periodFrom + index);
}
