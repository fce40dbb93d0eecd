import type { BodyKind } from '@aftalespor/domain/body';
import type { DraftBody } from '@aftalespor/domain/draft';
import { slugOf } from '../slug/slug.js';

/** What a Danish municipality's bodies are called, by the word that says what they are. */
const KINDS: readonly [BodyKind, RegExp][] = [
  // Several at once.
  ['OTHER', /^(?:de )?(?:alle|relevante|øvrige) |(?:råd|udvalg)ene$|bestyrelserne$/i],
  ['OTHER', /^(?:byråd|kommunalbestyrelse)(?:et|n)?$/i],
  ['COMMITTEE', /(?:udvalg|råd)(?:et)?$|^udvalg(?:et)? for /i],
  ['CENTRE', /cent(?:er|ret|re)$|^cent(?:er|ret) for /i],
  ['EXECUTIVE_BOARD', /direktion(?:en)?$/i],
  ['ADMINISTRATION', /(?:forvaltning|administration)(?:en)?$|^forvaltning(?:en)? for /i],
  ['OTHER', /(?:bestyrelse|sekretariat|afdeling|stab|kontor)(?:et|en)?$/i],
];
const LONGEST = 80;

/**
 * A body that a document names and the database does not have; null where the text is no such name. `said`: what the
 * document calls it, where its name alone need not tell.
 */
export function newBody(name: string, municipality: string, said?: BodyKind): DraftBody | null {
  if (name.length > LONGEST || !/^[\p{Lu}\p{N}][\p{L}\p{N} ,/&-]*$/u.test(name)) return null;
  const kind = KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? said;
  if (kind === undefined) return null;
  const slug = slugOf(name);
  return {
    ...{ key: `${municipality}-${slug}`, slug, name, kind },
    ...{ validFrom: null, validTo: null, successor: null },
  };
}
