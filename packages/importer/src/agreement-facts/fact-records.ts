import { searchWords } from '@aftalespor/database/search';
import type { DraftEconomicTarget, DraftParty, DraftSignatory, DraftUnGoal } from '@aftalespor/domain/draft';
import { firstWords } from '../families/agreement/first-words.js';
import { lettersOf } from '../letters-of/letters-of.js';
import { isSameParty } from '../parties/parties.js';
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
/** "Bylisten (T)": a party, and its letter on the ballot paper. */
const WITH_LETTER = /^(.+?)\s*\((\p{Lu})\)$/u;

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
    const [, whole = name, letter = null] = WITH_LETTER.exec(name) ?? [];
    const slug = slugOf(whole);
    if (partyOf(name) !== null || slug === '') continue;
    newParties.push({ key: `${known.municipality.key}-${slug}`, slug, name: whole, shortName: letter });
    if (known.parties.length > 0)
      target.doubt(line, 'parti', name, 'databasen kender intet parti med det navn: se efter, om det er nyt');
  }
  const signatoryKey = freeKeys(agreement.signatories, `${stem}-signatory`);
  return {
    newParties,
    agreement: {
      parties: [...new Set(parties.flatMap(({ value }) => partyOf(value) ?? []))],
      signatories: once(signatories, ({ name }) => lettersOf(name)).map(
        ({ name, role, party, line }: ReadSignatory): DraftSignatory => {
          const same = agreement.signatories.find((it) => lettersOf(it.name) === lettersOf(name));
          return {
            ...{
              key: same?.key ?? signatoryKey(),
              name: same?.name ?? name,
              role: role ?? same?.role ?? null,
            },
            party: party === null ? (same?.party ?? null) : partyOf(party),
            source: same?.source ?? target.source(line),
          };
        },
      ),
      economicTargets: targetRecords(economicTargets, target),
      unGoals: once(unGoals, ({ number }) => String(number)).map(({ number, title, line }): DraftUnGoal => {
        const same = agreement.unGoals.find((it) => it.number === number);
        return same ?? { key: `${stem}-un-goal-${number}`, number, title, source: target.source(line) };
      }),
    },
  };
}

/** The records of economic targets: the known ones, and those that are new under keys of their own. */
export function targetRecords(targets: readonly ReadTarget[], target: Target): DraftEconomicTarget[] {
  const known = target.agreement.economicTargets;
  const key = freeKeys(known, `${target.stem}-target`);
  const left = [...known];
  return targets.map((read): DraftEconomicTarget => {
    const { text, value, unit, fromYear, toYear, line } = read;
    return (
      takeSame(left, read, target.document.key) ?? {
        ...{ key: key(), title: firstWords(text), value, unit, fromYear, toYear },
        source: target.source(line),
      }
    );
  });
}

/** Who or what a document names twice, where it does so first. */
const once = <Read>(list: readonly Read[], name: (read: Read) => string): Read[] =>
  list.filter((it, n) => list.findIndex((other) => name(other) === name(it)) === n);

function freeKeys(records: readonly { key: string }[], stem: string): () => string {
  const used = new Set(records.map(({ key }) => key));
  let n = 0;
  return () => {
    do n++;
    while (used.has(`${stem}-${n}`));
    return `${stem}-${n}`;
  };
}

/**
 * The known target that has the number and the unit, or, without a number, the place, or most words of our title; the
 * nearest first.
 */
function takeSame(
  left: DraftEconomicTarget[],
  { value, unit, text, line }: ReadTarget,
  document: string,
): DraftEconomicTarget | null {
  const away = ({ source }: DraftEconomicTarget) =>
    source.document === document ? Math.abs(source.line - line) : Infinity;
  // Whether less is wanted is told by the title, which is ours.
  const isSame = (it: DraftEconomicTarget) =>
    value === null
      ? it.value === null && (away(it) === 0 || shared(it.title, text) >= ALIKE)
      : it.value !== null && Math.abs(it.value) === Math.abs(value) && it.unit === unit;
  const [found] = left.filter(isSame).sort((a, b) => (away(a) < away(b) ? -1 : away(a) > away(b) ? 1 : 0));
  if (found) left.splice(left.indexOf(found), 1);
  return found ?? null;
}

/** From 0 to 1: how many of a title's words a text has. */
function shared(title: string, text: string): number {
  const words = searchWords(title);
  const theirs = new Set(searchWords(text));
  return words.length === 0 ? 0 : words.filter((word) => theirs.has(word)).length / words.length;
}
