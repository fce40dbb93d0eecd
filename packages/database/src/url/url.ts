import { accessSync, constants, existsSync, mkdtempSync, rmdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DatabaseError } from '../errors/errors.js';

export type Provider = 'sqlite' | 'postgresql';

/** Which provider a `DATABASE_URL` means. A password in the URL is never repeated in a message. */
export function providerOf(url: string): Provider {
  if (url.startsWith('file:')) return 'sqlite';
  if (/^postgres(ql)?:\/\//.test(url)) return 'postgresql';
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
  throw new DatabaseError(
    'UNKNOWN_URL',
    `database: expected a URL that begins with "file:" or "postgresql://"; got ${scheme ? `one that begins with "${scheme}"` : 'one without a scheme'}. ` +
      'Set DATABASE_URL to "file:/folder/aftalespor.db" or "postgresql://user:password@host:5432/database".',
  );
}

/** The file of a `file:` URL, absolute. */
export function sqliteFile(url: string): string {
  const path = url.startsWith('file://') ? fileURLToPath(url) : decoded(url.slice('file:'.length));
  if (path === '' || path.startsWith(':memory:') || path.includes('?'))
    throw new DatabaseError(
      'UNKNOWN_URL',
      `database: "${url}" names no file. Set DATABASE_URL to "file:" and a path, as in "file:/folder/aftalespor.db".`,
    );
  return resolve(path);
}

/** A path may be percent-encoded, or be typed as it is, with a percent sign of its own. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Fails where SQLite would only say "unable to open database file", with the folder and what to do. */
export function checkSqliteFile(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new DatabaseError(
      'FOLDER_MISSING',
      `database: the folder ${folder} does not exist. Make it, or set DATABASE_URL to a file in a folder that does.`,
    );
  if (existsSync(file) && statSync(file).isDirectory())
    throw new DatabaseError(
      'NOT_A_DATABASE',
      `database: ${file} is a folder. Set DATABASE_URL to a file, as in "file:${join(file, 'aftalespor.db')}".`,
    );
  try {
    // A mount that is read-only passes an access check as root; only writing tells. SQLite makes files beside its own.
    rmdirSync(mkdtempSync(join(folder, '.write-check-')));
    // The file itself is not opened: closing it would let go of the locks of a connection that this process has to it.
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch (error) {
    throw new DatabaseError(
      'NOT_WRITABLE',
      `database: cannot write ${existsSync(file) ? file : `in the folder ${folder}`}. SQLite needs to write the file and others beside it. ` +
        'Give the user that runs this the right to write there, or set DATABASE_URL to a file elsewhere.',
      error,
    );
  }
}

/** A URL for messages: without user, password and query. */
export function shownUrl(url: string): string {
  if (!/^postgres/.test(url)) return url;
  try {
    const { host, pathname } = new URL(url);
    return `postgresql://${host}${pathname}`;
  } catch {
    return 'postgresql://…';
  }
}
