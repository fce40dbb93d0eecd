import type { DraftEconomicTarget, DraftParty, DraftSignatory, DraftUnGoal } from '@aftalespor/domain/draft';
import { firstWords } from '../families/agreement/first-words.js';
import { lettersOf } from '../letters-of/letters-of.js';
import { isSameParty } from '../parties/parties.js';
import { likeness } from '../record-match/likeness.js';
import type { ReadTarget } from '../economic-targets/economic-targets.js';
import type { ReadSignatory } from '../signatures/signatures.js';
import { slugOf } from '../slug/slug.js';
import type { Target } from '../target/target.js';
import type { AgreementFacts } from './agreement-facts.js';

/** The records of an agreement's facts; what is known of each stays. `newParties`: those that the municipality does not have. */
export interface FactRecords {
  agreement: {
    parties: string[];
    signatories: DraftSignatory[];
    economicTargets: DraftEconomicTarget[];
    unGoals: DraftUnGoal[];
  };
  newParties: DraftParty[];
}

const ALIKE = 0.5;

/** Adds a doubt to `target` for each party that is new where others are known: it may be one of those under another name. */
export function factRecords(
  { parties, signatories, economicTargets, unGoals }: AgreementFacts,
  target: Target,
): FactRecords {
  const { known, agreement, stem } = target;
  const newParties: DraftParty[] = [];
  const partyOf = (name: string): string | null => {
    const party = [...known.parties, ...newParties].find(
      (it) => isSameParty(it.name, name) || (it.shortName !== null && isSameParty(it.shortName, name)),
    );
    return party?.key ?? null;
  };
  for (const { value: name, line } of parties) {
    const slug = slugOf(name);
    if (partyOf(name) !== null || slug === '') continue;
    newParties.push({ key: `${known.municipality.key}-${slug}`, slug, name, shortName: null });
    if (known.parties.length > 0)
      target.doubt(line, 'parti', name, 'the database has no party of this name: see that it is a new one');
  }
  const keysOf = (records: readonly { key: string }[], kind: string) => {
    const used = new Set(records.map(({ key }) => key));
    let n = 0;
    return (): string => {
      do n++;
      while (used.has(`${stem}-${kind}-${n}`));
      return `${stem}-${kind}-${n}`;
    };
  };
  const signatoryKey = keysOf(agreement.signatories, 'signatory');
  const targetKey = keysOf(agreement.economicTargets, 'target');
  const left = [...agreement.economicTargets];
  return {
    newParties,
    agreement: {
      parties: [...new Set(parties.flatMap(({ value }) => partyOf(value) ?? []))],
      signatories: signatories.map(({ name, role, party, line }: ReadSignatory): DraftSignatory => {
        const same = agreement.signatories.find((it) => lettersOf(it.name) === lettersOf(name));
        return {
          ...{ key: same?.key ?? signatoryKey(), name: same?.name ?? name, role: role ?? same?.role ?? null },
          party: party === null ? (same?.party ?? null) : partyOf(party),
          source: same?.source ?? target.source(line),
        };
      }),
      economicTargets: economicTargets.map((read): DraftEconomicTarget => {
        const same = takeSame(left, read, target.document.key);
        if (same) return same;
        const { text, value, unit, fromYear, toYear, line } = read;
        return {
          ...{ key: targetKey(), title: firstWords(text), value, unit, fromYear, toYear },
          source: target.source(line),
        };
      }),
      unGoals: unGoals.map(({ number, title, line }): DraftUnGoal => {
        const same = agreement.unGoals.find((it) => it.number === number);
        return same ?? { key: `${stem}-un-goal-${number}`, number, title, source: target.source(line) };
      }),
    },
  };
}

/** The known target that has the number and the unit, or, without a number, the place or the words; the nearest first. */
function takeSame(
  left: DraftEconomicTarget[],
  { value, unit, text, line }: ReadTarget,
  document: string,
): DraftEconomicTarget | null {
  const isHere = ({ source }: DraftEconomicTarget) => source.document === document && source.line === line;
  // Whether less is wanted is told by the title, which is ours.
  const isSame = (it: DraftEconomicTarget) =>
    value === null
      ? it.value === null && (isHere(it) || likeness(it.title, text) >= ALIKE)
      : it.value !== null && Math.abs(it.value) === Math.abs(value) && it.unit === unit;
  const found = left.filter(isSame).sort((a, b) => Number(isHere(b)) - Number(isHere(a)))[0];
  if (found) left.splice(left.indexOf(found), 1);
  return found ?? null;
}
