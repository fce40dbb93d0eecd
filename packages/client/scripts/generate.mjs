import { generate } from '@graphql-codegen/cli';
import { stripIgnoredCharacters } from 'graphql';
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

// A document travels in the address of every request and in the embed script. It is a plain string without line breaks,
// which a bundle that does not use it drops; the preset's own class around it is only a type here.
const source = generated.content
  .replace(/new TypedDocumentString\(`\n?([^`]*)`(?:, \{[^}]*\})?\)/g, (_all, document) =>
    JSON.stringify(stripIgnoredCharacters(document)),
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
