import type { Block } from './section-blocks.js';

/** "Færgen. Der indsættes en afgang": a few words that stand as a title before a paragraph's own sentences. */
const RUN_IN = /^\p{Lu}[\p{L}\d-]*(?: [\p{L}\d-]+){0,3}\. (?=\p{Lu})/u;
const VERB =
  /(?<!\p{L})(?:er|skal|vil|har|kan|bliver|får|giver|gør|ser|går|står|\p{Ll}+(?:es|erer))(?!\p{L})/u;
const FEWEST = 2;

/** The blocks of a section, its paragraphs as items where most of them begin with a title: each is a part of its own. */
export function withRunInTitles(blocks: readonly Block[]): Block[] {
  const paragraphs = blocks.filter(({ isBullet, text }) => !isBullet && !text.includes('\t'));
  const titled = paragraphs.filter(({ text }) => {
    const title = RUN_IN.exec(text)?.[0];
    return title !== undefined && !VERB.test(title);
  });
  const isList = titled.length >= FEWEST && titled.length * 2 > paragraphs.length;
  return isList ? blocks.map((it) => (titled.includes(it) ? { ...it, isBullet: true } : it)) : [...blocks];
}
