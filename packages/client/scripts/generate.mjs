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
          immutableTypes: true,
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

// A document travels in the address of every request and in the embed script: line breaks are left out, and what a
// bundle does not use can be dropped from it.
const source = generated.content.replace(
  /new TypedDocumentString\(`\n?([^`]*)`/g,
  (_all, document) => `/* @__PURE__ */ new TypedDocumentString(${JSON.stringify(stripIgnoredCharacters(document))}`,
);

await mkdir(folder, { recursive: true });
const file = `${folder}graphql.ts`;
// An unchanged file keeps its date, so that the compiler and turbo have nothing to do.
if ((await readFile(file, 'utf8').catch(() => null)) !== source) await writeFile(file, source);
await rm(`${folder}gql.ts`, { force: true });
