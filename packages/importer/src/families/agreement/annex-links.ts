import { searchWords } from '@aftalespor/database/search';
import type { DraftBudgetLine, DraftInitiative } from '@aftalespor/domain/draft';
import { lettersOf } from '../../letters-of/letters-of.js';
import type { ReadAnnexLine } from './agreement-reading.js';
import { amountFit } from './amount-fit.js';
import { isCalled } from './table-amounts.js';

export type Link = Pick<DraftBudgetLine, 'initiative' | 'linkBasis' | 'linkReason'>;
/** An initiative with the printed number of the section that it stands in, its own number where it has one. */
export type Candidate = Pick<DraftInitiative, 'key' | 'number' | 'title' | 'summaryText' | 'amounts'> & {
  sectionNumber: string;
  /** The sections that this one is a part of. */
  within?: readonly string[];
};
type Line = Pick<ReadAnnexLine, 'sectionNumber' | 'section' | 'title' | 'amounts'>;

const NO_LINK: Link = { initiative: null, linkBasis: null, linkReason: null };
/** A stem so long is known at the beginning of a compound: "solceller" in "solcelleselskab". */
const COMPOUND = 6;
const SHORTEST_NAME = 10;

/**
 * The initiative of each annex line, in their order. In the line's own section it is the only one that, in this order, has
 * its whole name; has all words of it and all amounts; has a word of it and all amounts; has all words of it; is alone
 * there and has a word of it, or names no other amounts. In a section beside it, one that has all words and all amounts. A
 * line whose name begins with another's goes with that. Where several may be meant, none is. Only a whole name is
 * STATED; the others are suggestions, each with its reason.
 */
export function linksOf(lines: readonly Line[], initiatives: readonly Candidate[]): Link[] {
  const wordsOf = new Map(initiatives.map((it) => [it, searchWords(textOf(it))]));
  const links = lines.map((line) =>
    line.section === undefined
      ? linkOf(line, initiatives, (it) => wordsOf.get(it)!)
      : linkOfRow(line.title, line.section, initiatives),
  );
  return links.map((link, n) => (link.initiative === null ? (continued(n, lines, links) ?? link) : link));
}

/** A row of a section's table is for the initiative there, or in a part of the section, that has its name, or the beginning of it. */
function linkOfRow(title: string, section: string, initiatives: readonly Candidate[]): Link {
  const own = initiatives.filter((it) => it.sectionNumber === section);
  const parts = initiatives.filter(({ within = [] }) => within.includes(section));
  const isNamed = (it: Candidate) => lettersOf(it.title) === lettersOf(title);
  const named = only(own.filter(isNamed)) ?? only(parts.filter(isNamed));
  if (named) return { initiative: named.key, linkBasis: 'STATED', linkReason: 'Samme afsnit og samme navn.' };
  const begun = only([...own, ...parts].filter((it) => isCalled(title, it.title)));
  return begun
    ? { initiative: begun.key, linkBasis: 'SUGGESTED', linkReason: 'Navnet begynder som indsatsens.' }
    : NO_LINK;
}

function linkOf(
  line: Line,
  initiatives: readonly Candidate[],
  wordsOf: (it: Candidate) => readonly string[],
): Link {
  const { sectionNumber, title } = line;
  if (sectionNumber === null) return NO_LINK;
  const own = initiatives.filter((it) => it.sectionNumber === sectionNumber);
  const named = only(own.filter((it) => lettersOf(textOf(it)).includes(lettersOf(title))));
  if (named) return { initiative: named.key, linkBasis: 'STATED', linkReason: 'Samme afsnit og samme navn.' };
  const words = [...new Set(searchWords(title))].filter((word) => /\p{L}{2}/u.test(word));
  const facts = (list: readonly Candidate[]) =>
    list.map((it) => {
      const theirs = wordsOf(it);
      const shared = words.filter((word) => theirs.some((other) => isSameWord(word, other)));
      return {
        ...{ it, fit: amountFit(it.amounts, line.amounts) },
        ...{ hasWord: shared.length > 0, hasAll: words.length > 1 && shared.length === words.length },
      };
    });
  const here = facts(own);
  const suggest = (found: Candidate | undefined, linkReason: string): Link | undefined =>
    found && { initiative: found.key, linkBasis: 'SUGGESTED', linkReason };
  const whole = (list: ReturnType<typeof facts>) =>
    only(list.filter(({ hasAll, fit }) => hasAll && fit?.isAll).map(({ it }) => it));
  const near = whole(facts(initiatives.filter((it) => isBeside(it.sectionNumber, sectionNumber))));
  const alike = here.filter(({ hasWord, fit }) => hasWord && fit?.isAll);
  const one = here.length === 1 ? here[0] : undefined;
  return (
    suggest(whole(here), 'Samme afsnit, alle navnets ord og de samme beløb, eventuelt efter afrunding.') ??
    (here.some(({ hasAll }) => hasAll)
      ? undefined
      : suggest(near, `Navn og beløb er ens, men bilaget skriver afsnit ${sectionNumber}.`)) ??
    suggest(
      only(alike.map(({ it }) => it)) ?? only(alike.filter(({ fit }) => fit?.hasNoOther).map(({ it }) => it)),
      'Samme afsnit og ord til fælles; beløb og år er ens, eventuelt efter afrunding.',
    ) ??
    suggest(
      only(here.filter(({ hasAll }) => hasAll).map(({ it }) => it)),
      'Samme afsnit og alle navnets ord; beløbene er ikke ens.',
    ) ??
    suggest(
      one && (one.fit?.isAll !== false || one.hasWord) ? one.it : undefined,
      'Afsnittet har kun denne indsats.',
    ) ??
    NO_LINK
  );
}

/** "Ny skole - ændringer" goes where "Ny skole" goes. */
function continued(n: number, lines: readonly Line[], links: readonly Link[]): Link | null {
  const { sectionNumber, title } = lines[n]!;
  const first = lines.findIndex(
    (it, at) =>
      links[at]!.initiative !== null &&
      it.sectionNumber === sectionNumber &&
      it.title.length >= SHORTEST_NAME &&
      title.startsWith(it.title) &&
      /^\s*[-–(,:]/u.test(title.slice(it.title.length)),
  );
  if (first === -1) return null;
  return {
    ...{ initiative: links[first]!.initiative, linkBasis: 'SUGGESTED' },
    linkReason: `Navnet begynder som linjen "${lines[first]!.title}".`,
  };
}

const only = <Item>(list: readonly Item[]): Item | undefined => (list.length === 1 ? list[0] : undefined);

const textOf = ({ title, summaryText }: Candidate) => `${title} ${summaryText ?? ''}`;

const isSameWord = (word: string, other: string): boolean =>
  word === other || (word.length >= COMPOUND && other.startsWith(word));

/** Parts of the same section: 3.3.2 and 3.3.3. */
const isBeside = (one: string, other: string): boolean =>
  one !== other && one.includes('.') && one.replace(/\.\d+$/, '') === other.replace(/\.\d+$/, '');
