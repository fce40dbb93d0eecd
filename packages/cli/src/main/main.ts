import { DatabaseError } from '@aftalespor/database/errors';
import { readFileSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure, UsageFailure } from '../failure/failure.js';
import { help } from './help.js';

const print = (line: string) => void process.stdout.write(`${line}\n`);

/** Who reads only the first lines, as `head` does, closes the output: what is to be done is done all the same. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

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

const COMMANDS = {
  start: {},
  'check-data': {},
  import: {
    accept: { type: 'boolean' },
    json: { type: 'boolean' },
    html: { type: 'string' },
    database: { type: 'string' },
    municipality: { type: 'string' },
    'new-municipality': { type: 'boolean' },
    corrections: { type: 'boolean' },
    date: { type: 'string' },
  },
  export: { municipality: { type: 'string' }, database: { type: 'string' } },
  promise: { municipality: { type: 'string' }, database: { type: 'string' }, reason: { type: 'string' } },
} as const;
type Command = keyof typeof COMMANDS;
const isCommand = (name: string): name is Command => Object.hasOwn(COMMANDS, name);

async function dispatch(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name !== undefined && isCommand(name)) return run(name, rest);
  const { values, positionals } = parse(args, {});
  if (values.version) {
    print(version());
    return 0;
  }
  const [command] = positionals;
  if (values.help || command === 'help') {
    print(help());
    return 0;
  }
  throw new UsageFailure(
    command === undefined
      ? `aftalespor: a command is missing.\n\n${help()}`
      : `aftalespor: there is no command "${command}".\n\n${help()}`,
  );
}

// Each command loads what it needs: --help need not wait for a database driver.
async function run(command: Command, args: readonly string[]): Promise<number> {
  switch (command) {
    case 'start': {
      const operands = operandsOf(command, args, 0);
      if (!operands) return 0;
      return (await import('../start/start.js')).start(print);
    }
    case 'check-data': {
      const operands = operandsOf(command, args, 1);
      if (!operands) return 0;
      return (await import('../check-data/check-data.js')).checkData(operands[0], print);
    }
    case 'import': {
      const { values, positionals } = parse(args, COMMANDS.import);
      if (values.help) return helped();
      if (positionals.length === 0)
        throw new UsageFailure(
          'aftalespor import: der mangler en fil. `aftalespor --help` siger, hvad der kan indlæses.',
        );
      return (await import('../import/import.js')).importFiles(positionals, values, print);
    }
    case 'promise': {
      const { values, positionals } = parse(args, COMMANDS.promise);
      if (values.help) return helped();
      return (await import('../promise/promise.js')).promise(positionals, values, print);
    }
    case 'export': {
      const { values, positionals } = parse(args, COMMANDS.export);
      if (values.help) return helped();
      refuseOperands(command, positionals, 1);
      const [target] = positionals;
      if (target === undefined)
        throw new UsageFailure(
          'aftalespor export: der mangler et navn, der ender på .xlsx, eller en mappe. `aftalespor --help` siger mere.',
        );
      return (await import('../export/export.js')).exportData(target, values, print);
    }
  }
}

function helped(): 0 {
  print(help());
  return 0;
}

/** The operands of a command without options of its own; null where it was asked for help. */
function operandsOf(command: string, args: readonly string[], atMost: number): string[] | null {
  const { values, positionals } = parse(args, {});
  if (values.help) {
    helped();
    return null;
  }
  refuseOperands(command, positionals, atMost);
  return positionals;
}

function parse<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
        ...options,
      },
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
