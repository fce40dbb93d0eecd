import type { DataResult, RequestKind } from '@aftalespor/elements/request';
import type { Answers } from '../answers/answers.js';
import { readQuestion } from '../question/question.js';

/** What an element of any version sends. Its class is that element's own, so only the fields are read. */
interface RequestEvent extends Event {
  version: number;
  kind: RequestKind;
  ref: string;
  handled: boolean;
  respondWith(answer: Promise<DataResult>): void;
}

/** Answers the requests of the page's elements. Another script on the page may have been first, and is left to it. */
export function listen(target: EventTarget, answers: Answers): void {
  target.addEventListener('aftale-request', (event) => {
    const request = event as RequestEvent;
    if (request.version !== 1 || request.handled) return;
    const question = readQuestion(request.kind, request.ref);
    if (question) request.respondWith('error' in question ? Promise.resolve(question) : answers(question));
  });
}
