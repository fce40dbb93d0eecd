import type { Client, QueryResult, TypedDocument } from '@aftalespor/client/client';
import { ElementsDocument } from '@aftalespor/client/operations';
import type { PageOf } from '@aftalespor/client/source-view';
import type { DataResult, RequestKind } from '@aftalespor/elements/request';
import type { Ask } from '../answers/answers.js';
import { keyOf, type Question } from '../question/question.js';
import { toBatches } from './batches.js';
import { readAnswer } from './read-answer.js';

/** Milliseconds that a page waits for its gateway, a second try included. */
const PATIENCE_MS = 10_000;

/** Asks the gateway, in one request where its limits allow. A failure is an answer to every question that it met. */
export function askGateway(client: Client, pageOf: PageOf): Ask {
  return async (questions) =>
    new Map((await Promise.all(toBatches(questions).map((batch) => askOnce(client, pageOf, batch)))).flat());
}

async function askOnce(
  client: Client,
  pageOf: PageOf,
  questions: readonly Question[],
): Promise<[string, DataResult][]> {
  const refs = (wanted: RequestKind) => questions.filter(({ kind }) => kind === wanted).map(({ ref }) => ref);
  const sections = refs('section-amounts');
  const query = patientQuery(client);
  const result = await query(ElementsDocument, {
    initiatives: refs('initiative'),
    amounts: refs('initiative-amounts'),
    sections,
    agreements: refs('agreement-amounts'),
  });
  return Promise.all(
    questions.map(async (question): Promise<[string, DataResult]> => [
      keyOf(question),
      'error' in result ? result : await readAnswer(question, result.data, sections, pageOf, query),
    ]),
  );
}

/** The client's `query`, tried a second time when nothing answered or a server on the way is busy. */
export type Query = <Data, Variables extends object>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
) => Promise<QueryResult<Data>>;

function patientQuery(client: Client): Query {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  return async (document, variables) => {
    const first = await client.query(document, variables, { signal });
    if (
      !('error' in first) ||
      !(first.error.code === 'NETWORK' || [502, 503, 504].includes(first.error.status ?? 0))
    )
      return first;
    // Many pages lose the gateway in the same moment, and should not all come back in the same one.
    await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 500));
    return client.query(document, variables, { signal });
  };
}
