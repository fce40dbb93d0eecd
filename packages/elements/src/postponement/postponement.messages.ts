/** The words of this element alone. */
import type { Language } from '@aftalespor/domain/words';

const da = {
  from: 'fra',
  proposed: 'Udskydelse',
  administration: 'Administrationen',
  parties: 'Budgetpartierne',
  noRemark: 'Ingen bemærkning',
  noAnswer: 'Intet svar oplyst',
  refersTo: 'Henviser til',
  outcome: 'Hvad det endte med',
  unknown: 'Ikke kendt: intet senere dokument fortæller det',
  none: 'Ingen har foreslået at udskyde indsatsen, så vidt vi ved.',
  reading: 'Svaret i ét ord er vores læsning af partiernes bemærkning.',
  inCommittees: 'Står på flere udvalgs lister',
};

const en: typeof da = {
  from: 'from',
  proposed: 'Postponement',
  administration: 'The administration',
  parties: 'The budget parties',
  noRemark: 'No remark',
  noAnswer: 'No answer stated',
  refersTo: 'Refers to',
  outcome: 'What came of it',
  unknown: 'Not known: no later document tells',
  none: 'Nobody has proposed to postpone this initiative, as far as we know.',
  reading: "The answer in one word is our reading of the parties' remark.",
  inCommittees: 'In the lists of several committees',
};

export const POSTPONEMENT_MESSAGES: Record<Language, typeof da> = { da, en };
