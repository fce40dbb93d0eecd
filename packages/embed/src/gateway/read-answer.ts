import { agreementAmounts, initiativeAmounts, sectionAmounts } from '@aftalespor/client/amount-table-view';
import { toInitiativeView } from '@aftalespor/client/initiative-view';
import {
  AnnexLinesDocument,
  type AgreementAmountsFragment,
  type AnnexLineFragment,
  type ElementsQuery,
} from '@aftalespor/client/operations';
import type { PageOf } from '@aftalespor/client/source-view';
import type { AmountTableView } from '@aftalespor/domain/view-model';
import type { DataResult } from '@aftalespor/elements/request';
import type { Question } from '../question/question.js';
import type { Query } from './gateway.js';

/** Finds in the gateway's answer what one question asked for. `sectionRefs` are those asked, in the order of their answers. */
export async function readAnswer(
  { kind, ref }: Question,
  { initiatives, amounts, sections, agreements }: ElementsQuery,
  sectionRefs: readonly string[],
  pageOf: PageOf,
  query: Query,
): Promise<DataResult> {
  if (kind === 'initiative') {
    const found = byRef(initiatives.nodes, ref);
    if (found) return { data: toInitiativeView(found, pageOf) };
  } else if (kind === 'initiative-amounts') {
    const found = byRef(amounts.nodes, ref);
    if (found) return table(initiativeAmounts(found, pageOf));
  } else if (kind === 'section-amounts') {
    const found = sections[sectionRefs.indexOf(ref)];
    if (found) return table(sectionAmounts(found, ref, pageOf));
  } else {
    const found = agreements.nodes.find((agreement) => agreement.ref === ref);
    if (found) {
      const lines = await allLines(found, query);
      return 'error' in lines ? lines : table(agreementAmounts(found, lines, pageOf));
    }
  }
  return { error: { code: 'UNKNOWN_REF', message: `no ${kind.split('-')[0]} has this ref` } };
}

/** A snippet may hold a ref that the initiative had earlier. */
function byRef<Item extends { ref: string; aliases: readonly string[] }>(
  items: readonly Item[],
  ref: string,
) {
  return items.find((item) => item.ref === ref) ?? items.find(({ aliases }) => aliases.includes(ref));
}

const table = (data: AmountTableView | null): DataResult => (data ? { data } : { empty: true });

type ErrorResult = Extract<DataResult, { error: unknown }>;

/** Reads an annex of more than a page to its end. Half an annex would have wrong sums, so without the rest there is none. */
async function allLines(
  { ref, operating, capital }: AgreementAmountsFragment,
  query: Query,
): Promise<AnnexLineFragment[] | ErrorResult> {
  const lines: AnnexLineFragment[] = [];
  for (const [account, first] of [['OPERATING', operating] as const, ['CAPITAL', capital] as const]) {
    lines.push(...first.nodes);
    for (let { hasNextPage, endCursor } = first.pageInfo; hasNextPage;) {
      const next = await query(AnnexLinesDocument, { agreement: ref, account, after: endCursor });
      if ('error' in next) return next;
      const page = next.data.agreement?.budgetLines;
      if (!page?.nodes.length) return { error: { code: 'BAD_ANSWER', message: 'the annex breaks off' } };
      lines.push(...page.nodes);
      ({ hasNextPage, endCursor } = page.pageInfo);
    }
  }
  return lines;
}
