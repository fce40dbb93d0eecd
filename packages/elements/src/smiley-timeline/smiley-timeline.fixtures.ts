import type { InitiativeThreadView } from '@aftalespor/domain/view-model';
import {
  FOLLOWED_ORALLY,
  derived,
  full,
  happy,
  initiative,
  longerTitle,
  neutral,
  round,
  sad,
  TODAY,
  year,
} from '../fixtures/initiative.js';

import { postponement, threads } from '../fixtures/promise.js';

export { TODAY };

/** Every case that the timeline must show well, by name. */
export const timelines = {
  midYear: full,
  complete: {
    ...full,
    rounds: year(
      { reportedOn: '2026-04-09', effort: happy, economy: happy, effortNote: 'Udvalget har valgt skitse B.' },
      {
        reportedOn: '2026-06-18',
        effort: neutral,
        economy: happy,
        effortNote: 'Udbuddet er en måned forsinket, men byggestart holder.',
      },
      {
        reportedOn: '2026-09-24',
        effort: sad,
        economy: sad,
        effortNote: 'Fundamentet skal laves om, og parken når ikke at åbne i år.',
        economyNote: 'Ekstraarbejdet koster 0,3 mio. kr. mere end afsat.',
      },
      {
        reportedOn: '2027-01-14',
        effort: sad,
        economy: sad,
        effortNote: 'Åbningen er flyttet til maj 2027.',
      },
    ),
  },
  derived,
  everyState: {
    ...full,
    rounds: year(
      {
        reportedOn: '2026-04-09',
        economy: happy,
        milestone: { state: 'NONE_SET', label: null, earlier: [] },
      },
      {
        reportedOn: '2026-06-18',
        milestone: {
          state: 'WITHDRAWN',
          label: null,
          earlier: [{ state: 'SET', label: 'Udbud afsluttet', statedOn: '2025-12-15' }],
        },
      },
      { reportedOn: null, dueOn: '2026-07-30' },
      { milestone: null },
    ),
  },
  corrected: {
    ...full,
    rounds: year(
      { reportedOn: '2026-04-09', effort: happy, economy: happy },
      {
        reportedOn: '2026-06-18',
        correctedOn: '2026-07-02',
        effort: neutral,
        economy: sad,
        effortNote: 'Rettet: udbuddet var ikke afsluttet, som det først stod.',
        milestone: {
          state: 'SET',
          label: 'Udbud afsluttet',
          earlier: [
            { state: 'SET', label: 'Udbud og kontrakt på plads', statedOn: '2025-12-15' },
            { state: 'SET', label: 'Udbud sendt ud', statedOn: '2026-04-09' },
          ],
        },
      },
    ),
  },
  longTitle: longerTitle,
  manyRounds: {
    ...full,
    rounds: Array.from({ length: 7 }, (_, index) =>
      round({
        period: null,
        label: `Mundtlig status ${index + 1}`,
        dueOn: `2026-0${index + 1}-12`,
        reportedOn: index < 6 ? `2026-0${index + 1}-12` : null,
        effort: index % 2 ? neutral : null,
        milestone: null,
      }),
    ),
  },
  noRounds: {
    ...full,
    rounds: [],
    agreement: { ...full.agreement, followUpNote: FOLLOWED_ORALLY },
  },
  agreements: threads.three,
  nineAgreements: threads.nineSteps,
  longAgreements: threads.longest,
  suggested: threads.allSuggested,
  postponed: { ...full, postponements: [postponement()] },
  onlyPostponed: {
    ...full,
    rounds: [],
    postponements: [postponement(), postponement({ partiesPosition: 'KEPT' })],
  },
  titleOnly: initiative(),
} satisfies Record<string, InitiativeThreadView>;
