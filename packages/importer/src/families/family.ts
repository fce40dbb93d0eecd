import type { Draft, DraftAgreement, DraftBody, DraftParty } from '@aftalespor/domain/draft';
import type { DocumentText } from '../document-text/document-text.js';
import type { Reading } from '../reading/reading.js';
import type { Target } from '../target/target.js';

/** What a family's readers may know of the municipality: how its names are written, never what the records say. */
export interface ReadContext {
  /** The names of the municipality's bodies, which tell where a name in a list ends. */
  bodyNames: readonly string[];
  /** The names of the municipality's parties, and their short ones. */
  partyNames?: readonly string[];
  /** How often each word, in lower case, stands in what is known of the municipality. It tells which letters a scan lost. */
  words?: ReadonlyMap<string, number>;
  /** YYYY-MM-DD: what a person says that the document's date is. */
  date?: string | undefined;
}

/** A document's records, under the keys that known ones have. What it says nothing of is left out. */
export interface Records {
  agreement: Partial<Omit<DraftAgreement, 'key' | 'documents'>>;
  /** Those that are new. */
  bodies?: DraftBody[];
  parties?: DraftParty[];
  /** Keys of initiatives whose account is not printed: it is that of their amounts, and gives way to a printed one. */
  derivedAccounts?: string[];
}

/** A kind of document. It is known by what it says, never by its file's name. A new kind is a folder beside this file and a line in `read-document`. */
export interface Family<Said extends Reading = Reading, Uses extends keyof ReadContext = keyof ReadContext> {
  name: string;
  /** What `read` needs to know: where these are the same, so is what it reads. */
  uses: readonly Uses[];
  /** 0 where the document is of another family; the highest score reads it. */
  recognise(text: DocumentText): number;
  /** What the document says, each value with its line. */
  read(text: DocumentText, context: Pick<ReadContext, Uses>): Said;
  /** The same as records. Adds to `target.doubts` what a person should look at. */
  records(reading: Said, target: Target): Records;
}

/** What every Danish municipality has, under a name that it needs not say is a body's. */
const EVERYWHERE = ['Administrationen', 'Direktionen'];

/** The names and the words that `read` may know. */
export function readContextOf(known: Draft): Required<Omit<ReadContext, 'date'>> {
  return {
    bodyNames: [...known.bodies.map((body) => body.name), ...EVERYWHERE],
    partyNames: known.parties.flatMap(({ name, shortName }) => [name, shortName ?? []].flat()),
    words: wordsOf(known),
  };
}

const IN_WORDS = /^(?:title|name|summary|label|theme|role|fullText|\w+(?:Note|Remark|Text))$/;

function wordsOf(known: Draft): Map<string, number> {
  const words = new Map<string, number>();
  JSON.stringify(known, (field, value: unknown) => {
    if (typeof value === 'string' && IN_WORDS.test(field))
      for (const word of value.toLowerCase().match(/\p{L}+/gu) ?? [])
        words.set(word, (words.get(word) ?? 0) + 1);
    return value;
  });
  return words;
}
