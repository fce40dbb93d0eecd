// An empty database of each provider for the scripts that write or check migrations; needs the package to be built.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { startPostgres } from '../dist/src/testing/postgres.js';

const CHAR = 18;
const BPCHAR = 1042;
/** The engine asks PostgreSQL's catalogue for columns of the type "char", which Prisma's adapter does not know; they are sent as char(1). */
function poolForEngine(url) {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const query = pool.query.bind(pool);
  pool.query = async (...args) => {
    const answer = await query(...args);
    for (const field of answer.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = BPCHAR;
    return answer;
  };
  return pool;
}

const sqlite = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'aftalespor-migrations-'));
  try {
    const url = `file:${join(folder, 'empty.db')}`;
    return await work({ url, adapter: new PrismaLibSql({ url }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const postgresql = async (work) => {
  const server = await startPostgres();
  const client = new pg.Client({ connectionString: server.url });
  const name = `aftalespor_migrations_${process.pid}`;
  try {
    await client.connect();
    await client.query(`CREATE DATABASE "${name}"`);
    const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href;
    const pool = poolForEngine(url);
    try {
      return await work({ url, adapter: new PrismaPg(pool) });
    } finally {
      await pool.end();
    }
  } finally {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.end();
    await server.stop();
  }
};

/** Runs `work({ url, adapter })` on a new, empty database of the provider and removes it afterwards. */
export const withEmptyDatabase = (provider, work) => (provider === 'sqlite' ? sqlite : postgresql)(work);
