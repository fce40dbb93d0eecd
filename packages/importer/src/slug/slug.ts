/** A name as a slug: "Børne- og Skoleudvalget" is boerne-og-skoleudvalget. Empty where the name has no letters. */
export function slugOf(name: string): string {
  const ascii = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  return (ascii.match(/[a-z0-9]+/g) ?? []).join('-');
}
