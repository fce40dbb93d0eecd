import type { TextLine } from '../document-text/document-text.js';
import { economicTargetsIn, type ReadTarget } from '../economic-targets/economic-targets.js';
import type { BudgetYears } from '../economic-targets/target-years.js';
import { blocksIn, type Block } from '../families/agreement/section-blocks.js';
import { partiesIn, partyAmong, isSameParty } from '../parties/parties.js';
import type { Doubt, Placed } from '../reading/reading.js';
import { signaturesIn, type ReadSignatory } from '../signatures/signatures.js';
import { isLetter } from '../parties/national-parties.js';
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
 * Reads the text before the first section, and the lines below the place and the date. `aims`: what else may speak of
 * economic targets. `partyNames`: those that the municipality's records have.
 */
export function agreementFacts(
  text: { front: readonly TextLine[]; signed: readonly TextLine[]; aims?: readonly Block[] },
  budget: BudgetYears,
  partyNames: readonly string[],
): { facts: AgreementFacts; doubts: Doubt[] } {
  const { front, signed, aims = [] } = text;
  const isParty = partyAmong(partyNames);
  const persons = new Set(signaturesIn(signed, isParty).signatories.map(({ name }) => name));
  const named = partiesIn(front, isParty).filter(({ value }) => !persons.has(value));
  // Whoever the agreement is between, and is no person, is a party wherever else the name stands.
  const names = [...named.map((it) => it.value), ...partyNames];
  const { signatories: read, doubts } = signaturesIn(signed, partyAmong(names));
  const signatories = read.map((it) => {
    if (it.party === null || !isLetter(it.party)) return it;
    const party = names.find((name) => isSameParty(name, it.party!)) ?? null;
    if (party === null)
      doubts.push({
        ...{ line: it.line, field: 'underskrifter', value: `${it.name} (${it.party})` },
        message: 'dokumentet nævner intet parti med dette bogstav: registrér selv, hvilket parti det er',
      });
    return { ...it, party };
  });
  const { targets, doubts: unclear } = economicTargetsIn([...blocksIn(front), ...aims], budget);
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
