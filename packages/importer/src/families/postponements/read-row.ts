import type { PartiesPosition, PostponementOutcome } from '@aftalespor/domain/postponement';
import { joinLines } from '../../join-lines/join-lines.js';
import type { Doubt, Placed } from '../../reading/reading.js';
import type { NoteRow } from './note-rows.js';
import {
  isReference,
  LABEL,
  outcomeIn,
  positionIn,
  POSTPONED,
  proposedYear,
  referencesIn,
  speakerOf,
  staysOrEnds,
  withoutOther,
  yearIn,
} from './note-words.js';

/** An initiative under a committee, in the note's words. */
export interface ReadPostponement {
  number: string;
  title: string;
  line: number;
  committee: Placed | null;
  /** Null where the row says no year of its own. */
  fromYear: number | null;
  toYear: number | null;
  administrationText: Placed | null;
  partiesText: Placed | null;
  /** By the rules of `positionIn`; null where they find none. */
  position: PartiesPosition | null;
  /** What a column says was decided; null where there is none, or where it is not clear. */
  outcome: PostponementOutcome | null;
  /** The numbers whose remarks it points to. */
  refersTo: string[];
}

/** `titled` is the year that the note's title has for all. The postponement is null where the row says that its initiative does not wait. */
export function readRow(
  row: NoteRow,
  bodyNames: readonly string[],
  titled: number | null,
): { postponement: ReadPostponement | null; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const doubt = (line: number, field: string, value: string, message: string) =>
    doubts.push({ line, field: `${row.number} ${field}`, value, message });
  const { number, line, committee } = row;
  const title = withoutOther(row.title.replace(/\s+/g, ' ').trim(), bodyNames);
  const { years, rest } = takeYears(row.remarks);
  const said = partsOf(rest);
  for (const { name, text, line: at } of said.unknown)
    doubt(at, 'remarks', text, `"${name}" er hverken administrationen eller partierne`);
  const { administration } = said;
  const isOther = staysOrEnds(administration?.value ?? '') || staysOrEnds(row.waits?.value ?? '');
  if (isOther && row.decision === null && yearIn(row.waits?.value ?? '') === null) {
    doubt(
      administration?.line ?? line,
      'rows',
      title,
      'rækken siger, at indsatsen ikke skal vente: den er ikke læst som en udskydelse',
    );
    return { postponement: null, doubts };
  }
  // A row that only points to another row points there for both.
  const shared = administration && !said.parties && isReference(administration.value);
  const partiesText = shared ? administration : said.parties;
  const position = partiesText && positionIn(partiesText.value);
  if (title === '') doubt(line, 'title', '', 'rækken har ingen titel');
  if (!committee) doubt(line, 'committee', title, 'rækken står ikke under noget udvalg');
  if (!administration) doubt(line, 'administrationRemarkText', title, 'administrationens bemærkning mangler');
  if (!partiesText) doubt(line, 'partiesRemarkText', title, 'partiernes bemærkning mangler');
  else if (!position)
    doubt(
      partiesText.line,
      'partiesPosition',
      partiesText.value,
      'ingen regel siger, hvad partierne mener; registrér selv deres holdning',
    );
  const waits = years.toYear ?? (row.waits ? yearIn(row.waits.value) : titled);
  const toYear =
    (administration && proposedYear(administration.value)) ??
    waits ??
    (row.decision && proposedYear(row.decision.value));
  if (toYear === null)
    doubt(row.waits?.line ?? line, 'toYear', row.waits?.value ?? title, 'det er ikke klart, til hvilket år');
  const outcome = row.decision && outcomeIn(row.decision.value);
  if (row.decision && !outcome)
    doubt(row.decision.line, 'outcome', row.decision.value, 'det er ikke klart, om indsatsen er udskudt');
  const remarks = [administration?.value ?? '', said.parties?.value ?? ''];
  return {
    postponement: {
      ...{ number, title, line, committee, fromYear: years.fromYear },
      ...{ toYear, administrationText: administration, partiesText, position, outcome },
      refersTo: [...new Set(remarks.flatMap(referencesIn))].filter((it) => it !== number),
    },
    doubts,
  };
}

/** "Foreslås udskudt fra 2025 til 2026" as a line of its own, and no sentence of a remark. */
function takeYears(remarks: NoteRow['remarks']) {
  const at = remarks.findIndex(
    ({ text }) => /^.{1,59}(?<!\.)$/u.test(text.trim()) && POSTPONED.test(text) && !hasLabel(text),
  );
  const match = at === -1 ? null : POSTPONED.exec(remarks[at]!.text);
  return {
    years: { fromYear: match?.[1] ? Number(match[1]) : null, toYear: match ? Number(match[2]) : null },
    rest: match ? remarks.filter((_, n) => n !== at) : remarks,
  };
}

const hasLabel = (text: string) => new RegExp(LABEL.source, 'u').test(text);

/** The remarks by who says them. What stands before any label is the administration's: the note is its own. */
function partsOf(remarks: NoteRow['remarks']) {
  const parts: { name: string; text: string[]; line: number }[] = [];
  for (const { text, line } of remarks) {
    const labels = [...text.matchAll(LABEL)];
    const before = labels.length > 0 ? text.slice(0, labels[0]!.index) : text;
    if (before.trim() !== '') {
      if (parts.length === 0) parts.push({ name: 'Administrationens', text: [], line });
      parts.at(-1)!.text.push(before);
    }
    for (const [n, label] of labels.entries())
      parts.push({
        ...{ name: label[1]!, line },
        text: [text.slice(label.index + label[0].length, labels[n + 1]?.index)],
      });
  }
  const of = (speaker: 'administration' | 'parties' | null) =>
    parts.filter(({ name }) => speakerOf(name) === speaker);
  return {
    administration: joined(of('administration')),
    parties: joined(of('parties')),
    unknown: of(null).map(({ name, text, line }) => ({ name, line, text: textOf(text) ?? '' })),
  };
}

function joined(parts: readonly { text: string[]; line: number }[]): Placed | null {
  const value = textOf(parts.flatMap(({ text }) => text));
  return value === null ? null : { value, line: parts[0]!.line };
}

const textOf = (pieces: readonly string[]) => joinLines(pieces.flatMap((piece) => piece.split('\n')));
