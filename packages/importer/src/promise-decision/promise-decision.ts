import type { Draft, DraftPromise } from '@aftalespor/domain/draft';
import type { PromiseLinkBasis } from '@aftalespor/domain/promise';
import { freeKey } from '../free-key/free-key.js';
import { slugOf } from '../slug/slug.js';

/** What a person decided about two initiatives. */
export interface PromiseDecision {
  /** Keys. */
  initiatives: readonly [string, string];
  basis: Exclude<PromiseLinkBasis, 'SUGGESTED'>;
  /** In Danish words. */
  reason: string;
}

/** The two stand in different threads, so they cannot be confirmed as one promise. */
export class TwoThreads extends Error {
  override readonly name = 'TwoThreads';
  constructor(readonly slugs: readonly [string, string]) {
    super(`de to står i hvert sit løfte, ${slugs[0]} og ${slugs[1]}`);
  }
}

/**
 * A decision as a draft of origin PERSON: the thread of one of the two with the other added or judged, or a new thread of
 * both. `draft` is what the database has of the municipality. @throws {TwoThreads}
 */
export function decidePromise(draft: Draft, { initiatives, basis, reason }: PromiseDecision): Draft {
  const [one, other] = initiatives;
  const threads = (key: string) =>
    draft.promises.filter(({ links }) =>
      links.some((link) => link.initiative === key && link.basis !== 'REJECTED'),
    );
  const together = draft.promises.find(({ links }) =>
    [one, other].every((key) => links.some(({ initiative }) => initiative === key)),
  );
  const [ofOne] = threads(one);
  const [ofOther] = threads(other);
  if (!together && ofOne && ofOther && basis === 'CONFIRMED')
    throw new TwoThreads([ofOne.slug, ofOther.slug]);
  const thread = together ?? ofOne ?? ofOther ?? newThread(draft, one);
  // Of two that stand in no thread, or in one already, the first is the promise and the second is judged.
  const judged = together || thread !== ofOther || ofOne ? other : one;
  const decided = basis === 'CONFIRMED' ? [one, other] : [judged];
  const links = thread.links.map((link) =>
    decided.includes(link.initiative) && (link.basis !== 'CONFIRMED' || basis === 'REJECTED')
      ? { ...link, basis, reason }
      : link,
  );
  if (!links.some(({ initiative }) => initiative === judged))
    links.push({ initiative: judged, basis, reason });
  return {
    ...draft,
    origin: 'PERSON',
    bodies: [],
    parties: [],
    agreements: [],
    promises: [{ ...thread, links }],
  };
}

function newThread({ municipality, agreements, promises }: Draft, initiative: string): DraftPromise {
  const { title } = agreements
    .flatMap(({ initiatives }) => initiatives)
    .find(({ key }) => key === initiative)!;
  const base = slugOf(title).split('-').slice(0, 8).join('-') || 'loefte';
  const taken = new Set(promises.map(({ slug }) => slug));
  const slug = freeKey(base, (it) => taken.has(it));
  return {
    ...{ key: `${municipality.key}-promise-${slug}`, slug, title, summary: null },
    links: [{ initiative, basis: 'CONFIRMED', reason: 'Løftet begynder her.' }],
  };
}
