import type { TextLine } from '../../document-text/document-text.js';
import { FACE_SIGNS, faceInWords, UNTOLD_FACE, wingdingsFace } from '../../smiley/smiley.js';
import { ImportError } from '../../import-error/import-error.js';
import { DamagedZip, TooLargePart, unzip } from '../../unzip/unzip.js';
import { LineWriter, PARAGRAPH } from '../line-writer.js';
import { parseMarkup } from '../parse-markup.js';
import { Numbering, type NumberedAt } from './numbering.js';

/** Far more than any council's document, and little enough to unpack. */
const MOST_XML_BYTES = 60_000_000;
/** Of Unicode. */
const LAST_CHARACTER = 0x10ffff;
/** A line's end within a paragraph. */
const LINE_BREAK = '\n';
const TAB = '\t';

/** Tabulators part cells. How many there are tells how far apart they stand, and not that a cell is empty. */
const tidy = (line: string): string =>
  line
    .replace(/\s*\t\s*/g, TAB)
    .replace(/[^\S\t]+/g, ' ')
    .trim();
const PARTS = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];

/** A Word document as lines: a paragraph each, a table's row as one line with its cells parted by tabulators. @throws {ImportError} DAMAGED, UNKNOWN_FORMAT, TOO_LARGE */
export function readDocx(bytes: Uint8Array, file: string): TextLine[] {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzip(bytes, MOST_XML_BYTES, (name) => PARTS.includes(name));
  } catch (error) {
    if (error instanceof TooLargePart)
      throw new ImportError(
        'TOO_LARGE',
        file,
        null,
        `teksten fylder ${Math.round(error.bytes / 1e6)} MB udpakket, og der læses højst ${MOST_XML_BYTES / 1e6} MB. Se efter, om det er den rigtige fil.`,
      );
    if (!(error instanceof DamagedZip)) throw error;
    throw new ImportError(
      'DAMAGED',
      file,
      null,
      'Word-dokumentet er ikke helt (det kan ikke pakkes ud). Hent det igen, eller gem det igen fra Word.',
    );
  }
  const [content, numbering, styles] = PARTS.map(
    (name) => parts[name] && new TextDecoder().decode(parts[name]),
  );
  if (content === undefined)
    throw new ImportError(
      'UNKNOWN_FORMAT',
      file,
      null,
      'det er en pakket fil, men ikke et Word-dokument. Gem dokumentet som .docx, .pdf eller tekst.',
    );
  if (!content.includes('</w:document>'))
    throw new ImportError(
      'DAMAGED',
      file,
      null,
      'Word-dokumentets tekst standser midt i det hele. Hent det igen, eller gem det igen fra Word.',
    );
  return linesOf(content, file, new Numbering(numbering ?? '', file), numberedStyles(styles ?? '', file));
}

function linesOf(
  xml: string,
  file: string,
  numbering: Numbering,
  styles: ReadonlyMap<string, Style>,
): TextLine[] {
  const writer = new LineWriter();
  const rows: string[][] = [];
  const cells: string[][] = [];
  let text = '';
  let inText = false;
  let font = '';
  let numbered: Partial<NumberedAt> = {};
  let heading = 0;
  let fallback = 0;
  const face = (letter: string, of: string) => {
    const smiley = /^Wingdings$/i.test(of) ? wingdingsFace(letter) : null;
    return smiley ? FACE_SIGNS[smiley] : letter;
  };
  parseMarkup(
    xml,
    file,
    {
      onopentag(name, attributes) {
        if (name === 'mc:Fallback') fallback++;
        if (fallback > 0) return;
        const value = attributes['w:val'] ?? '';
        if (name === 'w:p') {
          text = '';
          numbered = {};
          heading = 0;
        } else if (name === 'w:pStyle') {
          const { heading: level = 0, ...list } = styles.get(value) ?? {};
          numbered = list;
          heading = level;
        } else if (name === 'w:outlineLvl') heading = levelOf(value);
        else if (name === 'w:numId') numbered.list = value;
        else if (name === 'w:ilvl') numbered.level = Number(value);
        else if (name === 'w:r') font = '';
        else if (name === 'w:rFonts') font = attributes['w:ascii'] ?? font;
        else if (name === 'w:t') inText = true;
        else if (name === 'w:tab') text += cells.length > 0 ? ' ' : TAB;
        else if (name === 'w:br') text += cells.length > 0 ? ' ' : LINE_BREAK;
        else if (name === 'w:noBreakHyphen') text += '-';
        else if (name === 'w:sym') {
          const code = parseInt(attributes['w:char'] ?? '', 16);
          text += !(code <= LAST_CHARACTER)
            ? UNTOLD_FACE
            : face(String.fromCodePoint(code >= 0xf000 ? code - 0xf000 : code), attributes['w:font'] ?? '');
        } else if (name === 'wp:docPr') {
          const words = `${attributes.descr ?? ''} ${attributes.title ?? ''}`;
          const smiley = faceInWords(words);
          if (smiley) text += FACE_SIGNS[smiley];
          else if (cells.length > 0) text += UNTOLD_FACE;
        } else if (name === 'w:tr') rows.push([]);
        else if (name === 'w:tc') cells.push([]);
      },
      ontext(data) {
        if (!inText || fallback > 0) return;
        text += [...data].length === 1 ? face(data, font) : data.replaceAll(LINE_BREAK, ' ');
      },
      onclosetag(name) {
        if (name === 'mc:Fallback') fallback--;
        if (fallback > 0) return;
        if (name === 'w:t') inText = false;
        else if (name === 'w:p') endParagraph();
        else if (name === 'w:tc') {
          const cell = cells.pop()!.join(PARAGRAPH);
          rows.at(-1)?.push(cell);
        } else if (name === 'w:tr') {
          const row = rows.pop()!;
          // A table in a cell is that cell's text.
          if (cells.length > 0) cells.at(-1)!.push(row.join(' '));
          else writer.row(row);
        } else if (name === 'w:tbl' && cells.length === 0) writer.gap();
      },
    },
    { xmlMode: true },
  );
  return writer.lines;

  function endParagraph() {
    const { list, level = 0 } = numbered;
    const before = list === undefined || list === '0' ? '' : numbering.next({ list, level });
    const lines = text.split(LINE_BREAK).map(tidy);
    const printed = [`${before}${lines[0]!}`, ...lines.slice(1)].filter((line) => line.trim() !== '');
    text = '';
    if (cells.length > 0) {
      cells.at(-1)!.push(...printed);
      return;
    }
    if (printed.length === 0) return writer.gap();
    const isItem = before.startsWith('•');
    // What stands below a list is no part of its last item.
    if (!isItem) writer.gap();
    for (const line of printed) writer.write(line, null, heading);
    if (!isItem) writer.gap();
  }
}

/** What a style makes of its paragraphs: items of a list, headings. */
type Style = Partial<NumberedAt> & { heading?: number };

/** Word names its own styles in English in the file, whatever language it is in; others do not. */
const HEADING_STYLE = /^(?:heading|overskrift) ([1-6])$/i;

/** Word counts the levels of headings from 0, and 9 is plain text. */
const levelOf = (outline: string): number => (/^[0-8]$/.test(outline) ? Number(outline) + 1 : 0);

/** Styles whose paragraphs are numbered, or headings. */
function numberedStyles(xml: string, file: string): Map<string, Style> {
  const styles = new Map<string, Style>();
  let style: Style | null = null;
  parseMarkup(
    xml,
    file,
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') {
          style = {};
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (name === 'w:numId' && style) style.list = value;
        else if (name === 'w:ilvl' && style) style.level = Number(value);
        else if (name === 'w:name' && style) style.heading = Number(HEADING_STYLE.exec(value)?.[1] ?? 0);
        else if (name === 'w:outlineLvl' && style) style.heading = levelOf(value);
      },
    },
    { xmlMode: true },
  );
  return styles;
}
