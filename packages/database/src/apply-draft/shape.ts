import {
  AgreementSchema,
  BodySchema,
  BudgetLineSchema,
  InitiativeSchema,
  MunicipalitySchema,
  PartySchema,
  PostponementSchema,
  PromiseSchema,
  SectionSchema,
  type Draft,
} from '@aftalespor/domain/draft';
import { Compile } from 'typebox/compile';
import type { Problems } from './problems.js';

const validators = {
  municipality: Compile(MunicipalitySchema),
  body: Compile(BodySchema),
  party: Compile(PartySchema),
  agreement: Compile(AgreementSchema),
  section: Compile(SectionSchema),
  initiative: Compile(InitiativeSchema),
  budgetLine: Compile(BudgetLineSchema),
  postponement: Compile(PostponementSchema),
  promise: Compile(PromiseSchema),
};

/** Checks each record against the draft's JSON Schema. What passes here has every field, of the right type. */
export function checkShape(draft: Draft, problems: Problems): void {
  const check = (kind: keyof typeof validators, records: readonly unknown[]) => {
    for (const record of records) checkRecord(kind, record, problems);
  };
  check('municipality', [draft.municipality]);
  check('body', draft.bodies);
  check('party', draft.parties);
  check('promise', draft.promises);
  for (const { sections, initiatives, budgetLines, postponements, ...agreement } of draft.agreements) {
    check('agreement', [agreement]);
    check('section', sections);
    check('initiative', initiatives);
    check('budgetLine', budgetLines);
    check('postponement', postponements);
  }
}

function checkRecord(kind: keyof typeof validators, record: unknown, problems: Problems): void {
  const validator = validators[kind];
  if (validator.Check(record)) return;
  const key = (record as { key?: unknown } | null)?.key;
  const name = typeof key === 'string' ? key : `${kind} without a key`;
  const deepest = new Map<string, { path: string; message: string; against: unknown }>();
  for (const { instancePath, schemaPath, message, keyword, params } of validator.Errors(record)) {
    // A nullable field fails in each of its branches; that it must be null is the least of what can be said. What may
    // stand together is said in better words by checkDraft.
    const conditional = keyword === 'if' || /\/(then|else)\//.test(schemaPath);
    if (conditional || keyword === 'anyOf' || (keyword === 'type' && message === 'must be null')) continue;
    if (!deepest.has(instancePath))
      deepest.set(instancePath, { path: instancePath, message, against: { keyword, ...params } });
  }
  for (const { path, message, against } of deepest.values())
    problems.add(
      'INVALID_FIELD',
      name,
      fieldOf(path),
      valueAt(record, path),
      message,
      'Correct the value.',
      against,
    );
}

/** "/amounts/1/year" as a reader writes it: amounts[1].year. */
export function fieldOf(path: string): string {
  return path === ''
    ? '(record)'
    : path
        .slice(1)
        .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
        .replaceAll('/', '.')
        .replace(/^(\d+)/, '[$1]');
}

export function valueAt(record: unknown, path: string): unknown {
  let value = record;
  for (const part of path.split('/').slice(1)) value = (value as Record<string, unknown> | undefined)?.[part];
  return value;
}
