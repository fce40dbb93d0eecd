import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaClient } from '@aftalespor/database/client';
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { createInMemoryCache, useResponseCache } from '@graphql-yoga/plugin-response-cache';
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga, useExecutionCancellation } from 'graphql-yoga';
import type { GatewayContext } from '../context/context.js';
import { createContext } from '../context/create-context.js';
import { LIMITS } from '../limits/limits.js';
import type { Logger } from '../logger/logger.js';
import { schema } from '../schema/schema.js';
import { persistedDocuments, type PersistedDocuments } from './persisted-documents.js';

export interface GraphqlOptions {
  prisma: PrismaClient;
  logger: Logger;
  /** How long an answer is given again, in milliseconds; 0: never. */
  answerAge: number;
  /** What may be asked for by a `documentId`. */
  documents: PersistedDocuments;
}

/** What the server hands to each request. */
export interface ServerContext {
  requestId: string;
}

const FIRST_QUERY = `# Aftalespor: political agreements as data. Amounts are in thousands of kroner.
query Indsats {
  initiative(ref: "ballerup/budget-2018/3.01") {
    number
    title
    summary
    responsibleCommittees { name }
    milestones { round { label } state label }
    followUps { round { label reportedOn } effort { smiley basis reason } economyNote }
  }
}
`;

// Yoga masks errors outside the request's context; the id must still be the one in the log and the header.
const requestIds = new AsyncLocalStorage<string>();

/**
 * The GraphQL endpoint: read-only, public, bounded. Only JSON POST and GET are taken, so that no form on another site
 * can send a request, and no credentials are ever allowed across origins.
 */
export function createGraphql({ prisma, logger, answerAge, documents }: GraphqlOptions) {
  const yoga = createYoga<ServerContext, GatewayContext>({
    schema,
    graphqlEndpoint: '/graphql',
    landingPage: false,
    batching: false,
    cors: false,
    graphiql: { title: 'Aftalespor GraphQL', defaultQuery: FIRST_QUERY },
    renderGraphiQL,
    context: ({ requestId }) => createContext(prisma, requestId) as GatewayContext,
    maskedErrors: {
      maskError(error) {
        const original = error instanceof GraphQLError ? error.originalError : error;
        // A GraphQLError without another error behind it was written for the caller.
        if (error instanceof GraphQLError && (!original || original instanceof GraphQLError)) return error;
        const requestId = requestIds.getStore() ?? null;
        logger.error('graphql: unexpected error', { requestId, error: original });
        return new GraphQLError(`Unexpected error. Report it with this id: ${requestId}.`, {
          nodes: error instanceof GraphQLError ? (error.nodes ?? null) : null,
          path: error instanceof GraphQLError ? (error.path ?? null) : null,
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        });
      },
    },
    logging: false,
    extraParamNames: ['documentId'],
    plugins: [
      persistedDocuments(documents),
      useExecutionCancellation(),
      maxTokensPlugin({ n: LIMITS.tokens }),
      maxAliasesPlugin({ n: LIMITS.aliases }),
      // Everybody may read everything, so one answer serves all.
      ...(answerAge > 0
        ? [
            useResponseCache({
              session: () => null,
              ttl: answerAge,
              cache: createInMemoryCache({ max: LIMITS.answersKept }),
            }),
          ]
        : []),
    ],
  });
  return (request: Request, context: ServerContext) =>
    requestIds.run(context.requestId, async () => {
      const response = await yoga.fetch(request, context);
      // Its headers are made mutable again, for what the app adds to every answer.
      return new Response(response.body, response);
    });
}
