/** What can be wrong with a draft. */
export type ProblemCode =
  | 'INVALID_FIELD'
  | 'DUPLICATE_KEY'
  | 'DUPLICATE_REF'
  | 'DUPLICATE_SLUG'
  | 'RESERVED_SLUG'
  | 'UNSTORABLE_TEXT'
  | 'DUPLICATE_ENTRY'
  | 'KEY_TAKEN'
  | 'MISSING_REFERENCE'
  | 'WRONG_AGREEMENT'
  | 'CIRCULAR_REFERENCE'
  | 'NO_NUMBER'
  | 'INVALID_DATE'
  | 'INVALID_YEARS'
  | 'BODY_OUTSIDE_YEARS'
  | 'INVALID_AMOUNT'
  | 'MISSING_REASON'
  | 'UNEXPECTED_REASON'
  | 'LABEL_WITHOUT_MILESTONE'
  | 'LINK_WITHOUT_INITIATIVE'
  | 'TEXT_FROM_DATASET'
  | 'WRONG_ORDER'
  | 'TWO_CURRENT'
  | 'MOVED_RECORD'
  | 'REWRITTEN_RECORD';

export interface DraftProblem {
  code: ProblemCode;
  /** The key of the record that it is about. */
  record: string;
  /** Where in the record: "amounts[1].year". */
  field: string;
  value: unknown;
  /**
   * What the value is held against: the key of the record in the way, the other day or year, what is stored, the table that
   * a key is of, or for INVALID_FIELD the rule of the schema and its limits; null where there is nothing.
   */
  against: unknown;
  /** All of it in one sentence or two, with what to do. */
  message: string;
}

const SHOWN = 25;

/** The draft was not applied, not even in part. `problems` holds everything that was found, not only the first. */
export class DraftRejected extends Error {
  override readonly name = 'DraftRejected';
  readonly code = 'DRAFT_REJECTED';
  constructor(readonly problems: readonly DraftProblem[]) {
    const lines = problems.slice(0, SHOWN).map(({ message }) => `  ${message}`);
    if (problems.length > SHOWN) lines.push(`  … and ${problems.length - SHOWN} more`);
    super(
      `The draft was not applied; ${problems.length === 1 ? 'one thing is' : `${problems.length} things are`} wrong:\n${lines.join('\n')}`,
    );
  }
}

export const shown = (value: unknown): string => {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
};

/** Collects problems; `say` words what was expected, and `todo` what to do. */
export class Problems {
  readonly found: DraftProblem[] = [];
  add(
    code: ProblemCode,
    record: string,
    field: string,
    value: unknown,
    say: string,
    todo: string,
    against: unknown = null,
  ): void {
    this.found.push({
      code,
      record,
      field,
      value,
      against,
      message: `${record}: ${field}: ${say}; got ${shown(value)}. ${todo}`,
    });
  }
  throwIfAny(): void {
    if (this.found.length > 0) throw new DraftRejected(this.found);
  }
}
