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
  return toView(initiative, pageOf) as unknown as InitiativeView;
}

/** One initiative with how its promise went in every agreement, as the timeline and the promise thread show it. */
export function toInitiativeThreadView(
  initiative: InitiativeThreadFragment,
  pageOf: PageOf,
): InitiativeThreadView {
  return toView(initiative, pageOf) as unknown as InitiativeThreadView;
}

/** The amounts of one answer of `Elements`, as the table shows them. Null where it has none. */
export function toAmountTableView(
  of: InitiativeAmountsFragment | SectionAmountsFragment | AgreementAmountsFragment,
  pageOf: PageOf,
): AmountTableView | null {
  if (!of.amountTable) return null;
  const view = toView(of, pageOf);
  const table = { agreement: view, number: null, scope: of.__typename.toUpperCase(), ...view };
  return table as unknown as AmountTableView;
}

type Fields = Record<string, unknown>;

/** What is a part of its own in the gateway's answer, and of what it belongs to in a view. */
const MERGED = /^(initiative|document|body|amountTable)$/;

/**
 * Every object with its parts in it and its address, if it has a ref; bodies by their role, the first of its sources, the
 * name of a committee.
 */
function toView(of: object, pageOf: PageOf): Fields {
  const view: Fields = {};
  for (const [key, value] of Object.entries(of)) {
    const own = viewOf(value, pageOf);
    if (MERGED.test(key)) Object.assign(view, own);
    else
      view[key] =
        typeof own === 'string' && /href$/i.test(key) && own[0] === '/' ? pageOf(own.slice(1)) : own;
  }
  const { ref, responsibilities, agreement, sources, committee } = view as {
    ref?: string;
    responsibilities?: { role: string }[];
    agreement?: Fields;
    sources?: unknown[];
    committee?: { name: string };
  };
  if (ref) view.href = pageOf(ref);
  if (responsibilities)
    for (const [name, role] of [
      ['responsible', 'RESPONSIBLE'],
      ['involved', 'INVOLVED'],
      ['contributors', 'CONTRIBUTOR'],
    ] as const)
      view[name] = responsibilities.filter((body) => body.role === role);
  if (agreement) view.followUpNote = agreement.followUpNote;
  if (sources) view.source = sources[0] ?? null;
  if (committee) view.committee = committee.name;
  return view;
}

function viewOf(value: unknown, pageOf: PageOf): unknown {
  if (Array.isArray(value)) return value.map((each) => viewOf(each, pageOf));
  return value && typeof value === 'object' ? toView(value, pageOf) : value;
}
