/** The words of this element alone. */

export const POSTPONEMENT_MESSAGES = {
  from: 'fra',
  to: 'til',
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

export type PostponementMessages = typeof POSTPONEMENT_MESSAGES;
