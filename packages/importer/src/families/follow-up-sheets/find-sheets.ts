import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { TextLine } from '../../document-text/document-text.js';
import { joinLines } from '../../join-lines/join-lines.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { SECTION, SHEET_HEAD, TITLE, withoutAccount } from '../../sheet-words/sheet-words.js';

export interface Sheet {
  number: string;
  title: string;
  line: number;
  /** Null where the head prints none. */
  account: InitiativeAccount | null;
  /** What stands under the head. */
  body: TextLine[];
}

const MOST_TITLE_LINES = 6;
const MOST_SECTION_LINES = 3;

/** A head whose columns stand on lines of their own has them on one. */
export function wholeHeads(lines: readonly TextLine[]): TextLine[] {
  const whole: TextLine[] = [];
  /** Where "Tid" stands alone, and nothing below it yet. */
  let at = -1;
  for (const line of lines) {
    const text = line.text.trim();
    const isEnd = at !== -1 && text === 'Smiley';
    if (isEnd) whole[at] = { ...whole[at]!, text: 'Tid Smiley' };
    if (text !== '') at = text === 'Tid' ? whole.length : -1;
    whole.push(isEnd ? { ...line, text: '' } : line);
  }
  return whole;
}

/** Cuts the document at its sheets' heads. A title may take several lines, and ends where the head's columns begin. */
export function findSheets(lines: readonly TextLine[]): {
  sheets: Sheet[];
  sections: { number: string; title: string; line: number }[];
} {
  const heads = lines.flatMap(({ text }, index) => {
    const match = SHEET_HEAD.exec(text.trim());
    const start = match ? startOfTitle(lines, index) : null;
    return match && start !== null ? { index, start, before: match[1]! } : [];
  });
  const sections: { number: string; title: string; line: number }[] = [];
  const starts = heads.map(({ start }, n) => {
    const chapter = TITLE.exec(lines[start]!.text.trim())![1]!.split('.')[0]!;
    const from = n === 0 ? 0 : heads[n - 1]!.index;
    const at = sectionAbove(lines, start, from, chapter);
    if (at === null) return start;
    const title = SECTION.exec(joinLines(lines.slice(at, start).map(({ text }) => text))!)?.[2];
    if (title === undefined) return start;
    const known = sections.find(({ number }) => number === chapter);
    // A chapter's heading may be repeated, as for each committee; what has its number and other words is an item of a list.
    if (known && lettersOf(known.title) !== lettersOf(title)) return start;
    if (!known) sections.push({ number: chapter, title, line: lines[at]!.line });
    return at;
  });
  const sheets = heads.map(({ index, start, before }, n): Sheet => {
    const printed = [...lines.slice(start, index).map(({ text }) => text), before].filter(
      (it) => it.trim() !== '',
    );
    const { title: whole, account } = withoutAccount(joinLines(printed)!);
    const [, number, title] = TITLE.exec(whole)!;
    return {
      ...{ number: number!, title: title!, account },
      line: lines[start]!.line,
      body: lines.slice(index + 1, starts[n + 1]),
    };
  });
  return { sheets, sections };
}

function startOfTitle(lines: readonly TextLine[], head: number): number | null {
  for (let at = head; at >= 0 && at > head - MOST_TITLE_LINES; at--)
    if (TITLE.test(lines[at]!.text.trim())) return at;
  return null;
}

function sectionAbove(
  lines: readonly TextLine[],
  title: number,
  from: number,
  chapter: string,
): number | null {
  let seen = 0;
  for (let at = title - 1; at >= from && seen < MOST_SECTION_LINES; at--) {
    const text = lines[at]!.text.trim();
    if (text === '') continue;
    if (SECTION.exec(text)?.[1] === chapter) return at;
    seen++;
  }
  return null;
}
