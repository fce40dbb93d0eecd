import { isRef } from '@aftalespor/domain/ref';
import type { DataResult, RequestKind } from '@aftalespor/elements/request';
import type { Answers } from '../answers/answers.js';

/** What an element of any version sends. Its class is that element's own, so only the fields are read. */
interface RequestEvent extends Event {
  version: number;
  kind: RequestKind;
  ref: string;
  handled: boolean;
  respondWith(answer: Promise<DataResult>): void;
}

const KINDS = /^(initiative|promise|(initiative|section|agreement)-amounts)$/;

/**
 * Answers the requests of the page's elements. Another script on the page may have been first, and is left to it; so is
 * what this version does not know.
 */
export function listen(target: EventTarget, answers: Answers): void {
  target.addEventListener('aftale-request', (event) => {
    const request = event as RequestEvent;
    const { version, kind, ref, handled } = request;
    // A malformed ref would cost every other element its answer.
    if (version === 1 && !handled && KINDS.test(kind) && isRef(ref))
      request.respondWith(answers({ kind, ref }));
  });
}
