/** Danish words are with what they are for; the English ones are one part, for the pages that use them. */
import { DANISH_WORDS } from '@aftalespor/domain/danish-words';
import type { Language, Words } from '@aftalespor/domain/words';
import { part } from '../part/part.js';

type English = typeof import('./english.js');

/** What must be there before anything is said in English. */
export const english = part<English>(() => import('./english.js'));

/** The words of one place in a language. English has come by then: no element is drawn without its parts. */
export function inLanguage<Name extends keyof English>(
  language: Language,
  name: Name,
  danish: English[Name],
): English[Name] {
  return (language === 'en' && english.module?.[name]) || danish;
}

/** The words of the vocabulary. */
export function vocabulary(language: Language): Words {
  return inLanguage(language, 'vocabulary', DANISH_WORDS);
}
