import fc from 'fast-check';

/** A document with up to eight random cuts, or `most`, each of up to `longest` letters, with something in its place. */
export function damaged(
  document: string,
  inserts: readonly string[],
  { most = 8, longest = 60 } = {},
): fc.Arbitrary<string> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(longest),
    insert: fc.constantFrom(...inserts),
  });
  return fc.array(change, { minLength: 1, maxLength: most }).map((changes) =>
    changes.reduce((whole, { at, cut, insert }) => {
      const from = Math.floor(at * whole.length);
      return whole.slice(0, from) + insert + whole.slice(from + cut);
    }, document),
  );
}
