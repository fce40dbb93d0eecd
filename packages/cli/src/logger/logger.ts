import type { Logger } from '@aftalespor/gateway/logger';

/** One line per event on standard error: time, level, message, details as JSON. */
export function createLogger(
  write: (line: string) => void = (line) => process.stderr.write(`${line}\n`),
): Logger {
  const log = (level: string) => (message: string, details?: Record<string, unknown>) =>
    write(
      `${new Date().toISOString()} ${level} ${message}${details ? ` ${JSON.stringify(details, readable)}` : ''}`,
    );
  return { info: log('info'), error: log('error') };
}

/** JSON has no form for an Error and would write {}. */
function readable(_key: string, value: unknown): unknown {
  return value instanceof Error ? (value.stack ?? value.message) : value;
}
