import { Parser, type Handler } from 'htmlparser2';
import { ImportError } from '../import-error/import-error.js';

/** Far deeper than any document's tables in tables. The parser's time grows with the depth of each element. */
const DEEPEST = 1_000;

/** Parses HTML, or XML where `xmlMode`, whole or in parts, into the handler's calls. @throws {ImportError} DAMAGED where elements stand too deep in each other */
export function parseMarkup(
  markup: string | Iterable<string>,
  file: string,
  { onopentag, onclosetag, ontext }: Pick<Partial<Handler>, 'onopentag' | 'onclosetag' | 'ontext'>,
  { xmlMode = false } = {},
): void {
  let depth = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes, implied) {
        if (++depth > DEEPEST)
          throw new ImportError(
            'DAMAGED',
            file,
            null,
            `mere end ${DEEPEST} elementer står inden i hinanden, og det har intet dokument brug for. Gem det igen, eller som PDF.`,
          );
        onopentag?.(name, attributes, implied);
      },
      onclosetag(name, implied) {
        depth--;
        onclosetag?.(name, implied);
      },
      ...(ontext && { ontext }),
    },
    { xmlMode, decodeEntities: true },
  );
  for (const part of typeof markup === 'string' ? [markup] : markup) parser.write(part);
  parser.end();
}
