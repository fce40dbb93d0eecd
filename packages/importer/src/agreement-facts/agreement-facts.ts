import type { TextLine } from '../document-text/document-text.js';
import { economicTargetsIn, type ReadTarget } from '../economic-targets/economic-targets.js';
import type { BudgetYears } from '../economic-targets/target-years.js';
import { blocksIn } from '../families/agreement/section-blocks.js';
import { partiesIn, partyAmong, isSameParty } from '../parties/parties.js';
import type { Doubt, Placed } from '../reading/reading.js';
import { signaturesIn, type ReadSignatory } from '../signatures/signatures.js';
import { unGoalsIn, type ReadUnGoal } from '../un-goals/un-goals.js';

/** What an agreement says around its promises: who made it, and what it aims at. */
export interface AgreementFacts {
  /** As printed, each once. */
  parties: Placed[];
  signatories: ReadSignatory[];
  economicTargets: ReadTarget[];
  unGoals: ReadUnGoal[];
}

/**
 * Reads the text before the first section, and the lines below the place and the date. `partyNames`: those that the
 * municipality's records have.
 */
export function agreementFacts(
  text: { front: readonly TextLine[]; signed: readonly TextLine[] },
  budget: BudgetYears,
  partyNames: readonly string[],
): { facts: AgreementFacts; doubts: Doubt[] } {
  const { front, signed } = text;
  const listed = partiesIn(front, partyAmong(partyNames));
  const isParty = partyAmong(partyNames);
  const isPerson = (name: string) => signaturesIn(signed, isParty).signatories.some((it) => it.name === name);
  const named = listed.filter(({ value }) => !isPerson(value));
  // Whoever the agreement is between, and is no person, is a party wherever else the name stands.
  const { signatories, doubts } = signaturesIn(
    signed,
    partyAmong([...partyNames, ...named.map((it) => it.value)]),
  );
  const { targets, doubts: unclear } = economicTargetsIn(blocksIn(front), budget);
  const parties = [
    ...named,
    ...signatories.flatMap(({ party, line }) => (party ? [{ value: party, line }] : [])),
  ];
  return {
    facts: {
      parties: parties.filter(
        ({ value }, n) => parties.findIndex((it) => isSameParty(it.value, value)) === n,
      ),
      ...{ signatories, economicTargets: targets, unGoals: unGoalsIn(front) },
    },
    doubts: [...doubts, ...unclear],
  };
}
