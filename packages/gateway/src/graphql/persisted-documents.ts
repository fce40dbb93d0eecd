import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Documents that a script asks for by their identifier (`documentId`) in place of sending them. */
export type PersistedDocuments = Readonly<Record<string, string>>;

/** The document that the embed script in this folder asks for; none where no script is built. */
export function documentsOf(embed: string | null): PersistedDocuments {
  const file = embed && join(embed, 'documents.json');
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PersistedDocuments) : {};
}

/**
 * Runs a request's `documentId` as the document itself, with the same limits. Any other query may still be sent. Yoga's
 * own plugin for this refuses every request without either in its own way, which the audits of GraphQL over HTTP fail.
 */
export function persistedDocuments(documents: PersistedDocuments): Plugin {
  return {
    onParams({ request, params, setParams }) {
      const id =
        (params as { documentId?: unknown }).documentId ??
        new URL(request.url).searchParams.get('documentId');
      if (typeof id !== 'string' || params.query !== undefined) return;
      if (!Object.hasOwn(documents, id))
        throw new GraphQLError(
          'This gateway holds no document with that documentId. Send it in full, as "query".',
          {
            extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND', http: { status: 404 } },
          },
        );
      setParams({ ...params, query: documents[id] ?? '' });
    },
  };
}
