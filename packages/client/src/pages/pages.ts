/** A page of a connection, as the operations ask for it. */
export interface Connection<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/**
 * Reads a connection to its end, page by page: `fetchPage` is given the cursor to read on from, null for the first page.
 * Where a page could not be had, it throws, and so does the loop.
 *
 * @example
 * for await (const initiative of allNodes((after) => report(client, { after }))) print(initiative);
 */
export async function* allNodes<Item>(
  fetchPage: (after: string | null) => Promise<Connection<Item>>,
): AsyncGenerator<Item, void, void> {
  let after: string | null = null;
  do {
    const page: Connection<Item> = await fetchPage(after);
    yield* page.nodes;
    const next: string | null = page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null;
    // A cursor that stands still would be read for ever.
    if (next !== null && next === after) throw new Error('allNodes: the gateway gave the same cursor twice.');
    after = next;
  } while (after !== null);
}
