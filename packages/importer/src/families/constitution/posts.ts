import type { TextLine } from '../../document-text/document-text.js';
import { isSignatoryName, wholeSignature } from '../../signatures/signatures.js';

/** "Formand", "1. viceborgmester", "Fire medlemmer", "Pladser": what is shared out. */
const OFFICE =
  /^(?:\d{1,2}\. ?)?(?:(?:vice|over)?borgmester(?:post(?:en)?)?|(?:næste?)?formand(?:spost(?:en)?)?|(?:(?:et|en|to|tre|fire|fem|seks|syv|otte|ni|\d+) )?(?:menige? )?(?:(?:bestyrelses)?medlem(?:mer)?|suppleant(?:er)?)|pladser)(?!\p{L})/iu;
/** Who gets it, or in what: "(Venstre)", ": 4 A, 2 V", "Ane Prøve", "i Børneudvalget", "og næstformand: …". */
const HOLDER = /^(?: ?[:(]| \p{Lu}|,? (?:i|af|for|fra|går til|tilfalder) \p{Lu}| og næste?formand(?!\p{L}))/u;
/** "A=2, V=1". */
const SEATS = /^(?:\p{Lu}\p{Ll}* ?[=:] ?\d{1,2}(?:, |$))+$/u;
const COMMITTEE = /udvalg(?:et)?$/iu;
/** "Børneudvalget: Venstre". */
const COMMITTEE_OF = /^[\p{L}, -]*udvalget: ?\p{Lu}/u;
/** What a heading or a line before the posts speaks of: "Udvalgene fordeler sig således:". */
const OF_POSTS = /udvalg|post(?:er)?(?!\p{L})|medlem|formand|borgmest|pladser|stemme på/iu;
/** A post by its name, in a sentence or a bullet: "Formandsposten i Børneudvalget går til Bylisten". */
const POST_WORD =
  /(?<!\p{L})\p{L}*(?:borgmester|formands|medlems|bestyrelses|udvalgs)(?:post|plads)\p{L}*|^medlem\p{L}* (?:af|i) \p{Lu}/iu;
/** What leads in to a list of posts: "Følgende poster tilfalder Bylisten:". */
const LIST_LEAD = /(?<!\p{L})(?:poster|pladser|hverv)(?!\p{L}).*:$/iu;
const GIVES = /(?<!\p{L})(?:får|tilfalder|går til|besætte[rs]|tildeles)(?!\p{L})/iu;
const LIST_MARK = /^(?:stk\. ?\d{1,2}\.|\d{1,2}[.)]|[A-H]\.|[-–•·*])\s+/iu;
/** Beside a name: "(formand)". */
const ROLE_IN_BRACKETS = /\s*\((?:næste?)?formand\)$/iu;
const SENTENCE_END = /[.?!]$/;
const LONGEST_HEADING = 70;

/** Whether a sentence or a bullet gives somebody a post, and so promises nothing. */
export const isOfPosts = (text: string): boolean => POST_WORD.test(text);

/**
 * Parts the lines that share out posts and seats, with the headings and the words right above them, from the rest of an
 * agreement. In `text` they are empty, so that what stands around them stays apart.
 */
export function takePosts(
  lines: readonly TextLine[],
  isParty: (name: string) => boolean,
): { text: TextLine[]; posts: TextLine[] } {
  const given = postsAmong(lines, isParty);
  const isPost = [...given];
  for (let n = lines.length - 1; n >= 0; n--)
    if (!isPost[n]) isPost[n] = isAbovePosts(lines, n, { given, isPost });
  return {
    text: lines.map((line, n) => (isPost[n] ? { ...line, text: '' } : line)),
    posts: lines.filter((_, n) => isPost[n]),
  };
}

/**
 * Which lines give a post. An item of a list of posts is one. A name alone, or with its party, is a member where it stands below a committee or another post; an
 * office right below a name is what somebody who signs is.
 */
function postsAmong(lines: readonly TextLine[], isParty: (name: string) => boolean): boolean[] {
  let isBelow = false;
  let isListed = false;
  let gap = true;
  let above = '';
  return lines.map(({ text }) => {
    const words = text.trim();
    if (words === '') {
      gap = true;
      return false;
    }
    const isMember = isBelow && isMemberLine(words, gap, isParty);
    const isSigned = !isBelow && !gap && isSignatoryName(above);
    isListed = LIST_LEAD.test(words) || (isListed && LIST_MARK.test(words));
    const isItem = isListed && LIST_MARK.test(words);
    const found = isMember || isItem || (!isSigned && givesPost(words));
    isBelow = found || COMMITTEE.test(words);
    above = words;
    gap = false;
    return found;
  });
}

function givesPost(words: string): boolean {
  const cells = words.split('\t').map((cell) => cell.trim());
  if (cells.length > 1) return cells.some((cell) => COMMITTEE.test(cell) || isOffice(cell));
  const item = words.replace(LIST_MARK, '');
  if (isOfPosts(item) && (item !== words || GIVES.test(item))) return true;
  if (SENTENCE_END.test(item)) return false;
  return SEATS.test(item) || COMMITTEE_OF.test(item) || isOffice(item);
}

/** Whether words begin with an office and tell who gets it. */
function isOffice(words: string): boolean {
  const office = OFFICE.exec(words)?.[0];
  return office !== undefined && HOLDER.test(words.slice(office.length));
}

function isMemberLine(words: string, gap: boolean, isParty: (name: string) => boolean): boolean {
  const name = words.replace(LIST_MARK, '').replace(ROLE_IN_BRACKETS, '');
  return wholeSignature(name, isParty) !== null || (!gap && isSignatoryName(name));
}

/** A heading right above a post, or a heading or a lead that speaks of posts above that. */
function isAbovePosts(
  lines: readonly TextLine[],
  at: number,
  { given, isPost }: { given: readonly boolean[]; isPost: readonly boolean[] },
): boolean {
  const words = lines[at]!.text.trim();
  const next = lines.findIndex(({ text }, n) => n > at && text.trim() !== '');
  if (words === '' || next === -1 || !isPost[next]) return false;
  if (words.endsWith(':')) return OF_POSTS.test(words);
  const isHeading =
    words.length <= LONGEST_HEADING && /^[\p{Lu}\d§]/u.test(words) && !/(?:[.?!,]|\d{4})$/u.test(words);
  return isHeading && (given[next]! || OF_POSTS.test(words));
}
