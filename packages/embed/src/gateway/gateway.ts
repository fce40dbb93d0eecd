import { ElementsDocument, type ElementsQuery } from '@aftalespor/client/operations';
import { send } from '@aftalespor/client/send';
import { pagesBeside } from '@aftalespor/client/view';
import type { Ask } from '../answers/answers.js';
import { keyOf, type Question } from '../question/question.js';
import { toBatches } from './batches.js';
import { LISTS, readAnswer } from './read-answer.js';

/** Milliseconds that a page waits for its gateway, a second try included. */
const PATIENCE_MS = 10_000;

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
  const variables = Object.fromEntries(
    Object.values(LISTS).map((list): [string, string[]] => [list, []]),
  ) as Record<(typeof LISTS)[Question['kind']], string[]>;
  for (const { kind, ref } of questions) variables[LISTS[kind]].push(ref);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const unlessLate = () => signal.throwIfAborted();
  const ask = () => send(endpoint, ElementsDocument, variables, { signal });
  let response = await ask().catch(unlessLate);
  if (!response || [502, 503, 504].includes(response.status)) {
    // Many pages lose the gateway in the same moment, and should not all come back in the same one.
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 500));
    response = await ask();
  }
  const answer = (await response.json().catch(unlessLate)) as
    { data?: ElementsQuery; errors?: { message: string }[] } | undefined;
  if (!answer?.data || answer.errors)
    throw new Error(answer?.errors?.[0]?.message ?? `the gateway answered ${response.status}`);
  return answer.data;
}
