import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { problemsOfDraft } from '@aftalespor/database/check-draft';
import type {
  Draft,
  DraftAgreement,
  DraftBody,
  DraftBudgetLine,
  DraftInitiative,
  DraftMunicipality,
  DraftParty,
  DraftPostponement,
  DraftPromise,
  DraftSection,
} from '@aftalespor/domain/draft';
import { verifyChecks } from '../checks/checks.js';
import { applyCuration } from '../curation/curation.js';
import type { Checks, Curation, FileKind } from '../file-schemas/file-schemas.js';
import { readJson } from '../json-file/json-file.js';
import { lineOf, type DataProblem } from '../problem/problem.js';
import { checkShape } from '../shape/shape.js';

export type { DataProblem } from '../problem/problem.js';

const SHOWN = 40;

/** Data files that can't be loaded. `problems` holds everything that was found, not only the first. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code = 'INVALID_DATASET';
  constructor(readonly problems: readonly DataProblem[]) {
    const lines = problems.slice(0, SHOWN).map(lineOf);
    if (problems.length > SHOWN) lines.push(`… and ${problems.length - SHOWN} more`);
    super(lines.join('\n'));
  }
}

/** The data folder of this package: a folder per municipality. */
export const DATA_FOLDER = fileURLToPath(new URL('../../data', import.meta.url));

/**
 * Reads a data folder: `<municipality>/municipality.json`, `promises.json`, and a folder per agreement. Gives a Draft per
 * municipality, with our words merged over the facts. Nothing is read past: a file that is not known, a record that does
 * not fit and a sum that is off are all errors, reported together in one DatasetError.
 */
export function loadDataset(folder: string = DATA_FOLDER): Promise<Draft[]> {
  const loader = new Loader(resolve(folder));
  const drafts = loader.load();
  return loader.problems.length > 0
    ? Promise.reject(new DatasetError(loader.problems))
    : Promise.resolve(drafts);
}

const PLACES: FileKind[] = ['municipality', 'promises'];
const PARTS: FileKind[] = ['agreement', 'sections', 'initiatives', 'budget-lines', 'postponements'];
const OPTIONAL: FileKind[] = ['curation', 'checks'];

class Loader {
  readonly problems: DataProblem[] = [];
  readonly #root: string;
  /** The file that each record came from, so that a problem of the whole can name it. */
  readonly #fileOf = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  load(): Draft[] {
    if (!existsSync(this.#root) || !statSync(this.#root).isDirectory()) {
      this.#add(
        this.#root,
        'the data folder does not exist. Set DATA_DIR to a folder with a folder per municipality.',
      );
      return [];
    }
    const folders = foldersIn(this.#root);
    if (folders.length === 0)
      this.#add(
        this.#root,
        'the data folder is empty. Set DATA_DIR to a folder with a folder per municipality.',
      );
    return folders.flatMap((name) => this.#municipality(join(this.#root, name)) ?? []);
  }

  #municipality(folder: string): Draft | null {
    const before = this.problems.length;
    this.#onlyKnown(folder, PLACES);
    const place = this.#read(folder, 'municipality') as {
      municipality: DraftMunicipality;
      bodies: DraftBody[];
      parties: DraftParty[];
    } | null;
    const promises = this.#read(folder, 'promises') as DraftPromise[] | null;
    const agreements = foldersIn(folder).map((name) => this.#agreement(join(folder, name), promises ?? []));
    // A draft with a part missing would only bring problems that follow from the first ones.
    if (!place || !promises || agreements.includes(null) || this.problems.length > before) return null;
    const draft: Draft = {
      origin: 'DATASET',
      ...place,
      agreements: agreements as DraftAgreement[],
      promises,
    };
    const files = this.#show(join(folder, 'municipality.json'));
    for (const { record, field, value, message } of problemsOfDraft(draft))
      // The message begins with the record and the field, which are shown in columns of their own here.
      this.problems.push({
        file: this.#fileOf.get(record) ?? files,
        record,
        field,
        value,
        message: message.replace(`${record}: ${field}: `, ''),
      });
    return draft;
  }

  #agreement(folder: string, promises: readonly DraftPromise[]): DraftAgreement | null {
    const before = this.problems.length;
    this.#onlyKnown(folder, [...PARTS, ...OPTIONAL]);
    const [agreement, sections, initiatives, budgetLines, postponements] = PARTS.map((kind) =>
      this.#read(folder, kind),
    );
    const curation = this.#read(folder, 'curation') as Curation | null;
    const checks = this.#read(folder, 'checks') as Checks | null;
    if (this.problems.length > before) return null;
    const whole = {
      ...(agreement as Omit<DraftAgreement, 'sections' | 'initiatives' | 'budgetLines' | 'postponements'>),
      sections: sections as DraftSection[],
      initiatives: initiatives as DraftInitiative[],
      budgetLines: budgetLines as DraftBudgetLine[],
      postponements: postponements as DraftPostponement[],
    };
    if (curation)
      this.problems.push(
        ...applyCuration(whole.initiatives, curation, this.#show(join(folder, 'curation.json'))),
      );
    if (checks)
      this.problems.push(...verifyChecks(whole, promises, checks, this.#show(join(folder, 'checks.json'))));
    return whole;
  }

  #read(folder: string, kind: FileKind): unknown {
    const path = join(folder, `${kind}.json`);
    if (OPTIONAL.includes(kind) && !existsSync(path)) return null;
    const file = this.#show(path);
    const read = readJson(path, file);
    if ('problem' in read) {
      this.problems.push(read.problem);
      return null;
    }
    const problems = [...checkShape(kind, read.value, file), ...keysTwice(read.value, file)];
    this.problems.push(...problems);
    if (problems.length > 0) return null;
    this.#remember(read.value, file);
    return read.value;
  }

  #remember(value: unknown, file: string): void {
    if (typeof value !== 'object' || value === null) return;
    const key = (value as { key?: unknown }).key;
    if (typeof key === 'string') this.#fileOf.set(key, file);
    for (const part of Object.values(value)) this.#remember(part, file);
  }

  /** A misspelt file name would otherwise lose its records without a word. */
  #onlyKnown(folder: string, kinds: readonly FileKind[]): void {
    const known = kinds.map((kind) => `${kind}.json`);
    for (const entry of readdirSync(folder, { withFileTypes: true }))
      if (entry.isFile() && entry.name.endsWith('.json') && !known.includes(entry.name))
        this.#add(
          this.#show(join(folder, entry.name)),
          `no file has this name here. Expected are ${known.join(', ')}.`,
        );
  }

  #show(path: string): string {
    return join(basename(this.#root), path.slice(this.#root.length + 1)).replaceAll('\\', '/');
  }

  #add(file: string, message: string): void {
    this.problems.push({ file, record: null, field: null, value: null, message });
  }
}

/** Told before our words are merged, which go by key and would bring problems of their own. */
function keysTwice(value: unknown, file: string): DataProblem[] {
  const keys = (Array.isArray(value) ? value : []).map((record: { key?: unknown } | null) => record?.key);
  return keys
    .filter((key, n) => typeof key === 'string' && keys.indexOf(key) !== n)
    .map((key) => ({
      ...{ file, record: String(key), field: 'key', value: key },
      message: 'another record of this file has the same key. Remove one of the two, or give it another key.',
    }));
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort();
}
