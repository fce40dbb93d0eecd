/**
 * How an element asks the page for its data, without knowing who answers: a bubbling, composed event, and a page-wide
 * set of those that nobody has answered yet. Both are part of version 1 and shared by all scripts on the page, so an
 * answering script reads the event's `type`, `version` and `kind`, never its class.
 */
import type { AmountTableView, InitiativeThreadView, InitiativeView } from '@aftalespor/domain/view-model';

/** `initiative`: an InitiativeView. `promise`: an InitiativeThreadView. The others: an AmountTableView. */
export type RequestKind =
  'initiative' | 'promise' | 'initiative-amounts' | 'section-amounts' | 'agreement-amounts';

/** An answer: data (stale where it could not be refreshed, as of a date or a time), nothing there, or an error. */
export type DataResult<Data = InitiativeView | InitiativeThreadView | AmountTableView> =
  | { data: Data; stale?: boolean; asOf?: string }
  | { empty: true }
  | { error: { code: string; message: string } };

/** Asks for the data of one ref. The first who answers with `respondWith` is the only one. */
export class AftaleRequestEvent extends Event {
  static readonly type = 'aftale-request';

  readonly version = 1;
  readonly kind: RequestKind;
  readonly ref: string;
  handled = false;
  /** What was answered with; null while nobody has. */
  answer: Promise<DataResult> | null = null;

  constructor(kind: RequestKind, ref: string) {
    super(AftaleRequestEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
    this.ref = ref;
  }

  /** Takes the request: no other listener sees it after this. */
  respondWith(answer: Promise<DataResult>): void {
    if (this.handled) return;
    this.handled = true;
    this.answer = answer;
    this.stopImmediatePropagation();
  }
}

/** An element that waits for someone who can answer. */
export interface PendingElement extends HTMLElement {
  request(): void;
}

const PENDING = Symbol.for('aftalespor.pending.v1');

/** The page's elements that have asked and were not heard. */
export function pendingElements(): Set<PendingElement> {
  const page = globalThis as { [PENDING]?: Set<PendingElement> };
  return (page[PENDING] ??= new Set());
}

/** Lets every element that was not heard ask again; with a target, only those inside it (shadow trees included). */
export function replayPending(target?: Node): void {
  for (const element of [...pendingElements()]) if (!target || isInside(element, target)) element.request();
}

function isInside(node: Node, target: Node): boolean {
  for (let at: Node | null = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    if (at === target) return true;
  return false;
}

declare global {
  interface HTMLElementEventMap {
    'aftale-request': AftaleRequestEvent;
  }
  interface DocumentEventMap {
    'aftale-request': AftaleRequestEvent;
  }
  interface WindowEventMap {
    'aftale-request': AftaleRequestEvent;
  }
}
