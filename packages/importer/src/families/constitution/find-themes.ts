import type { TextLine } from '../../document-text/document-text.js';
import { isPartyName } from '../../parties/national-parties.js';
import { isPartiesHead } from '../../parties/parties.js';
import { promisesIn } from './theme-promises.js';

/** A sentence, or a bullet, and the lines on which it stands. */
export interface Passage {
  text: string;
  from: number;
  to: number;
  kind: 'BULLET' | 'SENTENCE' | 'LEAD';
  /** It begins a paragraph. */
  paragraph: boolean;
  /** It is the rest of the sentence before it: a second thing that is wanted. */
  goesOn: boolean;
}

export interface Theme {
  number: string | null;
  title: string;
  line: number;
  passages: Passage[];
}

/** Bullets as they are typed, and the letters that OCR reads in them. */
const BULLET = /^(?:(?:[•·◦▪●*]|[a-zæøå1-9]\))\s+(?=\S)|[–—-]\s+(?=\p{Lu}|at\s)|[eo©°¢»]\s+(?=\p{Lu}))/u;
const PAGE_NUMBER = /^(?:side )?\d+(?: (?:af|\/) \d+)?$/i;
const NUMBERED = /^(?:§\s?)?(\d+(?:\.\d+)*)\.?\s+(?=\p{Lu})/u;
/** A numbered item is a sentence, a numbered heading is none. */
const ITEM_NUMBER = /^\d{1,2}\.\s+(?=\p{Lu})/u;
/** Also where the full stop was lost before a word that begins sentences. */
const SENTENCE_END =
  /(?<=[.?!])\s+(?=\p{Lu})|(?<=\p{Ll})\s+(?=(?:Samtidig|Desuden|Derudover|Endvidere|Derfor)\s)/u;
const DO = String.raw`(?:arbejde|etablere|fremme|gennemføre|holde|igangsætte|indføre|sikre|skabe|styrke|støtte|søge|udbygge|(?:videre)?udvikle|undersøge)\s`;
/** A clause that tells of what is wanted, without another wish in it. */
const RELATIVE = String.raw`,\s(?:der|som|hvor)(?:\s(?!(?:kan|skal|vil|må|at)\s)[^\s,]+)+`;
/**
 * Where a sentence begins on a second thing that is wanted: ", og vi vil …", "og at skabe …", "samt arbejde for …", after a
 * clause of its own "…, der er slidte, og styrke …", "og et særligt fokus på …". What follows is looked at before what stands in front.
 */
const SECOND_WISH = new RegExp(
  [
    String.raw`\s+(?=og vi vil\s)(?<=(?<!\p{L})vil .*,\s+)`,
    String.raw`\s+(?=og at \p{Ll}+e\s)(?<=(?<!\p{L})ønsker .*)`,
    String.raw`\s+(?=samt ${DO})(?<=(?<!\p{L})(?:vil|skal) .*)`,
    String.raw`\s+(?=og ${DO})(?<=(?<!\p{L})(?:vil|skal) .*${RELATIVE},?\s+)`,
    String.raw`\s+(?=og (?:et )?(?:\p{Ll}+ )?fokus på\s)(?<=(?<!\p{L})(?:vil|skal) .*fokus på .*)`,
  ].join('|'),
  'u',
);
/** What a heading, which may end with a full stop, does not have. */
const VERB = /(?<!\p{L})(?:er|skal|vil|har|kan|får|fremgår|ønsker|bliver|skaber|sikrer|styrker)(?!\p{L})/u;
const LONGEST_HEADING = 70;

/** "Konstitueringspartierne er enige om:". */
const AGREED = /^\p{L}*parti?erne er (?:\p{L}+ )?enige om[^:]{0,20}:$/iu;
/** "Aftale pr. 4. december 2025". */
const ENDS_WITH_DAY = /\d{1,2}\. \p{L}+ \d{4}$/u;
/** Whose agreement it is: "Lindved Byråd 2026-2029". */
const NAMES_COUNCIL = /(?:byråd|kommunalbestyrelse|kommune).* 20\d\d ?[-–—] ?20\d\d$/iu;
/** Who gets which post: "Borgmester: Ane Prøve (V)". */
const POST = /^[^:.]{3,50}: *\p{Lu}/u;
const MOST_HEADING_WORDS = 5;

type Block = TextLine[];

/** Cuts an agreement at its headings: lines of their own before a text. What stands before the first is left out. */
export function findThemes(lines: readonly TextLine[]): { themes: Theme[]; unread: TextLine[] } {
  const { blocks, headings, texts } = blocksOf(lines);
  const hasHeadings = lines.some(({ heading }) => heading !== undefined);
  const titleOf = (block: Block) => {
    // Where the document says what its headings are, nothing else is one.
    if (hasHeadings) return block[0]!.heading === undefined ? null : textOf(block);
    if (texts.has(block)) return null;
    return headings.has(block) ? block[0]!.text.trim() : headingOf(block);
  };
  const themes: Theme[] = [];
  const unread: TextLine[] = [];
  for (const [n, block] of blocks.entries()) {
    const heading = titleOf(block);
    const next = blocks[n + 1];
    const number = (heading !== null && NUMBERED.exec(heading)?.[1]) || null;
    const below = next && titleOf(next);
    if (heading !== null && next && (below === null || isPartOf(number, below!))) {
      const title = heading.replace(NUMBERED, '').replace(/\.$/, '');
      themes.push({ number, title, line: block[0]!.line, passages: [] });
    } else if (heading !== null) unread.push(...block);
    else if (themes.length > 0) {
      themes.at(-1)!.passages.push(...passagesOf(block, leadsTo(next)));
    }
  }
  return { themes: themes.length > 0 ? themes : themesUnderLead(blocks), unread };
}

/** Whether a heading's number is a part of another's: "3.1" of "3". */
const isPartOf = (whole: string | null, heading: string): boolean =>
  whole !== null && (NUMBERED.exec(heading)?.[1] ?? '').startsWith(`${whole}.`);

/** Without any heading, what is agreed on stands under the words that lead in to it. */
function themesUnderLead(blocks: readonly Block[]): Theme[] {
  const at = blocks.findIndex((block) => AGREED.test(textOf(block)));
  const passages = blocks.slice(at + 1).flatMap((block, n, all) => passagesOf(block, leadsTo(all[n + 1])));
  if (at === -1 || promisesIn(passages).length === 0) return [];
  const [first] = blocks[at]! as [TextLine];
  return [{ number: null, title: textOf(blocks[at]!).slice(0, -1), line: first.line, passages }];
}

const textOf = (block: Block): string => block.map(({ text }) => text.trim()).join(' ');

/** Whether a block that this one follows leads in to it: it is an item of a list. */
const leadsTo = (next: Block | undefined): boolean => next !== undefined && isItem(next[0]!.text.trim());

const isItem = (text: string): boolean =>
  BULLET.test(text) || (ITEM_NUMBER.test(text) && (/[.;,]$/.test(text) || VERB.test(text)));

/** What empty lines part, and a heading from the text right below it. */
function blocksOf(lines: readonly TextLine[]) {
  const headings = new Set<Block>();
  const texts = new Set<Block>();
  const blocks = paragraphsOf(lines).flatMap((block) => {
    const starts = block.flatMap((_, n) => (isHeadingAbove(block.slice(n), block[n - 1]) ? n : []));
    return starts.length === 0
      ? [block]
      : [
          ...(starts[0] === 0 ? [] : [block.slice(0, starts[0])]),
          ...starts.flatMap((at, n) => {
            const [heading, text] = [[block[at]!], block.slice(at + 1, starts[n + 1])];
            headings.add(heading);
            texts.add(text);
            return [heading, text];
          }),
        ];
  });
  return { blocks, headings, texts };
}

/**
 * A few words without a verb, after a sentence if there is one, above lines that begin anew with a sentence; at the top of
 * other lines, words that name nobody.
 */
function isHeadingAbove([first, ...text]: Block, before: TextLine | undefined): boolean {
  const words = first!.text.trim().replace(NUMBERED, '');
  const isSentence = /[.?!]$/.test(text.at(-1)?.text.trim() ?? '') && text.some((it) => VERB.test(it.text));
  return (
    /^\p{Lu}/u.test(text[0]?.text.trim() ?? '') &&
    /^\p{Lu}[^.,;:?!]*[^.,;:?!-]$/u.test(words) &&
    words.split(/\s+/).length <= MOST_HEADING_WORDS &&
    !VERB.test(words) &&
    !/\s(?:og|i|(?<!tæt )på|af|til|for|med|at|den|det|de|en|et)$/u.test(words) &&
    !isPartiesHead(words) &&
    !isPartyName(words) &&
    (before ? isSentence && /[.?!]$/.test(before.text.trim()) : isSentence || !/\s\p{Lu}/u.test(words))
  );
}

function paragraphsOf(lines: readonly TextLine[]): Block[] {
  const blocks: Block[] = [];
  let open = false;
  for (const line of lines) {
    const text = line.text.trim();
    if (text === '' || PAGE_NUMBER.test(text)) {
      open = false;
      continue;
    }
    const last = blocks.at(-1);
    // A page break may stand in the middle of a sentence.
    const goesOn = last && /^\p{Ll}{2}/u.test(text) && !/[.?!:]$/.test(last.at(-1)!.text.trim());
    const isHeading = line.heading !== undefined && line.heading !== last?.at(-1)!.heading;
    if (last && !isHeading && ((open && !isItem(text)) || goesOn)) last.push(line);
    else blocks.push([line]);
    open = true;
  }
  return blocks;
}

function headingOf(block: Block): string | null {
  const text = textOf(block);
  if (block.length > 2 || text.length > LONGEST_HEADING || !/^[\p{Lu}\d§]/u.test(text)) return null;
  if (
    isPartyName(text) ||
    isItem(text) ||
    POST.test(text) ||
    /[,;:?!]$| (?:at|ved|om|vil|skal|følgende)$/.test(text)
  )
    return null;
  if (
    /[.?!] +\p{Lu}/u.test(text.replace(NUMBERED, '')) ||
    ENDS_WITH_DAY.test(text) ||
    NAMES_COUNCIL.test(text)
  )
    return null;
  return text.endsWith('.') && VERB.test(text) ? null : text;
}

function passagesOf(block: Block, leads: boolean): Passage[] {
  const bullet = isItem(block[0]!.text.trim());
  const starts: { at: number; line: number }[] = [];
  let text = '';
  for (const { text: content, line } of block) {
    const words = content.replace(/\s+/g, ' ').trim();
    starts.push({ at: text === '' ? 0 : text.length + 1, line });
    text += text === '' ? words : ` ${words}`;
  }
  const lineAt = (at: number) => starts.findLast((it) => it.at <= at)!.line;
  if (bullet)
    return [
      {
        ...{
          text: text.replace(BULLET, '').replace(ITEM_NUMBER, ''),
          from: lineAt(0),
          to: lineAt(text.length - 1),
        },
        ...{ kind: 'BULLET', paragraph: true, goesOn: false },
      },
    ];
  const passages: Passage[] = [];
  let at = 0;
  for (const sentence of text.split(SENTENCE_END))
    for (const [n, part] of sentence.split(SECOND_WISH).entries()) {
      const from = text.indexOf(part, at);
      at = from + part.length;
      passages.push({
        ...{ text: part, from: lineAt(from), to: lineAt(at - 1) },
        ...{ kind: 'SENTENCE', paragraph: passages.length === 0, goesOn: n > 0 },
      });
    }
  const last = passages.at(-1)!;
  if (leads && !/[.?!]$/.test(last.text)) last.kind = 'LEAD';
  return passages;
}
