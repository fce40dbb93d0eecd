import stemmers from 'snowball-stemmers';

const danish = stemmers.newStemmer('danish');

/** Words that stand in nearly every text and tell nothing apart. */
const STOP_WORDS = new Set(
  (
    'af alle alt at blev blive bliver da de dem den denne der deres det dette dig din disse dog du efter eller en end er et ' +
    'for fra gennem ham han hans har have havde hen hende her hos hun hvad hver hvis hvor i ikke ind ja jeg jo kan kom kunne lav ' +
    'man mange med meget men mig min mod må nej ned nogle nok nu når og også om op os over på samt sig sin skal skulle som så ' +
    'sådan til ud under var ved vi vil ville være vor'
  ).split(' '),
);

// Letters beside the Danish ones lose their accents: "idé" is found by "ide". æ, ø and å are letters of their own.
const ACCENTED = /[^\x00-\x7fæøå]/g;
const normalise = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(ACCENTED, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** The words of a text, normalised: numbers such as "3.01" stay in one piece. */
const split = (text: string): string[] => normalise(text).match(/\d+(?:[.,]\d+)*|[\p{L}\d]+/gu) ?? [];

const stem = (word: string): string => (/^\d/.test(word) ? word : danish.stem(word));

/** The words that a text is found by: normalised, without stop words, stemmed, each once. */
export function searchWords(text: string): string[] {
  return [
    ...new Set(
      split(text)
        .filter((word) => !STOP_WORDS.has(word))
        .map(stem),
    ),
  ];
}

/** What a query looks for. An initiative is found when it has every word of `words` and one that begins with `prefix`. */
export interface SearchTerms {
  words: string[];
  /** The last word, which may be half written; null when the query ends after a word, or says nothing. */
  prefix: string | null;
}

/**
 * Reads a query the way the words were stored. A query of stop words alone looks for nothing: `words` is empty and
 * `prefix` null.
 */
export function searchTerms(query: string): SearchTerms {
  const words = split(query);
  const last = words.at(-1);
  const half = last !== undefined && !/[\s.,;:!?]$/.test(query) ? last : null;
  const whole = half === null ? words : words.slice(0, -1);
  const stems = [...new Set(whole.filter((word) => !STOP_WORDS.has(word)).map(stem))];
  // A stop word that is still being typed may become another word, but alone it would match nearly everything.
  if (half === null || STOP_WORDS.has(half)) return { words: stems, prefix: null };
  return { words: stems, prefix: stem(half) };
}
