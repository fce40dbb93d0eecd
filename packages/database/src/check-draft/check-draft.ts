import type { Draft } from '@aftalespor/domain/draft';
import { checkDraft } from '../apply-draft/check.js';
import { derive } from '../apply-draft/derive.js';
import { Merge } from '../apply-draft/merge.js';
import { offerDraft } from '../apply-draft/offer.js';
import { checkOutcome } from '../apply-draft/outcome.js';
import { Problems, type DraftProblem } from '../apply-draft/problems.js';
import { checkShape } from '../apply-draft/shape.js';
import { State } from '../apply-draft/state.js';

export type { DraftProblem } from '../apply-draft/problems.js';

/**
 * What is wrong with a draft that has to stand alone, without a database: everything that it refers to must be in it.
 * These are the checks of `applyDraft`, for whoever writes drafts as files.
 */
export function problemsOfDraft(draft: Draft): readonly DraftProblem[] {
  const problems = new Problems();
  checkShape(draft, problems);
  if (problems.found.length > 0) return problems.found;
  const state = new State();
  checkDraft(draft, { state, initiatives: new Set(), postponements: new Set() }, problems);
  if (problems.found.length > 0) return problems.found;
  const merge = new Merge(state, draft.origin, problems);
  offerDraft(merge, draft);
  derive(merge);
  checkOutcome(state, problems);
  return problems.found;
}
