import { parseMarkup } from '../parse-markup.js';

interface Level {
  format: string;
  /** "%1.%2." */
  text: string;
  start: number;
}

export interface NumberedAt {
  list: string;
  level: number;
}

/** The numbers that Word prints before paragraphs and does not keep in their text. */
export class Numbering {
  readonly #lists = new Map<string, Level[]>();
  readonly #counts = new Map<string, number[]>();
  readonly #listOf = new Map<string, string>();

  constructor(xml: string, file: string) {
    let abstract = '';
    let levels: Level[] = [];
    let list = '';
    parseMarkup(
      xml,
      file,
      {
        onopentag: (name, attributes) => {
          const value = attributes['w:val'] ?? '';
          if (name === 'w:abstractNum') {
            abstract = attributes['w:abstractNumId'] ?? '';
            levels = [];
            this.#lists.set(abstract, levels);
          } else if (name === 'w:lvl')
            levels[Number(attributes['w:ilvl'])] = { format: '', text: '', start: 1 };
          else if (name === 'w:num') list = attributes['w:numId'] ?? '';
          else if (name === 'w:abstractNumId') this.#listOf.set(list, value);
          const level = levels.at(-1);
          if (!level) return;
          if (name === 'w:numFmt') level.format = value;
          if (name === 'w:lvlText') level.text = value;
          if (name === 'w:start') level.start = Number(value);
        },
      },
      { xmlMode: true },
    );
  }

  /** What stands before the paragraph; '' where its list is not known. */
  next({ list, level }: NumberedAt): string {
    const abstract = this.#listOf.get(list) ?? '';
    const levels = this.#lists.get(abstract);
    const own = levels?.[level];
    if (!levels || !own) return '';
    if (own.format === 'bullet') return '• ';
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return `${own.text.replace(/%(\d)/g, (_, n: string) => numeral(levels[Number(n) - 1], counts[Number(n) - 1]))} `;
  }
}

function numeral(level: Level | undefined, count: number | undefined): string {
  const value = count ?? level?.start ?? 1;
  if (level?.format === 'lowerLetter') return String.fromCharCode(96 + value);
  if (level?.format === 'upperLetter') return String.fromCharCode(64 + value);
  return level?.format === 'decimalZero' ? String(value).padStart(2, '0') : String(value);
}
