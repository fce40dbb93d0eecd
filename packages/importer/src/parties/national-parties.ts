/** Parties that stand in the whole country, by their letters on the ballot paper and the ways in which documents write them. */
const NATIONAL: readonly [string, RegExp][] = [
  ['A', /^socialdemokrat(?:iet|erne)$/iu],
  ['B', /^(?:det )?radikale(?: venstre)?$/iu],
  ['C', /^(?:det |de )?konservative(?: folkeparti)?$/iu],
  ['F', /^(?:sf|socialistisk folkeparti)$/iu],
  ['I', /^liberal alliance$/iu],
  ['M', /^moderaterne$/iu],
  ['O', /^(?:df|dansk folkeparti)$/iu],
  ['V', /^venstre(?:, danmarks liberale parti)?$/iu],
  ['Æ', /^danmarksdemokraterne$/iu],
  ['Ø', /^enhedslisten(?: [-–] de rød-grønne)?$/iu],
  ['Å', /^alternativet$/iu],
  ['D', /^nye borgerlige$/iu],
  ['K', /^kristendemokraterne$/iu],
];
const LOCAL = /(?:liste|listen|partiet?|alliancen?|demokraterne)$|^(?:borger|lokal)?liste\p{L}*\s/iu;

/** "SF – Socialistisk Folkeparti" and "Socialdemokratiet (A)" are each two ways of writing one name. */
function waysOf(name: string): string[] {
  const whole = name.trim().replace(/\s+/g, ' ');
  return [whole, ...whole.split(/ [-–—] |[()]/u).map((it) => it.trim())];
}

/** The letter of the national party that a name is one of; null where it is none of them. */
function nationalParty(name: string): string | null {
  const ways = waysOf(name);
  return NATIONAL.find(([, pattern]) => ways.some((it) => pattern.test(it)))?.[0] ?? null;
}

const isLocal = (name: string): boolean =>
  waysOf(name).some((it) => LOCAL.test(it) && /^\p{Lu}[^.!?:]{2,60}$/u.test(it));

/** Whether a party is printed as its letter on the ballot paper alone: "(A)". */
export const isLetter = (name: string): boolean => /^\p{Lu}$/u.test(name);

/** The letter of a party: printed alone, a national party's, or printed after a local one's name; null where none is told. */
export function letterOfParty(name: string): string | null {
  if (isLetter(name)) return name;
  return nationalParty(name) ?? (isLocal(name) ? (/\((\p{Lu})\)$/u.exec(name)?.[1] ?? null) : null);
}

/** Whether a name is a party's by what it says: a national party, its letter, or one that calls itself a list or a party. */
export const isPartyName = (name: string): boolean =>
  nationalParty(name) !== null || NATIONAL.some(([letter]) => letter === name) || isLocal(name);
