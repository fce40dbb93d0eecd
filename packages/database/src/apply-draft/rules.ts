import type { DraftAgreement } from '@aftalespor/domain/draft';
import { LARGEST_AMOUNT } from '@aftalespor/domain/money';
import { isPrintedNumber } from '@aftalespor/domain/printed-number';
import { RESERVED_SLUGS } from '@aftalespor/domain/ref';
import type { Problems } from './problems.js';
import type { State } from './state.js';
import type { TableName } from './tables.js';

/** What the draft's keys may refer to beside the draft itself. */
export interface Known {
  state: State;
  /** Initiatives and postponements of the municipality's other agreements that the draft names. */
  initiatives: ReadonlySet<string>;
  postponements: ReadonlySet<string>;
}

const WORDS: Partial<Record<TableName, string>> = {
  initiative: 'an initiative',
};

/** The rules that records have in common. Each adds a problem where a value does not follow it. */
export class Rules {
  readonly #keys = new Map<TableName, Set<string>>();

  constructor(
    readonly known: Known,
    readonly problems: Problems,
  ) {}

  unique(table: TableName, records: readonly { key: string }[]): void {
    let keys = this.#keys.get(table);
    if (!keys) this.#keys.set(table, (keys = new Set()));
    for (const { key } of records) {
      if (keys.has(key))
        this.problems.add(
          'DUPLICATE_KEY',
          key,
          'key',
          key,
          'a key of its own is expected, and the draft has this one twice',
          'Remove one of the two, or give it another key.',
        );
      keys.add(key);
    }
  }

  #isKnown(table: TableName, key: string): boolean {
    if (this.#keys.get(table)?.has(key) || this.known.state.has(table, key)) return true;
    if (table === 'initiative') return this.known.initiatives.has(key);
    return table === 'postponement' && this.known.postponements.has(key);
  }

  /** A slug that is no part of another page's address. */
  slug(kind: keyof typeof RESERVED_SLUGS, slug: string, record: string): void {
    const reserved: readonly string[] = RESERVED_SLUGS[kind];
    if (reserved.includes(slug))
      this.problems.add(
        'RESERVED_SLUG',
        record,
        'slug',
        slug,
        `a slug that is not the address of another page (${reserved.join(', ')}) is expected`,
        'Choose another.',
        reserved,
      );
  }

  refers(table: TableName, key: string | null, record: string, field: string): void {
    if (key === null || this.#isKnown(table, key)) return;
    this.problems.add(
      'MISSING_REFERENCE',
      record,
      field,
      key,
      `the key of ${WORDS[table] ?? `a ${table}`} in the draft or the database is expected`,
      'Correct the key, or add what it names.',
      table,
    );
  }

  /** A key of something in the same agreement. */
  refersWithin(
    agreement: DraftAgreement,
    table: 'section' | 'round' | 'initiative',
    key: string | null,
    record: string,
    field: string,
  ): void {
    if (key === null) return;
    const lists = { section: agreement.sections, round: agreement.rounds, initiative: agreement.initiatives };
    if (lists[table].some((candidate) => candidate.key === key)) return;
    if (this.known.state.get(table, key)?.row?.agreementId === agreement.key) return;
    if (!this.#isKnown(table, key)) return this.refers(table, key, record, field);
    this.problems.add(
      'WRONG_AGREEMENT',
      record,
      field,
      key,
      `${WORDS[table] ?? `a ${table}`} of the agreement ${agreement.key} is expected`,
      'Name one of its own.',
      table,
    );
  }

  circular(record: string, field: string, value: unknown): void {
    this.problems.add(
      'CIRCULAR_REFERENCE',
      record,
      field,
      value,
      'a record that does not lead back to itself is expected',
      'Correct the key.',
    );
  }

  dates(record: string, dates: Record<string, string | null>): void {
    for (const [field, date] of Object.entries(dates)) {
      if (date === null) continue;
      const time = Date.parse(`${date}T00:00:00Z`);
      const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
      if (!real)
        this.problems.add(
          'INVALID_DATE',
          record,
          field,
          date,
          'a day of the calendar is expected',
          'Correct the date.',
        );
    }
  }

  distinct(record: string, field: string, values: readonly (string | number)[]): void {
    for (const [n, value] of values.entries())
      if (values.indexOf(value) !== n)
        this.problems.add(
          'DUPLICATE_ENTRY',
          record,
          `${field}[${n}]`,
          value,
          'each entry once is expected',
          'Remove the second one.',
        );
  }

  years(
    record: string,
    path: string,
    from: number | null,
    to: number | null,
    fromName = 'fromYear',
    toName = 'toYear',
  ): void {
    if (from !== null && to !== null && from > to)
      this.problems.add(
        'INVALID_YEARS',
        record,
        `${path}${toName}`,
        to,
        `a year not before ${fromName} (${from}) is expected`,
        'Correct one of the two.',
        from,
      );
  }

  number(record: string, number: string | null): void {
    if (number !== null && !isPrintedNumber(number))
      this.problems.add(
        'NO_NUMBER',
        record,
        'number',
        number,
        'a printed number without its last full stop is expected, as in "3.01"',
        'Correct the number, or use null for a bullet.',
      );
  }

  thousandKroner(record: string, field: string, value: number): void {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_AMOUNT)
      this.problems.add(
        'INVALID_AMOUNT',
        record,
        field,
        value,
        'an amount in thousands of kroner is expected, at most 100 billion kroner',
        'Divide by 1,000 if it is in kroner.',
      );
  }
}
