/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../page-words/page-words.js';
import { WORDS } from '../words/words.js';

const SRC = new URL('../', import.meta.url);
const GLOSSARY = readFileSync(new URL('../GLOSSARY.md', SRC), 'utf8');
/** Modules that hold rules or words about the vocabulary, not vocabulary. */
const RULES = [
  'amount-table',
  'amount-table-csv',
  'amount-years',
  'annex-total',
  'as-of',
  'danish-words',
  'english-words',
  'format',
  'page-words',
  'postponement-words',
  'printed-number',
  'reconciliation-words',
  'ref',
  'safe-href',
  'words',
];

const modules = readdirSync(SRC).filter((name) =>
  readdirSync(new URL(`${name}/`, SRC)).includes(`${name}.ts`),
);
const sourceOf = (module: string) => readFileSync(new URL(`${module}/${module}.ts`, SRC), 'utf8');

/** The vocabularies: exported lists of values in capitals, with the type beside each. */
const vocabularies = modules.flatMap((module) =>
  [...sourceOf(module).matchAll(/^export const ([A-Z_]+) = \[([^\]]+)\] as const;\nexport type (\w+)/gm)]
    .map(([, list = '', values = '', type = '']) => ({
      module,
      list,
      type,
      values: [...values.matchAll(/'([^']+)'/g)].map(([, value]) => value),
    }))
    .filter(({ list }) => list !== 'LANGUAGES'),
);

interface Entry {
  value: string | undefined;
  da: string | undefined;
  en: string | undefined;
  printed: string | undefined;
}
function entries({ type, list, module }: (typeof vocabularies)[number]): Entry[] {
  const heading = `### \`${type}\` (\`${list}\`, \`src/${module}\`)\n`;
  const section = GLOSSARY.split(heading)[1]?.split(/^##/m)[0] ?? '';
  return section
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [, value, da, en, , printed] = line.split('|').map((cell) => cell.trim());
      return { value: value?.replaceAll('`', ''), da, en, printed };
    });
}

describe('the glossary', () => {
  it('is held against all of the vocabulary', () => {
    expect(vocabularies.length).toBe(25);
  });

  it.each(vocabularies)('lists the values of $type as $module has them', (vocabulary) => {
    expect(entries(vocabulary).map(({ value }) => value)).toEqual(vocabulary.values);
  });

  it.each(vocabularies)('has the words of $type that readers see', (vocabulary) => {
    for (const { value, da, en } of entries(vocabulary)) {
      const known = (words: object) =>
        Object.values(words).flatMap((group: Record<string, string>) => group[value ?? ''] ?? []);
      if (value === 'SMILEY') continue;
      expect([...known(WORDS.da), ...known(PAGE_WORDS.da)]).toContain(da);
      expect([...known(WORDS.en), ...known(PAGE_WORDS.en)]).toContain(en);
    }
  });

  const exported = modules
    .filter((module) => !RULES.includes(module) && module !== 'view-model')
    .flatMap((module) =>
      [...sourceOf(module).matchAll(/^export (?:const|type|interface) (\w+)/gm)].map(([, name = '']) => name),
    )
    // A schema is named after its record, which is in the list.
    .filter((name) => !name.endsWith('Schema'));
  it.each(exported)('names %s', (name) => {
    expect(GLOSSARY).toMatch(new RegExp(`\`${name}\\b`));
  });

  it('names no type and no folder that is not there', () => {
    const concepts = GLOSSARY.split('## Concepts')[1]?.split('## Words around')[0] ?? '';
    const all = modules.map(sourceOf).join('\n');
    for (const [, name = ''] of concepts.matchAll(/`([A-Z][a-z]\w+)(?:\.\w+)?`/g))
      expect(all).toMatch(new RegExp(`export (?:type|interface) ${name}\\b`));
    for (const [, name = ''] of concepts.matchAll(/`src\/([\w-]+)`/g)) expect(modules).toContain(name);
  });

  it('says of every entry where it is printed, or that it is not', () => {
    const signs = [...GLOSSARY.matchAll(/^\| ([A-Z]) \| `[\w-]+\.txt` \|/gm)]
      .map(([, sign]) => sign)
      .join('');
    const place = new RegExp(`^(–|[${signs}](:[1-9]\\d*)?(, [${signs}](:[1-9]\\d*)?)*)$`);
    const rows = GLOSSARY.split('## Concepts')[1]?.match(/^\| (?!-|Danish|value).*\|$/gm) ?? [];
    expect(signs).toBe('IFPAC');
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) expect(row.split('|').at(-2)?.trim(), row).toMatch(place);
  });

  it('has each term once', () => {
    const terms = [...GLOSSARY.matchAll(/^\| (?!`|–|[A-Z] \|)([^|]+) \|/gm)].flatMap(([, cell = '']) =>
      cell.split(', '),
    );
    const list = terms.filter((term) => !['Danish', 'value', 'sign', '---'].includes(term));
    expect(list.filter((term, place) => list.indexOf(term) !== place)).toEqual([]);
  });
});
