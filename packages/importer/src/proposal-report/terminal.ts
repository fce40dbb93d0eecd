import type { Passage, ProposalReport, Status } from './proposal-report.js';

const WORDS: Record<Status, string> = {
  NEW: 'nye',
  FILLED: 'udfyldt',
  CHANGED: 'ændret',
  REMOVED: 'fjernet',
  GONE: 'ikke længere i dokumentet, bevaret',
  UNCHANGED: 'uændret',
};

/** A document's text must not steer the terminal that shows it. */
const printable = (text: string): string => text.replace(/\s*[\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** The report for a terminal: the counts, then each doubt with its line, then what would change. */
export function reportLines(report: ProposalReport): string[] {
  const { counts, doubts, contradictions, kept, groups } = report;
  const lines = [`${report.municipality}: ${report.agreements.join(', ')}`, ''];
  for (const [status, word] of Object.entries(WORDS))
    lines.push(`${String(counts[status as Status]).padStart(6)}  ${word}`);
  lines.push(`${String(counts.doubts).padStart(6)}  i tvivl`);
  if (counts.contradictions > 0)
    lines.push(`${String(counts.contradictions).padStart(6)}  modsigelser mellem tekst og bilag`);
  if (counts.decided > 0) lines.push(`${String(counts.decided).padStart(6)}  afgjort af et menneske før`);
  if (counts.kept > 0)
    lines.push(`${String(counts.kept).padStart(6)}  bevaret, som et menneske eller et dokument har dem`);
  if (doubts.length > 0) lines.push('', 'I tvivl');
  for (const { message, value, passages } of doubts) {
    lines.push(`  ${message}${value === null ? '' : `: ${value}`}`);
    for (const passage of passages) lines.push(`    ${placeOf(passage)}: ${textOf(passage)}`);
  }
  if (contradictions.length > 0) lines.push('', 'Tekst og bilag siger ikke det samme');
  for (const { name, account, differences, passages } of contradictions) {
    const said = differences.map(({ field, text, annex }) => `${field}: ${text ?? '–'} / ${annex ?? '–'}`);
    lines.push(`  ${name}${account === null ? '' : `, ${account}`}: ${said.join('; ')}`);
    lines.push(`    ${passages.map(placeOf).join('; ')}`);
  }
  if (kept.length > 0) lines.push('', 'Bevaret');
  for (const { key, field, stored, offered } of kept)
    lines.push(`  ${key}, ${field}: "${stored}" står, "${offered}" er ikke taget med`);
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

const placeOf = ({ document, page, line }: Passage): string =>
  `${document}, ${page === null ? '' : `side ${page}, `}linje ${line}`;
const SHOWN = 160;
function textOf({ line, lines }: Passage): string {
  const text = lines.find((it) => it.line === line)?.text ?? '(teksten er ikke ved hånden)';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
