import type { Draft, DraftAgreement, Origin } from '@aftalespor/domain/draft';
import { checkBodyYears } from './body-years.js';
import { AgreementCheck } from './check-agreement.js';
import type { Problems } from './problems.js';
import { Rules, type Known } from './rules.js';

/** Checks what JSON Schema can't: keys, references, dates, years, and what may stand together. */
export function checkDraft(draft: Draft, known: Known, problems: Problems): void {
  const rules = new Rules(known, problems);
  const agreementCheck = new AgreementCheck(rules);
  const { bodies, parties, agreements, promises } = draft;
  rules.unique('body', bodies);
  rules.unique('party', parties);
  rules.unique('agreement', agreements);
  rules.unique('promiseThread', promises);
  rules.slug('municipality', draft.municipality.slug, draft.municipality.key);
  for (const agreement of agreements) collectKeys(rules, agreement);

  for (const { key, successor, validFrom, validTo } of bodies) {
    rules.refers('body', successor, key, 'successor');
    if (successor === key) rules.circular(key, 'successor', successor);
    rules.dates(key, { validFrom, validTo });
    if (validFrom && validTo && validFrom > validTo)
      rules.problems.add(
        'INVALID_DATE',
        key,
        'validTo',
        validTo,
        `a day not before validFrom (${validFrom}) is expected`,
        'Correct one of the two.',
        validFrom,
      );
  }
  for (const agreement of agreements) agreementCheck.agreement(agreement);
  checkBodyYears(draft, known, problems);
  for (const { key, links } of promises) {
    rules.distinct(
      key,
      'links',
      links.map(({ initiative }) => initiative),
    );
    for (const [n, { initiative }] of links.entries())
      rules.refers('initiative', initiative, key, `links[${n}].initiative`);
  }
  checkTexts(draft, draft.origin, draft.municipality.key, '', problems);
}

function collectKeys(rules: Rules, agreement: DraftAgreement): void {
  rules.unique('document', agreement.documents);
  rules.unique('round', agreement.rounds);
  rules.unique('section', agreement.sections);
  rules.unique('signatory', agreement.signatories);
  rules.unique('economicTarget', agreement.economicTargets);
  rules.unique('unGoal', agreement.unGoals);
  rules.unique('initiative', agreement.initiatives);
  rules.unique(
    'followUp',
    agreement.initiatives.flatMap(({ followUps }) => followUps),
  );
  rules.unique(
    'economyStatement',
    agreement.initiatives.flatMap(({ economyStatements }) => economyStatements),
  );
  rules.unique('budgetLine', agreement.budgetLines);
  rules.unique('postponement', agreement.postponements);
}

/** A zero character, or half of a pair of surrogates: PostgreSQL refuses the one, SQLite changes the other. */
const UNSTORABLE = /[\0\p{Surrogate}]/u;

/** Each text can be stored, and the dataset carries facts alone: the documents' own words come with an import. */
function checkTexts(value: unknown, origin: Origin, record: string, path: string, problems: Problems): void {
  if (typeof value === 'string' && UNSTORABLE.test(value))
    problems.add(
      'UNSTORABLE_TEXT',
      record,
      path,
      value,
      'text without zero characters and halves of characters is expected',
      'Remove them; the document was probably read in the wrong encoding.',
    );
  if (typeof value !== 'object' || value === null) return;
  const own = (value as { key?: unknown }).key;
  const [name, base] = typeof own === 'string' ? [own, ''] : [record, path];
  for (const [field, part] of Object.entries(value)) {
    const at = Array.isArray(value) ? `${base}[${field}]` : base === '' ? field : `${base}.${field}`;
    if (origin === 'DATASET' && field.endsWith('Text') && part !== null)
      problems.add(
        'TEXT_FROM_DATASET',
        name,
        at,
        part,
        'null is expected in the dataset',
        "Remove the document's words; an import brings them.",
      );
    else checkTexts(part, origin, name, at, problems);
  }
}
