/// <reference types="node" />
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const PACKAGE = new URL('../../', import.meta.url);
const README = readFileSync(new URL('README.md', PACKAGE), 'utf8');
const snippet = /```js\n([^]*?)```/.exec(README)?.[1] ?? '';

describe('the README', () => {
  // In a process of its own, through the package's exports, as somebody who pastes it would.
  it('has a snippet that prints what it says', () => {
    const said = [...snippet.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', snippet], {
      cwd: fileURLToPath(PACKAGE),
      encoding: 'utf8',
    });
    expect(said.length).toBe(snippet.match(/console\.log/g)?.length);
    expect(printed.replaceAll('\u00a0', ' ').trimEnd().split('\n')).toEqual(said);
  });

  it('lists every module', () => {
    const table = README.split('\n').filter((line) => line.startsWith('| `'));
    const listed = table.flatMap((line) =>
      [...(line.split('|')[1] ?? '').matchAll(/`([\w-]+)`/g)].map(([, name]) => name),
    );
    const modules = readdirSync(new URL('src/', PACKAGE)).filter((name) =>
      existsSync(new URL(`src/${name}/${name}.ts`, PACKAGE)),
    );
    expect(listed.sort()).toEqual(modules);
  });
});
