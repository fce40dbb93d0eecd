import { searchWords } from '@aftalespor/database/search';
import type { DraftInitiative } from '@aftalespor/domain/draft';
import { lettersOf } from '../../letters-of/letters-of.js';
import { likeness } from '../../record-match/likeness.js';
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
  const take = ({ read }: ReadBullet, it: DraftInitiative, isSure: boolean) => {
    matches.set(read, { known: it, isSure });
    taken.add(it);
  };
  const says = ({ key }: ReadBullet, verdict: DecidedSame['verdict'], it: DraftInitiative) => {
    const decision = decided(key);
    return decision?.verdict === verdict && decision.key === it.key;
  };
  const isHere = ({ section, read }: ReadBullet, it: DraftInitiative) =>
    it.section === section && it.ordinal === read.ordinal;
  const pass = (
    isSure: boolean,
    score: (bullet: ReadBullet, it: DraftInitiative) => number,
    least: (bullet: ReadBullet, it: DraftInitiative) => number,
  ) => {
    bullets
      .filter(({ read }) => !matches.has(read))
      .flatMap((bullet) =>
        known
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
  const isSection = ({ section }: ReadBullet, it: DraftInitiative) => it.section === section;
  pass(
    true,
    ({ read, section }, it) =>
      it.summaryText !== null && lettersOf(it.summaryText) === lettersOf(read.text ?? '')
        ? 1 + Number(it.section === section)
        : 0,
    () => 1,
  );
  pass(
    true,
    (bullet, it) =>
      !isHere(bullet, it)
        ? 0
        : it.summaryText === null && samePlaces.has(it.section)
          ? 1
          : alike(bullet.read, it),
    () => SAME,
  );
  pass(
    false,
    ({ read }, it) => alike(read, it),
    (bullet, it) =>
      it.summaryText === null ? ALL_OF_A_TITLE : isSection(bullet, it) ? ALIKE : ALIKE_ELSEWHERE,
  );
  pass(
    false,
    (bullet, it) => Number(isHere(bullet, it)),
    () => 1,
  );
  return matches;
}

/** From 0 to 1: how alike the words are; how many of a title's words the text has, where no text is known. */
function alike({ text }: ReadPromise, { title, summaryText }: DraftInitiative): number {
  if (summaryText !== null) return likeness(text ?? '', summaryText);
  const words = searchWords(title);
  const theirs = new Set(searchWords(text ?? ''));
  return words.length < 2 ? 0 : words.filter((word) => theirs.has(word)).length / words.length;
}

/** The sections whose bullets have just the places that are known. */
function sectionsAsKnown(
  bullets: readonly ReadBullet[],
  known: readonly DraftInitiative[],
): ReadonlySet<string | null> {
  const placesOf = (
    list: readonly { section: string | null; ordinal: number | null }[],
    section: string | null,
  ) =>
    list
      .filter((it) => it.section === section)
      .map(({ ordinal }) => ordinal)
      .sort((a, b) => a! - b!)
      .join();
  const read = bullets.map(({ section, read: { ordinal } }) => ({ section, ordinal }));
  return new Set(
    bullets.map(({ section }) => section).filter((it) => placesOf(read, it) === placesOf(known, it)),
  );
}
