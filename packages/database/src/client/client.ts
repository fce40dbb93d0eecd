import type { Client } from '@libsql/client';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient as PostgresqlClient } from '../../generated/postgresql/client.js';
import { PrismaClient as SqliteClient, type Prisma } from '../../generated/sqlite/client.js';
import { codeOf, DatabaseError } from '../errors/errors.js';
import { openSqlite } from '../sqlite/sqlite.js';
import { providerOf, shownUrl, type Provider } from '../url/url.js';

/** The client that all code above this file is written against, whichever provider is behind it. */
export type PrismaClient = SqliteClient<'query'>;
/** Prisma's types of the SQLite client: inputs, payloads, `Prisma.TransactionClient`. */
export type { Prisma };

export interface Database {
  prisma: PrismaClient;
  provider: Provider;
  /** The URL without user and password, for logs. */
  shownUrl: string;
  /** Calls the listener with the SQL of each statement; returns how to stop. Needs `statements: true` at opening. */
  onStatement(listener: (sql: string) => void): () => void;
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Report each SQL statement to `onStatement`. Off unless asked for: it costs time on every query. */
  statements?: boolean;
  /** Connections to PostgreSQL; SQLite has one. */
  connections?: number;
}

/**
 * Opens the database of a `DATABASE_URL`: `file:/folder/aftalespor.db` (SQLite in this process) or `postgresql://...`.
 * Run `migrateDatabase` first; this does not look at the tables. Fails with a DatabaseError that says what to do.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const provider = providerOf(url);
  const log = options.statements ? [{ emit: 'event' as const, level: 'query' as const }] : [];
  const prisma =
    provider === 'sqlite'
      ? new SqliteClient({ adapter: new OneConnectionAdapter(await openSqlite(url)), log })
      : // The one cast between the two clients: they differ only in $transaction's isolation levels, which nothing here sets.
        (new PostgresqlClient({
          adapter: new PrismaPg({
            connectionString: url,
            max: options.connections ?? 10,
            connectionTimeoutMillis: 10_000,
          }),
          log,
        }) as unknown as PrismaClient);
  if (provider === 'postgresql') await checkReachable(prisma, url);

  const listeners = new Set<(sql: string) => void>();
  if (options.statements)
    prisma.$on('query', (event) => {
      for (const listener of listeners) listener(event.query);
    });
  return {
    prisma,
    provider,
    shownUrl: shownUrl(url),
    onStatement(listener) {
      if (!options.statements)
        throw new Error(
          'onStatement: the database was opened without statements. Open it with { statements: true }.',
        );
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => prisma.$disconnect(),
  };
}

/** Hands the adapter the connection that is already open, with its pragmas set. */
class OneConnectionAdapter extends PrismaLibSql {
  readonly #client: Client;
  constructor(client: Client) {
    super({ url: 'file:' });
    this.#client = client;
  }
  override createClient(): Client {
    return this.#client;
  }
}

async function checkReachable(prisma: PrismaClient, url: string): Promise<void> {
  try {
    await prisma.$queryRawUnsafe('SELECT 1');
  } catch (error) {
    await prisma.$disconnect();
    throw unreachable(url, error);
  }
}

/** A PostgreSQL that did not answer, or refused, in words that say what to look at. */
export function unreachable(url: string, error: unknown): DatabaseError {
  const reason =
    codeOf(error) ?? (error instanceof Error ? error.message.split('\n').at(-1)!.trim() : String(error));
  return new DatabaseError(
    'UNREACHABLE',
    `database: ${shownUrl(url)} did not let us in (${reason}). Check that PostgreSQL runs there, that the database exists, and the user and password in DATABASE_URL.`,
    error,
  );
}
