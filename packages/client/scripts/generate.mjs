import { generate } from '@graphql-codegen/cli';
import { parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/generated/`;

const files = await generate(
  {
    cwd: root,
    schema: '../gateway/schema.graphql',
    documents: ['src/operations/*.graphql'],
    generates: {
      'src/generated/': {
        preset: 'client',
        presetConfig: { fragmentMasking: false },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          useTypeImports: true,
          scalars: { ID: 'string' },
        },
      },
    },
    silent: true,
  },
  false,
);

const generated = files.find(({ filename }) => filename.endsWith('graphql.ts'));
if (!generated) throw new Error('generate: the preset gave no graphql.ts. Has its output been renamed?');

/** Fragments that are used once stand where they are used, and the others have a short name: names are for the types. */
function inline(document) {
  const { definitions } = parse(document);
  const uses = (name) => document.split(`...${name}\n`).length - 1;
  const once = new Map(
    definitions
      .filter(({ kind, name }) => kind === 'FragmentDefinition' && uses(name.value) === 1)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const flat = (selectionSet) =>
    visit(selectionSet, {
      SelectionSet: {
        leave: (set) => ({
          ...set,
          selections: set.selections.flatMap((selection) => {
            const fragment = selection.kind === 'FragmentSpread' && once.get(selection.name.value);
            return fragment ? flat(fragment.selectionSet).selections : [selection];
          }),
        }),
      },
    });
  const kept = definitions.filter((definition) => !once.has(definition.name.value));
  const shared = kept.filter(({ kind }) => kind === 'FragmentDefinition').map(({ name }) => name.value);
  const short = (name) => ({ kind: 'Name', value: `F${shared.indexOf(name)}` });
  return kept
    .map((definition) =>
      print(
        visit(
          { ...definition, selectionSet: flat(definition.selectionSet) },
          {
            FragmentSpread: (spread) => ({ ...spread, name: short(spread.name.value) }),
            FragmentDefinition: (fragment) => ({ ...fragment, name: short(fragment.name.value) }),
          },
        ),
      ),
    )
    .join('\n');
}

// A document travels in the address of every request and in the embed script. It is a plain string without line breaks,
// which a bundle that does not use it drops; the preset's own class around it is only a type here.
const source = generated.content
  .replace(/new TypedDocumentString\(`\n?([^`]*)`(?:, \{[^}]*\})?\)/g, (_all, document) =>
    JSON.stringify(stripIgnoredCharacters(inline(document))),
  )
  .replace(
    /export class TypedDocumentString[\s\S]*?\n\}\n/,
    'export type TypedDocumentString<Data, Variables> = DocumentTypeDecoration<Data, Variables> & { toString(): string };\n',
  );
if (/class |new /.test(source.replace(/"[^"]*"|\/\*[\s\S]*?\*\//g, '')))
  throw new Error('generate: the preset writes its documents in another way than this script expects.');

await mkdir(folder, { recursive: true });
const file = `${folder}graphql.ts`;
// An unchanged file keeps its date, so that the compiler and turbo have nothing to do.
if ((await readFile(file, 'utf8').catch(() => null)) !== source) await writeFile(file, source);
await rm(`${folder}gql.ts`, { force: true });
