/** What can go wrong with a database before any data is read. Compare the code, not the class. */
export type DatabaseErrorCode =
  | 'UNKNOWN_URL'
  | 'FOLDER_MISSING'
  | 'NOT_WRITABLE'
  | 'NOT_A_DATABASE'
  | 'UNREACHABLE'
  | 'LOCKED'
  | 'PRAGMA_REFUSED'
  | 'NEWER_DATABASE'
  | 'EDITED_MIGRATION'
  | 'FAILED_MIGRATION';

/** An expected failure: the message says what was wrong, the value received and what to do. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
  constructor(
    readonly code: DatabaseErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? {} : { cause });
  }
}

/** Prisma's and the drivers' errors carry a code in one of several places; they have no class in common. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : codeOf(cause);
}
