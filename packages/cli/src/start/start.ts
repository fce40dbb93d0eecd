import { openDatabase, type Database } from '@aftalespor/database/client';
import { migrateDatabase } from '@aftalespor/database/migrate';
import { sqliteFile } from '@aftalespor/database/url';
import { createApp } from '@aftalespor/gateway/app';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { findAssets } from '../assets/assets.js';
import { applyData, readData } from '../data/data.js';
import { codeOf, Failure } from '../failure/failure.js';
import { createLogger } from '../logger/logger.js';
import { listen } from '../server/server.js';
import { DEFAULT_DATABASE_URL, readSettings, type Settings } from '../settings/settings.js';
import { addresses, baseUrl } from './addresses.js';

const GRACE_MS = 5_000;

/** How this was started, for messages that say what to type. */
const retry = () => (process.env.npm_lifecycle_event === 'start' ? 'npm start' : 'aftalespor start');

/** `aftalespor start`: serves until SIGINT or SIGTERM. */
export async function start(print: (line: string) => void): Promise<number> {
  const settings = readSettings(process.env);
  const server = await listen(settings.host, settings.port, retry());
  let database: Database | null = null;
  try {
    database = await openWithData(settings, print);
    const assets = findAssets();
    server.serve(
      createApp({ prisma: database.prisma, publicUrl: settings.publicUrl, logger: createLogger(), assets }),
    );
    const stopped = untilStopped();
    print(
      `\nAftalespor is running. Ctrl-C stops it.\n\n${addresses(baseUrl(settings.host, server.port), assets)}\n`,
    );
    await stopped;
    print('Stopping.');
    return 0;
  } finally {
    await server.close(GRACE_MS);
    await database?.close();
  }
}

/**
 * Listens only once everything is loaded: until then a signal ends the process at once, which leaves the database as
 * before or as after a transaction, while a listener would wait for SQLite, which does not let the event loop turn.
 *
 * The listeners stay: under npm a Ctrl-C arrives twice, from the terminal and from npm, and the second does nothing.
 */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, resolve);
  });
}

async function openWithData(settings: Settings, print: (line: string) => void): Promise<Database> {
  // All data is read and checked before anything is written.
  const drafts = await readData(settings.dataDirectory);
  if (settings.databaseUrl === DEFAULT_DATABASE_URL) makeDefaultFolder();
  await migrateDatabase(settings.databaseUrl, {
    onMigration: (name) => print(`  Database: migration ${name}`),
  });
  const database = await openDatabase(settings.databaseUrl);
  try {
    await applyData(database, drafts, print);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

function makeDefaultFolder(): void {
  const folder = dirname(sqliteFile(DEFAULT_DATABASE_URL));
  try {
    // Not recursive: its parent is the current folder, and a recursive one never ends in /proc.
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return;
    throw new Failure(
      `DATABASE_URL: the folder ${folder} cannot be made (${codeOf(error) ?? String(error)}). Start in a folder that you may write in, or set DATABASE_URL to a file elsewhere.`,
    );
  }
}
