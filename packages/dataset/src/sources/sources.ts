import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Draft, DraftAgreement, DraftInitiative, DraftSource } from '@aftalespor/domain/draft';

/** How far from the line that a source names the printed number or words may stand. */
const NEAR = 5;

/** How many lines an initiative's sheet takes at most, with its milestones. */
const LONGEST_SHEET = 120;

/** Where documents may be: a municipality's folder in this package, or beside the repository's root. */
export const DOCUMENT_FOLDERS = {
  own: fileURLToPath(new URL('../../documents', import.meta.url)),
  shared: fileURLToPath(new URL('../../../../../shared/documents', import.meta.url)),
};

export interface SourceReport {
  municipality: string;
  /** How many places were opened and looked at. */
  checked: number;
  /** Files of documents that are not on this machine. */
  absent: string[];
  /** What was not found where the data say it stands. */
  problems: string[];
}

/**
 * Opens the source of each record and looks for what the record says: the printed number, or three words of the title,
 * within five lines; an annex line's amounts; an amount in the text; a body's name as printed.
 */
export function checkSources(
  draft: Draft,
  folders: { own: string; shared: string } = DOCUMENT_FOLDERS,
): SourceReport {
  const report: SourceReport = {
    municipality: draft.municipality.slug,
    checked: 0,
    absent: [],
    problems: [],
  };
  const texts = new Map<string, string[]>();
  for (const agreement of draft.agreements) {
    for (const document of agreement.documents) {
      const lines =
        document.file === null
          ? null
          : open(document.file, document.sha256, draft.municipality.slug, folders, report);
      if (lines) texts.set(document.key, lines);
    }
    new AgreementCheck(agreement, texts, report).all();
  }
  checkPromises(draft, texts, report);
  return report;
}

function open(
  file: string,
  sha256: string | null,
  slug: string,
  folders: { own: string; shared: string },
  report: SourceReport,
): string[] | null {
  const path = [join(folders.own, slug, file), join(folders.shared, file)].find((candidate) =>
    existsSync(candidate),
  );
  if (path === undefined) {
    report.absent.push(file);
    return null;
  }
  const content = readFileSync(path);
  const hash = createHash('sha256').update(content).digest('hex');
  if (sha256 !== null && hash !== sha256)
    report.problems.push(
      `${file}: the document's sha256 is ${hash}; the data were read from ${sha256}. Read them again, or restore the document.`,
    );
  return content.toString('utf8').split('\n');
}

/** The amounts that a thread's reasons name are printed at one of its initiatives, where all their documents are there. */
function checkPromises(draft: Draft, texts: ReadonlyMap<string, string[]>, report: SourceReport): void {
  const sourcesOf = new Map(
    draft.agreements.flatMap(({ initiatives }) => initiatives.map(({ key, sources }) => [key, sources])),
  );
  for (const { key, links } of draft.promises) {
    const sources = links.flatMap(({ initiative }) => sourcesOf.get(initiative) ?? []);
    if (!sources.every(({ document }) => texts.has(document))) continue;
    const sheets = sources
      .map(({ document, line }) => texts.get(document)!.slice(line - 1, line + LONGEST_SHEET))
      .flat()
      .join('\n');
    for (const [n, { reason }] of links.entries())
      for (const amount of reason.match(/\d[\d.]*(?:,\d+)? (?:mio\. )?kr\./g) ?? []) {
        report.checked++;
        if (!hasAmount(sheets, thousandsOf(amount)))
          report.problems.push(
            `${key}: links[${n}].reason: "${amount}" is printed at none of the initiatives of the thread. Correct the reason.`,
          );
      }
  }
}

/** "1,5 mio. kr." and "50.000 kr." in thousands. */
const thousandsOf = (amount: string) => numbersIn(amount)[0]! * (amount.includes('mio.') ? 1000 : 1 / 1000);

class AgreementCheck {
  readonly #agreement: DraftAgreement;
  readonly #texts: ReadonlyMap<string, string[]>;
  readonly #report: SourceReport;

  constructor(agreement: DraftAgreement, texts: ReadonlyMap<string, string[]>, report: SourceReport) {
    this.#agreement = agreement;
    this.#texts = texts;
    this.#report = report;
  }

  all(): void {
    const { key, title, source, sections, initiatives, budgetLines } = this.#agreement;
    const { postponements, signatories, economicTargets, unGoals } = this.#agreement;
    this.#look(key, source, title, (near) => hasWords(near, title));
    for (const section of sections)
      this.#look(
        section.key,
        section.source,
        section.number ?? section.title,
        (near) => hasNumber(near, section.number) || hasWords(near, section.title),
      );
    for (const initiative of initiatives) this.#initiative(initiative);
    for (const line of budgetLines) {
      this.#look(line.key, line.source, line.title, (near) => hasWords(near, line.title));
      for (const { year, thousandKroner } of line.amounts)
        this.#look(line.key, line.source, `${thousandKroner} in ${year}`, (near) =>
          hasCell(near, thousandKroner),
        );
    }
    for (const { key: record, initiative, source } of postponements) {
      const postponed = initiatives.find((candidate) => candidate.key === initiative);
      if (postponed) this.#postponement(record, postponed, source);
    }
    for (const { key: record, name, source } of signatories)
      this.#look(record, source, name, (near) => hasWords(near, name));
    for (const { key: record, title, value, source } of economicTargets)
      this.#look(record, source, value === null ? title : `${value}`, (near) =>
        value === null ? hasWords(near, title, 4) : numbersIn(near).includes(Math.abs(value)),
      );
    for (const { key: record, number, title, source } of unGoals)
      this.#look(
        record,
        source,
        `${number} ${title}`,
        (near) => hasNumber(near, String(number)) || hasWords(near, title),
      );
  }

  /** In a note its number is printed; a status note stands on the initiative's sheet. */
  #postponement(record: string, initiative: DraftInitiative, source: DraftSource): void {
    const { number } = initiative;
    const kind = this.#agreement.documents.find(({ key }) => key === source.document)?.kind;
    if (kind !== 'POSTPONEMENTS' || number === null) this.#onSheet(record, initiative, source);
    else this.#look(record, source, number, (near) => hasNumber(near, number));
  }

  #initiative(initiative: DraftInitiative): void {
    const { key, number, title } = initiative;
    for (const source of initiative.sources)
      // A bullet has no printed title: ours has the words' beginnings in common with what it names.
      this.#look(
        key,
        source,
        number ?? title,
        (near) =>
          hasNumber(near, number) || hasWords(near, title) || (number === null && hasWords(near, title, 4)),
      );
    for (const { printed, source } of initiative.responsibilities)
      this.#look(key, source, printed, (near) => hasWords(near, printed));
    for (const { source } of initiative.economyStatements) this.#onSheet(key, initiative, source);
    for (const { source } of initiative.followUps) this.#onSheet(key, initiative, source);
    for (const { source } of initiative.milestones.flatMap(({ versions }) => versions))
      this.#onSheet(key, initiative, source);
    const statements = initiative.economyStatements.flatMap(({ amounts }) => amounts);
    for (const { thousandKroner, source } of [...initiative.amounts, ...statements])
      this.#look(key, source, `${thousandKroner} thousand kroner`, (near) => hasAmount(near, thousandKroner));
  }

  /** A value on an initiative's sheet stands below its heading and above the next one's. */
  #onSheet(record: string, { number, title }: DraftInitiative, source: DraftSource): void {
    const lines = this.#texts.get(source.document);
    if (!lines) return;
    if (number === null) return this.#look(record, source, title, (near) => hasWords(near, title, 4));
    const numbers = new Set(this.#agreement.initiatives.map((initiative) => initiative.number));
    const headings = lines.slice(0, source.line).flatMap((line) => HEADING.exec(line)?.[1] ?? []);
    const heading = headings.findLast((candidate) => numbers.has(candidate));
    const near = hasNumber(this.#near(lines, source.line), number);
    this.#count(
      record,
      source,
      `${number} as the heading above`,
      near || heading === number,
      lines[source.line - 1] ?? '',
    );
  }

  #look(record: string, source: DraftSource, sought: string, found: (near: string) => boolean): void {
    const lines = this.#texts.get(source.document);
    if (!lines) return;
    const near = this.#near(lines, source.line);
    this.#count(
      record,
      source,
      sought,
      source.line <= lines.length && found(near),
      lines[source.line - 1] ?? '',
    );
  }

  #near(lines: readonly string[], line: number): string {
    return lines.slice(Math.max(0, line - 1 - NEAR), line + NEAR).join('\n');
  }

  #count(
    record: string,
    { document, line }: DraftSource,
    sought: string,
    found: boolean,
    there: string,
  ): void {
    this.#report.checked++;
    if (!found)
      this.#report.problems.push(
        `${record}: "${sought}" is not within ${NEAR} lines of line ${line} of ${document}, which reads "${there.trim().slice(0, 60)}". Correct the source's line.`,
      );
  }
}

// Table markup may stand before it: "<td>3.01. Title".
const HEADING = /^(?:<[^>]*>|\s|\|)*(\d{1,2}(?:\.\d{1,2})+)\.?(?:\s|\p{L}|$)/u;

const wordsOf = (text: string): string[] =>
  text
    .replace(/<[^>]+>/g, ' ')
    .replace(/-\n/g, '')
    .toLowerCase()
    .match(/[\p{L}\d]+/gu) ?? [];

export function hasNumber(near: string, number: string | null): boolean {
  return (
    number !== null && new RegExp(`(^|[^\\d.])${number.replaceAll('.', '\\.')}(?![\\d]|\\.\\d)`).test(near)
  );
}

/** Three words of the title, or all where it has fewer; with `beginning`, only that many letters of each need to agree. */
export function hasWords(near: string, title: string, beginning?: number): boolean {
  const there = [...new Set(wordsOf(near))];
  const sought = [...new Set(wordsOf(title))];
  const found = sought.filter((word) => {
    const part = beginning === undefined ? word : word.slice(0, beginning);
    // Reading by machine may have lost æ, ø and å: "velfærd" became "velfaerd", "først" became "farst".
    const pattern = new RegExp(`^${part.replace(/[æøå]/g, '.{0,2}')}${beginning === undefined ? '$' : ''}`);
    return there.some((candidate) => pattern.test(candidate));
  });
  return sought.length > 0 && found.length >= Math.min(3, sought.length);
}

const DANISH = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 6 });

/** A cell of the annex, in thousands, as it is printed: "34.500", "-350". */
export function hasCell(near: string, thousandKroner: number): boolean {
  const cells = near.replaceAll('−', '-').match(/-?\d[\d.]*(?:,\d+)?/g) ?? [];
  return cells.some((cell) => cell.replace(/\.$/, '') === DANISH.format(thousandKroner));
}

function numbersIn(text: string): number[] {
  const printed = text.match(/\d[\d.]*(?:,\d+)?/g) ?? [];
  return printed.map((number) => Number(number.replaceAll('.', '').replace(',', '.')));
}

/** An amount in running text, whose sign is in the words: in millions, in thousands or in kroner. */
export function hasAmount(near: string, thousandKroner: number): boolean {
  const size = Math.abs(thousandKroner);
  return numbersIn(near).some((number) =>
    [size / 1000, size, size * 1000].some((value) => Math.abs(value - number) < 1e-6),
  );
}
