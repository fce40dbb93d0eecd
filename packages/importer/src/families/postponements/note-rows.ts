import type { TextLine } from '../../document-text/document-text.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import { cellText } from '../implementation-sheets/cell-text.js';
import {
  COMMITTEE_HEAD,
  CONTINUED,
  INITIATIVE_NUMBER,
  LABEL,
  NUMBERED_SECTION,
  NUMBERED_TITLE,
  SECTION_NUMBER,
} from './note-words.js';

/** A row of the note: an initiative under a committee, with what stands beside it. */
export interface NoteRow {
  number: string;
  title: string;
  line: number;
  committee: { value: string; line: number } | null;
  /** The remarks, a paragraph or a wrapped line each. */
  remarks: { text: string; line: number }[];
  /** What columns of their own say: until when it waits, and what was decided. */
  waits: Placed | null;
  decision: Placed | null;
}

export interface NoteRows {
  rows: NoteRow[];
  sections: { number: string; title: string; line: number }[];
  doubts: Doubt[];
}

type Column = 'number' | 'title' | 'remarks' | 'administration' | 'parties' | 'waits' | 'decision' | 'other';
const DEFAULT_COLUMNS: readonly Column[] = ['number', 'title', 'remarks'];

const LONGEST_COLUMN = 40;
const PAGE_NUMBER = /^(?:[-–] ?)?(?:side )?\d+(?: (?:af|\/) \d+)?(?: ?[-–])?$/i;
/** Nothing is said. */
const NOTHING = /^[-–—]$/;
const EMPHASISED_LABEL = /<(i|b|em|strong)>\s*(\p{Lu}[\p{L}-]*s \p{L}+?)\s*[:.]?\s*<\/\1>\s*[:.]?/gu;

/** Cuts the note into its rows. Cells are parted by tabulators, or number, title and remarks stand under each other. */
export function findRows(lines: readonly TextLine[], bodyNames: readonly string[]): NoteRows {
  const found = new RowFinder(bodyNames);
  for (const line of lines) found.take(line);
  return found;
}

class RowFinder implements NoteRows {
  readonly rows: NoteRow[] = [];
  readonly sections: NoteRows['sections'] = [];
  readonly doubts: Doubt[] = [];
  readonly #bodyNames: readonly string[];
  #committee: NoteRow['committee'] = null;
  #columns = DEFAULT_COLUMNS;
  /** The row that what comes next may belong to. */
  #open: NoteRow | null = null;
  /** The open row stands in cells, and plain lines are not its own. */
  #inCells = false;
  #gap = false;
  /** A page ended here. */
  #isPageBreak = false;

  constructor(bodyNames: readonly string[]) {
    this.#bodyNames = bodyNames;
  }

  take({ text, line }: TextLine): void {
    const cells = text.split('\t').map((cell) => cell.trim());
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) {
      this.#gap = true;
      return;
    }
    const only = filled.length === 1 ? filled[0]! : null;
    if (only !== null && this.#isHead(only, line)) return;
    if (only !== null && PAGE_NUMBER.test(only)) {
      this.#isPageBreak = true;
      return;
    }
    if (this.#isColumnHead(filled, line)) return;
    if (cells.length > 1) this.#cells(cells, line);
    else this.#plain(only!, line);
    this.#gap = this.#isPageBreak = false;
  }

  #isHead(text: string, line: number): boolean {
    const name = text.replace(CONTINUED, '');
    const committee = COMMITTEE_HEAD.exec(name)?.[1] ?? this.#bodyNames.find((it) => it === name);
    // Inside a remark, a line that is a committee's name may be the end of its sentence.
    if (committee === undefined || (this.#open && !this.#inCells && !this.#gap)) return false;
    if (committee !== this.#committee?.value) {
      this.#committee = { value: committee, line };
      this.#open = null;
    }
    return true;
  }

  #isColumnHead(cells: readonly string[], line: number): boolean {
    const columns = columnsOf(cells);
    if (cells.some((it) => it.length > LONGEST_COLUMN || /^\d/.test(it))) return false;
    const others = columns.filter((it) => it !== 'number');
    if (others.length !== columns.length - 1 || !others.some((it) => isRemark(it))) return false;
    if (columns.join() !== this.#columns.join())
      for (const [n, it] of columns.entries())
        if (it === 'other')
          this.#doubt(line, 'rows', cells[n]!, 'kolonnen er ikke læst: se efter, hvad der står i den');
    this.#columns = columns;
    return true;
  }

  #cells(cells: readonly string[], line: number): void {
    const at = (column: Column) => cells[this.#columns.indexOf(column)] ?? '';
    const first = at('number');
    const both = this.#columns[0] === 'number' ? NUMBERED_TITLE.exec(first) : null;
    const chapter = SECTION_NUMBER.exec(first) ?? NUMBERED_SECTION.exec(first);
    // A chapter has nothing said beside it.
    const isChapter = chapter && !this.#columns.some((it) => isRemark(it) && at(it) !== '');
    const number = INITIATIVE_NUMBER.exec(first)?.[1] ?? both?.[1] ?? (isChapter ? undefined : chapter?.[1]);
    if (number !== undefined) {
      this.#begin(number, both?.[2] ?? chapter?.[2] ?? at('title'), line);
      this.#inCells = true;
      this.#remarks(both ? ['', ...cells] : cells, line);
      return;
    }
    if (chapter) {
      this.#section(chapter[1]!, chapter[2] ?? at('title'), line);
      return;
    }
    if (first !== '' || !this.#open) {
      this.#doubt(line, 'rows', cells.join(' ').trim(), 'rækken har intet nummer');
      return;
    }
    const more = at('title');
    if (more !== '') this.#open.title += ` ${more}`;
    this.#remarks(cells, line);
  }

  #plain(text: string, line: number): void {
    const initiative = NUMBERED_TITLE.exec(text);
    const section = NUMBERED_SECTION.exec(text);
    if (initiative && (this.#gap || !this.#open || this.#committee?.line === line - 1)) {
      this.#begin(initiative[1]!, initiative[2]!, line);
      this.#inCells = false;
    } else if (section && (this.#gap || !this.#open)) this.#section(section[1]!, section[2]!, line);
    else if (!this.#open) return;
    else if (this.#inCells && this.#gap)
      this.#doubt(line, 'rows', text, 'linjen står mellem rækkerne og hører ikke til nogen af dem');
    else if (!this.#inCells && this.#open.remarks.length === 0 && !this.#gap && /^\p{Ll}/u.test(text))
      this.#open.title += ` ${text}`;
    else this.#remark(this.#gap && !this.#goesOn() ? `\n\n${text}` : text, line);
  }

  /** A page ended inside a sentence. */
  #goesOn(): boolean {
    return this.#isPageBreak && !/[.?!:]$/.test(this.#open!.remarks.at(-1)?.text.trim() ?? '.');
  }

  #begin(number: string, title: string, line: number): void {
    this.#open = {
      number,
      title,
      line,
      committee: this.#committee,
      remarks: [],
      waits: null,
      decision: null,
    };
    this.rows.push(this.#open);
  }

  #section(number: string, printed: string, line: number): void {
    const title = printed.replace(CONTINUED, '');
    const continued = title !== printed;
    // A row that a page break cut goes on under the same head.
    if (!continued) this.#open = null;
    if (title !== '' && !this.sections.some((it) => it.number === number))
      this.sections.push({ number, title, line });
  }

  #remarks(cells: readonly string[], line: number): void {
    for (const [n, column] of this.#columns.entries()) {
      const cell = cells[n] ?? '';
      if (cell === '' || NOTHING.test(cell)) continue;
      if (column === 'waits' || column === 'decision') {
        const said = this.#open![column];
        this.#open![column] = { value: said ? `${said.value} ${cellText(cell)}` : cellText(cell), line };
      }
      if (!isRemark(column)) continue;
      const speaker = {
        administration: 'Administrationens bemærkning: ',
        parties: 'Partiernes bemærkning: ',
      };
      this.#remark(column === 'remarks' ? cell : `\n\n${speaker[column]}${cell}`, line);
    }
  }

  #remark(markup: string, line: number): void {
    const marked = markup.replace(EMPHASISED_LABEL, (whole, _tag, label: string) =>
      new RegExp(LABEL.source, 'u').test(`${label}:`) ? `${label}: ` : whole,
    );
    const paragraph = /^\s*(?:<p>|\n\n)/.test(marked) ? '\n\n' : '';
    this.#open!.remarks.push({ text: paragraph + cellText(marked), line });
  }

  #doubt(line: number, field: string, value: string, message: string): void {
    this.doubts.push({ line, field, value, message });
  }
}

const isRemark = (column: Column): column is 'remarks' | 'administration' | 'parties' =>
  ['remarks', 'administration', 'parties'].includes(column);

/** The first column that says nothing else has the titles. */
function columnsOf(heads: readonly string[]): Column[] {
  const columns = heads.map(columnOf);
  return columns.map((it, n) => (it === 'other' && columns.indexOf('other') === n ? 'title' : it));
}

function columnOf(head: string): Column {
  if (/^(?:nr|nummer|punkt|pkt)\b/i.test(head)) return 'number';
  if (/administration|forvaltning|direktion|cent(?:e?r|ret)|stab/i.test(head)) return 'administration';
  if (/part(?:i|er)|forlig/i.test(head)) return 'parties';
  if (/bemærkning|kommentar|begrundelse/i.test(head)) return 'remarks';
  if (/konklusion|beslutning|besluttet|afgørelse/i.test(head)) return 'decision';
  return /udsk[uy]d|udsæt|udsat|^ny (?:frist|tidsplan|termin)/i.test(head) ? 'waits' : 'other';
}
