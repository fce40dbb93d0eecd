export const IMPORT_ERROR_CODES = [
  'EMPTY',
  'WRONG_ENCODING',
  'NOT_TEXT',
  'UNKNOWN_FORMAT',
  'ENCRYPTED',
  'DAMAGED',
  'NO_TEXT',
  'TOO_LARGE',
  'UNKNOWN_FAMILY',
  'UNKNOWN_AGREEMENT',
  'OTHER_MUNICIPALITY',
  'SAME_DOCUMENT',
  'INVALID_CORRECTIONS',
] as const;
export type ImportErrorCode = (typeof IMPORT_ERROR_CODES)[number];

/** A document that cannot be imported; nothing of it is. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly code: ImportErrorCode,
    readonly file: string,
    /** From 1; null where the whole document is meant. */
    readonly line: number | null,
    /** What is wrong, the value received, and what to do. */
    readonly reason: string,
  ) {
    super(`${file}${line === null ? '' : `, linje ${line}`}: ${reason}`);
  }
}
