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
export function nationalParty(name: string): string | null {
  const ways = waysOf(name);
  return NATIONAL.find(([, pattern]) => ways.some((it) => pattern.test(it)))?.[0] ?? null;
}

/** Whether a name is a party's by what it says: a national party, or one that calls itself a list or a party. */
export const isPartyName = (name: string): boolean =>
  nationalParty(name) !== null ||
  waysOf(name).some((it) => LOCAL.test(it) && /^\p{Lu}[^.!?:]{2,60}$/u.test(it));
