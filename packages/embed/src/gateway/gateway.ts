import type { ElementsQuery } from '@aftalespor/client/operations';
import { send, type Operation } from '@aftalespor/client/send';
import { pagesBeside } from '@aftalespor/client/view';
import type { Ask } from '../answers/answers.js';
import { hashOf } from '../fetch-part/fetch-part.js';
import { keyOf, type Question } from '../question/question.js';
import { toBatches } from './batches.js';
import { listOf, readAnswer } from './read-answer.js';

/** Milliseconds that a page waits for its gateway, a second try included. */
const PATIENCE_MS = 10_000;

/** The operation of the elements, for a gateway that does not hold it. */
const inFull = () => import('./document.js');

interface Answer {
  data?: ElementsQuery;
  errors?: { message: string }[];
}

/** Asks the gateway, in one request where its limits allow. */
export function askGateway(endpoint: string): Ask {
  return (questions) =>
    new Map(
      toBatches(questions).flatMap((batch) => {
        const answer = askOnce(endpoint, batch);
        return batch.map((question) => [
          keyOf(question),
          answer.then((data) => readAnswer(question, data, pagesBeside(endpoint))),
        ]);
      }),
    );
}

async function askOnce(endpoint: string, questions: readonly Question[]): Promise<ElementsQuery> {
  if (!/^https?:/.test(endpoint) || !URL.canParse(endpoint))
    throw new Error(`data-endpoint must be an http(s) address; got "${endpoint}"`);
  const variables: Partial<Record<keyof ElementsQuery, string[]>> = {};
  for (const { kind, ref } of questions) (variables[listOf(kind)] ??= []).push(ref);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const unlessLate = () => signal.throwIfAborted();
  const ask = async (operation: Operation): Promise<[Answer | undefined, status: number]> => {
    const once = () => send(endpoint, operation, variables, { signal });
    let response = await once().catch(unlessLate);
    if (!response || /^50[234]/.test(`${response.status}`)) {
      // Many pages lose the gateway in the same moment, and should not all come back in the same one.
      await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 500));
      response = await once();
    }
    return [(await response.json().catch(unlessLate)) as Answer | undefined, response.status];
  };
  let [answer, status] = await ask({ documentId: hashOf('document') });
  // A gateway of another version may not hold this script's document, and gets it in full.
  if (/^40[04]/.test(`${status}`)) [answer, status] = await ask({ query: (await inFull()).document });
  if (!answer?.data || answer.errors)
    throw new Error(answer?.errors?.[0]?.message ?? `the gateway answered ${status}`);
  return answer.data;
}
