import { joinLines } from '../../join-lines/join-lines.js';
import { LineWriter, PARAGRAPH } from '../line-writer.js';
import { NEXT_LINE, SAME_LINE } from './distances.js';
import { segmentsOf, type Piece } from './page-lines.js';
import { tableRows, type TaggedCell } from './tagged-table.js';

/** A part of a page as the PDF itself tells what it is: a heading, a list, a table; or a place of text in it. */
export interface Tag {
  role?: string;
  /** Of a place of text. */
  id?: string;
  children?: Tag[];
}

/** The text at each place that the tags name, and what stands at none of them and is no running head. */
export interface MarkedText {
  /** Places on the page; one without text is drawn. */
  at: ReadonlyMap<string, readonly Piece[]>;
  untold: readonly Piece[];
}

const INLINE = new Set('Span NonStruct Private Link Annot Reference Em Strong Quote Code Lbl'.split(' '));

/** Whether the tags of a page tell where all its text belongs. */
export function isTagged(tree: Tag | null, { at, untold }: MarkedText): tree is Tag {
  if (tree === null || untold.some(({ text }) => text.trim() !== '')) return false;
  const told = new Set(idsIn(tree));
  return [...at].every(([id, pieces]) => told.has(id) || pieces.every(({ text }) => text.trim() === ''));
}

/** Whether text stands in columns that the tags tell nothing of, as where a table is only for show. */
export function leavesColumns(tree: Tag, marked: MarkedText): boolean {
  const writer = new LineWriter();
  writeTagged(tree, marked, 1, writer);
  return writer.lines.filter(({ text }) => text.includes(APART)).length >= FEWEST_ROWS;
}
const FEWEST_ROWS = 3;
/** Between what stands far apart on a line. */
const APART = '   ';

/** Writes a page by its tags: a paragraph's lines, a list's items each with its mark, a table's rows. */
export function writeTagged(tree: Tag, { at }: MarkedText, page: number, writer: LineWriter): void {
  let open: Piece[] = [];
  /** Whether items of the list that is being written have their marks in the text. */
  let areMarked = false;
  let heading = 0;
  const flush = (mark = '') => {
    printedLines(open).forEach(({ text, isApart }, n) => {
      if (isApart) writer.gap(page);
      writer.write(n === 0 ? mark + text : text, page, heading);
    });
    open = [];
  };
  const write = (tag: Tag) => {
    if (tag.id !== undefined) open.push(...(at.get(tag.id) ?? []));
    else if (tag.role === 'Table') {
      endBlock();
      for (const cells of tableRows(cellsOf(tag, at))) writer.row(cells, page);
      writer.gap(page);
    } else if (tag.role === 'LI') {
      flush();
      const { mark, own, below, goesOn } = itemOf(tag, areMarked);
      if (goesOn) writer.goOn();
      own.forEach(write);
      flush(mark);
      below.forEach(write);
    } else if (tag.role !== undefined && INLINE.has(tag.role)) tag.children?.forEach(write);
    else {
      endBlock();
      const outer = { areMarked, heading };
      if (tag.role === 'L') areMarked = tag.children?.some((it) => MARKED.test(firstLineOf(it, at))) ?? false;
      heading = levelOf(tag) || heading;
      tag.children?.forEach(write);
      areMarked = outer.areMarked;
      endBlock();
      heading = outer.heading;
    }
  };
  const endBlock = () => {
    flush();
    writer.gap(page);
  };
  const itemOf = ({ children = [] }: Tag, areOthersMarked: boolean) => {
    const label = children.find(({ role }) => role === 'Lbl');
    const printed = label ? linesOf(piecesOf(label, at)).join(' ') : '';
    const all = children
      .filter((it) => it !== label)
      .flatMap((it) => (it.role === 'LBody' ? (it.children ?? []) : it));
    const isBelow = ({ role }: Tag) => role === 'L' || role === 'Table';
    const own = all
      .filter((it) => !isBelow(it))
      .map((it) => (it.id === undefined ? { ...it, role: 'Span' } : it));
    const first = linesOf(own.flatMap((it) => piecesOf(it, at)))[0] ?? '';
    const isMarked = label === undefined && MARKED.test(first);
    // Its mark stands on the page before, where it is one of its own or is printed in the text.
    const isMarkElsewhere = label ? !idsIn(label).some((id) => at.has(id)) : areOthersMarked && !isMarked;
    const isMidSentence = !isMarked && UNFINISHED.test(writer.last) && /^\p{Ll}/u.test(first);
    const goesOn = first !== '' && (isMarkElsewhere || isMidSentence);
    return {
      goesOn,
      mark: isMarked || goesOn || first === '' ? '' : /[\p{L}\p{N}]/u.test(printed) ? `${printed} ` : '• ',
      own,
      below: all.filter(isBelow),
    };
  };
  write(tree);
  flush();
}

const UNFINISHED = /[,–-]$/u;

const levelOf = ({ role = '' }: Tag): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

/** An item that is printed with its mark in the text. */
const MARKED = /^(?:[-–—•·▪●*]|\(?(?:\d{1,2}|[a-zæøå])[.)])\s/u;

const idsIn = ({ id, children = [] }: Tag): string[] => (id === undefined ? children.flatMap(idsIn) : [id]);

const piecesOf = (tag: Tag, at: MarkedText['at']): Piece[] => idsIn(tag).flatMap((id) => at.get(id) ?? []);

const firstLineOf = (tag: Tag, at: MarkedText['at']): string => linesOf(piecesOf(tag, at))[0] ?? '';

/** The printed lines; what stands far apart on one is parted by spaces. `isApart`: there is an empty line above it. */
function printedLines(pieces: readonly Piece[]): { text: string; isApart: boolean }[] {
  const lines: { y: number; text: string; isApart: boolean }[] = [];
  for (const { y, size, text } of segmentsOf(pieces)) {
    const last = lines.at(-1);
    if (last && Math.abs(last.y - y) < SAME_LINE * size) last.text += APART + text;
    else lines.push({ y, text, isApart: last !== undefined && last.y - y > NEXT_LINE * size });
  }
  return lines;
}

const linesOf = (pieces: readonly Piece[]): string[] => printedLines(pieces).map(({ text }) => text);

/** A table's rows of cells, each with its place across the page. A table in a cell is that cell's text. */
function cellsOf(table: Tag, at: MarkedText['at']): TaggedCell[][] {
  const rows: TaggedCell[][] = [];
  const visit = (tag: Tag) => {
    if (tag.role === 'TR') rows.push((tag.children ?? []).filter(isCell).map((it) => cellOf(it, at)));
    else tag.children?.forEach(visit);
  };
  table.children?.forEach(visit);
  return rows;
}

const isCell = ({ role }: Tag): boolean => role === 'TD' || role === 'TH';

function cellOf(cell: Tag, at: MarkedText['at']): TaggedCell {
  const paragraphs: string[] = [];
  let open: Piece[] = [];
  const flush = () => {
    const text = joinLines(linesOf(open));
    if (text !== null) paragraphs.push(text);
    open = [];
  };
  const visit = (tag: Tag) => {
    if (tag.id !== undefined) open.push(...(at.get(tag.id) ?? []));
    else {
      const isBlock = tag.role === undefined || !INLINE.has(tag.role);
      if (isBlock) flush();
      tag.children?.forEach(visit);
      if (isBlock) flush();
    }
  };
  cell.children?.forEach(visit);
  flush();
  const segments = segmentsOf(piecesOf(cell, at));
  return {
    text: paragraphs.join(PARAGRAPH),
    left: Math.min(...segments.map(({ x }) => x)),
    right: Math.max(...segments.map(({ right }) => right)),
  };
}
