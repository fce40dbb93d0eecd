import type { Passage } from './find-themes.js';
import { isOfPosts } from './posts.js';

/** What is promised at one place: a bullet, or a sentence with the one before it that says what it is for. */
export interface ThemePromise {
  passages: Passage[];
  /** The one that says what will be done. */
  main: Passage;
}

const WE = String.raw`(?:vi|\p{L}*parti?erne)`;
/** "Vi vil …", "Aftalepartierne er enige om at …": a sentence that binds. */
const BINDS = new RegExp(
  String.raw`(?<!\p{L})(?:vil|skal|må ikke|${WE} (?:\p{L}+ )?ønsker|ønsker ${WE}|forpligter|prioriterer|${WE} (?:afholder|afprøver|afskaffer|afsætter|ansætter|arbejder|bevarer|bygger|etablerer|evaluerer|fastholder|fjerner|fordobler|forbedrer|gennemfører|halverer|indfører|investerer|nedbringer|nedsætter|opretter|reducerer|sikrer|styrker|sænker|udarbejder|udbygger|undersøger|udvider|åbner)|enige om,? at|målet er,? at|er (?:det )?målet,? at)(?!\p{L})`,
  'iu',
);
/** "Der oprettes et ungeråd.", "Gælden nedbringes.": what will be done, and no word of who wants it. */
const DONE =
  /^(?!(?:Når|Hvis|Da|Hvor|Mens)\s)[^,.:]{3,60}? (?:afholdes|afskaffes|afsættes|ansættes|anlægges|bevares|bygges|etableres|evalueres|fastholdes|fordobles|færdiggøres|genåbnes|gennemføres|halveres|hjemtages|holdes i ro|hæves|igangsættes|indføres|iværksættes|lukkes|nedbringes|nedlægges|nedsættes|omlægges|oprettes|reduceres|renoveres|styrkes|sænkes|udarbejdes|udbygges|udfases|udvides|videreføres)(?!\p{L})/u;
/** What is to be, and not yet what is done for it: "Stierne skal være trygge." */
const GOAL = /(?<!\p{L})(?:skal|vil)(?: \p{L}+)? (?:være|have|blive|bidrage)(?!\p{L})/iu;
/** What makes a goal a promise of its own. */
const OWN_WILL = /, og vi (?:vil|ønsker)(?!\p{L})|enige om,? at(?!\p{L})/u;
const MEANS = /^(?:Derfor|Vi vil)(?!\p{L})/u;
const EXAMPLES = /(?<!\p{L})(?:fx|f\.eks|bl\.a|blandt andet|eksempelvis)(?!\p{L})/iu;

/** "Færgerne repareres.": what is done to something, whether it will be or is so already. */
const PASSIVE =
  /^(?!(?:Når|Hvis|Da|Hvor|Mens)\s)[^,.:]{3,60}? (?!find|mød|syn|triv|lykk|kend|oplev|skyld|kræv|kald|brug|ønsk|forvent|læng|præg|omfatt|mærk|mang)\p{Ll}{3,}(?<!erne|ene|[dr]e|fæll|all)(?<=[^s])es(?!\p{L})(?! af(?!\p{L}))/u;

export const binds = (text: string): boolean => BINDS.test(text) || DONE.test(text);

/** The sentences that are read as text, and may say what will be done. */
export function perhapsPromised(passages: readonly Passage[]): Passage[] {
  const promised = new Set(promisesIn(passages).flatMap((it) => it.passages));
  return passages.filter(
    (it) => it.kind === 'SENTENCE' && !promised.has(it) && !isOfPosts(it.text) && PASSIVE.test(it.text),
  );
}

/**
 * The promises of a theme, in reading order. A goal and the sentence after it that begins "Derfor" or "Vi vil" are one. A
 * sentence that leads in to bullets is theirs ("Det skal ske ved at"), unless they are said to be examples.
 */
export function promisesIn(passages: readonly Passage[]): ThemePromise[] {
  const promises: ThemePromise[] = [];
  let goal: Passage | null = null;
  let isPromise = false;
  for (const [n, passage] of passages.entries()) {
    const { kind, text, paragraph, goesOn } = passage;
    const next = passages[n + 1];
    const premise = paragraph ? null : goal;
    goal = null;
    if (kind === 'LEAD') continue;
    isPromise = !isOfPosts(text) && (kind === 'BULLET' || binds(text) || (goesOn && isPromise));
    if (!isPromise) continue;
    if (kind === 'SENTENCE' && next?.kind === 'LEAD' && !next.paragraph && !EXAMPLES.test(next.text))
      continue;
    if (kind === 'SENTENCE' && next && !next.paragraph && MEANS.test(next.text) && binds(next.text))
      if (GOAL.test(text) && !OWN_WILL.test(text)) {
        goal = passage;
        continue;
      }
    promises.push({ passages: premise ? [premise, passage] : [passage], main: passage });
  }
  return promises;
}
