import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import type PrismaTypes from '@aftalespor/database/pothos-types';
import { getDatamodel } from '@aftalespor/database/pothos-types';
import type { GatewayContext } from '../context/context.js';
import { LIMITS } from '../limits/limits.js';
import { atMostOnePage } from './page-size.js';

/** The schema builder. It holds no types: each concept's folder adds its own. */
export const builder = new SchemaBuilder<{
  PrismaTypes: PrismaTypes;
  Context: GatewayContext;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
  Connection: { totalCount: number | (() => number | Promise<number>) };
}>({
  plugins: [ComplexityPlugin, RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  complexity: {
    defaultComplexity: 1,
    defaultListMultiplier: LIMITS.assumedListLength,
    limit: { complexity: LIMITS.cost, depth: LIMITS.depth, breadth: LIMITS.breadth },
  },
  prisma: {
    client: (context) => context.prisma,
    dmmf: getDatamodel(),
    filterConnectionTotalCount: true,
    maxConnectionSize: LIMITS.pageSize,
    defaultConnectionSize: LIMITS.defaultPageSize,
    onUnusedQuery: process.env.NODE_ENV === 'test' ? 'error' : null,
  },
  relay: {
    // The connection's own field has already been multiplied by the size of the page.
    nodesOnConnection: {
      description: 'The records of this page, without their cursors',
      complexity: { field: 1, multiplier: 1 },
    },
    edgesFieldOptions: {
      nullable: false,
      description: 'The records of this page with their cursors',
      complexity: { field: 1, multiplier: 1 },
    },
    nodeFieldOptions: { nullable: false, description: 'The record' },
    cursorFieldOptions: {
      description: 'Pass as `after` to read on from here. Opaque, and only good for the same query',
    },
    nodeTypeOptions: { description: 'A record with a global id that survives a rebuilt database' },
    idFieldOptions: { description: 'Global id' },
    nodeQueryOptions: {
      nullable: true,
      description: 'The record with this global id; null when there is none',
      args: { id: { description: 'A global id' } },
    },
    nodesQueryOptions: {
      nullable: { list: false, items: true },
      description: 'The records with these global ids, in that order; null where there is none. At most 100',
      args: { ids: { description: 'Global ids' } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) =>
        resolveNodes(atMostOnePage(ids, 'nodes', 'ids')),
    },
    pageInfoTypeOptions: { description: 'Where a page stands in its list' },
    pageInfoFieldOptions: { nullable: false, description: 'Where this page stands in the list' },
    firstArgOptions: {
      description:
        'How many records: 1 to 100. Defaults to 20, or to the number of `refs` where they are given',
    },
    afterArgOptions: { description: 'The cursor to read on from' },
    beforeArgOptions: { description: 'The cursor to read back from' },
    lastArgOptions: { description: 'How many records before the cursor: 1 to 100' },
    hasNextPageFieldOptions: { description: 'Whether more records follow' },
    hasPreviousPageFieldOptions: { description: 'Whether records come before' },
    startCursorFieldOptions: { description: 'The cursor of the first record; null on an empty page' },
    endCursorFieldOptions: { description: 'The cursor of the last record; null on an empty page' },
  },
});

builder.queryType({
  description:
    'Everything is read-only: agreements, what they promise, and how it went. Amounts are in thousands of kroner',
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many records there are in all, on all pages',
    resolve: (connection) =>
      typeof connection.totalCount === 'function' ? connection.totalCount() : connection.totalCount,
  }),
);
