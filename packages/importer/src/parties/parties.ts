import type { TextLine } from '../document-text/document-text.js';
import { lettersOf } from '../letters-of/letters-of.js';
import type { Placed } from '../reading/reading.js';
import { isPartyName, letterOfParty } from './national-parties.js';

const HEAD =
  /^(?:(?:aftalen er )?(?:indgået )?mellem|(?:aftale|budget|forligs)?part(?:ier)?ne(?: bag aftalen)?):?$/iu;
const INLINE =
  /(?:\baftale\p{L}*|\bindgået|\bforlig\p{L}*)(?: er)?(?: indgået)?(?: (?:den )?\d{1,2}\. \p{L}+ \d{4})? mellem (?:partierne )?([^.:]+)/iu;
const STANDS_BEHIND =
  /\bbag (?:\p{L}+ )?(?:aftale|forlig|konstituering)\p{L}* står (?:partierne )?([^.:]+)/iu;
/** Whether a line stands above a list of parties: "Mellem". */
export const isPartiesHead = (text: string): boolean => HEAD.test(text);

const SEPARATOR = /,\s*(?:og |samt )?|\s+(?:og|samt)(?:\s+|$)/u;
const LONGEST = 60;

/** Whether two names are one party's: the same words, or the same letter on the ballot paper. */
export function isSameParty(one: string, other: string): boolean {
  if (lettersOf(one) === lettersOf(other)) return true;
  const letter = letterOfParty(one);
  return letter !== null && letter === letterOfParty(other);
}

/**
 * Whom an agreement is between: the list below "Mellem", or the names of a sentence that says so, of which at least one
 * is a party by its name. A list may have a person, who stands for no party: `isParty` tells of what is known.
 */
export function partiesIn(lines: readonly TextLine[], isParty: (name: string) => boolean): Placed[] {
  const below = listBelow(lines);
  return below.some(({ value }) => isParty(value)) ? below : inSentence(lines, isParty);
}

/** By its own name, or as one that is known. */
export const partyAmong =
  (known: readonly string[]) =>
  (name: string): boolean =>
    isPartyName(name) || known.some((it) => isSameParty(it, name));

function listBelow(lines: readonly TextLine[]): Placed[] {
  const head = lines.findIndex(({ text }) => HEAD.test(text.trim()));
  if (head === -1) return [];
  const found: Placed[] = [];
  let goesOn = true;
  for (const { text, line } of lines.slice(head + 1)) {
    const words = text.trim();
    if (words === '' && !goesOn) break;
    if (words === '') continue;
    if (words.length > LONGEST || /[.:]$/.test(words) || /\d/.test(words)) break;
    goesOn = /(?:,| og)$/u.test(words);
    found.push(...namesOf(words).map((value) => ({ value, line })));
  }
  return found;
}

function inSentence(lines: readonly TextLine[], isParty: (name: string) => boolean): Placed[] {
  for (const [n, { line }] of lines.entries()) {
    const paragraph = lines.slice(n, n + 4).map(({ text }) => text.trim());
    const end = paragraph.indexOf('');
    const words = (end === -1 ? paragraph : paragraph.slice(0, end)).join(' ');
    const match = INLINE.exec(words) ?? STANDS_BEHIND.exec(words);
    if (!match || match.index >= lines[n]!.text.trim().length) continue;
    const names = namesOf(match[1]!);
    if (names.some(isParty)) return names.map((value) => ({ value, line }));
  }
  return [];
}

const namesOf = (text: string): string[] =>
  text
    .replace(/^[-–—•·*]\s*/u, '')
    .split(SEPARATOR)
    .map((it) => it.trim())
    .filter((it) => it !== '');
