import type { ReadPromise, ReadResponsibility } from './agreement-reading.js';
import { sectionsTold, sentencesOf } from './responsible.js';
import type { SectionBlocks } from './section-blocks.js';

/** Who has what some sections promise, where a sentence names these sections by their numbers. */
type ToldElsewhere = readonly { sections: readonly string[]; responsible: ReadResponsibility[] }[];

export function toldElsewhere(sections: readonly SectionBlocks[], names: readonly string[]): ToldElsewhere {
  return sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ text, line }) =>
      sentencesOf(text).flatMap((sentence) => {
        const found = sectionsTold(sentence, names);
        if (!found) return [];
        const responsible = found.responsible.map(({ name, printed }) => ({
          ...{ name, printed, line },
          role: 'RESPONSIBLE' as const,
        }));
        return { sections: found.sections, responsible };
      }),
    ),
  );
}

/** Who has a promise, where no words of its own section tell. */
export function withOthersWords(promise: ReadPromise, told: ToldElsewhere): ReadPromise {
  if (promise.responsibilities.some(({ role }) => role === 'RESPONSIBLE')) return promise;
  const responsible = told
    .filter(({ sections }) => sections.some((it) => `${promise.section}.`.startsWith(`${it}.`)))
    .flatMap((it) => it.responsible);
  return { ...promise, responsibilities: [...responsible, ...promise.responsibilities] };
}
