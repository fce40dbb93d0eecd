import type { TextLine } from '../../document-text/document-text.js';
import { headOf, rowOf } from './annex-table.js';
import { COMMITTEE } from './body-headings.js';
import { ANNEX, HEADING } from './line-kinds.js';
import { isListItem, isNumberedItem } from './list-item.js';
import { isPartiesHead } from '../../parties/parties.js';

const LONGEST = 60;
/** One that the document says is a heading, or that stands alone between empty lines, may take more than one printed line. */
const LONGEST_ALONE = 90;
/** Above who made the agreement, or who signed it, or whose it is: no section. */
const NO_SECTION =
  /^(?:mellem|underskrifter?|(?:aftale|forligs|budget)?part(?:i?er(?:ne)?)|aftalens parter|indhold(?:sfortegnelse)?|notat|indgået|vedtaget)\b|^\p{L}[\p{L}-]*kommunen$/iu;
/** A municipality's name: "Lyngdal Kommune", and not what one is to be ("Demensvenlig kommune"). */
const MUNICIPALITY =
  /^\p{L}[\p{L}-]+ (?:Kommune|Byråd|Kommunalbestyrelse|KOMMUNE|BYRÅD|KOMMUNALBESTYRELSE)$/u;
/** What a line in a letterhead, and no heading, says. */
const LABELLED = /^\p{L}[\p{L} .]*:|\t/u;
/** A table's caption, or what stands at the end of each page. */
const CAPTION = /^(?:Tabel|Figur) \d|(?:^|\s)Side \d{1,3}(?: af \d{1,3})?$/iu;
/** "Budgetnote: Natur i byen": what a part is, before its name. */
const KIND =
  /^(?:tema|hensigtserklæring|budgetnote|initiativ|indsats|projekt|forslag)(?: (\d{1,2}))?: (?=\S)/iu;
/** The number of a part among those of its kind: "7" of "Budgetnote 7: Natur i byen"; null where it has none. */
export const numberOfKind = (title: string): string | null => KIND.exec(title)?.[1] ?? null;
const VERB = /(?<!\p{L})(?:er|skal|vil|har|kan|ønsker|bliver|afsættes|indgået)(?!\p{L})/u;

/** What a sentence ends with, or leads in to a list with; a title does not. */
const LEADS_OR_ENDS = /[.:]$|, at$|(?<!\p{L})enige om(?: at)?$/u;

/** A heading without a number, and its level; 1 is the highest. */
export interface UnnumberedHeading {
  line: number;
  level: number;
}

/**
 * The headings without a number: those that the document itself says are headings, else lines that stand alone above a text
 * and say nothing of their own.
 */
export function unnumberedHeadings(lines: readonly TextLine[]): UnnumberedHeading[] {
  const said = lines.filter(({ heading, text }) => heading !== undefined && isTitle(text.trim()));
  if (said.length > 0) return said.map(({ line, heading }) => ({ line, level: heading! }));
  const found = withTitlesAbove(
    lines,
    lines.filter((it, n) => isBlank(lines[n - 1]) && isAboveText(it, lines, n)),
  );
  const isMixed = found.some(({ text }) => isCapitals(text)) && found.some(({ text }) => !isCapitals(text));
  return found.map(({ text, line }) => ({ line, level: isMixed && !isCapitals(text) ? 2 : 1 }));
}

/** With what stands alone above one of them, as a chapter's title does: on the front, where names do so too, only a committee. */
function withTitlesAbove(lines: readonly TextLine[], headings: readonly TextLine[]): TextLine[] {
  const found = new Set(headings.map(({ line }) => line));
  return lines.filter((it, n) => {
    if (found.has(it.line)) return true;
    const isAfterFirst = it.line > (headings[0]?.line ?? Infinity) || COMMITTEE.test(it.text.trim());
    const isAlone = isBlank(lines[n - 1]) && isBlank(lines[n + 1]);
    if (!isAfterFirst || !isAlone || !isTitle(it.text.trim()) || VERB.test(it.text)) return false;
    const below = textBelow(lines, n);
    return below !== undefined && found.has(below.line);
  });
}

const isBlank = (line: TextLine | undefined): boolean => (line?.text.trim() ?? '') === '';

/** The next line that is not empty. */
function textBelow(lines: readonly TextLine[], n: number): TextLine | undefined {
  let below = n + 1;
  while (below < lines.length && isBlank(lines[below])) below++;
  return lines[below];
}

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Whether a line stands above a sentence, a list or a table, with or without an empty line between; or, in capitals, above another title. */
function isAboveText({ text }: TextLine, lines: readonly TextLine[], n: number): boolean {
  const title = text.trim();
  const isOfKind = KIND.test(title);
  const isShort = title.length <= LONGEST || isOfKind;
  if (!isTitle(title) || (VERB.test(title) && !isOfKind) || (!isShort && !isBlank(lines[n + 1])))
    return false;
  const next = textBelow(lines, n);
  const below = next?.text.trim() ?? '';
  if (isPartiesHead(below)) return false;
  const isText = /^\p{Lu}|^["”»]/u.test(below) && (below.length > LONGEST || LEADS_OR_ENDS.test(below));
  const isTitles = isCapitals(title) && isBlank(lines[n + 1]) && isTitle(below);
  const isTable = next !== undefined && headOf(rowOf(next), '', null) !== null;
  return isText || isListItem(below) || isFirstItem(below) || isTitles || isTable;
}

/** "1. Forligspartierne er enige om …": a list with numbers begins. */
const isFirstItem = (text: string): boolean => isNumberedItem(text) && /^1\D/u.test(text);

const isTitle = (text: string): boolean =>
  /^\p{Lu}[^]*[^.,:;!-]$/u.test(text) &&
  !LEADS_OR_ENDS.test(text) &&
  text.length <= LONGEST_ALONE &&
  !HEADING.test(text) &&
  !NO_SECTION.test(text) &&
  !MUNICIPALITY.test(text) &&
  !CAPTION.test(text) &&
  !LABELLED.test(text.replace(KIND, '')) &&
  !ANNEX.test(text);
