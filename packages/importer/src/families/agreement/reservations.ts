import type { Doubt, Placed } from '../../reading/reading.js';
import { sentencesOf } from './responsible.js';
import type { SectionBlocks } from './section-blocks.js';

/** "Bylisten kan ikke tilslutte sig havnebadet", "… er ikke en del af forliget på dette punkt", "… tager forbehold for" */
const STANDS_OUTSIDE =
  /(?<!\p{L})(?:(?:kan|vil|ønsker) ikke (?:at )?(?:tilslutte|støtte|stemme|bakke|medvirke)|(?:tilslutter sig|støtter|medvirker) ikke|tager forbehold|(?:står|er) (?:ikke (?:bag|enige?|en del af|med (?:i|til|på))|uden for))(?!\p{L})/iu;

/** "Bylisten (T)" without its letter. */
const nameOf = ({ value }: Placed): string => value.replace(/\s*\(\p{Lu}\)$/u, '');

/** Sentences in which one of the parties does not stand behind a part of what it has agreed on: the data has no room for that. */
export function reservationsIn(sections: readonly SectionBlocks[], parties: readonly Placed[]): Doubt[] {
  const found = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text, line }) => sentencesOf(text).map((sentence) => ({ sentence, line })))
    .filter(({ sentence }) => {
      const who = STANDS_OUTSIDE.exec(sentence);
      return who !== null && parties.some((it) => sentence.slice(0, who.index).includes(nameOf(it)));
    });
  return found.map(({ sentence, line }) => ({
    ...{ line, field: 'parti', value: sentence },
    message: 'partiet står uden for en del af aftalen: det bevares kun i afsnittets tekst',
  }));
}
