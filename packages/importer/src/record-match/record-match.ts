/**
 * A later version of a document may number an initiative or a section anew. It is the same one where its title says so; that is
 * a reading, and a doubt until a person has decided it.
 */
import type { Draft, DraftAgreement } from '@aftalespor/domain/draft';
import { SAME_AS, type Decision } from '../corrections/corrections.js';
import { comparable, likeness, likenessOf, type Comparable } from './likeness.js';

/** A numbered record of the document that is a known one of another number. */
export interface RecordMatch {
  list: 'initiatives' | 'sections';
  /** The key that it would have as a new record; a decision names it. */
  key: string;
  /** As the document prints it. */
  number: string;
  title: string;
  line: number;
  /** The known record. */
  known: string;
  knownTitle: string;
  /** The number that it keeps, since another known record still has the printed one; null where that is free. */
  kept: string | null;
  isDecided: boolean;
}

interface Numbered {
  key: string;
  number: string;
  title: string;
  line: number;
  section: string | null;
  words: Comparable;
}

const SAME = 0.5;
const ALIKE = 0.75;
const ALIKE_ELSEWHERE = 0.9;

/**
 * The records of a draft that are known under another number: as a person decided, else by the likeness of their titles.
 * `told` are all sections that the document names, also those that are not its own to tell of.
 */
export function matchRecords(
  draft: Draft,
  known: Draft,
  decisions: readonly Decision[],
  told: readonly { number: string; title: string }[] = [],
): RecordMatch[] {
  const about = decisions.filter(({ felt, beslutning }) => felt === SAME_AS && beslutning !== null);
  return draft.agreements.flatMap((agreement) => {
    const before = known.agreements.find(({ key }) => key === agreement.key);
    if (!before) return [];
    // What a note speaks of under its own number is not what has another number.
    const named = new Set<string>([
      ...agreement.postponements.map(({ initiative }) => initiative),
      ...before.sections
        .filter(({ number, title }) =>
          told.some((it) => it.number === number && likeness(it.title, title) >= SAME),
        )
        .map(({ key }) => key),
    ]);
    return (['sections', 'initiatives'] as const).flatMap((list) =>
      matchList({ list, about, named }, numbered(agreement, list), numbered(before, list)),
    );
  });
}

function matchList(
  {
    list,
    about,
    named,
  }: { list: RecordMatch['list']; about: readonly Decision[]; named: ReadonlySet<string> },
  read: readonly Numbered[],
  known: readonly Numbered[],
): RecordMatch[] {
  const ownerOf = (number: string) => known.find((it) => it.number === number);
  const stays = (it: Numbered | undefined, other: Numbered | undefined) =>
    it !== undefined && other !== undefined && likenessOf(it.words, other.words) >= SAME;
  const moved = known.filter(
    (it) =>
      !named.has(it.key) &&
      !stays(
        read.find(({ number }) => number === it.number),
        it,
      ),
  );
  const candidates = read.flatMap((one) => {
    const owner = ownerOf(one.number);
    const key = owner ? `${one.key}-2` : one.key;
    const decision = about.find(({ post }) => post === key);
    if (decision?.beslutning === 'ret') {
      const target = known.find((it) => it.key === decision.værdi);
      return target && target !== owner ? [{ one, key, target, score: 2, isDecided: true }] : [];
    }
    if (stays(one, owner)) return [];
    return moved
      .filter((it) => it !== owner)
      .map((target) => ({ one, key, target, score: likenessOf(one.words, target.words), decision }))
      .filter(({ target, score }) => score >= (target.section === one.section ? ALIKE : ALIKE_ELSEWHERE))
      .filter(({ target }) => !(decision?.beslutning === 'afvis' && decision.læst === target.key))
      .map(({ decision: decided, ...it }) => ({ ...it, isDecided: decided?.beslutning === 'godkend' }));
  });
  const taken = new Set<string>();
  const matched = candidates
    .sort((a, b) => b.score - a.score)
    .filter(({ one, target }) => {
      if (taken.has(one.number) || taken.has(target.key)) return false;
      taken.add(one.number).add(target.key);
      return true;
    });
  return matched.map(({ one, key, target, isDecided }): RecordMatch => {
    const { number, title, line } = one;
    const owner = ownerOf(number);
    const isFree = owner === undefined || matched.some((it) => it.target === owner);
    return {
      ...{ list, key, number, title, line, known: target.key, knownTitle: target.title, isDecided },
      kept: isFree ? null : target.number,
    };
  });
}

function numbered(agreement: DraftAgreement, list: RecordMatch['list']): Numbered[] {
  const records =
    list === 'sections'
      ? agreement.sections.map((it) => ({ ...it, section: it.parent, line: it.source.line }))
      : agreement.initiatives.map((it) => ({ ...it, line: it.sources[0]!.line }));
  return records.flatMap(({ key, number, title, line, section }) =>
    number === null ? [] : [{ key, number, title, line, section, words: comparable(title) }],
  );
}
