import type { Draft, DraftSource } from '@aftalespor/domain/draft';
import { draftRecords, type DraftRecord } from '../draft-records/draft-records.js';
import { DOUBT_FIELDS } from '../proposal-report/labels.js';
import type { Doubt } from '../reading/reading.js';
import { columnOf } from './apply-corrections.js';
import { openDecision, type Decision } from './corrections.js';

/** A doubt as the decision that a person has to take: on which record, and on which of its fields. */
export function decisionsOf(draft: Draft, document: string, doubts: readonly Doubt[]): Decision[] {
  const records = draftRecords(draft);
  return doubts.map((doubt) => {
    const { message, value, line, about } = doubt;
    const place = { læst: value || null, tvivl: message, sted: `linje ${line}` };
    if (about) return openDecision({ ...about, ...place });
    const [, number, field] = /^(?:(\d[\d.]*)\s+)?(.*)$/.exec(doubt.field)!;
    const found = recordOf(records, document, doubt, number ?? null, field!);
    const column = found && columnOf(found, field!);
    const felt = column?.head ?? DOUBT_FIELDS[field!] ?? (field || null);
    return openDecision({ post: found?.id ?? null, felt, ...place });
  });
}

function recordOf(
  records: readonly DraftRecord[],
  document: string,
  { line }: Doubt,
  number: string | null,
  field: string,
): DraftRecord | null {
  const owner = number === null ? null : records.find(({ record }) => record.number === number);
  const within = owner ? records.filter((it) => it === owner || it.owners.includes(owner)) : records;
  const above = within
    .map((it) => ({ it, at: lineOf(it, document) }))
    .filter(({ it, at }) => at !== null && at <= line && columnOf(it, field) !== null)
    .sort((a, b) => b.at! - a.at!);
  return above[0]?.it ?? owner ?? null;
}

function lineOf({ record }: DraftRecord, document: string): number | null {
  const sources = [record.source, record.sources].flat() as (DraftSource | undefined)[];
  return sources.find((it) => it?.document === document)?.line ?? null;
}
