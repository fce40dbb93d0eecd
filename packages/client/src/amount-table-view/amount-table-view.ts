import type { AccountTableView, AmountTableView } from '@aftalespor/domain/view-model';
import type {
  AgreementAmountsFragment,
  AgreementPeriodFragment,
  AnnexLineFragment,
  InitiativeAmountsFragment,
  SectionAmountsFragment,
  SourceForViewFragment,
} from '../generated/graphql.js';
import { sourceView, type PageOf } from '../source-view/source-view.js';
import { annexTables, type AnnexGroup } from './annex.js';
import { textTables } from './text.js';

/** The amounts of one initiative: its annex lines, or where it has none, the amounts that its text names. Null without either. */
export function initiativeAmounts(
  initiative: InitiativeAmountsFragment,
  pageOf: PageOf,
): AmountTableView | null {
  const { ref, number, title, agreement, budgetLines: lines, sources } = initiative;
  const head = { ref, number, title, scope: 'INITIATIVE' } as const;
  return lines.length
    ? tableView(
        head,
        agreement,
        'ANNEX',
        annexTables([{ number, title, lines }], agreement, pageOf),
        lines[0]?.source,
        pageOf,
      )
    : tableView(head, agreement, 'TEXT', textTables(initiative), sources[0], pageOf);
}

/** The annex lines of a section and of its own sections, one group for each of those. Null where the annex has none. */
export function sectionAmounts(
  section: SectionAmountsFragment,
  ref: string,
  pageOf: PageOf,
): AmountTableView | null {
  const { number, title, agreement, budgetLines: lines } = section;
  const groups = [
    { number, title, lines },
    ...section.sections.map((part) => ({
      number: part.number,
      title: part.title,
      lines: [part, ...part.sections].flatMap(({ budgetLines }) => budgetLines),
    })),
  ];
  const source = groups.flatMap((group) => group.lines)[0]?.source;
  const tables = annexTables(groups, agreement, pageOf);
  return tableView({ ref, number, title, scope: 'SECTION' }, agreement, 'ANNEX', tables, source, pageOf);
}

/** A whole annex, one group for each chapter. `lines` are all its lines, also those beyond the first page of the answer. */
export function agreementAmounts(
  agreement: AgreementAmountsFragment,
  lines: readonly AnnexLineFragment[],
  pageOf: PageOf,
): AmountTableView | null {
  const { ref, title, sections, firstLine } = agreement;
  const tables = annexTables(byChapter(lines, sections), agreement, pageOf);
  const head = { ref, number: null, title, scope: 'AGREEMENT' } as const;
  return tableView(head, agreement, 'ANNEX', tables, firstLine.nodes[0]?.source, pageOf);
}

function tableView(
  head: Pick<AmountTableView, 'ref' | 'number' | 'title' | 'scope'>,
  { ref, title, kind, budgetYear }: AgreementPeriodFragment,
  origin: AmountTableView['origin'],
  tables: AccountTableView[],
  source: SourceForViewFragment | undefined,
  pageOf: PageOf,
): AmountTableView | null {
  const href = pageOf(head.ref);
  return tables.length
    ? {
        ...head,
        href,
        agreement: { ref, title, kind, budgetYear, href: pageOf(ref) },
        origin,
        tables,
        source: sourceView(source, href),
      }
    : null;
}

/** Chapters stand in printed order; before them what has no section, after them what has a number of no section. */
function byChapter(
  lines: readonly AnnexLineFragment[],
  sections: AgreementAmountsFragment['sections'],
): AnnexGroup<AnnexLineFragment>[] {
  const chapterOf = (line: AnnexLineFragment) => line.sectionNumber?.split('.')[0] ?? null;
  const printed = sections.filter(({ number }) => number !== null);
  const titles = new Map([
    [null, 'Uden afsnit'],
    ...printed.map(({ number, title }) => [number, title] as const),
  ]);
  return [...new Set([...titles.keys(), ...lines.map(chapterOf)])].map((number) => ({
    number,
    title: titles.get(number) ?? `Afsnit ${number}`,
    lines: lines.filter((line) => chapterOf(line) === number),
  }));
}
