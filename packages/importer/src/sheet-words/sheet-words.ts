import type { InitiativeAccount } from '@aftalespor/domain/account';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import type { DocumentKind } from '@aftalespor/domain/agreement';
import { budgetYearNamed } from '../agreement-name/agreement-name.js';
import { caseNumberIn } from '../case-number/case-number.js';
import { dateIn, labelledDate } from '../danish-date/danish-date.js';
import type { DocumentText, TextLine } from '../document-text/document-text.js';
import { ImportError } from '../import-error/import-error.js';
import { joinLines } from '../join-lines/join-lines.js';
import { lettersOf } from '../letters-of/letters-of.js';
import type { Reading } from '../reading/reading.js';

/** The words of a sheet's head for its account: "Drift", "Anlæg og drift", "Drift/anlæg". */
const ACCOUNT = String.raw`(?:Drift|Anlæg)(?:\s*(?:og|samt|[/,&])\s*(?:[Dd]rift|[Aa]nlæg))?`;
/** Where nothing else stands, it takes no capital to tell it from other words. */
const ONLY_ACCOUNT = new RegExp(`^${ACCOUNT}$`, 'iu');
const ACCOUNT_AT_END = new RegExp(String.raw`^(.*?)\s*(?<!\p{L})(${ACCOUNT})$`, 'u');

/** The account that words are; null where they are no account. */
export function accountOf(words: string): InitiativeAccount | null {
  if (!ONLY_ACCOUNT.test(words)) return null;
  const [operating, capital] = [/drift/iu.test(words), /anlæg/iu.test(words)];
  if (operating && capital) return 'BOTH';
  return operating ? 'OPERATING' : 'CAPITAL';
}

/** A head's words before its columns: what ends them is the account, where that is printed. */
export function withoutAccount(words: string): { title: string; account: InitiativeAccount | null } {
  const [, title, account] = ACCOUNT_AT_END.exec(words) ?? [];
  return title && account ? { title, account: accountOf(account) } : { title: words, account: null };
}

export const PERIODS: readonly FollowUpPeriod[] = ['FIRST', 'SECOND', 'THIRD', 'YEAR_END'];

/** A round's label at the end of a line, with whatever face is printed after it. A scan may read 1 as a letter. */
export const ROUND_LABEL =
  /(?:^|\s)(?:([1-4lI])\. ?(?:budget)?opfølgning|31\.(?:12\.| ?december)) ?(\d{4})([^\p{L}\p{N}]*)$/u;

export function periodOf(match: RegExpExecArray): FollowUpPeriod {
  return match[1] ? PERIODS[Number(match[1].replace(/[lI]/u, '1')) - 1]! : 'YEAR_END';
}

/** What begins a row of a sheet: the word for a milestone, which a scan may read with two letters, or for the economy. */
export const MILESTONE_WORD = String.raw`Milep(?:æ|ae)l`;

/** What a person is asked, by either form of the sheets. */
export const SHEET_DOUBTS = {
  sign: 'det kan ikke afgøres, hvad tegnet betyder; registrér selv smileyen',
  signOfEconomy: 'tegnet betyder ikke noget for økonomien; registrér selv smileyen',
  rows: 'der er ikke en række for hver af de fire opfølgninger i deres rækkefølge',
  fewerRows: 'der er ikke en række for hver af de fire opfølgninger; de, der er, er læst',
  ended:
    'arket har allerede en række af den slags: her begynder måske et andet ark, hvis hoved ikke kan læses. Det, der står herfra til næste ark, er ikke læst',
  twoInRound: 'opfølgningen har flere milepæle på arket: de er læst som én, hvert punkt for sig',
  faces: 'opfølgningens milepæle har hver sin smiley: registrér selv den, der gælder',
  note: 'det kan ikke afgøres, hvilken opfølgning noten hører til; registrér den selv',
  body: 'ingen af kommunens enheder hedder sådan',
} as const;

/** A dash says that no smiley is given. */
export const NOTHING = /^[-–—]?$/;

const ROUND_IN_TITLE = [
  /\b(?:første|1\.) (?:budget)?opfølgning/i,
  /\b(?:anden|2\.) (?:budget)?opfølgning/i,
  /\b(?:tredje|3\.) (?:budget)?opfølgning/i,
  /\b(?:fjerde(?: og sidste)?|4\.|sidste|endelig) (?:budget)?opfølgning|årsopfølgning|31\.12\./i,
];

/** The follow-up that a document calls itself ("Fjerde og sidste opfølgning"); null where its title names none. */
export function reportedPeriod(title: string): FollowUpPeriod | null {
  return PERIODS[ROUND_IN_TITLE.findIndex((pattern) => pattern.test(title))] ?? null;
}

export const TITLE = /^(\d{1,3}\.\d{1,3}(?:\.\d{1,3})?)(?!\d|\.\d)\.?\s*(?=\S)(.*)$/;
/** "1. Nær og tryg", and without its dot where it is no sentence. */
export const SECTION = /^(\d{1,3})(?:\.|(?=[^.!?:]*$))\s+(\p{Lu}.*)$/u;
/** The columns' names, and what stands before them on the line: the title or its end, and the account. */
export const SHEET_HEAD = /^(.*?)\s*(?<!\p{L})Tid\s+Smiley$/u;

/**
 * What the letter says of the document and its agreement. It ends at `end`, the line of the first sheet's head; `date` is what
 * a person says where it has none. @throws {ImportError} UNKNOWN_FAMILY where it is not dated or names no agreement
 */
export function letterOf(
  text: DocumentText,
  kind: DocumentKind,
  { end, date: given }: { end: number | undefined; date?: string | undefined },
): {
  document: Reading['document'] & { date: string };
  agreement: Reading['agreement'] & { budgetYear: number };
} {
  const printed = text.lines.map((line) => line.text);
  const lengthOfLetter = text.lines.filter(({ line }) => line < (end ?? Infinity)).length;
  const letter = printed.slice(0, lengthOfLetter);
  const all = letter.some((line) => budgetYearNamed(line) !== null)
    ? printed
    : [...withWholeTitle(letter), ...printed.slice(lengthOfLetter)];
  const naming = all.flatMap((line, n) => (budgetYearNamed(line) === null ? [] : n));
  const at = naming.find((n) => !all[n]!.trim().endsWith('.')) ?? naming[0] ?? -1;
  const date = given ?? dateIn(letter) ?? labelledDate(all);
  if (date === null || at === -1)
    throw new ImportError(
      'UNKNOWN_FAMILY',
      text.file,
      null,
      at === -1
        ? 'arkenes forside har ikke "Aftale om budget" med et år. Se efter, om den første side er med.'
        : 'arkenes forside har ingen dato ("Dato: 5. april 2018"). Se efter, om den første side er med, eller skriv datoen med --date.',
    );
  // "Første opfølgning på" stands on a line of its own.
  const above = all
    .slice(0, at)
    .map((line) => line.trim())
    .findLast((line) => line !== '');
  const before = above && / (?:på|af|til)$/.test(above) ? `${above} ` : '';
  return {
    document: {
      kind,
      title: `${before}${all[at]!.trim()}${partBelow(all[at]!, all.slice(at + 1))}`,
      ...{ date, caseNumber: caseNumberIn(all) },
    },
    agreement: {
      kind: 'BUDGET',
      budgetYear: budgetYearNamed(all[at]!)!,
      ...{ periodFrom: null, periodTo: null },
    },
  };
}

/** A letter whose title has its year on the line below, as one line. */
function withWholeTitle(lines: readonly string[]): string[] {
  const at = lines.findIndex(
    (line, n) => budgetYearNamed(`${line.trim()} ${lines[n + 1]?.trim() ?? ''}`) !== null,
  );
  if (at === -1) return [...lines];
  const whole = `${lines[at]!.trim()} ${lines[at + 1]!.trim()}`;
  return [...lines.slice(0, at), whole, '', ...lines.slice(at + 2)];
}

/** "for Børne- og / Skoleudvalget" below a title: whose part of the agreement it is, " " before it; empty where it is not said. */
function partBelow(title: string, lines: readonly string[]): string {
  if (/(?:^|\s)pr\.\s*$/u.test(title))
    return ` ${lines.find((line) => line.trim() !== '')?.trim() ?? ''}`.trimEnd();
  if (!/^\s*(?:for|på)\s+\p{Lu}/u.test(lines[0] ?? '')) return '';
  const goesOn = (line: string) => /(?:[-,]|\s(?:og|samt))\s*$/u.test(line);
  return ` ${joinLines(lines.slice(0, 3).filter((_, n) => n === 0 || lines.slice(0, n).every(goesOn)))!}`;
}

/** Feet. They stand between the halves of whatever a page break cut. */
const RUNNING = [
  / - \d+ - +Sagsid:/,
  /Sagsid:.* - \d+ -\s*$/,
  /^\s*Side \d+\s*$/,
  /^.{0,60}(?:^|\s)Side \d+ (?:af|\/) \d+\s*$/u,
];
const ONLY_NUMBER = /^\s*(?:[-–—]\s*)?(\d{1,3})(?:\s*[-–—])?\s*$/u;
/** Fewer could be anything. */
const FEWEST_PAGES = 3;

/**
 * The lines of the sheets, from the first head on, without what runs over each page: its foot, the document's title, and the
 * page's number where nothing but such numbers, each larger than the one before, stand alone.
 */
export function withoutRunning(
  lines: readonly TextLine[],
  title: string,
  end: number | undefined,
): TextLine[] {
  const numbers = lines.flatMap(({ text }) => ONLY_NUMBER.exec(text)?.[1] ?? []).map(Number);
  const arePages =
    numbers.length >= FEWEST_PAGES && numbers.every((it, n) => n === 0 || it > numbers[n - 1]!);
  // Up to the year: what follows it is the municipality, the committee, or the day.
  const printed = lettersOf(/^.*?(?<!\d)20\d\d(?!\d)/u.exec(title)?.[0] ?? title);
  return lines.filter(
    ({ line, text }) =>
      !RUNNING.some((pattern) => pattern.test(text)) &&
      !(arePages && ONLY_NUMBER.test(text)) &&
      !(line >= (end ?? Infinity) && !/[.,]\s*$/u.test(text) && lettersOf(text).startsWith(printed)),
  );
}
