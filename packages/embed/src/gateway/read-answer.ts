import type { ElementsQuery } from '@aftalespor/client/operations';
import { toAmountTableView, toInitiativeView, type PageOf } from '@aftalespor/client/view';
import type { DataResult } from '@aftalespor/elements/request';
import type { Question } from '../question/question.js';

/** Under what name the refs of a kind are asked for, and answered: "section-amounts" as `sectionAmounts`. */
export function listOf(kind: Question['kind']): keyof ElementsQuery {
  return kind.replace('-a', 'A') as keyof ElementsQuery;
}

/** Finds in the gateway's answer what one question asked for. */
export function readAnswer({ kind, ref }: Question, data: ElementsQuery, pageOf: PageOf): DataResult {
  const list = data[listOf(kind)];
  const items = 'nodes' in list ? list.nodes : list;
  // A snippet may hold a ref that the initiative had earlier.
  const found =
    items.find((item) => item?.ref === ref) ??
    items.find((item) => item && 'aliases' in item && item.aliases.includes(ref));
  if (!found) console.warn(`aftalespor: nothing has the ref "${ref}" (${kind})`);
  const view =
    found &&
    // A thread is made in the same way.
    ('amountTable' in found ? toAmountTableView(found, pageOf) : toInitiativeView(found, pageOf));
  return view ? { data: view } : { empty: true };
}
