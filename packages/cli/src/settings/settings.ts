import { DatabaseError } from '@aftalespor/database/errors';
import { providerOf, sqliteFile } from '@aftalespor/database/url';
import { DATA_FOLDER } from '@aftalespor/dataset/dataset';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../failure/failure.js';

export interface Settings {
  port: number;
  host: string;
  /** `file:...` (a relative path counts from the current folder) or `postgresql://...` */
  databaseUrl: string;
  /** Absolute path of the folder with a folder per municipality. */
  dataDirectory: string;
  /** Without a last slash; null: the address of each request. */
  publicUrl: string | null;
}

type Environment = Record<string, string | undefined>;

export const DEFAULT_DATABASE_URL = 'file:.aftalespor/aftalespor.db';

class Wrong extends Error {}

/**
 * Reads and checks the environment. An empty variable counts as absent, as in a compose file that leaves it blank.
 * @throws {Failure} naming every setting that is wrong, not just the first
 */
export function readSettings(environment: Environment): Settings {
  const problems: string[] = [];
  const read = <Value>(
    name: string,
    fallback: string,
    parse: (value: string) => Value,
  ): Value | undefined => {
    try {
      return parse(environment[name]?.trim() || fallback);
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      problems.push(`${name}: ${error.message}`);
      return undefined;
    }
  };
  const settings = {
    port: read('PORT', '4000', parsePort),
    host: read('HOST', '127.0.0.1', parseHost),
    databaseUrl: read('DATABASE_URL', DEFAULT_DATABASE_URL, parseDatabaseUrl),
    dataDirectory: read('DATA_DIR', DATA_FOLDER, parseDataDirectory),
    publicUrl: read('PUBLIC_URL', '', parsePublicUrl),
  };
  if (problems.length > 0) throw new Failure(problems.join('\n'));
  return settings as Settings;
}

function parsePort(value: string): number {
  const port = Number(value);
  if (!/^\d+$/.test(value) || port > 65_535)
    throw new Wrong(
      `takes a whole number from 1 to 65535, or 0 for any free port; got "${value}". Example: PORT=4001`,
    );
  return port;
}

function parseHost(value: string): string {
  if (!/^[\w.:%-]+$/.test(value) || /^[^:]+:\d+$/.test(value))
    throw new Wrong(
      `takes a host name or an IP address, without scheme and port; got "${value}". Example: HOST=0.0.0.0`,
    );
  return value;
}

function parseDatabaseUrl(value: string): string {
  try {
    if (providerOf(value) === 'sqlite') sqliteFile(value);
    return value;
  } catch (error) {
    // The message shows what may be shown of the URL: a password is never repeated.
    throw error instanceof DatabaseError ? new Wrong(error.message) : error;
  }
}

function parseDataDirectory(value: string): string {
  const path = resolve(value);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new Wrong(
      `names the folder with the data files, and there is none at "${path}". Leave DATA_DIR out to use the data that comes along.`,
    );
  return path;
}

function parsePublicUrl(value: string): string | null {
  if (value === '') return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search ||
    url.hash ||
    url.username
  )
    throw new Wrong(
      `takes the address that people use, http or https, without a path; got "${value}". Example: PUBLIC_URL=https://aftaler.example.dk`,
    );
  return url.origin;
}
