import type { DocumentText } from '../../document-text/document-text.js';

/** "Aftale om budget 2031", "Bredt forlig om budgettet for 2031-2034", "Eksempel Kommunes budgetaftale", "Aftale om Eksempel Kommunes budget for 2031". */
const TITLE =
  /^\s*(?:\p{Lu}[^:]{2,60}(?::| [-–]) (?=budget(?:aftale|forlig)))?(?:\p{Lu}[\p{L}-]* Kommunes?:? (?:[-–] )?)?(?:\p{L}+ )?(?:(?:aftalen?|forlig(?:et)?|enighed)(?: mellem [^.:]{3,60}?)? (?:om|vedr\.|vedrørende|for) (?:(?:kommunens|\p{Ll}+ens|\p{Lu}[\p{L}-]* Kommunes) )?budget(?:tet)?|budget(?:aftalen?|forlig(?:et)?))(?!\p{L}).*$/iu;

/** What an agreement calls itself, and the years that it is printed to be for. */
export interface Title {
  title: string;
  year: number;
  /** The years that it is printed to be for ("2025-2028"). */
  firstYear: number | null;
  lastYear: number | null;
  line: number;
}

/** The years that the title prints, else those of the annex's amounts. */
export const periodOf = ({ firstYear, lastYear }: Title, years: readonly number[]) => ({
  periodFrom: firstYear ?? years[0] ?? null,
  periodTo: lastYear ?? years.at(-1) ?? null,
});

/** The first lines from the title on, where its years may be printed once more. */
const front = (lines: DocumentText['lines']): string =>
  lines
    .slice(0, LINES_OF_FRONT)
    .map(({ text }) => text.trim())
    .join(' ');
const LINES_OF_FRONT = 8;

/** Whom it is between, where that stands on the title's own line, glued to it or not. */
const BETWEEN = /(?<=20\d\d)\s*mellem(?!\p{L}).*$/iu;

/** The year, or the years, alone on the line below the title. */
const BELOW = /^\(?(20\d\d)(?:\s*[-–—]\s*(?:20)?\d\d)?\)?$/u;

function titled(title: string, year: string, line: number, printed = title): Title {
  const last = new RegExp(String.raw`${year}\s*(?:[-–—]|til)\s*(?:20)?(\d\d)(?!\d)`, 'u').exec(printed)?.[1];
  const estimate = new RegExp(
    String.raw`${year}\s*(?:med|og|samt) overslag(?:sår(?:ene)?)?(?: for)?\s*20\d\d(?:, 20\d\d)*\s*(?:[-–—]|til|og)\s*(?:20)?(\d\d)(?!\d)`,
    'iu',
  ).exec(printed)?.[1];
  const to = last ?? estimate;
  const years = to === undefined ? [null, null] : [Number(year), 2000 + Number(to)];
  return { title, year: Number(year), firstYear: years[0]!, lastYear: years[1]!, line };
}

/** The title may take two lines, the year alone on the second. */
export function titleOf({ lines }: Pick<DocumentText, 'lines'>): Title | null {
  for (const [index, { text, line }] of lines.entries()) {
    if (!TITLE.test(text)) continue;
    const year = /(?<!\d)20\d\d(?!\d)/.exec(text);
    const next = (lines.slice(index + 1).find((it) => it.text.trim() !== '')?.text ?? '').trim();
    const isYear = BELOW.test(next);
    if (year) return titled(text.trim().replace(BETWEEN, ''), year[0], line, front(lines.slice(index)));
    if (isYear) return titled(`${text.trim()} ${next}`, BELOW.exec(next)![1]!, line);
  }
  return null;
}
