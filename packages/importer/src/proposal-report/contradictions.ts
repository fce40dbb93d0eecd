import type { DraftPreview } from '@aftalespor/database/apply-draft';
import type { Account } from '@aftalespor/domain/account';
import type { Draft } from '@aftalespor/domain/draft';
import type { AmountBasis } from '@aftalespor/domain/money';
import { reconcile, type Difference, type Reconciliation } from '@aftalespor/domain/reconciliation';

/** What the text and the annex of an agreement say differently once the draft is in, with the sources of both. */
export interface TextAgainstAnnex extends Pick<Reconciliation, 'account' | 'initiativeId'> {
  lineIds: string[];
  differences: DatedDifference[];
  /** Ids of sources: the text's, then the annex's. */
  sources: string[];
}

/** `years`: those of an amount, "2026" or "2026-2027"; null where neither side says any. */
export interface DatedDifference extends Difference {
  years: string | null;
}

/** The contradictions of the agreements whose amounts the draft brings. They are shown, and never repaired. */
export function contradictionsOf(draft: Draft, { rows }: DraftPreview): TextAgainstAnnex[] {
  const after = (table: string) =>
    rows.flatMap((row) => (row.table === table && row.after ? [row.after] : []));
  const numberOf = new Map(after('section').map((it) => [it.id, it.number as string | null]));
  const [initiatives, amounts, lines, cells] = ['initiative', 'textAmount', 'budgetLine', 'yearlyAmount'].map(
    after,
  );
  const sourceOf = new Map([...amounts!, ...lines!].map((it) => [String(it.id), String(it.sourceId)]));
  return draft.agreements
    .filter((it) => it.budgetLines.length > 0 || it.initiatives.some((one) => one.amounts.length > 0))
    .flatMap(({ key, periodFrom, periodTo }) =>
      reconcile({
        period: { periodFrom, periodTo },
        initiatives: initiatives!
          .filter((it) => it.agreementId === key)
          .map((it) => ({
            ...{ id: String(it.id), number: it.number as string | null, title: String(it.title) },
            sectionNumber: numberOf.get(it.sectionId!) ?? null,
            amounts: amounts!
              .filter((amount) => amount.initiativeId === it.id && amount.economyStatementId === null)
              .map((amount) => ({
                ...{ id: String(amount.id), account: amount.account as Account | null },
                ...{ fromYear: amount.fromYear as number | null, toYear: amount.toYear as number | null },
                ...{ openEnded: Boolean(amount.openEnded), perYear: Boolean(amount.perYear) },
                ...{ thousandKroner: Number(amount.thousandKroner), basis: amount.basis as AmountBasis },
              })),
          })),
        lines: lines!
          .filter((it) => it.agreementId === key)
          .map((it) => ({
            ...{ id: String(it.id), initiativeId: it.initiativeId as string | null, title: String(it.title) },
            ...{ sectionNumber: it.sectionNumber as string | null, account: it.account as Account },
            amounts: cells!
              .filter((cell) => cell.budgetLineId === it.id)
              .map((cell) => ({ year: Number(cell.year), thousandKroner: Number(cell.thousandKroner) })),
          })),
      }),
    )
    .filter(({ outcome }) => outcome === 'CONTRADICTION')
    .map(({ account, differences, years, initiativeId, lineIds, amountIds }) => ({
      ...{ account, differences: dated(differences, years), initiativeId, lineIds },
      sources: [...new Set([...amountIds, ...lineIds].flatMap((id) => sourceOf.get(id) ?? []))],
    }));
}

/** The differences of amounts are told in the order of the years. */
function dated(differences: readonly Difference[], years: Reconciliation['years']): DatedDifference[] {
  const left = [...years];
  const digits = (amount: number | null) => (amount === null ? null : String(amount));
  return differences.map((difference) => {
    const at = left.findIndex(
      ({ text, annex }) => digits(text) === difference.text && digits(annex) === difference.annex,
    );
    const found = difference.kind === 'AMOUNT' && at !== -1 ? left.splice(0, at + 1).at(-1) : undefined;
    const { year = null, toYear = null } = found ?? {};
    return { ...difference, years: year === toYear ? digits(year) : `${year}-${toYear}` };
  });
}
