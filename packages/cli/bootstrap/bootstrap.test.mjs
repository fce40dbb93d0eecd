import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeProblem } from './check-node.mjs';
import { explainInstall } from './install.mjs';
import { explainNetwork } from './network.mjs';
import { findInstalledPnpm, writeShims } from './pnpm.mjs';
import { stopOnTakenPort } from './port.mjs';
import { run } from './process.mjs';
import { count, suites } from './suites.mjs';
import { packages, pinnedPnpm, readJson, root } from './workspace.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aftalespor-bootstrap-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path, text, mode) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text, { mode });
  return join(folder, path);
};

describe('the Node check', () => {
  const range = '^20.20.0 || ^22.12.0 || >=24.0.0';
  it.each(['20.20.0', '20.21.3', '22.12.0', '22.20.1', '24.0.0', '25.1.0'])('takes %s', (version) => {
    expect(nodeProblem(version, range)).toBeNull();
  });
  it.each(['18.20.8', '20.19.5', '21.7.3', '22.11.0', '23.11.1'])(
    'refuses %s, saying what is needed',
    (version) => {
      expect(nodeProblem(version, range)).toContain(
        `needs Node ^20.20.0 or ^22.12.0 or >=24.0.0; found ${version}`,
      );
    },
  );
  it('reads the range that package.json states', () => {
    const { engines } = readJson(join(root, 'package.json'));
    expect(nodeProblem('20.20.0', engines.node)).toBeNull();
    expect(nodeProblem('20.19.9', engines.node)).toContain('found 20.19.9');
  });
});

describe('the workspace', () => {
  it('finds its packages by the patterns of pnpm-workspace.yaml', () => {
    const names = packages().map(({ name }) => name);
    expect(names).toContain('@aftalespor/cli');
    expect(names).toContain('@aftalespor/domain');
    expect(new Set(names).size).toBe(names.length);
  });
  it('pins an exact pnpm, with or without a hash', () => {
    expect(pinnedPnpm('pnpm@10.34.8')).toBe('10.34.8');
    expect(pinnedPnpm('pnpm@10.34.8+sha512.abc')).toBe('10.34.8');
    expect(() => pinnedPnpm('pnpm@^10')).toThrow('got "pnpm@^10"');
    expect(() => pinnedPnpm('yarn@4.0.0')).toThrow('got "yarn@4.0.0"');
  });
});

describe('finding pnpm', () => {
  const installed = (place, name, version) => {
    const script = put(`${place}/lib/node_modules/${name}/bin/pnpm.cjs`, '');
    put(
      `${place}/lib/node_modules/${name}/package.json`,
      JSON.stringify({ name, version, bin: { pnpm: 'bin/pnpm.cjs' } }),
    );
    mkdirSync(join(folder, place, 'bin'), { recursive: true });
    symlinkSync(script, join(folder, place, 'bin', 'pnpm'));
    return { path: join(folder, place, 'bin'), script };
  };

  it('passes over other versions and Corepack, and takes the pinned one further down PATH', () => {
    const other = installed('other', 'pnpm', '12.21.0');
    const corepack = installed('corepack', 'corepack', '10.34.8');
    const alone = dirname(put('alone/pnpm', 'a binary', 0o755));
    const pinned = installed('pinned', 'pnpm', '10.34.8');
    const path = [other.path, corepack.path, alone, pinned.path].join(delimiter);
    expect(findInstalledPnpm('10.34.8', path)).toBe(pinned.script);
  });
  it('finds none where there is only another', () => {
    expect(findInstalledPnpm('10.34.8', installed('other', 'pnpm', '9.15.0').path)).toBeNull();
    expect(findInstalledPnpm('10.34.8', '')).toBeNull();
  });
  it('writes shims that run the given script with this very Node, whatever is in their paths', async () => {
    const script = put("an odd 'place'/pnpm.cjs", 'console.log(process.execPath, ...process.argv.slice(2))');
    const shims = join(folder, 'shims');
    writeShims(script, shims);
    writeShims(script, shims);
    const { output, code } = await run(join(shims, 'pnpm'), ['run', 'a b'], { env: {} });
    expect({ output, code }).toEqual({ output: `${process.execPath} run a b\n`, code: 0 });
  });
});

describe('what a failed install says', () => {
  it.each([
    [
      'npm error code ENOTFOUND\nnpm error network request to https://registry.example.test/pnpm failed',
      'ENOTFOUND',
    ],
    ['GET https://registry.example.test/lit/-/lit-3.3.3.tgz error (ECONNREFUSED)', 'ECONNREFUSED'],
    [
      'request to https://registry.example.test/x failed, reason: UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ],
  ])('names the registry and the reason: %s', (output, reason) => {
    expect(explainInstall(output)).toContain(
      `registry at https://registry.example.test could not be reached (${reason})`,
    );
  });
  it('tells a lockfile that is behind from a network that is down', () => {
    expect(explainInstall(' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install')).toContain(
      'pnpm-lock.yaml do not agree',
    );
  });
  it('leaves what it does not know to the log', () => {
    expect(explainNetwork('SyntaxError: Unexpected token')).toBeNull();
  });
});

describe('counting a suite', () => {
  const file = (status, ...tests) => ({ status, assertionResults: tests.map((test) => ({ status: test })) });
  const report = (given) => ({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...given,
  });

  it('adds up what passed, failed and was skipped', () => {
    const given = report({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 1,
      numTodoTests: 1,
      testResults: [file('failed', 'passed', 'failed'), file('passed', 'passed', 'passed')],
    });
    expect(count(given, 1)).toEqual({ passed: 3, failed: 1, skipped: 2, skippedFiles: 0 });
  });
  it('counts a file that could not be loaded as a failure', () => {
    const given = report({
      numPassedTests: 2,
      testResults: [file('passed', 'passed', 'passed'), file('failed')],
    });
    expect(count(given, 1)).toEqual({ passed: 2, failed: 1, skipped: 0, skippedFiles: 0 });
  });
  it('counts an error outside every test as a failure', () => {
    expect(count(report({ numPassedTests: 2, testResults: [file('passed', 'passed')] }), 1).failed).toBe(1);
  });
  it('counts a suite without any test as a failure', () => {
    expect(count(report({}), 0)).toEqual({ passed: 0, failed: 1, skipped: 0, skippedFiles: 0 });
  });
  it('tells a file of which nothing ran from one with a skipped test', () => {
    const given = report({
      numPassedTests: 1,
      numPendingTests: 3,
      testResults: [file('passed', 'passed', 'skipped'), file('passed', 'skipped', 'pending')],
    });
    expect(count(given, 0)).toEqual({ passed: 1, failed: 0, skipped: 3, skippedFiles: 1 });
  });
  it('runs a test script that hands its last arguments to vitest, for every package that has tests', () => {
    for (const { directory } of suites())
      expect(readJson(join(directory, 'package.json')).scripts.test, directory).toMatch(/vitest run[^&|;]*$/);
  });
});

describe('running a command', () => {
  it('hands over whole lines while it keeps everything', async () => {
    const lines = [];
    const { code, output } = await run(
      process.execPath,
      ['-e', 'console.log("a\\nb"); console.error("c"); process.exit(3)'],
      {
        onLine: (line) => lines.push(line),
      },
    );
    expect(code).toBe(3);
    expect(lines.sort()).toEqual(['a', 'b', 'c']);
    expect(output).toContain('c\n');
  });
  it('answers 127 for a command that is not there', async () => {
    expect(await run(join(folder, 'nothing'), [])).toMatchObject({
      code: 127,
      output: expect.stringContaining('ENOENT'),
    });
  });
  it('ends what takes too long, with all that it started', async () => {
    const pidFile = join(folder, 'pid');
    const script = put('parent.sh', `#!/bin/sh\nsleep 60 &\necho $! > '${pidFile}'\nwait\n`);
    chmodSync(script, 0o755);
    const { timedOut } = await run(script, [], { timeoutMs: 500 });
    expect(timedOut).toBe(true);
    const child = Number(readFileSync(pidFile, 'utf8'));
    await expect.poll(() => alive(child)).toBe(false);
  });
});

function alive(pid) {
  try {
    process.kill(pid, 0);
    // A process that has ended stays listed until its parent asks; it is not running any more.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('the early look at the port', () => {
  const listening = () =>
    new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
    });

  it('says which port is taken and how to choose another', async () => {
    const server = await listening();
    const { port } = server.address();
    await expect(stopOnTakenPort({ PORT: String(port) })).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is taken by another program, or by Aftalespor itself running elsewhere. Choose another: PORT=${port + 1} npm start`,
    );
    await new Promise((resolve) => server.close(resolve));
    await expect(stopOnTakenPort({ PORT: String(port) })).resolves.toBeUndefined();
  });
  it('leaves a PORT that is none to the command itself', async () => {
    await expect(stopOnTakenPort({ PORT: 'four' })).resolves.toBeUndefined();
  });
});
