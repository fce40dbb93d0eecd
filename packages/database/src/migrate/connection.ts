import { Client as PostgresqlClient } from 'pg';
import { unreachable } from '../client/client.js';
import { DatabaseError } from '../errors/errors.js';
import { openSqlite } from '../sqlite/sqlite.js';
import { providerOf } from '../url/url.js';

/** One connection, for migrations only: they run before Prisma's client does. */
export interface MigrationConnection {
  ensureTable(): Promise<void>;
  /** Runs `work` in a transaction that no other starter can be in at the same time. */
  locked<Result>(work: () => Promise<Result>): Promise<Result>;
  recorded(): Promise<{ name: string; checksum: string; finished: boolean }[]>;
  execute(sql: string): Promise<void>;
  record(id: string, migration: { name: string; checksum: string }): Promise<void>;
  close(): Promise<void>;
}

const RECORDED =
  'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name';
/** The columns are Prisma's, so that its own tools can read the table. */
const table = (time: string, now: string) => `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at ${time}, migration_name VARCHAR(255) NOT NULL,
  logs TEXT, rolled_back_at ${time}, started_at ${time} NOT NULL DEFAULT ${now}, applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

export async function connectForMigration(url: string): Promise<MigrationConnection> {
  return providerOf(url) === 'sqlite' ? connectSqlite(url) : connectPostgresql(url);
}

async function connectSqlite(url: string): Promise<MigrationConnection> {
  const client = await openSqlite(url);
  return {
    ensureTable: async () => void (await client.execute(table('DATETIME', 'current_timestamp'))),
    async locked(work) {
      // A table that others refer to can only be rebuilt with foreign keys off, and that can't be changed in a transaction.
      await client.execute('PRAGMA foreign_keys = OFF');
      const transaction = await client.transaction('write');
      try {
        const result = await work();
        const broken = await client.execute('PRAGMA foreign_key_check');
        if (broken.rows.length > 0)
          throw new DatabaseError(
            'FAILED_MIGRATION',
            `database: after the migration ${broken.rows.length} rows of "${String(broken.rows[0]?.[0])}" and others refer to nothing. Nothing of it was kept.`,
          );
        await transaction.commit();
        return result;
      } catch (error) {
        await transaction.rollback();
        throw error;
      }
    },
    async recorded() {
      const { rows } = await client.execute(RECORDED);
      return rows.map((row) => ({
        name: String(row[0]),
        checksum: String(row[1]),
        finished: row[2] !== null,
      }));
    },
    execute: async (sql) => void (await client.execute(sql)),
    async record(id, { name, checksum }) {
      await client.execute({
        sql: 'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES (?, ?, ?, ?, 1)',
        args: [id, checksum, name, Date.now()],
      });
    },
    close: () => Promise.resolve(client.close()),
  };
}

// "aftalespor" in a number of our own: advisory locks have no names.
const LOCK = 7_220_151_904;

async function connectPostgresql(url: string): Promise<MigrationConnection> {
  const client = new PostgresqlClient({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw unreachable(url, error);
  }
  const locked: MigrationConnection['locked'] = async (work) => {
    await client.query('BEGIN');
    try {
      await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK]);
      const result = await work();
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch(() => undefined);
      throw error;
    }
  };
  return {
    locked,
    // IF NOT EXISTS does not keep two from making it at once; the lock does.
    ensureTable: () => locked(async () => void (await client.query(table('TIMESTAMPTZ', 'now()')))),
    async recorded() {
      const { rows } = await client.query<{
        migration_name: string;
        checksum: string;
        finished_at: Date | null;
      }>(RECORDED);
      return rows.map((row) => ({
        name: row.migration_name,
        checksum: row.checksum,
        finished: row.finished_at !== null,
      }));
    },
    execute: async (sql) => void (await client.query(sql)),
    async record(id, { name, checksum }) {
      await client.query(
        'INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, $2, $3, now(), 1)',
        [id, checksum, name],
      );
    },
    close: () => client.end(),
  };
}
