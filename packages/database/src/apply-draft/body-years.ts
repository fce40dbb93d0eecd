import type { Draft, DraftAgreement } from '@aftalespor/domain/draft';
import type { Known } from './rules.js';
import type { Problems } from './problems.js';

/**
 * Holds a body that an agreement names against the days on which the body exists: some day of the agreement must be one of
 * them. An agreement's days go from its first document, or the new year of its budget, to the last of the two.
 */
export function checkBodyYears(draft: Draft, { state }: Known, problems: Problems): void {
  const bodies = new Map(draft.bodies.map((body) => [body.key, body]));
  for (const agreement of draft.agreements) {
    const days = daysOf(agreement);
    const first = days[0];
    const last = days.at(-1);
    if (first === undefined || last === undefined) continue;
    for (const { record, field, body } of namesIn(agreement)) {
      const { validFrom, validTo } = bodies.get(body) ?? state.get('body', body)?.row ?? {};
      const ended = typeof validTo === 'string' && validTo < first ? `until ${validTo}` : null;
      const begins = typeof validFrom === 'string' && validFrom > last ? `from ${validFrom}` : null;
      const when = ended ?? begins;
      if (when !== null)
        problems.add(
          'BODY_OUTSIDE_YEARS',
          record,
          field,
          body,
          `a body that exists between ${first} and ${last} is expected, and this one does ${when}`,
          'Name its predecessor or successor, or correct its years.',
          [first, last],
        );
    }
  }
}

function daysOf({ signedOn, budgetYear, documents }: DraftAgreement): string[] {
  const days = [signedOn, ...documents.map(({ date }) => date)];
  if (budgetYear !== null) days.push(`${budgetYear}-01-01`, `${budgetYear}-12-31`);
  return days.filter((day) => day !== null).sort();
}

function namesIn({ initiatives, postponements }: DraftAgreement) {
  return [
    ...initiatives.flatMap(({ key, responsibilities }) =>
      responsibilities.map(({ body }, n) => ({ record: key, field: `responsibilities[${n}].body`, body })),
    ),
    ...postponements.flatMap(({ key, committee }) =>
      committee === null ? [] : [{ record: key, field: 'committee', body: committee }],
    ),
  ];
}
