/** What the elements show, made of what the gateway answers: the same fields, with addresses that work on any page. */
import type { AmountTableView, InitiativeThreadView, InitiativeView } from '@aftalespor/domain/view-model';
import type {
  AgreementAmountsFragment,
  InitiativeAmountsFragment,
  InitiativeForViewFragment,
  InitiativeThreadFragment,
  SectionAmountsFragment,
} from '../generated/graphql.js';

/** Where the page of a ref is, or what else the gateway serves by a path without its first slash. */
export type PageOf = (path: string) => string;

/** The pages that a gateway serves beside its GraphQL address. */
export function pagesBeside(endpoint: string): PageOf {
  return (path) => new URL(path, endpoint).href;
}

/** One initiative of an `Elements` answer, as the card and the postponement show it. What is null there stays null. */
export function toInitiativeView(initiative: InitiativeForViewFragment, pageOf: PageOf): InitiativeView {
  return toView(initiative, pageOf) as InitiativeView;
}

/** One initiative with how its promise went in every agreement, as the timeline and the promise thread show it. */
export function toInitiativeThreadView(
  initiative: InitiativeThreadFragment,
  pageOf: PageOf,
): InitiativeThreadView {
  return toView(initiative, pageOf) as InitiativeThreadView;
}

/** The amounts of one answer of `Elements`, as the table shows them. Null where it has none. */
export function toAmountTableView(
  of: InitiativeAmountsFragment | SectionAmountsFragment | AgreementAmountsFragment,
  pageOf: PageOf,
): AmountTableView | null {
  if (!of.amountTable) return null;
  const view = toView(of, pageOf) as object;
  const scope = of.__typename.toUpperCase();
  // An agreement is its own.
  return { number: null, agreement: view, ...view, scope } as unknown as AmountTableView;
}

type Fields = Record<string, unknown>;

/** What is a part of its own in the gateway's answer, and of what it belongs to in a view. */
const MERGED = /^(initiative|document|body|amountTable)$/;

/** Every object with its parts in it, and every address that leads to the gateway in full. */
function toView(of: unknown, pageOf: PageOf): unknown {
  if (Array.isArray(of)) return of.map((each) => toView(each, pageOf));
  if (!of || typeof of !== 'object') return of;
  const view: Fields = {};
  for (const [key, value] of Object.entries(of)) {
    if (MERGED.test(key)) Object.assign(view, toView(value, pageOf));
    else if (/href$/i.test(key) && value?.[0] === '/') view[key] = pageOf(value.slice(1));
    else view[key] = toView(value, pageOf);
  }
  return view;
}
