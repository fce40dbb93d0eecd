import { agreementFacts, type AgreementFacts } from '../../agreement-facts/agreement-facts.js';
import type { DocumentText } from '../../document-text/document-text.js';
import { dateIn } from '../../danish-date/danish-date.js';
import { ImportError } from '../../import-error/import-error.js';
import { restoreLetters, type RestoredWord } from '../../lost-letters/lost-letters.js';
import type { Reading } from '../../reading/reading.js';
import type { Family } from '../family.js';
import { blocksIn } from '../agreement/section-blocks.js';
import { signatureStart } from '../../signatures/signature-start.js';
import { constitutionRecords } from './constitution-records.js';
import { findThemes, type Theme } from './find-themes.js';

/** What a constitution agreement says. */
export interface ConstitutionReading extends Reading {
  titleLine: number;
  themes: Theme[];
  /** Who made it, and what it aims at. */
  facts: AgreementFacts;
  restored: RestoredWord[];
}

const TITLE = /^\s*(?:konstitueringsaftale|aftale om konstituering)(?!\p{L})/iu;
const FIRST_LINES = 30;

/** A constitution agreement: themes without numbers, and what the parties agree on under each. */
export const constitution: Family<ConstitutionReading, 'words' | 'partyNames'> = {
  name: 'constitution',
  uses: ['words', 'partyNames'],
  recognise: ({ lines }) => (titleIn(lines) === -1 ? 0 : lines.length),
  read(text, { words = new Map(), partyNames = [] }) {
    const { lines, restored } = restoreLetters(text.lines, words);
    const at = titleIn(lines);
    const end = at === -1 ? -1 : lines.slice(at).findIndex((it) => it.text.trim() === '');
    const title = lines
      .slice(at, end === -1 ? at + 1 : at + end)
      .map((it) => it.text.trim())
      .join(' ');
    const year =
      /(\d{4})/.exec(title) ??
      /(?:valg)?perioden?(?: fra)?(?: \d{1,2}\. \p{L}+)? (\d{4})/u.exec(lines.map((it) => it.text).join(' '));
    if (at === -1 || !year)
      throw new ImportError(
        'UNKNOWN_FAMILY',
        text.file,
        at === -1 ? null : lines[at]!.line,
        'konstitueringsaftalen siger ikke, hvilket år den er fra ("Konstitueringsaftale 2026"). Se efter, om den første side er med.',
      );
    const below = lines.slice(at + Math.max(end, 1));
    const signedAt = signatureStart(below, partyNames);
    const { themes, unread } = findThemes(below.slice(0, signedAt));
    const front = below.filter((it) => it.line < (themes[0]?.line ?? 0));
    const { facts, doubts } = agreementFacts(
      { front, signed: below.slice(signedAt), aims: blocksIn(below.slice(front.length, signedAt)) },
      { budgetYear: null, lastYear: null },
      partyNames,
    );
    const line = lines[at]!.line;
    return {
      document: {
        ...{ kind: 'CONSTITUTION', title, date: dateIn(lines.map((it) => it.text)), caseNumber: null },
      },
      agreement: {
        kind: 'CONSTITUTION',
        budgetYear: null,
        ...termOf(
          `${title} ${lines
            .slice(at, at + FIRST_LINES)
            .map((it) => it.text.trim())
            .join(' ')}`,
          Number(year[1]),
        ),
      },
      ...{ titleLine: line, themes, facts, restored },
      doubts: [
        ...doubts,
        ...restored
          .filter(({ how }) => how === 'UNKNOWN')
          .map(({ lines: [where], printed }) => ({
            ...{ line: where!, field: 'letters', value: printed },
            message: 'her er tabt bogstaver, og det er ikke sikkert hvilke; det står, som det er skrevet',
          })),
        ...unread.slice(0, 1).map(({ line: where, text: value }) => ({
          ...{ line: where, field: 'lines', value: value.trim() },
          message: `${unread.length} korte linjer er hverken overskrift eller tekst, for eksempel underskrifter; de er ikke læst`,
        })),
        ...(themes.length === 0
          ? [
              {
                line,
                field: 'sections',
                value: title,
                message: 'der er ingen overskrifter: se efter, om dokumentet har temaer',
              },
            ]
          : []),
      ],
    };
  },
  records: constitutionRecords,
};

/** The term begins in the printed year, and ends in the one that the title has after it ("2026-2029"). */
function termOf(title: string, periodFrom: number): { periodFrom: number; periodTo: number | null } {
  const last = new RegExp(
    String.raw`${periodFrom}\s*(?:[-–—]|til)\s*(?:\d{1,2}\. \p{L}+ )?(20\d\d)(?!\d)`,
    'u',
  ).exec(title)?.[1];
  return { periodFrom, periodTo: last ? Number(last) : null };
}

function titleIn(lines: DocumentText['lines']): number {
  return lines.slice(0, FIRST_LINES).findIndex(({ text }) => TITLE.test(text));
}
