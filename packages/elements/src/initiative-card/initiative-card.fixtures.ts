import type { InitiativeView } from '@aftalespor/domain/view-model';
import {
  FOLLOWED_ORALLY,
  derived,
  full,
  happy,
  initiative,
  longerTitle,
  longTitle,
  neutral,
  sad,
  TODAY,
  year,
} from '../fixtures/initiative.js';

import { postponement, threads } from '../fixtures/promise.js';

export { TODAY };

const pair = (
  effort: InitiativeView['rounds'][number]['effort'],
  economy: InitiativeView['rounds'][number]['economy'],
) => ({
  ...full,
  rounds: year({ reportedOn: '2026-04-09', effort, economy }),
});

/** Every case that the card must show well, by name. */
export const cards = {
  full,
  derived,
  longTitle,
  longerTitle,
  titleOnly: initiative(),
  happyHappy: pair(happy, happy),
  happySad: pair(happy, sad),
  neutralHappy: pair(neutral, happy),
  neutralSad: pair(neutral, sad),
  sadHappy: pair(sad, happy),
  sadSad: pair(sad, sad),
  derivedBoth: pair(
    {
      smiley: 'HAPPY',
      basis: 'DERIVED',
      reason: 'Noten siger, at skitsen er vist for udvalget, og det var milepælen.',
    },
    { smiley: 'SAD', basis: 'DERIVED', reason: 'Noten siger, at udgiften bliver højere end afsat i år.' },
  ),
  notRecorded: pair(null, null),
  notDue: {
    ...full,
    rounds: year({ dueOn: '2026-09-03' }, { dueOn: '2026-09-24' }, { dueOn: '2026-11-05' }),
  },
  noMilestone: {
    ...full,
    rounds: year({
      reportedOn: '2026-04-09',
      milestone: { state: 'NONE_SET', label: null, earlier: [] },
      economy: happy,
    }),
  },
  withdrawn: {
    ...full,
    rounds: year({
      reportedOn: '2026-04-09',
      milestone: {
        state: 'WITHDRAWN',
        label: null,
        earlier: [{ state: 'SET', label: 'Skitse vist for udvalget', statedOn: '2025-12-15' }],
      },
      effortNote: 'Udvalget har taget indsatsen ud af årets plan.',
      economy: happy,
    }),
  },
  noFollowUpKnown: { ...full, rounds: year() },
  yearOver: { ...full, agreement: { ...full.agreement, budgetYear: 2025 } },
  noRounds: {
    ...full,
    rounds: [],
    economy: [{ state: 'NONE_ALLOCATED', summary: null }],
    agreement: { ...full.agreement, followUpNote: FOLLOWED_ORALLY },
  },
  administration: {
    ...full,
    account: 'BOTH',
    responsible: [{ name: 'Administrationen', kind: 'ADMINISTRATION' }],
    involved: [],
    contributors: [],
    economy: [
      { state: 'NEUTRAL', summary: null },
      { state: 'SAVING', summary: '0,4 mio. kr. fra 2027' },
    ],
  },
  promised: threads.three,
  maybePromised: threads.allSuggested,
  ninePromised: threads.nineSteps,
  postponed: { ...full, postponements: [postponement(), postponement({ partiesPosition: 'KEPT' })] },
  postponedAlready: {
    ...full,
    postponements: [postponement({ outcome: 'POSTPONED', toYear: null, partiesPosition: null })],
  },
  unsafe: {
    ...full,
    title: '<img src=x onerror=alert(1)> & "citater"',
    href: 'javascript:alert(1)',
    source: { title: 'Et dokument', date: null, page: null, line: null, href: 'data:text/html,x' },
  },
} satisfies Record<string, InitiativeView>;
