import type { Doubt } from '../../reading/reading.js';
import type { Block } from './section-blocks.js';
import { sectionField } from './section-field.js';
import { amountsIn } from './section-money.js';

/** What a section has, and how it was read. */
export interface ReadSectionParts {
  number: string;
  title: string;
  line: number;
  bullets: readonly Block[];
  paragraphs: readonly Block[];
  /** It promises something itself. */
  itself: boolean;
  /** Its bullets, or the rows of its tables, promise something. */
  hasOthers: boolean;
  /** Its text may be without a promise: it leads to parts, or introduces the agreement. */
  mayBeSilent: boolean;
}

/** What a section may promise otherwise than it was read: several things as one, its bullets, or something at all. */
export function promiseDoubts(section: ReadSectionParts): Doubt[] {
  const { number, title, line, bullets, paragraphs, itself, hasOthers, mayBeSilent } = section;
  const doubt = (at: number, message: string): Doubt[] => [
    { line: at, field: sectionField(number, 'indsatser'), value: title, message },
  ];
  if (itself)
    return paragraphs.filter(hasFunds).length > 1
      ? doubt(
          line,
          'afsnittet har beløb i flere stykker og er læst som én indsats: se efter, om det er flere',
        )
      : [];
  const [bullet] = bullets;
  if (hasOthers) return [];
  if (bullet) return doubt(bullet.line, 'punkterne er læst, som om de ikke er løfter: se efter, om de er');
  const [paragraph] = paragraphs;
  return paragraph && !mayBeSilent
    ? doubt(paragraph.line, 'afsnittet er læst, som om det ikke lover noget: se efter, om det gør')
    : [];
}

/** Whether a paragraph has a sum of a year. */
const hasFunds = (paragraph: Block): boolean =>
  amountsIn(paragraph, '').some(({ value }) => value.doubt === null && value.fromYear !== null);
