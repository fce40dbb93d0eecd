import { searchWords } from '../search/search.js';
import { chunks, delegate, type Transaction } from './write.js';

/**
 * Brings the search words of the initiatives up to date with what is now stored: number, title, summary, section and
 * bodies. Answers how many words were written and removed.
 */
export async function indexSearchWords(
  transaction: Transaction,
  where: object,
): Promise<{ created: number; removed: number }> {
  const initiatives = await transaction.initiative.findMany({
    where,
    select: {
      ...{ id: true, number: true, title: true, summary: true, summaryText: true },
      section: { select: { title: true, theme: true } },
      responsibilities: { select: { body: { select: { name: true } } } },
    },
  });
  const stored = new Map<string, Set<string>>(initiatives.map(({ id }) => [id, new Set()]));
  for (const { initiativeId, word } of await transaction.searchWord.findMany({
    where: { initiative: where },
  }))
    stored.get(initiativeId)?.add(word);

  const created: { initiativeId: string; word: string }[] = [];
  let removed = 0;
  for (const { id, number, title, summary, summaryText, section, responsibilities } of initiatives) {
    const bodies = responsibilities.map(({ body }) => body.name);
    const texts = [number, title, summary, summaryText, section?.title, section?.theme, ...bodies];
    const wanted = new Set(searchWords(texts.filter((text) => text != null).join(' \n ')));
    const present = stored.get(id)!;
    for (const word of wanted) if (!present.has(word)) created.push({ initiativeId: id, word });
    const gone = [...present].filter((word) => !wanted.has(word));
    for (const words of chunks(gone, 1)) {
      await delegate(transaction, 'searchWord').deleteMany({
        where: { initiativeId: id, word: { in: words } },
      });
      removed += words.length;
    }
  }
  for (const data of chunks(created, 2)) await transaction.searchWord.createMany({ data });
  return { created: created.length, removed };
}
