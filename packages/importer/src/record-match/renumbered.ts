import type { Draft } from '@aftalespor/domain/draft';
import { freeKey } from '../free-key/free-key.js';
import type { RecordMatch } from './record-match.js';

/** No key of a record begins so. */
const MARK = '\u0001';
const NOWHERE = '0.0.';

/**
 * What is known, with each matched record under the number that the document gives it, and under a mark instead of its key:
 * a family finds it by its number, and what it makes of the record can be told from what it makes anew.
 */
export function knownAs(known: Draft, matches: readonly RecordMatch[]): Draft {
  const marks = new Map(matches.map(({ known: key }, n) => [key, `${MARK}${n}`]));
  const draft = mapText(known, (text) => marks.get(text) ?? text);
  let nowhere = 0;
  for (const agreement of draft.agreements)
    for (const list of ['sections', 'initiatives'] as const) {
      const own = matches.filter((it) => it.list === list);
      const records: { key: string; number: string | null }[] = agreement[list];
      for (const record of records) {
        const match = own.find((it) => marks.get(it.known) === record.key);
        if (match) record.number = match.number;
        // The number is another's now. Without one the record would be a bullet.
        else if (own.some(({ number }) => number === record.number)) record.number = `${NOWHERE}${nowhere++}`;
      }
    }
  return draft;
}

/** What a family made of `knownAs`, under the records' own keys. A new record whose key another has gets one of its own. */
export function withOwnKeys(draft: Draft, matches: readonly RecordMatch[]): Draft {
  const keys = matches.map((match) => match.known);
  const agreements = draft.agreements.map((agreement) => {
    const taken = new Set(
      [...agreement.sections, ...agreement.initiatives]
        .map(({ key }) => key)
        .filter((key) => keys.includes(key)),
    );
    const anew = <Item extends { key: string }>(record: Item): Item =>
      mapText(record, (text) => {
        const within = taken.has(record.key) && text.startsWith(`${record.key}-`);
        const key = within ? record.key : text;
        return taken.has(key) ? `${key}-2${text.slice(key.length)}` : text;
      });
    return {
      ...agreement,
      sections: agreement.sections.map(anew),
      initiatives: agreement.initiatives.map(anew),
      budgetLines: agreement.budgetLines.map(anew),
      postponements: agreement.postponements.map(anew),
    };
  });
  const whole = mapText({ ...draft, agreements }, (text) => {
    if (!text.startsWith(MARK)) return text;
    const [, n, rest] = /^.(\d+)(.*)$/s.exec(text)!;
    return `${keys[Number(n)]!}${rest!}`;
  });
  const kept = new Map(matches.map((match) => [match.known, match.kept]));
  const numbered = <Item extends { key: string; number: string | null }>(record: Item): Item => ({
    ...record,
    number: kept.get(record.key) ?? record.number,
  });
  return {
    ...whole,
    agreements: whole.agreements.map((agreement) => ({
      ...agreement,
      sections: agreement.sections.map(numbered),
      initiatives: agreement.initiatives.map(numbered),
      postponements: withKeysOfTheirOwn(agreement.postponements),
    })),
  };
}

/** Two rows may both be of what has another number now. */
function withKeysOfTheirOwn<Item extends { key: string }>(records: readonly Item[]): Item[] {
  const taken = new Set<string>();
  return records.map((record) => {
    const key = freeKey(record.key, (it) => taken.has(it));
    taken.add(key);
    return { ...record, key };
  });
}

/** A copy with each text in it changed. */
export function mapText<Value>(value: Value, change: (text: string) => string): Value {
  if (typeof value === 'string') return change(value) as Value;
  if (Array.isArray(value)) return value.map((it: unknown) => mapText(it, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, mapText(it, change)])) as Value;
}
