import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from '../builder/builder.js';
import '../agreement/agreement.js';
import '../amount-table/amount-table.js';
import '../body/body.js';
import '../budget-line/budget-line.js';
import '../document/document.js';
import '../economy-statement/economy-statement.js';
import '../follow-up/follow-up.js';
import '../initiative/initiative.js';
import '../milestone/milestone.js';
import '../municipality/municipality.js';
import '../party/party.js';
import '../postponement/postponement.js';
import '../promise/promise.js';
import '../reconciliation/reconciliation.js';
import '../round/round.js';
import '../section/section.js';
import '../text-amount/text-amount.js';
import '../yearly-amount/yearly-amount.js';

/** The whole schema. Each concept adds its types to the builder when it is imported. */
export const schema = builder.toSchema();

/** The SDL as it is committed in schema.graphql. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
