import fc from 'fast-check';

const CHANGES = [
  'delete',
  'double',
  'swap',
  'cut',
  'join',
  'lose',
  'break',
  'page',
  'copy',
  'number',
] as const;
const NUMBER = /\d+(?:\.\d+)*/u;

/**
 * A document whose lines were deleted, doubled, swapped, cut, joined, robbed of letters, broken in two, or parted by a page,
 * in which a part stands again elsewhere, or a number is another's.
 */
export function damagedLines(document: string): fc.Arbitrary<string> {
  const change = fc.record({
    what: fc.constantFrom(...CHANGES),
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.integer({ min: 1, max: 12 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const lines = document.split('\n');
    for (const { what, at, to, length } of changes) {
      const n = Math.floor(at * lines.length);
      const other = Math.floor(to * lines.length);
      const line = lines[n] ?? '';
      const half = Math.floor(line.length * to);
      if (what === 'delete') lines.splice(n, length);
      if (what === 'double') lines.splice(n, 0, ...lines.slice(n, n + length));
      if (what === 'swap') [lines[n], lines[other]] = [lines[other] ?? '', line];
      if (what === 'cut') lines[n] = line.slice(0, half);
      if (what === 'join') lines.splice(n, 2, `${line} ${lines[n + 1] ?? ''}`);
      if (what === 'lose') lines[n] = line.replace(/[æøåÆØÅ]/gu, '').replaceAll(line[half] ?? '\0', '');
      if (what === 'break') lines.splice(n, 1, line.slice(0, half), line.slice(half));
      if (what === 'copy') lines.splice(other, 0, ...lines.slice(n, n + length * 10));
      if (what === 'number')
        lines[n] = line.replace(NUMBER, NUMBER.exec(lines[other] ?? '')?.[0] ?? String(length));
      if (what === 'page') lines.splice(n, 0, '', `Side ${length} af 12`, '\fKommunen', '');
    }
    return lines.join('\n');
  });
}
