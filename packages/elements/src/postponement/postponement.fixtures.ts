import { PARTIES_POSITIONS } from '@aftalespor/domain/postponement';
import type { InitiativeView } from '@aftalespor/domain/view-model';
import { full, longerTitle } from '../fixtures/initiative.js';
import { postponement } from '../fixtures/promise.js';

/** Every case that the element must show well, by name. */
export const postponements = {
  full: { ...full, postponements: [postponement()] },
  twoCommittees: {
    ...full,
    postponements: [
      postponement(),
      postponement({
        committee: { name: 'Kultur- og Fritidsudvalget' },
        administrationRemark: 'Arrangementerne i parken må vente på, at den er bygget.',
        partiesPosition: 'KEPT',
        partiesRemark: 'Arrangementerne kan holdes på torvet så længe.',
      }),
    ],
  },
  positions: {
    ...full,
    postponements: PARTIES_POSITIONS.map((partiesPosition) =>
      postponement({
        partiesPosition,
        partiesRemark: 'Partiernes bemærkning i få ord.',
        ...(partiesPosition === 'REFERENCE' && {
          refersTo: [
            {
              number: '4.01',
              title: 'Klimasikring af stationsvejen',
              href: '/eksempelkommunen/budget-2026/4.01',
            },
            { number: null, title: 'Bænke på torvet', href: null },
          ],
        }),
      }),
    ),
  },
  noRemarks: {
    ...full,
    postponements: [postponement({ administrationRemark: null, partiesRemark: null, partiesPosition: null })],
  },
  decided: {
    ...full,
    postponements: [
      postponement({
        outcome: 'POSTPONED',
        toYear: null,
        partiesPosition: null,
        partiesRemark: null,
        administrationRemark: 'Udvalget har udskudt pladsen; derefter følges der op administrativt.',
      }),
    ],
  },
  bare: {
    ...full,
    postponements: [
      postponement({
        committee: null,
        fromYear: null,
        toYear: null,
        statedOn: null,
        source: null,
        partiesPosition: null,
        partiesRemark: null,
      }),
    ],
  },
  longest: {
    ...longerTitle,
    postponements: [
      postponement({
        committee: { name: 'Beskæftigelses-, Uddannelses- og Integrationsudvalget' },
        administrationRemark:
          'Ledigheden har ændret sig så meget på få måneder, at administrationen foreslår at tage alle prioriteringer op samlet senere på året. Klarer kommunen sig dårligere end landet som helhed, giver det merudgifter uden for servicerammen.',
        partiesPosition: 'ALTERNATIVE',
        partiesRemark:
          'Partierne foreslår, at vejledningsindsatsen begynder på skolerne til efteråret, og at resten venter.',
        refersTo: [{ number: '5.11', title: longerTitle.title, href: '/eksempelkommunen/budget-2026/5.11' }],
      }),
    ],
  },
  none: { ...full, postponements: [] },
} satisfies Record<string, InitiativeView>;
