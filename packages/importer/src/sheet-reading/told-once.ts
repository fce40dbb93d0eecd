import type { DraftAgreement } from '@aftalespor/domain/draft';
import { grouped } from '../grouped/grouped.js';
import { lettersOf } from '../letters-of/letters-of.js';
import type { Doubt } from '../reading/reading.js';
import type { ReadInitiative, SheetReading } from './sheet-reading.js';

type Chapter = SheetReading['sections'][number];

/**
 * The sheets and chapters of a reading, each number once. What stands twice and says the same is one. Of sheets that say
 * something else under one number it is the one whose title is known, and where none or several are, no one; a
 * chapter is called what it is called first.
 */
export function toldOnce(
  { sections, initiatives }: SheetReading,
  known: Pick<DraftAgreement, 'initiatives'>,
): Pick<SheetReading, 'sections' | 'initiatives'> & { doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const ofChapter = ([first, ...others]: Chapter[]): Chapter[] => {
    for (const { number, title, line } of others)
      if (lettersOf(title) !== lettersOf(first!.title))
        doubts.push({
          ...{ line, field: 'afsnittets nummer', value: title },
          message: `afsnit ${number} hedder "${first!.title}" på linje ${first!.line}: det er læst under det navn. Se efter, om nummeret er rigtigt`,
        });
    return [first!];
  };
  const ofSheet = ([first, ...others]: ReadInitiative[]): ReadInitiative[] => {
    const unlike = others.filter((it) => saidIn(it) !== saidIn(first!));
    if (unlike.length === 0) return [first!];
    const named = known.initiatives.find(({ number }) => number === first!.number)?.title;
    const sheets = [first!, ...unlike];
    const meant = sheets.filter(({ title }) => named && lettersOf(title) === lettersOf(named));
    const read = meant.length === 1 ? meant : [];
    for (const { number, title, line } of sheets.filter((it) => !read.includes(it)))
      doubts.push({
        ...{ line, field: 'arkets nummer', value: title },
        message: `nummeret ${number} står på flere ark, der ikke siger det samme (linje ${sheets.map((it) => it.line).join(', ')}): ${read[0] ? `kun det på linje ${read[0].line} er læst, for det har indsatsens navn` : 'ingen af dem er læst'}. Ret nummeret på det, der er forkert, eller fjern det, og indlæs igen`,
      });
    return read;
  };
  return {
    sections: byNumber(sections).flatMap(ofChapter),
    initiatives: byNumber(initiatives).flatMap(ofSheet),
    doubts,
  };
}

const byNumber = <Item extends { number: string }>(items: readonly Item[]): Item[][] => [
  ...grouped(items, ({ number }) => number).values(),
];

/** All that a sheet says, wherever it stands. */
const saidIn = (sheet: ReadInitiative): string =>
  JSON.stringify(sheet, (name, value: unknown) => (/line$/i.test(name) ? undefined : value));
