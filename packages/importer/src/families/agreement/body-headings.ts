import type { Doubt } from '../../reading/reading.js';
import type { ReadPromise } from './agreement-reading.js';
import { bodiesIn, type NamedBody } from './bodies-in.js';
import type { SectionBlocks } from './section-blocks.js';
import { byNumber, sectionsAbove } from './sections-above.js';

/** A committee's name, and nothing else: "Børne- og Undervisningsudvalget", "Udvalget for Børn og Unge". */
export const COMMITTEE = /^(?:\p{L}[\p{L}, -]*udvalg(?:et)?|Udvalget for \p{L}[\p{L}, -]*)$/iu;

/** The body that a heading is nothing but the name of; null where it is another heading. */
export function bodyOf(
  { title, line }: SectionBlocks,
  known: readonly string[],
): (NamedBody & { line: number }) | null {
  const body = bodiesIn(title, known).find(({ printed }) => printed === title);
  if (body) return { ...body, line };
  return COMMITTEE.test(title) ? { name: title, printed: title, index: 0, line } : null;
}

/**
 * Makes the body that is the heading above a promise, its section's own or one that this is a part of, responsible where
 * nothing else tells who is. Where neither the numbers nor the levels of the headings below a body's say that they are
 * parts of it, how far it reaches is a doubt.
 */
export function withBodiesAbove(
  promises: readonly ReadPromise[],
  sections: readonly SectionBlocks[],
  known: readonly string[],
): { promises: ReadPromise[]; doubts: Doubt[] } {
  const bodies = new Map(sections.map((it) => [it.number, bodyOf(it, known)]));
  if ([...bodies.values()].every((it) => it === null)) return { promises: [...promises], doubts: [] };
  const all = byNumber(sections);
  const found = new Map(
    sections.map((section) => {
      const standing = [section, ...sectionsAbove(section, all)];
      return [section.number, standing.map((it) => bodies.get(it.number)).find(Boolean) ?? null];
    }),
  );
  const above = (number: string) => found.get(number) ?? null;
  const reached = new Set(promises.map(({ section }) => above(section)));
  const open = sections.filter(({ number, blocks }) => {
    const body = bodies.get(number);
    return body && blocks.length === 0 && !reached.has(body);
  });
  return {
    promises: promises.map((it) => {
      const body = it.responsibilities.some(({ role }) => role === 'RESPONSIBLE') ? null : above(it.section);
      if (!body) return it;
      const { name, printed, line } = body;
      return {
        ...it,
        responsibilities: [...it.responsibilities, { name, printed, line, role: 'RESPONSIBLE' }],
      };
    }),
    doubts: open.slice(0, 1).map(({ line }) => ({
      ...{ line, field: 'ansvar', value: open.map(({ title }) => title).join('; ') },
      message:
        'overskrifterne siger ikke, hvilke andre der hører under dem: registrér selv, hvem der har ansvaret for det, der står under hvert udvalg',
    })),
  };
}
