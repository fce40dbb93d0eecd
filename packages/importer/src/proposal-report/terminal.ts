import { placeNames, type PlaceName } from './place.js';
import type { Passage, ProposalReport, ReportDoubt, Status } from './proposal-report.js';
import { subjectOf } from './subject.js';

const WORDS: Record<Status, string> = {
  NEW: 'nye',
  FILLED: 'udfyldt',
  CHANGED: 'ændret',
  REMOVED: 'fjernet',
  GONE: 'ikke længere i dokumentet, bevaret',
  UNCHANGED: 'uændret',
};
/** Shown also where there is none. */
const ALWAYS = ['NEW', 'CHANGED', 'UNCHANGED'];

/** A document's text must not steer the terminal that shows it. */
const printable = (text: string): string => text.replace(/\s*[\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** The report for a terminal: the counts, then each doubt with its line, then what would change. */
export function reportLines(report: ProposalReport): string[] {
  const { doubts, contradictions, kept, groups } = report;
  const placeName = placeNames(report);
  const lines = [`${report.municipality}: ${report.agreements.join(', ')}`, '', ...countLines(report)];
  if (doubts.length > 0) lines.push('', 'I tvivl');
  for (const message of new Set(doubts.map((it) => it.message)))
    lines.push(
      ...doubtLines(
        doubts.filter((it) => it.message === message),
        placeName,
      ),
    );
  if (contradictions.length > 0) lines.push('', 'Tekst og bilag siger ikke det samme');
  for (const { name, account, differences, passages } of contradictions) {
    lines.push(`  ${name}${account === null ? '' : `, ${account}`}`);
    for (const { field, text, annex } of differences)
      lines.push(`    ${field}: i teksten ${text ?? 'intet'}, i bilaget ${annex ?? 'intet'}`);
    lines.push(`    ${passages.map(placeName).join('; ')}`);
  }
  if (kept.length > 0) lines.push('', 'Bevaret');
  for (const { key, part, field, stored, offered } of kept)
    lines.push(`  ${part ?? key}, ${field}: "${stored}" står, "${offered}" er ikke taget med`);
  const changed = groups.flatMap(({ name, entries }) =>
    entries
      .filter(({ status }) => status === 'CHANGED' || status === 'REMOVED')
      .map((entry) => ({ name, ...entry })),
  );
  if (changed.length > 0) lines.push('', 'Ændringer');
  for (const { name, record, values } of changed)
    for (const { field, before, after } of values)
      lines.push(`  ${name}, ${record}, ${field}: ${before ?? '(intet)'} → ${after ?? '(intet)'}`);
  return lines.map((line) => (line === '' ? '' : line.match(/^ */)![0] + printable(line)));
}

function countLines({ counts, restored }: ProposalReport): string[] {
  const unknown = restored.length - counts.restored;
  const likely = counts.likely > 0 ? `, heraf ${counts.likely} kun sandsynligt` : '';
  const told: [count: number, words: string, isAlways?: boolean][] = [
    ...(Object.keys(WORDS) as Status[]).map((status): [number, string, boolean] => [
      counts[status],
      WORDS[status],
      ALWAYS.includes(status),
    ]),
    [counts.doubts, 'i tvivl', true],
    [counts.contradictions, 'modsigelser mellem tekst og bilag'],
    [counts.decided, 'afgjort af et menneske før'],
    [counts.kept, 'bevaret, som et menneske eller et dokument har dem'],
    [counts.restored, `ord med genskabte bogstaver${likely}`],
    [unknown, 'ord, hvis bogstaver ikke kan genskabes'],
  ];
  return told
    .filter(([count, , isAlways]) => count > 0 || isAlways)
    .map(([count, words]) => `${String(count).padStart(6)}  ${words}`);
}

/** Those that ask the same, the question once. What one alone asks of nothing named stands beside the question. */
function doubtLines(doubts: readonly ReportDoubt[], placeName: PlaceName): string[] {
  const [{ message }] = doubts as [ReportDoubt];
  const alike = doubts.flatMap((it) => it.parts ?? [it]);
  const [first] = alike as [ReportDoubt];
  const places = ({ passages }: ReportDoubt) => passages.map((it) => `${placeName(it)}: ${textOf(it)}`);
  if (alike.length === 1 && first.part === null)
    return [
      `  ${first.value === null ? message : `${message}: ${first.value}`}`,
      ...places(first).map((it) => `    ${it}`),
    ];
  return [
    `  ${message}`,
    ...alike.flatMap((doubt) => [
      ...(subjectOf(doubt) === '' ? [] : [`    ${subjectOf(doubt)}`]),
      ...places(doubt).map((it) => `      ${it}`),
    ]),
  ];
}

const SHOWN = 160;
/** Of a line that is long, what is around the value. A table's markup is left out. */
function textOf({ line, lines }: Passage): string {
  const found = lines.find((it) => it.line === line);
  if (!found) return '(teksten er ikke ved hånden)';
  const at = found.marks[0]?.[0] ?? 0;
  const from = at > SHOWN / 2 && found.text.length > SHOWN ? at - SHOWN / 2 : 0;
  const until = from + SHOWN;
  const shown = found.text.slice(from, until).replace(/<[^<>]*>|^[^<]*>|<[^>]*$/g, ' ');
  return `${from > 0 ? '…' : ''}${shown}${until < found.text.length ? '…' : ''}`.replace(/\s+/g, ' ').trim();
}
