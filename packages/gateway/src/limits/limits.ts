/** What one request may ask for. Anonymous reading is open to all, so every request is bounded in size, shape and time. */
export const LIMITS = {
  /** Records on one page of a connection. */
  pageSize: 100,
  defaultPageSize: 20,
  /** Nested levels of a query; the embed script's own needs 9. */
  depth: 12,
  /** Fields side by side, over the whole query, fragments written out; the embed script's own has 431. */
  breadth: 650,
  /** The cost of a query: a field is 1, and a list multiplies what is inside it. */
  cost: 60_000,
  /** How long a list without a page size is taken to be when the cost is counted. */
  assumedListLength: 4,
  /** The embed script needs 49. */
  aliases: 60,
  tokens: 3_000,
  /** Characters of a search, so that one cannot ask for hundreds of words. */
  searchLength: 200,
  bodyBytes: 100 * 1024,
  milliseconds: 10_000,
  /** How old an answer may be: what is asked again within this time is answered from memory. */
  answerAge: 5_000,
  /** Answers kept in memory; the oldest goes first. */
  answersKept: 500,
} as const;
