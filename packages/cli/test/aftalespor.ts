import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/aftalespor.mjs', import.meta.url));

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  /** Without what is said of progress. */
  stderr: string;
}

export interface Running {
  /** Resolves when standard output holds the text; rejects when the command ends without it. */
  printed(text: string): Promise<string>;
  ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Reads no more of standard output, as who has seen enough. */
  closeOutput(): void;
}

/** What is said while something takes long, which a slow machine makes anything do. */
const PROGRESS = /^.+: \d+ s …\n/gmu;
export const withoutProgress = (stderr: string): string => stderr.replace(PROGRESS, '');

const started = new Set<Running>();

/** Starts the built command in a folder, with no setting of this machine's but those given. */
export function aftalespor(args: string[], cwd: string, settings: Record<string, string> = {}): Running {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...settings };
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    waiting.forEach((look) => look());
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr: withoutProgress(stderr) })),
  );
  const running: Running = {
    ended,
    kill: (signal) => void child.kill(signal),
    closeOutput: () => void child.stdout.destroy(),
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) resolve(stdout);
        };
        waiting.add(look);
        look();
        void ended.then(() => reject(new Error(`ended without printing "${text}":\n${stdout}${stderr}`)));
      }),
  };
  started.add(running);
  void ended.then(() => started.delete(running));
  return running;
}

/** For afterEach: a test that fails in the middle leaves its command running. */
export async function endAll(): Promise<void> {
  await Promise.all([...started].map((running) => (running.kill('SIGKILL'), running.ended)));
}

/** Starts the server on a free port and waits until it serves. */
export async function startServer(
  cwd: string,
  settings: Record<string, string> = {},
): Promise<Running & { base: string }> {
  const running = aftalespor(['start'], cwd, { PORT: '0', ...settings });
  const output = await running.printed('/health');
  return { ...running, base: /(http:\S+)\/health/.exec(output)![1]! };
}

export async function query<Data>(base: string, document: string): Promise<Data> {
  const response = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: document }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Begins a request whose body ends only when told to: until then the server has a request in flight. */
export async function holdRequest(base: string): Promise<{ finish(): void }> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const held = request(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': body.length, expect: '100-continue' },
  });
  held.on('response', (response) => response.resume());
  held.flushHeaders();
  // The server has the request, and waits for its body.
  await once(held, 'continue');
  return { finish: () => void held.end(body) };
}

/** Takes a port, as another program would. */
export async function takePort(): Promise<{ port: number; release(): Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    release: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
