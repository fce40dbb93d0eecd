import type { TextLine } from '../document-text/document-text.js';
import { isLetter } from '../parties/national-parties.js';
import type { Doubt } from '../reading/reading.js';

/** Somebody who signed. */
export interface ReadSignatory {
  name: string;
  /** As printed: "borgmester"; also that somebody stands outside the parties. */
  role: string | null;
  /** As printed. */
  party: string | null;
  line: number;
}

const NAME = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|af|von|van|de|la)){0,4} \p{Lu}[\p{L}'’-]+$/u;
const ROLE = /^\p{Ll}[\p{L} .,-]*$/u;
const KNOWN_ROLE = /^(?:\d\. )?(?:vice)?borgmester\b|^(?:gruppe|udvalgs)?formand\b|^medlem\b/iu;
const OUTSIDE = /^(?:uden ?for\b|uden parti|løsgænger|partiløs)/iu;
const LINE_TO_SIGN_ON = /[_.…]{4,}/gu;
/** A party's letter, or a role, below a name. */
const ALONE_IN_BRACKETS = /^\(([^()]+)\)$/u;
const LONGEST = 60;

interface Cell {
  text: string;
  line: number;
}

/**
 * Those who signed, below each other or in columns: a name, and below or beside it a role, a party, or both; a party may
 * also stand above its people. `isParty` tells which lines are parties. Two names in a row with nothing between
 * them but their places are a doubt: one of them may be a party that nobody knows.
 */
export function signaturesIn(
  lines: readonly TextLine[],
  isParty: (name: string) => boolean,
): { signatories: ReadSignatory[]; doubts: Doubt[] } {
  const rows = lines.flatMap((it) => rowOf(it, isParty));
  const signatories: ReadSignatory[] = [...rows];
  const doubts: Doubt[] = [];
  const others = lines.map((it) => (rows.some(({ line }) => line === it.line) ? { ...it, text: '' } : it));
  for (const block of blocksOf(others)) {
    let above: string | null = null;
    let open: ReadSignatory | null = null;
    for (const { text: printed, line } of block) {
      const text = printed.replace(ALONE_IN_BRACKETS, '$1');
      const [role = '', party = ''] = text.split(', ');
      const whole = wholeSignature(text, isParty);
      if (whole) {
        open = { ...whole, party: whole.party ?? above, line };
        signatories.push(open);
      } else if (open && isRole(role) && isParty(party)) {
        open.role ??= role;
        open.party ??= party;
      } else if (isParty(text)) {
        if (open?.party === null) open.party = text;
        else [above, open] = [text, null];
      } else if (isRole(text)) {
        if (open) open.role ??= text;
      } else if (NAME.test(text)) {
        if (open && open.role === null && open.party === null)
          doubts.push({
            ...{ line, field: 'underskrifter', value: text },
            message: `det står under navnet ${open.name}: se efter, om det er et parti eller en, der har skrevet under`,
          });
        else {
          open = { name: text, role: null, party: above, line };
          signatories.push(open);
        }
      }
    }
  }
  return { signatories: signatories.sort((a, b) => a.line - b.line), doubts };
}

/** A row with a name beside its party, or with several signatures one after the other; none where a line is neither. */
function rowOf({ text, line }: TextLine, isParty: (name: string) => boolean): ReadSignatory[] {
  const words = text.replace(LINE_TO_SIGN_ON, ' ').trim();
  const several = words.split(BETWEEN_SIGNATURES).map((it) => wholeSignature(it, isParty));
  if (several.length > 1 && several.every((it) => it !== null)) return several.map((it) => ({ ...it, line }));
  const cells = cellsOf(words);
  const [party, name] = [cells.find(isParty), cells.find((it) => NAME.test(it) && !isParty(it))];
  return cells.length === 2 && party !== undefined && name !== undefined
    ? [{ name, role: null, party, line }]
    : [];
}
/** "Ane Prøve (V), Bo Prøve (A) og Carl Prøve (F)" */
const BETWEEN_SIGNATURES = /(?<=\)),? (?:og )?(?=\p{Lu})/u;

/**
 * A signature that is all on one line: "Ane Prøve Venstre", "Ane Prøve, borgmester (Venstre)", "Ane Prøve (V)", where a letter is a party's
 * whether it is known or not, "Venstre: Ane Prøve", "Venstre v/ Ane Prøve", "Venstre, Ane Prøve"; null where a line is none.
 */
export function wholeSignature(
  text: string,
  isParty: (name: string) => boolean,
): Omit<ReadSignatory, 'line'> | null {
  const [, before, after] = /^(?:For )?([^:]+?)(?:: *| v\/ ?| ved )(\S.*)$/u.exec(text) ?? [];
  if (before && after) {
    const [person = '', role = null] = after.split(/, | \(|\)/u).filter(Boolean);
    const isPerson = NAME.test(person) && (role === null || isRole(role));
    return isParty(before) && isPerson ? { name: person, role, party: before } : null;
  }
  const [first = '', second = ''] = text.split(', ');
  if (isParty(first) && NAME.test(second) && !isParty(second))
    return { name: second, role: null, party: first };
  const words = text.split(' ');
  const at = words.findIndex((_, n) => n > 1 && isParty(words.slice(n).join(' ')));
  const person = words.slice(0, at === -1 ? 0 : at).join(' ');
  if (NAME.test(person) && !isParty(text))
    return { name: person, role: null, party: words.slice(at).join(' ') };
  const [name = '', ...rest] = text.split(/, | \(|\)/u).filter(Boolean);
  const isTheirs = (it: string) => isParty(it) || isLetter(it);
  if (
    rest.length === 0 ||
    !NAME.test(name) ||
    isParty(name) ||
    !rest.every((it) => isTheirs(it) || isRole(it))
  )
    return null;
  return { name, role: rest.find(isRole) ?? null, party: rest.find(isTheirs) ?? null };
}

/** Whether a line is what somebody is ("borgmester"), or that they stand outside the parties. */
export const isRole = (text: string): boolean => [OUTSIDE, ROLE, KNOWN_ROLE].some((it) => it.test(text));

/** Whether a line is a name of two words or more, as a person's is; a party's may be too. */
export const isSignatoryName = (text: string): boolean => NAME.test(text);

/** What stands together; where a line has columns, what stands in each. */
function blocksOf(lines: readonly TextLine[]): Cell[][] {
  const blocks: Cell[][] = [];
  let columns: Cell[][] = [];
  const close = () => {
    blocks.push(...columns.filter((it) => it.length > 0));
    columns = [];
  };
  for (const { text, line } of lines) {
    const signed = text.replace(LINE_TO_SIGN_ON, ' ');
    const cells = cellsOf(text.includes('\t') ? signed : signed.trim());
    if (cells.every((it) => it === '')) close();
    else if (cells.some((it) => it.length > LONGEST)) close();
    else
      for (const [n, cell] of cells.entries()) {
        columns[n] ??= [];
        if (cell !== '') columns[n].push({ text: cell, line });
      }
  }
  close();
  return blocks;
}

const cellsOf = (text: string): string[] =>
  text.split(/\t| {3,}/u).map((it) => it.trim().replace(/^For /u, ''));
