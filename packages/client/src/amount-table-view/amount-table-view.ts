import type { AmountTableView } from '@aftalespor/domain/view-model';
import type {
  AgreementAmountsFragment,
  InitiativeAmountsFragment,
  SectionAmountsFragment,
} from '../generated/graphql.js';
import { sourceView, type PageOf } from '../source-view/source-view.js';

/** The amounts of one answer of `Elements`, as the table shows them, with absolute addresses. Null where it has none. */
export function toAmountTableView(
  of: InitiativeAmountsFragment | SectionAmountsFragment | AgreementAmountsFragment,
  pageOf: PageOf,
): AmountTableView | null {
  const { amountTable, title } = of;
  if (!amountTable) return null;
  const { csvPath, source, tables, origin } = amountTable;
  const { ref, kind, budgetYear, ...agreement } = 'agreement' in of ? of.agreement : of;
  const here = of.ref ?? '';
  const href = pageOf(here);
  const absolute = (path: string) => pageOf(path.slice(1));
  return {
    ref: here,
    scope: of.__typename.toUpperCase() as AmountTableView['scope'],
    number: 'number' in of ? of.number : null,
    title,
    href,
    agreement: { ref, title: agreement.title, kind, budgetYear, href: pageOf(ref) },
    origin,
    tables: tables.map((table) => ({
      ...table,
      groups: table.groups.map((group) => ({
        ...group,
        rows: group.rows.map(({ path, ...row }) => ({ ...row, href: path && absolute(path) })),
      })),
    })),
    ...('reconciliations' in of && { comparisons: of.reconciliations }),
    source: sourceView(source, href),
    csvHref: absolute(csvPath),
  };
}
