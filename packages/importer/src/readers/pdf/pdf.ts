import { getDocumentProxy } from 'unpdf';
import type { TextLine } from '../../document-text/document-text.js';
import { withPlainBullet } from '../../document-text/plain-bullet.js';
import { ImportError } from '../../import-error/import-error.js';
import { FACE_SIGNS, UNTOLD_FACE, wingdingsFace } from '../../smiley/smiley.js';
import { LineWriter } from '../line-writer.js';
import { collectingEarly } from './collecting-early.js';
import { withDrawnDots, type Page } from './drawn-dots.js';
import { ensureTransferToFixedLength } from './fixed-length.js';
import { writePage, type Piece } from './page-lines.js';
import type { Head } from './year-table.js';
import { isTagged, leavesColumns, writeTagged, type MarkedText, type Tag } from './tagged-page.js';

/** A PDF as lines with their pages, in reading order. @throws {ImportError} ENCRYPTED, DAMAGED, NO_TEXT */
export const readPdf = (bytes: Uint8Array, file: string): Promise<TextLine[]> =>
  collectingEarly(() => readPages(bytes, file));

async function readPages(bytes: Uint8Array, file: string): Promise<TextLine[]> {
  const writer = new LineWriter();
  // The library keeps the bytes that it is given, and leaves nothing of them.
  const document = await getDocumentProxy(bytes.slice(), { verbosity: 0 }).catch((error: unknown) => {
    throw errorOf(error, file);
  });
  try {
    let table: Head | null = null;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: true });
      const isSymbol = await symbolFonts(page, items);
      const marked = markedText(items, (item) => pieceOf(item, isSymbol));
      // The library's type leaves out that a page may have no tags.
      const tags = (await page.getStructTree()) as Tag | null;
      if (isTagged(tags, marked) && !leavesColumns(tags, marked)) writeTagged(tags, marked, number, writer);
      else {
        const pieces = await withDrawnDots(
          page,
          items.flatMap((item) => pieceOf(item, isSymbol)),
        );
        table = writePage(pieces, number, writer, table);
      }
      writer.pageEnd(number);
      page.cleanup();
    }
  } catch (error) {
    throw errorOf(error, file);
  } finally {
    await document.destroy();
  }
  if (writer.lines.every(({ text }) => text === ''))
    throw new ImportError(
      'NO_TEXT',
      file,
      null,
      `ingen af de ${document.numPages} sider har tekst: de er billeder fra en scanner. Bed om det dokument, der blev scannet, eller få teksten genkendt først.`,
    );
  return writer.lines;
}

/** Letters that are faces in the font Wingdings; Word may move them to the private use area. */
const SIGN = /^\s*[JKL\uF04A-\uF04C]\s*$/u;

/** Whether a font is Wingdings. A font's own name is only known when the page is drawn, which is done where it may matter. */
async function symbolFonts(page: Page, items: readonly object[]): Promise<(font: string) => boolean> {
  const fonts = new Set(
    items.flatMap((it) =>
      'str' in it && SIGN.test((it as PrintedText).str) ? [(it as PrintedText).fontName] : [],
    ),
  );
  if (fonts.size === 0) return () => false;
  ensureTransferToFixedLength();
  await page.getOperatorList();
  const nameOf = (font: string) =>
    page.commonObjs.has(font) ? ((page.commonObjs.get(font) as { name?: string }).name ?? '') : '';
  const symbols = new Set(
    [...fonts].filter((font) => /^(?:[A-Z]{6}\+)?Wingdings(?!\s*\d)/i.test(nameOf(font))),
  );
  return (font) => symbols.has(font);
}

/** The text by the innermost place that has a tag. What is marked as an artifact is a running head or a page number. */
function markedText(items: readonly object[], pieces: (item: object) => Piece[]): MarkedText {
  const at = new Map<string, Piece[]>();
  const untold: Piece[] = [];
  const open: Mark[] = [];
  for (const item of items) {
    if (isMark(item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      if (item.id && !at.has(item.id)) at.set(item.id, []);
      continue;
    }
    const id = open.findLast((it) => it.id)?.id;
    if (id) at.set(id, [...(at.get(id) ?? []), ...pieces(item)]);
    else if (!open.some(({ tag }) => tag === 'Artifact')) untold.push(...pieces(item));
  }
  return { at, untold };
}

/** Where a marked part of the text begins or ends. */
interface Mark {
  type: string;
  tag?: string;
  id?: string | null;
}

const isMark = (item: object): item is Mark => 'type' in item;

interface PrintedText {
  str: string;
  fontName: string;
  transform: number[];
  width: number;
}

function pieceOf(item: object, isSymbol: (font: string) => boolean): Piece[] {
  if (!('str' in item)) return [];
  const { str: printed, fontName, transform, width } = item as PrintedText;
  const smiley = SIGN.test(printed) && isSymbol(fontName) ? wingdingsFace(plainLetter(printed.trim())) : null;
  const str = smiley ? FACE_SIGNS[smiley] : LOST_SIGN.test(printed) ? UNTOLD_FACE : withPlainBullet(printed);
  const [, , c, d, x, y] = transform as [number, number, number, number, number, number];
  return str === '' ? [] : [{ text: str, x, y, width, size: Math.hypot(c, d) || 1 }];
}

/** A sign whose font does not say what it is. */
const LOST_SIGN = /^\s*\0\s*$/u;

const plainLetter = (sign: string): string => {
  const code = sign.codePointAt(0)!;
  return String.fromCodePoint(code >= 0xf000 ? code - 0xf000 : code);
};

function errorOf(error: unknown, file: string): ImportError {
  const { name } = error as Error;
  return name === 'PasswordException'
    ? new ImportError(
        'ENCRYPTED',
        file,
        null,
        'PDF-filen kræver en adgangskode. Gem den uden, og indlæs den.',
      )
    : new ImportError(
        'DAMAGED',
        file,
        null,
        'PDF-filen er ikke hel, eller det er noget andet under det navn. Hent den igen, eller udskriv den igen som PDF.',
      );
}
