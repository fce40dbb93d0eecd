/** The words of the interface itself. The vocabulary's words are in domain. */

export const MESSAGES = {
  loading: 'Henter …',
  empty: 'Der er ikke registreret noget her endnu.',
  error: 'Oplysningerne kan ikke vises lige nu.',
  stale: 'Kunne ikke opdateres. Viser tidligere data',
  asOf: 'pr.',
  due: 'frist',
  committee: 'Udvalg',
  centre: 'Center',
  responsible: 'Ansvarlig',
  involved: 'Inddraget',
  contributors: 'Bidragsydere',
  agreed: 'Aftalt økonomi',
  next: 'Næste milepæl',
  followUp: 'Opfølgning',
  noLater: 'Ingen senere opfølgning kendt',
  more: 'Læs mere',
  source: 'Kilde',
  page: 'side',
  line: 'linje',
};

export type Messages = typeof MESSAGES;
