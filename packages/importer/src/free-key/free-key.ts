/** The key, or where another has it, the same with the first number from 2 on that nobody has. */
export function freeKey(base: string, isTaken: (key: string) => boolean): string {
  let key = base;
  for (let n = 2; isTaken(key); n++) key = `${base}-${n}`;
  return key;
}
