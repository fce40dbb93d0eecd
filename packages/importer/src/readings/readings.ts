import type { Draft } from '@aftalespor/domain/draft';
import type { DocumentText } from '../document-text/document-text.js';
import { readContextOf, type Family, type ReadContext } from '../families/family.js';
import { familyOf } from '../family-of/family-of.js';
import { ImportError } from '../import-error/import-error.js';
import { isNamedIn, isNamedInPassing, oftenestNamed } from '../new-municipality/new-municipality.js';
import type { Reading } from '../reading/reading.js';

export interface ReadingsOptions {
  /** Instead of the date that the document has, or has not: YYYY-MM-DD. */
  date?: string | undefined;
  /** A person has said that it is the known municipality's, so that it need not name one. */
  isOwn?: boolean | undefined;
}

/** What a document says, and the family that says it as records. */
export interface FamilyReading {
  family: Family;
  reading: Reading;
}

interface MadeReading {
  /** The values of what the family uses. */
  used: readonly unknown[];
  reading: Reading;
}

type NamesAndWords = ReturnType<typeof readContextOf>;

/**
 * What documents say, before it is matched to anything. Each is read once with the same names and words, however often it is
 * asked for: several documents are read together, and each again when another has told it a name.
 */
export class Readings {
  readonly #options: ReadingsOptions;
  readonly #made = new Map<DocumentText, { family: Family; readings: MadeReading[] }>();
  readonly #known = new Map<Draft, NamesAndWords>();

  constructor(options: ReadingsOptions = {}) {
    this.#options = options;
  }

  /**
   * `names`: bodies that the documents name and nobody knew.
   *
   * @throws {ImportError} UNKNOWN_FAMILY, OTHER_MUNICIPALITY
   */
  of(text: DocumentText, known: Draft, names: readonly string[] = []): FamilyReading {
    const { family, readings } = this.#documentOf(text, known);
    const context = this.#contextOf(known, names);
    const used = family.uses.map((it) => valueOf(context[it]));
    const same = readings.find((it) => it.used.every((value, n) => value === used[n]));
    if (same) return { family, reading: same.reading };
    const reading = this.#dated(family.read(text, context));
    readings.push({ used, reading });
    return { family, reading };
  }

  #documentOf(text: DocumentText, known: Draft) {
    const made = this.#made.get(text);
    if (made) return made;
    checkMunicipality(text, known.municipality.name, this.#options.isOwn ?? false);
    const first = { family: familyOf(text), readings: [] };
    this.#made.set(text, first);
    return first;
  }

  #contextOf(known: Draft, names: readonly string[]): ReadContext {
    const context = this.#known.get(known) ?? readContextOf(known);
    this.#known.set(known, context);
    const bodyNames = [...new Set([...context.bodyNames, ...names])].sort();
    return { ...context, bodyNames, date: this.#options.date };
  }

  #dated(reading: Reading): Reading {
    const { date } = this.#options;
    return date === undefined ? reading : { ...reading, document: { ...reading.document, date } };
  }
}

/** Of a list its items; all else is itself. */
const valueOf = (value: ReadContext[keyof ReadContext]): unknown =>
  Array.isArray(value) ? JSON.stringify(value) : value;

/** A document of another municipality is read for none; one that names none, or one in passing, only where a person says whose it is. */
function checkMunicipality(text: DocumentText, name: string, isOwn: boolean): void {
  if (isNamedIn(text, name)) return;
  const other = oftenestNamed(text);
  if (isOwn && (other === null || isNamedInPassing(text, other))) return;
  throw new ImportError(
    'OTHER_MUNICIPALITY',
    text.file,
    null,
    other === null
      ? `dokumentet nævner ingen kommune. Er det fra ${name}, så skriv det med --municipality.`
      : `dokumentet nævner ikke ${name}, men ${other}. Er det kommet med ved en fejl, så indlæs de andre uden det. Er det fra ${other}, så indlæs det for sig, med --new-municipality hvis databasen ikke har den kommune.`,
  );
}
