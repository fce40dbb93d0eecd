import fc from 'fast-check';

/** A document with up to eight random cuts, each with something in its place. */
export function damaged(document: string, inserts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(60),
    insert: fc.constantFrom(...inserts),
  });
  return fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) =>
    changes.reduce((whole, { at, cut, insert }) => {
      const from = Math.floor(at * whole.length);
      return whole.slice(0, from) + insert + whole.slice(from + cut);
    }, document),
  );
}
