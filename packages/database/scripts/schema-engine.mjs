// Prisma's schema engine as WebAssembly: it writes migrations from the schema and compares a database with it, without
// the engine binary that Prisma's command line would download.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bindSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { derivePostgresql } from './derive-postgresql.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const schemaFile = join(root, 'prisma', 'schema.prisma');
export const PROVIDERS = ['sqlite', 'postgresql'];

/** The schema of a provider, as the engine takes it. */
export function schemaOf(provider) {
  const content = provider === 'sqlite' ? readFileSync(schemaFile, 'utf8') : derivePostgresql(schemaFile);
  return { files: [{ path: 'schema.prisma', content }] };
}

let glue;
/** The package imports its .wasm file as a module, which Node 20 does not do; so it is put together here. */
async function loadEngine() {
  if (glue) return glue;
  const folder = dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  glue = await import(pathToFileURL(join(folder, 'schema_engine_bg.js')).href);
  const module = new WebAssembly.Module(readFileSync(join(folder, 'schema_engine_bg.wasm')));
  const imports = {};
  for (const { module: from, name } of WebAssembly.Module.imports(module))
    (imports[from] ??= {})[name] = glue[name];
  const { exports } = await WebAssembly.instantiate(module, imports);
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return glue;
}

/**
 * The SQL that leads from a database to the schema: empty when they agree. `adapter` is a Prisma driver adapter factory
 * for the database; `from` is 'empty' or 'database'.
 */
export async function diffToSchema(provider, adapter, from, { script = true } = {}) {
  const { SchemaEngine } = await loadEngine();
  const engine = await SchemaEngine.new({ datamodels: undefined }, () => {}, bindSqlAdapterFactory(adapter));
  const answer = await engine.diff({
    from:
      from === 'empty'
        ? { tag: 'empty' }
        : { tag: 'schemaDatasource', ...schemaOf(provider), configDir: root },
    to: { tag: 'schemaDatamodel', ...schemaOf(provider) },
    script,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  return { differs: answer.exitCode === 2, text: answer.stdout ?? '' };
}
