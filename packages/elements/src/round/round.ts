/** Which round to show, and what to call it. */
import type { RoundView } from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { vocabulary } from '../language/language.js';

/** "1. opfølgning"; a round that is none of the printed four keeps its own label. */
export function roundName(round: RoundView, language: Language): string {
  return round.period ? vocabulary(language).period[round.period] : round.label;
}

/** The round that stands for an initiative of which no follow-up is known: the last one that was due, or the first to come. */
export function shownRound(rounds: readonly RoundView[], today: string): RoundView | null {
  return rounds.findLast(({ dueOn }) => dueOn !== null && dueOn <= today) ?? rounds[0] ?? null;
}
