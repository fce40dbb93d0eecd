import { applyDraft } from '@aftalespor/database/apply-draft';
import type { Database } from '@aftalespor/database/client';
import { countStatements } from '@aftalespor/database/statements';
import { testDatabases, type TestDatabase } from '@aftalespor/database/testing';
import { loadDataset } from '@aftalespor/dataset/dataset';
import { afterAll, beforeAll, describe } from 'vitest';
import { createApp } from '../app/app.js';
import type { Logger } from '../logger/logger.js';

export interface GatewayUnderTest {
  database: Database;
  /** What the gateway reported as an error. */
  reported: { message: string; details: Record<string, unknown> | undefined }[];
  fetch(path: string, init?: RequestInit): Promise<Response>;
  /** Asks GraphQL and gives the data; an error fails the test. */
  ask<Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks GraphQL and gives the whole answer. */
  answer(query: string, variables?: Record<string, unknown>): Promise<GraphqlAnswer>;
  /** How many SQL statements a query costs. */
  statements(query: string, variables?: Record<string, unknown>): Promise<number>;
}

export interface GraphqlAnswer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
}

/** Runs the suite on every provider, over the dataset as it is published. The suites only read. */
export function onEveryProvider(name: string, suite: (gateway: GatewayUnderTest) => void): void {
  describe.each(testDatabases())(`${name} on $provider`, ({ open }) => {
    const gateway = {} as GatewayUnderTest;
    let test: TestDatabase | undefined;

    beforeAll(async () => {
      test = await open();
      for (const draft of await loadDataset()) await applyDraft(test.database, draft);
      Object.assign(gateway, gatewayOver(test.database));
    });
    afterAll(() => test?.drop());

    suite(gateway);
  });
}

/** A gateway over what the database has; `embed` is the folder of an embed script's build. */
export function gatewayOver(
  database: Database,
  answerAge = 0,
  embed: string | null = null,
): GatewayUnderTest {
  const reported: GatewayUnderTest['reported'] = [];
  const logger: Logger = {
    info: () => {},
    error: (message, details) => void reported.push({ message, details }),
  };
  const assets = { embed, demo: null, storybook: null };
  const app = createApp({
    prisma: database.prisma,
    publicUrl: 'https://aftaler.example',
    logger,
    assets,
    answerAge,
  });
  const fetch = async (path: string, init?: RequestInit) =>
    app.fetch(new Request(`http://localhost${path}`, init));
  const answer = async (query: string, variables: Record<string, unknown> = {}) => {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer;
  };
  const ask = async <Data>(query: string, variables?: Record<string, unknown>) => {
    const { data, errors } = await answer(query, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors, null, 2));
    return data as Data;
  };
  return {
    database,
    reported,
    fetch,
    answer,
    ask,
    statements: async (query, variables) =>
      (await countStatements(database, () => ask(query, variables))).statements.length,
  };
}
