import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { FILE_SCHEMAS, type FileKind } from '../file-schemas/file-schemas.js';
import { shown, type DataProblem } from '../problem/problem.js';

const ajv = new Ajv({ allErrors: true, strict: true, verbose: true, allowUnionTypes: true });
const validators = new Map<FileKind, ValidateFunction>();

/** Checks a file's contents against its JSON Schema. */
export function checkShape(kind: FileKind, value: unknown, file: string): DataProblem[] {
  let validate = validators.get(kind);
  if (!validate) validators.set(kind, (validate = ajv.compile(FILE_SCHEMAS[kind])));
  if (validate(value)) return [];
  const problems = new Map<string, DataProblem>();
  for (const error of validate.errors ?? []) {
    // A nullable field fails in each of its branches, and what stands in a branch says more than that none fits.
    if (error.keyword === 'anyOf' || error.keyword === 'if' || isNullBranch(error)) continue;
    const { record, field } = placeOf(value, error);
    const name = `${record ?? ''} ${field ?? ''}`;
    if (!problems.has(name))
      problems.set(name, { file, record, field, value: error.data, message: wordsFor(error) });
  }
  return [...problems.values()];
}

const isNullBranch = ({ keyword, params, schemaPath }: ErrorObject): boolean =>
  keyword === 'type' && (params as { type?: string }).type === 'null' && /anyOf\/\d+\/type$/.test(schemaPath);

/** The nearest list entry's key, or an entry of curation, and the path from there as a reader writes it. */
function placeOf(
  value: unknown,
  { instancePath, keyword, params }: ErrorObject,
): { record: string | null; field: string | null } {
  const extra =
    keyword === 'required'
      ? 'missingProperty'
      : keyword === 'additionalProperties'
        ? 'additionalProperty'
        : null;
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (extra) path.push((params as Record<string, string>)[extra]!);
  let record: string | null = null;
  let rest = path;
  let at: unknown = value;
  for (const [depth, part] of path.entries()) {
    at = (at as Record<string, unknown> | null | undefined)?.[part];
    const key = (at as { key?: unknown } | null | undefined)?.key;
    if (record === null && typeof key === 'string') [record, rest] = [key, path.slice(depth + 1)];
    else if (record === null && path[0] === 'initiatives' && depth === 1)
      [record, rest] = [part, path.slice(2)];
  }
  if (record === null && typeof (value as { key?: unknown } | null)?.key === 'string')
    record = (value as { key: string }).key;
  const field = rest
    .map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '');
  return { record, field: field === '' ? null : field };
}

const ARTICLES: Record<string, string> = {
  integer: 'an integer',
  number: 'a number',
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record',
  null: 'null',
};

function wordsFor({ keyword, params, data, message }: ErrorObject): string {
  const values = params as {
    type?: string | string[];
    allowedValues?: unknown[];
    limit?: number;
    pattern?: string;
  };
  const type = Array.isArray(values.type) ? values.type[0]! : values.type;
  switch (keyword) {
    case 'required':
      return 'the field is missing. Add it; null says that it is not known.';
    case 'additionalProperties':
      return 'there is no such field. Remove it, or correct its name.';
    case 'type':
      return `expected ${ARTICLES[type!] ?? type}, got ${shown(data)}. Correct the file.`;
    case 'enum':
      return `expected one of ${values.allowedValues!.join(', ')}; got ${shown(data)}. Correct the file.`;
    case 'pattern':
      return `expected text of the form ${values.pattern}, got ${shown(data)}. Correct the file.`;
    case 'maxLength':
      return `expected at most ${values.limit} characters, got ${String(data).length} in ${shown(data)}. Shorten it.`;
    default:
      return `${message ?? keyword}, got ${shown(data)}. Correct the file.`;
  }
}
