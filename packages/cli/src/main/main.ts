import { DatabaseError } from '@aftalespor/database/errors';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Failure, UsageFailure } from '../failure/failure.js';
import { help } from './help.js';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Runs one command. Answers the exit code: 0, 1 for what failed, 2 for a command line that means nothing. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof Failure || error instanceof DatabaseError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return error instanceof UsageFailure ? 2 : 1;
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals;
  if (values.version) {
    print(version());
    return 0;
  }
  if (values.help || command === 'help') {
    print(help());
    return 0;
  }
  // Each command loads what it needs: --help need not wait for a database driver.
  switch (command) {
    case 'start':
      refuseOperands(command, operands, 0);
      return (await import('../start/start.js')).start(print);
    case 'check-data':
      refuseOperands(command, operands, 1);
      return (await import('../check-data/check-data.js')).checkData(operands[0], print);
    case undefined:
      throw new UsageFailure(`aftalespor: a command is missing.\n\n${help()}`);
    default:
      throw new UsageFailure(`aftalespor: there is no command "${command}".\n\n${help()}`);
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'v' } },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageFailure(`aftalespor: ${reason}. \`aftalespor --help\` lists what there is.`);
  }
}

function refuseOperands(command: string, operands: readonly string[], atMost: number): void {
  const extra = operands.slice(atMost);
  if (extra.length > 0)
    throw new UsageFailure(
      `aftalespor ${command}: does not take "${extra.join(' ')}". \`aftalespor --help\` says what it takes.`,
    );
}

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
