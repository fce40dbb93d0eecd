import type { InitiativeView } from '@aftalespor/domain/view-model';
import { part, type Part } from '../part/part.js';

/** What the data of an initiative in several agreements, or with a proposal to postpone it, is shown with. */
export const across = part(() => import('./across.js'));

/** The part, where this data has any of it. */
export function acrossOf({
  promise,
  postponements,
}: Pick<InitiativeView, 'promise' | 'postponements'>): Part[] {
  return promise?.steps[1] || postponements?.[0] ? [across] : [];
}
