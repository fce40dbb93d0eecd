import { agreementFacts, type AgreementFacts } from '../../agreement-facts/agreement-facts.js';
import type { DocumentText, TextLine } from '../../document-text/document-text.js';
import { dateIn } from '../../danish-date/danish-date.js';
import { ImportError } from '../../import-error/import-error.js';
import { partyAmong } from '../../parties/parties.js';
import { restoreLetters, type RestoredWord } from '../../lost-letters/lost-letters.js';
import type { Doubt, Reading } from '../../reading/reading.js';
import type { Family } from '../family.js';
import { blocksIn } from '../agreement/section-blocks.js';
import { SIGNED, signatureStart } from '../../signatures/signature-start.js';
import { constitutionRecords } from './constitution-records.js';
import { findThemes, type Theme } from './find-themes.js';
import { partiesTold } from './parties-told.js';
import { takePosts } from './posts.js';
import { perhapsPromised } from './theme-promises.js';
import { termOf } from './term.js';

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
/** Words that go on over a line's end, or a sentence. */
const PROSE = /^.{60}|\S \S+ \S+[.:]\s*$/u;
/** What the top of a document may say of it in other words: "Bred konstituering på plads i Lyngdal". */
const HEADLINE = /(?<!\p{L})konstituering(?:s-|s?aftale(?:n)?|en)?(?!\p{L}).*[^.]$/iu;
const TOP_LINES = 3;
const NAMED = /(?<!\p{L})(?:konstitueringsaftale|konstituerings- og|aftale om konstituering)/iu;

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
    const date = dateIn(lines.map((it) => it.text));
    const term = termOf(title, { ...textOf(lines.slice(Math.max(at, 0))), date });
    if (at === -1 || !term)
      throw new ImportError(
        'UNKNOWN_FAMILY',
        text.file,
        at === -1 ? null : lines[at]!.line,
        'konstitueringsaftalen siger ikke, hvilket år den er fra ("Konstitueringsaftale 2026"). Se efter, om den første side er med.',
      );
    const { text: below, signed, posts } = partsOf(lines.slice(at + Math.max(end, 1)), partyNames);
    const { themes, unread } = findThemes(below);
    const front = below.filter((it) => it.line < (themes[0]?.line ?? Infinity));
    const { facts, doubts } = agreementFacts(
      { front, signed, aims: blocksIn(below.slice(front.length)) },
      { budgetYear: null, lastYear: null },
      partyNames,
    );
    const line = lines[at]!.line;
    return {
      document: {
        ...{ kind: 'CONSTITUTION', title, date, caseNumber: null },
      },
      agreement: {
        kind: 'CONSTITUTION',
        budgetYear: null,
        ...term,
      },
      ...{ titleLine: line, themes, restored },
      facts: {
        ...facts,
        parties: facts.parties.length > 0 ? facts.parties : partiesTold(below, partyAmong(partyNames)),
      },
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
        ...doubtOfText(themes),
        ...doubtOfNames(facts.signatories, restored),
        ...doubtOfPosts(posts),
        ...(themes.length === 0 && posts.length === 0
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

/** What is agreed on, who gets which post, and the signatures. A date above all text is the letter's own. */
function partsOf(lines: readonly TextLine[], partyNames: readonly string[]) {
  const begins = Math.max(
    0,
    lines.findIndex(({ text }) => PROSE.test(text)),
  );
  const dated = lines.findLastIndex(({ text }, n) => n > begins && SIGNED.test(text.trim()));
  const end = dated === -1 ? lines.length : dated;
  const { text, posts } = takePosts(lines.slice(0, end), partyAmong(partyNames));
  const signedAt = dated === -1 ? begins + signatureStart(text.slice(begins), partyNames) : dated;
  return { text: text.slice(0, signedAt), signed: [...text, ...lines.slice(end)].slice(signedAt), posts };
}

function doubtOfText(themes: readonly Theme[]): Doubt[] {
  const found = themes.flatMap(({ passages }) => perhapsPromised(passages));
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      ...{ line: first.from, field: 'indsatser', value: first.text },
      message: `sætninger, der måske siger, hvad der skal gøres, er læst som tekst: linje ${found.map(({ from }) => from).join(', ')}`,
    },
  ];
}

/** A person's name is in no dictionary. */
function doubtOfNames(
  signatories: AgreementFacts['signatories'],
  restored: readonly RestoredWord[],
): Doubt[] {
  const [first] = signatories;
  if (first === undefined || restored.length === 0) return [];
  return [
    {
      ...{ line: first.line, field: 'underskrifter', value: signatories.map(({ name }) => name).join(', ') },
      message: 'skanningen har tabt bogstaver: se efter, om navnene er skrevet rigtigt',
    },
  ];
}

/** Who gets which post has no place among an agreement's promises. */
function doubtOfPosts(posts: readonly TextLine[]): Doubt[] {
  const [first] = posts;
  if (first === undefined) return [];
  return [
    {
      ...{ line: first.line, field: 'posts', value: first.text.trim() },
      message: `${posts.length} linjer fordeler poster og pladser i udvalg. Data har ingen plads til dem, og de er ikke læst: se efter, at intet løfte står imellem dem`,
    },
  ];
}

/** The text that may tell the term, on one line: all of it, and its beginning. */
function textOf(lines: readonly TextLine[]): { front: string; text: string } {
  const joined = (part: readonly TextLine[]) => part.map((it) => it.text.trim()).join(' ');
  return { front: joined(lines.slice(0, FIRST_LINES)), text: joined(lines) };
}

/** Where the title stands: a line that begins with the word for it, else one of the first, where the text says what it is. */
function titleIn(lines: DocumentText['lines']): number {
  const first = lines.slice(0, FIRST_LINES);
  const at = first.findIndex(({ text }) => TITLE.test(text));
  if (at !== -1) return at;
  const top = first.filter(({ text }) => text.trim() !== '').slice(0, TOP_LINES);
  const headline = top.find(({ text }) => HEADLINE.test(text.trim()));
  return headline && first.some(({ text }) => NAMED.test(text)) ? first.indexOf(headline) : -1;
}
