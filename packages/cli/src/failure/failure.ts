/**
 * An expected failure. Its message is written for the person who typed the command: who, what was wrong, the value
 * received, what to do. It is shown without a stack.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** A failure of the command line itself; exit code 2 instead of 1. */
export class UsageFailure extends Failure {}

/** The code of a system error such as "EADDRINUSE", or null. */
export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
