/** A proposed postponement in one sentence, as the card, the timeline and the promise thread say it. */
import { POSTPONEMENT_WORDS } from '@aftalespor/domain/postponement-words';
import type { PostponementView } from '@aftalespor/domain/view-model';
import type { Language } from '@aftalespor/domain/words';
import { formatDate } from '@aftalespor/domain/format';
import { MESSAGES } from '../messages/messages.js';

/** "Foreslået udskudt til 2021 pr. 19. april 2020; partierne bakker op". What came of it stands first, where it is known. */
export function postponementLine(
  { toYear, statedOn, partiesPosition, outcome }: PostponementView,
  language: Language,
): string {
  const m = MESSAGES[language];
  const words = POSTPONEMENT_WORDS[language];
  const what = outcome ? words.postponementOutcome[outcome] : m.postpone;
  const year = toYear && outcome !== 'NOT_POSTPONED' ? ` ${m.to} ${toYear}` : '';
  const when = statedOn ? ` ${m.asOf} ${formatDate(statedOn, language)}` : '';
  const answer = partiesPosition
    ? `; ${m.parties} ${words.partiesPosition[partiesPosition].toLowerCase()}`
    : '';
  return `${what}${year}${when}${answer}`;
}
