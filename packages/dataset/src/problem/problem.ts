/** Something wrong in a data file. */
export interface DataProblem {
  /** From the data folder's parent, as in "data/ballerup/budget-2024/budget-lines.json". */
  file: string;
  /** The record's key; null where the file as a whole is meant. */
  record: string | null;
  /** Where in the record: "amounts[1].year"; null where the record as a whole is meant. */
  field: string | null;
  value: unknown;
  /** What was expected, what was received, and what to do. */
  message: string;
}

export function lineOf({ file, record, field, message }: DataProblem): string {
  return [file, record, field, message].filter((part) => part !== null).join(': ');
}

export function shown(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
