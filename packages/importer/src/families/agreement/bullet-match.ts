import type { DraftInitiative } from '@aftalespor/domain/draft';
import { grouped } from '../../grouped/grouped.js';
import { comparable, likenessOf, type Comparable } from '../../record-match/likeness.js';
import type { DecidedSame } from '../../target/target.js';
import type { ReadPromise } from './agreement-reading.js';

/** A bullet of the document with the key that it would have as a new record, and that of its section. */
export interface ReadBullet {
  read: ReadPromise;
  key: string;
  section: string | null;
}

/** Which known bullet it is; `isSure` where its place and its words say so, or a person has decided it. */
export interface BulletMatch {
  known: DraftInitiative;
  isSure: boolean;
}

const SAME = 0.5;
const ALIKE = 0.6;
const ALIKE_ELSEWHERE = 0.9;
const ALL_OF_A_TITLE = 0.75;

/**
 * The known bullets that a document's are, whatever stands between them now. Each known one is taken once: first by what a
 * person decided, then by the same words anywhere, then by its place where the words are much the same, then by words
 * that are much the same in another place, last by its place alone. Where only our title of one is known, its words are looked
 * for; and where a section has just the places that are known, each is taken by its place.
 */
export function matchBullets(
  bullets: readonly ReadBullet[],
  known: readonly DraftInitiative[],
  decided: (key: string) => DecidedSame | null,
): Map<ReadPromise, BulletMatch> {
  const matches = new Map<ReadPromise, BulletMatch>();
  const taken = new Set<DraftInitiative>();
  const decisions = new Map(bullets.map((bullet) => [bullet, decided(bullet.key)]));
  const textOf = new Map(bullets.map((bullet) => [bullet, comparable(bullet.read.text ?? '')]));
  const wordsOf = new Map(known.map((it) => [it, comparable(it.summaryText ?? it.title)]));
  const alikeAs = (bullet: ReadBullet, it: DraftInitiative) =>
    alike(textOf.get(bullet)!, wordsOf.get(it)!, it.summaryText !== null);
  const byLetters = grouped(
    known.filter(({ summaryText }) => summaryText !== null),
    (it) => wordsOf.get(it)!.letters,
  );
  const byPlace = grouped(known, placeOf);
  const take = ({ read }: ReadBullet, it: DraftInitiative, isSure: boolean) => {
    matches.set(read, { known: it, isSure });
    taken.add(it);
  };
  const says = (bullet: ReadBullet, verdict: DecidedSame['verdict'], it: DraftInitiative) => {
    const decision = decisions.get(bullet);
    return decision?.verdict === verdict && decision.key === it.key;
  };
  const here = ({ section, read: { ordinal } }: ReadBullet) =>
    byPlace.get(placeOf({ section, ordinal })) ?? [];
  const isHere = ({ section, read }: ReadBullet, it: DraftInitiative) =>
    it.section === section && it.ordinal === read.ordinal;
  const isSection = ({ section }: ReadBullet, it: DraftInitiative) => it.section === section;
  const pass = (
    isSure: boolean,
    candidates: (bullet: ReadBullet) => readonly DraftInitiative[],
    score: (bullet: ReadBullet, it: DraftInitiative) => number,
    least: (bullet: ReadBullet, it: DraftInitiative) => number,
  ) => {
    bullets
      .filter(({ read }) => !matches.has(read))
      .flatMap((bullet) =>
        candidates(bullet)
          .filter((it) => !taken.has(it) && !says(bullet, 'NOT', it))
          .map((it) => ({ bullet, it, at: score(bullet, it) }))
          .filter(({ at, it }) => at >= least(bullet, it)),
      )
      .sort((a, b) => b.at - a.at || Number(isHere(b.bullet, b.it)) - Number(isHere(a.bullet, a.it)))
      .forEach(({ bullet, it }) => {
        if (!matches.has(bullet.read) && !taken.has(it))
          take(bullet, it, isSure || says(bullet, 'RIGHT', it));
      });
  };
  for (const bullet of bullets) {
    const same = known.find((it) => says(bullet, 'SAME', it));
    if (same && !taken.has(same)) take(bullet, same, true);
  }
  const samePlaces = sectionsAsKnown(bullets, known);
  pass(
    true,
    (bullet) => byLetters.get(textOf.get(bullet)!.letters) ?? [],
    (bullet, it) => 1 + Number(isSection(bullet, it)),
    () => 1,
  );
  pass(
    true,
    here,
    (bullet, it) => (it.summaryText === null && samePlaces.has(it.section) ? 1 : alikeAs(bullet, it)),
    () => SAME,
  );
  pass(
    false,
    () => known,
    alikeAs,
    (bullet, it) =>
      it.summaryText === null ? ALL_OF_A_TITLE : isSection(bullet, it) ? ALIKE : ALIKE_ELSEWHERE,
  );
  pass(
    false,
    here,
    () => 1,
    () => 1,
  );
  return matches;
}

const placeOf = ({ section, ordinal }: { section: string | null; ordinal: number | null }): string =>
  `${ordinal} ${section}`;

/** From 0 to 1: how alike the words are; how many of a title's words the text has, where no text is known. */
function alike(text: Comparable, known: Comparable, isText: boolean): number {
  if (isText) return likenessOf(text, known);
  const words = [...known.words];
  return words.length < 2 ? 0 : words.filter((word) => text.words.has(word)).length / words.length;
}

/** The sections whose bullets have just the places that are known. */
function sectionsAsKnown(
  bullets: readonly ReadBullet[],
  known: readonly DraftInitiative[],
): ReadonlySet<string | null> {
  const placesIn = (list: readonly { section: string | null; ordinal: number | null }[]) =>
    new Map(
      [...grouped(list, ({ section }) => `${section}`)].map(([section, all]) => [
        section,
        all
          .map(({ ordinal }) => ordinal)
          .sort((a, b) => a! - b!)
          .join(),
      ]),
    );
  const read = placesIn(bullets.map(({ section, read: { ordinal } }) => ({ section, ordinal })));
  const theirs = placesIn(known);
  return new Set(
    bullets.map(({ section }) => section).filter((it) => read.get(`${it}`) === theirs.get(`${it}`)),
  );
}
