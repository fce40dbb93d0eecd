import type { TextLine } from '../../document-text/document-text.js';
import { partiesIn } from '../../parties/parties.js';
import type { Placed } from '../../reading/reading.js';

const LIST = String.raw`(\p{Lu}[^.:]*?(?: og | samt )\p{Lu}[^.:]*?)`;
/** "Partierne er: Venstre (12), Bylisten (2) og …"; "Venstre og Bylisten har den 4. maj 2026 indgået …"; "Aftalen er underskrevet af …". */
const TOLD: readonly RegExp[] = [
  new RegExp(String.raw`^(?:[Aa]ftale|[Kk]onstituerings)?[Pp]arti?erne er:? ${LIST}\.?$`, 'u'),
  new RegExp(
    String.raw`^(?:[Pp]arti?erne )?${LIST} har (?:den \d{1,2}\. \p{L}+ \d{4} )?indgået(?!\p{L})`,
    'u',
  ),
  new RegExp(String.raw`(?<!\p{L})underskrevet af (?:partierne )?${LIST}\.?$`, 'u'),
];
/** Behind a party: its seats, or its letter. */
const IN_BRACKETS = /\s*\( ?(?:\d{1,2}|\p{Lu}) ?\)/gu;

/** Whom a constitution agreement is between, where no list of its front says so: a sentence that names them, wherever it stands. */
export function partiesTold(lines: readonly TextLine[], isParty: (name: string) => boolean): Placed[] {
  for (const paragraph of paragraphsOf(lines)) {
    const [{ line }] = paragraph as [TextLine];
    const words = paragraph.map(({ text }) => text.trim()).join(' ');
    const told = TOLD.map((it) => it.exec(words.replace(IN_BRACKETS, ''))?.[1]).find(Boolean);
    const text = told === undefined ? paragraph : [{ line, page: null, text: `mellem ${told}` }];
    const parties = partiesIn(text, isParty);
    if (told !== undefined && !parties.every(({ value }) => isParty(value))) continue;
    if (parties.length > 0) return parties;
  }
  return [];
}

function paragraphsOf(lines: readonly TextLine[]): TextLine[][] {
  const paragraphs: TextLine[][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text.trim() === '') open = false;
    else if (open) paragraphs.at(-1)!.push(line);
    else {
      paragraphs.push([line]);
      open = true;
    }
  }
  return paragraphs;
}
