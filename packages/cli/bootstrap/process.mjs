import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const running = new Set();
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const killAfter = 5_000;

const signalGroup = (child, signal) => {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
};

let stoppedBy = null;
function stop(signal) {
  if (stoppedBy) return;
  stoppedBy = signal;
  for (const child of running) signalGroup(child, signal);
  setTimeout(() => {
    for (const child of running) signalGroup(child, 'SIGKILL');
  }, killAfter).unref();
  exitWhenStopped();
}
function exitWhenStopped() {
  if (stoppedBy && running.size === 0) process.exit(128 + constants.signals[stoppedBy]);
}

/** From here on a signal ends the children first and this process after them. */
export function holdSignals() {
  for (const signal of signals) process.on(signal, stop);
}
export function releaseSignals() {
  for (const signal of signals) process.off(signal, stop);
}

/**
 * Runs a command to its end and keeps what it prints. The child leads a process group of its own, so that a Ctrl-C in
 * the terminal reaches it once, through us, and reaches what it has started too.
 */
export function run(command, args, { cwd, env = process.env, onLine = () => {}, timeoutMs } = {}) {
  return new Promise((resolve) => {
    let output = '';
    let timedOut = false;
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const timer =
      timeoutMs &&
      setTimeout(() => {
        timedOut = true;
        signalGroup(child, 'SIGTERM');
        setTimeout(() => signalGroup(child, 'SIGKILL'), killAfter).unref();
      }, timeoutMs);
    const finish = (code) => {
      clearTimeout(timer);
      running.delete(child);
      exitWhenStopped();
      if (!stoppedBy) resolve({ code, output, timedOut });
    };
    running.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8');
      stream.on('data', (text) => {
        output += text;
        const lines = (rest + text).split(/\r?\n/);
        rest = lines.pop() ?? '';
        lines.forEach(onLine);
      });
    }
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(127);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}
