import { pathToFileURL } from 'node:url';
import { createClient, type Client, type Config, type ResultSet, type Transaction } from '@libsql/client';
import { DatabaseError } from '../errors/errors.js';
import { checkSqliteFile, sqliteFile } from '../url/url.js';

/** How long a connection waits for another process's write, in milliseconds. libsql waits not at all unless told. */
export const BUSY_TIMEOUT = 10_000;

type Statement = Parameters<Client['execute']>[0];
const notHere = () => Promise.reject(new Error('sqlite: one statement at a time inside a transaction.'));

/**
 * The pragmas hold for one connection, and libsql's client opens a new one after each transaction. This client keeps its
 * one connection for life, so that what was set and checked at the start still holds. Prisma's adapter lets no other
 * statement in while a transaction is open, so one connection is enough.
 *
 * Transactions begin IMMEDIATE: one that reads first and writes later would otherwise fail at once, without waiting,
 * when another process has written in between.
 */
export function keepOneConnection(client: Client): Client {
  const begin = async (): Promise<Transaction> => {
    await client.execute('BEGIN IMMEDIATE');
    let open = true;
    const end = async (statement: 'COMMIT' | 'ROLLBACK') => {
      if (!open) return;
      await client.execute(statement);
      open = false;
    };
    return {
      execute: (statement: Statement) => client.execute(statement),
      batch: notHere,
      // libsql rolls back what is open at the end of this call, so it would end the transaction unnoticed.
      executeMultiple: notHere,
      commit: () => end('COMMIT'),
      rollback: () => end('ROLLBACK'),
      close: () => void end('ROLLBACK'),
      get closed() {
        return !open;
      },
    };
  };
  return new Proxy(client, {
    get(target, property) {
      if (property === 'transaction') return begin;
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const first = (result: ResultSet): unknown => result.rows[0]?.[0];

/** Sets the pragmas and reads each back: SQLite ignores one that it does not know or cannot follow, without a word. */
export async function setPragmas(client: Client): Promise<void> {
  await client.execute(`PRAGMA busy_timeout = ${BUSY_TIMEOUT}`);
  await inWalMode(client);
  await client.execute('PRAGMA synchronous = FULL');
  await client.execute('PRAGMA foreign_keys = ON');
  const wanted = { busy_timeout: BUSY_TIMEOUT, journal_mode: 'wal', synchronous: 2, foreign_keys: 1 };
  for (const [pragma, value] of Object.entries(wanted)) {
    const received = first(await client.execute(`PRAGMA ${pragma}`));
    if (received !== value)
      throw new DatabaseError(
        'PRAGMA_REFUSED',
        `database: SQLite answered ${pragma} = ${String(received)} where ${value} is needed. A network drive cannot hold the file; move it to a local disk.`,
      );
  }
}

/** Changing the journal's mode does not wait for the busy time-out: of two processes that open a new file, one is refused. */
async function inWalMode(client: Client): Promise<void> {
  const deadline = Date.now() + BUSY_TIMEOUT;
  for (;;) {
    try {
      if (first(await client.execute('PRAGMA journal_mode')) === 'wal') return;
      await client.execute('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}

/** Opens the file of a `file:` URL with its pragmas set; makes the file where there is none. */
export async function openSqlite(url: string): Promise<Client> {
  const file = sqliteFile(url);
  checkSqliteFile(file);
  const config: Config = { url: pathToFileURL(file).href, intMode: 'number' };
  let client: Client | undefined;
  try {
    client = keepOneConnection(createClient(config));
    await setPragmas(client);
    return client;
  } catch (error) {
    client?.close();
    throw explain(error, file);
  }
}

function explain(error: unknown, file: string): unknown {
  const code = (error as { code?: unknown }).code;
  if (code === 'SQLITE_NOTADB' || code === 'SQLITE_CORRUPT')
    return new DatabaseError(
      'NOT_A_DATABASE',
      `database: ${file} is not an SQLite database, or is damaged. Move it away and start again, or set DATABASE_URL to another file.`,
      error,
    );
  if (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN')
    return new DatabaseError(
      'NOT_WRITABLE',
      `database: cannot open ${file} for writing. Check who may write there.`,
      error,
    );
  if (code === 'SQLITE_BUSY')
    return new DatabaseError(
      'LOCKED',
      `database: ${file} is locked by another process. Stop it, or wait until its work is done, and try again.`,
      error,
    );
  return error;
}
