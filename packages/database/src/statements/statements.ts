import type { Database } from '../client/client.js';

/**
 * The SQL that `work` made the database run, in order, with what `work` answered. For tests that hold the number of
 * statements; the database must be opened with `{ statements: true }` and do nothing else meanwhile.
 *
 * ```ts
 * const { statements, result } = await countStatements(database, () => yoga.fetch(request));
 * expect(statements).toHaveLength(9);
 * ```
 */
export async function countStatements<Result>(
  database: Database,
  work: () => Promise<Result>,
): Promise<{ statements: string[]; result: Result }> {
  const statements: string[] = [];
  const stop = database.onStatement((sql) => statements.push(sql));
  try {
    const result = await work();
    // Events arrive a turn after the answer.
    await new Promise((resolve) => setImmediate(resolve));
    return { statements, result };
  } finally {
    stop();
  }
}
