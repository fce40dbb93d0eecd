import { namesAtStart } from './body-names.js';

/** A name that says itself what it is, and of which no part could be another's. */
const ONE_BODY =
  /^(?:(?:Center|Centret|Forvaltningen?|Udvalget|Afdelingen?) for \p{Lu}[\p{L}-]*(?: og \p{Lu}[\p{L}-]*)?|\p{Lu}[\p{L}-]*(?:udvalget|forvaltningen|sekretariatet|afdelingen|staben))\.?$/u;
/** A name of words with capitals, which no comma and no "og" can part: "Ejendomme", "Nordby Havn A/S". */
const ONE_NAME = /^(?!(?:Ingen|Intet|Alle|Nej|Ikke)(?!\p{L}))\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}/-]*){0,4}\.?$/u;
/** Several bodies under one name: "De øvrige centre og sekretariater". */
const SEVERAL = /^(?:de )?(?:alle|relevante|øvrige) \p{Ll}+(?:(?:,| og) \p{Ll}+)*\.?$/iu;

/**
 * The bodies that a list of contributors begins with, by the names that are known; one that nobody knows is one where its name
 * says so or all its words have capitals, and nothing stands beside it.
 */
export function contributorsAtStart(
  text: string,
  known: readonly string[],
): { names: string[]; rest: string } {
  const found = namesAtStart(text, known);
  const rest = found.rest.replace(/^(?:,|og|samt)\s+/u, '');
  const isSeveral = found.names.length === 0 && SEVERAL.test(rest);
  // A name with commas has an "og" too.
  const list = rest.split(/,\s+/u);
  const isList = list.every((it) => !it.endsWith('-') && (ONE_BODY.test(it) || ONE_NAME.test(it)));
  if (!isSeveral && !isList) return found;
  const names = isSeveral ? [rest] : list;
  return { names: [...found.names, ...names.map((it) => it.replace(/\.$/u, ''))], rest: '' };
}

/** What is longer, or a sentence, is a remark that follows an empty field. */
const LONGEST_NAME = 60;

/** Whether words in the place of a name are one that nobody knows, and not a remark. */
export const isLikeName = (words: string): boolean =>
  words !== '' && words.length <= LONGEST_NAME && !/[.:!?]$/u.test(words);
