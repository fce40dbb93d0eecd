import { expect, it } from 'vitest';
import { allNodes, type Connection } from './pages.js';

const PAGES: Record<string, Connection<number>> = {
  first: { nodes: [1, 2], pageInfo: { hasNextPage: true, endCursor: 'second' } },
  second: { nodes: [], pageInfo: { hasNextPage: true, endCursor: 'third' } },
  third: { nodes: [3], pageInfo: { hasNextPage: false, endCursor: 'x' } },
};

async function read(pages: Record<string, Connection<number>>): Promise<number[]> {
  const found: number[] = [];
  for await (const node of allNodes(async (after) => pages[after ?? 'first'] as Connection<number>))
    found.push(node);
  return found;
}

it('reads to the end, over an empty page', async () => expect(await read(PAGES)).toEqual([1, 2, 3]));

it('does not read a page that nobody wants', async () => {
  const asked: (string | null)[] = [];
  for await (const _ of allNodes(
    async (after) => (asked.push(after), PAGES[after ?? 'first'] as Connection<number>),
  ))
    break;
  expect(asked).toEqual([null]);
});

it('does not read for ever when the cursor stands still', async () => {
  const stuck = { nodes: [1], pageInfo: { hasNextPage: true, endCursor: 'first' } };
  await expect(read({ first: stuck })).rejects.toThrow(/same cursor/);
});
