import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aftalespor, endAll, type Ended } from './aftalespor.js';

const packages = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('importer/docs/vejledning.md', packages), 'utf8');
const DOCUMENTS = { opfoelgning: 'budget-2025-follow-up-1', plan: 'budget-2025-implementation' };

/** The fenced blocks of the guide, in order. */
const blocks = [...guide.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, kind, text]) => ({
  kind,
  text: text!,
}));

describe('the guide for finance officers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftalespor-guide-'));
  for (const [name, file] of Object.entries(DOCUMENTS))
    copyFileSync(new URL(`dataset/documents/eksempel/${file}.txt`, packages), join(folder, `${name}.txt`));
  afterAll(async () => {
    await endAll();
    rmSync(folder, { recursive: true, force: true });
  });

  it('has commands that work as they are written, one after the other', async () => {
    const corrections = join(folder, 'opfoelgning.txt.corrections.json');
    let last: Ended | null = null;
    let commands = 0;
    for (const { kind, text } of blocks) {
      if (kind === 'sh') {
        const [program, ...args] = text.trim().split(' ');
        expect(program).toBe('aftalespor');
        last = await aftalespor(args, folder).ended;
        const isShown = args[0] === 'import' && !args.includes('--accept');
        expect(last, text).toMatchObject({ code: isShown ? 3 : 0, stderr: '' });
        commands++;
      } else if (kind === 'text')
        for (const line of text.trim().split('\n')) expect(last!.stdout).toContain(line);
      else if (kind === 'json') {
        const { beslutninger: asked } = JSON.parse(readFileSync(corrections, 'utf8')) as Corrections;
        const { beslutninger: decided } = JSON.parse(text) as Corrections;
        const { post, felt, læst } = decided[0]!;
        expect(asked).toContainEqual(expect.objectContaining({ post, felt, læst, beslutning: null }));
        writeFileSync(corrections, text);
      }
    }
    expect(commands).toBe(6);
  });
});

interface Corrections {
  beslutninger: { post: string; felt: string; læst: string; beslutning: string | null }[];
}
