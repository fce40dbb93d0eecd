import type { TextLine } from '../../document-text/document-text.js';
import type { FollowUpPeriod } from '@aftalespor/domain/round';
import { committeesOf } from '../../body-names/committees.js';
import { contributorsAtStart } from '../../body-names/contributors.js';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { ReadInitiative, ReadMilestone } from '../../sheet-reading/sheet-reading.js';
import { moneyOf } from '../../sheet-reading/sheet-money.js';
import { addMilestone } from '../../sheet-reading/add-milestone.js';
import { addStatus } from '../../sheet-reading/add-status.js';
import { signDoubt } from '../../sheet-words/sign-doubt.js';
import {
  MILESTONE_WORD,
  NOTHING,
  periodOf,
  ROUND_LABEL,
  SHEET_DOUBTS,
} from '../../sheet-words/sheet-words.js';
import { faceAtEnd, type Faces } from '../../smiley/smiley.js';
import { BelowRow, NOTE, UNFINISHED, wholeLabels, type AddDoubt } from './below-row.js';
import type { Sheet } from './find-sheets.js';

interface SheetContext {
  bodyNames: readonly string[];
  budgetYear: number;
  faces: Faces;
  /** The follow-up that the document reports; null where it is a plan. */
  reported: FollowUpPeriod | null;
}
type Field = 'centre' | 'committee' | 'involved' | 'contributors' | 'status';

const ROW = new RegExp(String.raw`^${MILESTONE_WORD}:?(?:\s|$)`, 'u');
const ECONOMY = /^Økonomi:?(?:\s|$)/;
/** What else may be told beside the text: it ends the name above it. */
const LABEL = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){0,3}:(?:\s|$)/u;
const FIELDS: readonly [Field, RegExp][] = [
  ['centre', /^(?:Ansvarligt? (?:center|forvaltning|enhed)|Center|Forvaltning):\s*/],
  ['centre', /^(?:Forankring|Ansvarlig):\s*(?=(?:Center|Forvaltning|Afdeling)\p{L}*\s)/u],
  ['committee', /^(?:Ansvarligt (?:fag)?udvalg|(?:Fag)?[Uu]dvalg|Forankring):\s*/u],
  ['involved', /^Involvere(?:t|de) (?:fag)?udvalg:\s*/],
  ['status', NOTE],
  ['contributors', /^(?:Væsentlig(?:e)? )?[Bb]idragsyder(?:e)?:\s*/],
];

/** Reads what stands under a sheet's head: the text, who is responsible, four rows of milestones, and the economy. */
export function readSheet(
  { number, title, line, account, body }: Sheet,
  context: SheetContext,
): { initiative: ReadInitiative; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const doubt = (at: number, field: string, value: string, message: string) =>
    doubts.push(
      message === SHEET_DOUBTS.sign
        ? signDoubt(at, `${number} ${field}`, value)
        : { line: at, field: `${number} ${field}`, value, message },
    );
  const first = body.findIndex(({ text }) => ROW.test(text.trim()));
  const upper = first === -1 ? body : body.slice(0, first);
  const { names, rest } = takeFields(upper);
  const { milestones, economy } = readRows(
    first === -1 ? [] : wholeLabels(body.slice(first)),
    number,
    context,
    doubts,
    doubt,
  );
  const cut =
    names.contributors &&
    rest.slice(1).find((it) => /^ \S/.test(it.text) && it.line > names.contributors!.lines[0]!.line);
  if (cut)
    doubt(
      cut.line,
      'summaryText',
      cut.text.trim(),
      'et sideskift deler de to spalter her: se efter, hvilken der fortsætter',
    );
  const one = (field: Field): Placed | null => {
    const at = names[field];
    const value = at && joinLines(at.lines.map(({ text }) => text));
    return at && value ? { value, line: at.lines[0]!.line } : null;
  };
  const centre = one('centre');
  const committees = committeesOf(one('committee'), context.bodyNames);
  const involved = committeesOf(one('involved'), context.bodyNames);
  const bodies = { centre: centre ? [centre] : [], committee: committees, involved };
  for (const [field, named] of Object.entries(bodies)) {
    if (named.length === 0 && field !== 'involved') doubt(line, field, title, 'her står intet navn');
    for (const { value, line: at } of named)
      if (!context.bodyNames.includes(value)) doubt(at, field, value, SHEET_DOUBTS.body);
  }
  const contributors = one('contributors');
  const list = contributors
    ? contributorsAtStart(contributors.value, context.bodyNames)
    : { names: [], rest: '' };
  if (contributors && !/^\.?$/.test(list.rest))
    doubt(contributors.line, 'contributors', contributors.value, `ingen kendt enhed: ${list.rest}`);
  const status = one('status');
  if (status && !addStatus(milestones, status, context.reported))
    doubt(status.line, 'effortNoteText', status.value, SHEET_DOUBTS.note);
  if (!economy) doubt(line, 'economyText', title, 'arket har ingen række om økonomi');
  const { rows: economyRows, face: economyFace } = takeEconomyFace(economy ?? [], context.faces, doubt);
  const parts = economy
    ? splitNote(
        economyRows.map((it, n) => (n === 0 ? { ...it, text: it.text.trim().replace(ECONOMY, '') } : it)),
      )
    : null;
  const economyText = parts && joinLines(parts.text.map(({ text }) => text));
  const summaryText = joinLines(rest.map(({ text }) => text));
  return {
    initiative: {
      ...{ number, title, line, account },
      ...{ centre, committees, involved },
      contributors: list.names.map((value) => ({ value, line: contributors!.line })),
      summaryText,
      milestones,
      economyLine: economy?.[0]!.line ?? null,
      economyText: economyText ?? null,
      economyNote: parts?.note ?? null,
      ...moneyOf({
        ...{ account, summaryText, summaryLines: rest, economyText, economyNote: parts?.note ?? null },
        economyLines: parts?.text ?? [],
      }),
      economyFace,
    },
    doubts,
  };
}

/** A name may take several lines, and ends at the empty line, or where a sentence begins; a status note goes on over both. */
function takeFields(lines: readonly TextLine[]) {
  const names: Partial<Record<Field, { lines: TextLine[] }>> = {};
  const rest: TextLine[] = [];
  let open: TextLine[] | null = null;
  for (const [n, entry] of lines.entries()) {
    const text = entry.text.trim();
    const field = FIELDS.find(([name, pattern]) => !names[name] && pattern.test(text));
    if (field) {
      open = [{ ...entry, text: text.replace(field[1], '') }];
      names[field[0]] = { lines: open };
    } else if (open && (names.status?.lines === open || goesOn(lines, n))) open.push(entry);
    else {
      open = null;
      rest.push(entry);
    }
  }
  return { names, rest };
}

/** Whether a name goes on in a line. A capital begins a sentence there where the words up to the empty line end as one does. */
function goesOn(lines: readonly TextLine[], n: number): boolean {
  const text = lines[n]!.text.trim();
  if (text === '' || LABEL.test(text)) return false;
  if (!/^\p{Lu}/u.test(text) || UNFINISHED.test(lines[n - 1]!.text)) return true;
  const end = lines.findIndex((it, at) => at > n && (it.text.trim() === '' || LABEL.test(it.text.trim())));
  const last = lines.slice(n, end === -1 ? undefined : end).at(-1)!;
  return !/[.:!?]\s*$/u.test(last.text);
}

/** A row ends with its round's label; only then can "Økonomi" begin the row of economy and not a wrapped name (3.34). */
function readRows(
  lines: readonly TextLine[],
  number: string,
  { budgetYear, faces }: SheetContext,
  doubts: Doubt[],
  doubt: AddDoubt,
) {
  const milestones: ReadMilestone[] = [];
  let row: TextLine[] = [];
  const unlabelled = () => {
    if (row.length > 0)
      doubt(row[0]!.line, 'milestones', row[0]!.text.trim(), 'rækken nævner ingen opfølgning');
    row = [];
  };
  let below: BelowRow | null = null;
  for (const [index, entry] of lines.entries()) {
    const text = entry.text.trim();
    if (ROW.test(text)) unlabelled();
    if (row.length === 0 && ECONOMY.test(text)) {
      const economy = lines.slice(index);
      const other = economy.find((it) => ROW.test(it.text.trim()));
      if (other) doubt(other.line, 'economyText', other.text.trim(), SHEET_DOUBTS.ended);
      // Where the row of economy ends cannot be told, once another sheet follows it.
      return { milestones, economy: other ? null : economy };
    }
    if (row.length === 0 && !ROW.test(text)) {
      if (!below?.takes(entry) && text !== '')
        doubt(entry.line, 'milestones', text, 'tekst mellem rækkerne, som ikke hører til nogen af dem');
      continue;
    }
    const own = row.length === 0 ? text.replace(ROW, '') : entry.text;
    row.push({ ...entry, text: own });
    const face = faceAtEnd(own, faces);
    const label = ROUND_LABEL.exec((face?.before ?? own).trimEnd());
    if (!label) continue;
    if (Number(label[2]) !== budgetYear)
      doubt(entry.line, 'milestones', text, `en opfølgning i et andet år end ${budgetYear}`);
    const sign = label[3]!.trim();
    if (face?.smiley === null || !NOTHING.test(sign))
      doubt(entry.line, 'effort', face?.printed ?? sign, SHEET_DOUBTS.sign);
    const last = row.pop()!;
    const words = (face?.before ?? own).trim().replace(ROUND_LABEL, '');
    // The column of faces may stand to the left; a letter there may be one of the text.
    const left = face ? null : faceAtEnd(words, { ...faces, letters: false });
    const beside = face ?? left;
    row.push({ ...last, text: left?.before ?? words });
    const parts = splitNote(row);
    const read: ReadMilestone = {
      period: periodOf(label),
      line: row[0]!.line,
      labelText: joinLines(parts.text.map((it) => it.text)),
      note: parts.note,
      face: beside?.smiley ? { value: beside.smiley, line: entry.line } : null,
    };
    if (!addMilestone({ number, milestones, economyLine: null }, read, doubts))
      return { milestones, economy: null };
    below = new BelowRow(milestones.at(-1)!, faces, doubt);
    row = [];
  }
  unlabelled();
  return { milestones, economy: null };
}

/** A sign at the end of a line that is of no word, number or sentence: what a font leaves of a face. */
const LOST_SIGN = /(?:^|\s)([^\p{L}\p{N}\p{P}\s]\S?)\s*$/u;

/** The face, or the dash for none, stands last in the row of economy. */
function takeEconomyFace(lines: readonly TextLine[], faces: Faces, doubt: AddDoubt) {
  const noteAt = lines.findIndex(({ text }) => NOTE.test(text.trim()));
  const end = noteAt > 0 && faceAtEnd(lines[noteAt - 1]!.text, faces) ? noteAt : lines.length;
  const at = lines.slice(0, end).findLastIndex(({ text }) => text.trim() !== '');
  const last = lines[at];
  const face = last ? faceAtEnd(last.text, faces) : null;
  const without = face?.before ?? last?.text.replace(/(?:^|\s)[–—]\s*$/, '');
  const rows = lines.map((it, n) => (n === at ? { ...it, text: without! } : it));
  if (last && !face) {
    const lost = LOST_SIGN.exec(last.text);
    if (!lost) return { rows, face: null };
    doubt(last.line, 'economy', lost[1]!, SHEET_DOUBTS.sign);
    const before = last.text.slice(0, lost.index);
    return { rows: lines.map((it, n) => (n === at ? { ...it, text: before } : it)), face: null };
  }
  if (!last || !face) return { rows, face: null };
  if (face.smiley === 'HAPPY' || face.smiley === 'SAD')
    return { rows, face: { value: face.smiley, line: last.line } };
  doubt(last.line, 'economy', face.printed, SHEET_DOUBTS.signOfEconomy);
  return { rows, face: null };
}

function splitNote(lines: readonly TextLine[]): { text: TextLine[]; note: Placed | null } {
  const at = lines.findIndex(({ text }) => NOTE.test(text.trim()));
  if (at === -1) return { text: [...lines], note: null };
  const note = lines
    .slice(at)
    .map((it, n) => (n === 0 ? { ...it, text: it.text.trim().replace(NOTE, '') } : it));
  const value = joinLines(note.map(({ text }) => text));
  return { text: lines.slice(0, at), note: value === null ? null : { value, line: note[0]!.line } };
}
