import type { Draft } from '@aftalespor/domain/draft';
import { checkDraft } from '../apply-draft/check.js';
import { derive } from '../apply-draft/derive.js';
import { Merge } from '../apply-draft/merge.js';
import { offerDraft } from '../apply-draft/offer.js';
import { checkOutcome } from '../apply-draft/outcome.js';
import { Problems, type DraftProblem } from '../apply-draft/problems.js';
import { checkShape } from '../apply-draft/shape.js';
import { State } from '../apply-draft/state.js';
import { idOf, TABLE_NAMES } from '../apply-draft/tables.js';

export type { DraftProblem } from '../apply-draft/problems.js';

/**
 * What is wrong with a draft, without a database: the checks of `applyDraft`. Everything that the draft refers to must be in
 * it or in `known`, which stands for what a database would have, as documents brought it.
 */
export function problemsOfDraft(draft: Draft, known?: Draft): readonly DraftProblem[] {
  const problems = new Problems();
  checkShape(draft, problems);
  if (problems.found.length > 0) return problems.found;
  const state = known ? stored(known) : new State();
  const idsOf = (table: 'initiative' | 'postponement') =>
    new Set(state.rows(table).map((row) => idOf(table, row)));
  checkDraft(
    draft,
    { state, initiatives: idsOf('initiative'), postponements: idsOf('postponement') },
    problems,
  );
  if (problems.found.length > 0) return problems.found;
  const merge = new Merge(state, draft.origin, problems);
  offerDraft(merge, draft);
  derive(merge);
  checkOutcome(state, problems);
  return problems.found;
}

/** A draft as a database would have it. */
function stored(draft: Draft): State {
  const merge = new Merge(new State(), 'DOCUMENT', new Problems());
  offerDraft(merge, draft);
  derive(merge);
  const state = new State();
  for (const table of TABLE_NAMES) state.load(table, merge.state.rows(table));
  return state;
}
