/** What a status note says of an initiative that waits until after the agreement's year. */
export interface PostponementNote {
  /** Who decided it, as printed; null where the note does not say. */
  committee: string | null;
  /** Null where the note only says that it is not done in the agreement's year. */
  toYear: number | null;
  /** false where it is only proposed. */
  isDecided: boolean;
}

const SUBJECT = /(?<!\p{L})(?:initiativet|indsatsen|projektet|opgaven|arbejdet)(?!\p{L})/iu;
/** What an initiative is called by, when its title begins with it: "Borgertinget" of "Borgerting". */
const LONG_WORD = /^\p{L}{6,}/u;
const isNamed = (sentence: string, word: string): boolean =>
  word !== '' && new RegExp(`(?<!\\p{L})${word}(?:e?[nt]|e?ne)?(?!\\p{L})`, 'iu').test(sentence);
const POSTPONED =
  /(?<!\p{L})(?:udsætte[rs]?|udskyde[rs]?|har (?:udsat|udskudt)|(?:er|bliver|blev)(?: blevet)? (?:udsat|udskudt)|(?:foreslås|indstilles)(?: at blive)? (?:udsat|udskudt))(?! (?:for|ikke)(?!\p{L}))/iu;
const NOT = /(?<!\p{L})(?:ikke|hverken) (?:at )?(?:udsat|udskudt|udsætte[rs]?|udskyde[rs]?)/iu;
const PROPOSED = /(?<!\p{L})(?:foreslå\p{L}*|indstille[sr]|ønske[sr])(?!\p{L})/iu;
const TO_YEAR = /(?<!\p{L})til (?:budget(?:året)? )?(20\d\d)(?!\d)/iu;
const COMMITTEE = /(?<!\p{L})(\p{Lu}[\p{L}-]*(?:(?:, | og )\p{Lu}?[\p{L}-]+)*udvalget)(?!\p{L})/u;

/**
 * Reads whether a note says that its initiative is postponed beyond the year. Null where it does not, as where only a
 * milestone waits until a later round of the same year.
 */
export function postponementNote(
  note: string,
  { title, budgetYear }: { title: string; budgetYear: number },
): PostponementNote | null {
  const [named = ''] = LONG_WORD.exec(title) ?? [];
  const sentence = note
    .replace(/\s+/g, ' ')
    .split(/(?<=\p{Ll}{2}\.|\d{4}\.) (?=\p{Lu})/u)
    .find((it) => (SUBJECT.test(it) || isNamed(it, named)) && POSTPONED.test(it) && !NOT.test(it));
  if (sentence === undefined) return null;
  const toYear = Number(TO_YEAR.exec(sentence)?.[1] ?? 0);
  const notInYear = new RegExp(`(?<!\\p{L})ikke [^.]{0,40}\\bi ${budgetYear}(?!\\d)`, 'u').test(sentence);
  if (toYear <= budgetYear && !notInYear) return null;
  return {
    committee: COMMITTEE.exec(sentence)?.[1] ?? null,
    toYear: toYear > budgetYear ? toYear : null,
    isDecided: !PROPOSED.test(sentence),
  };
}
