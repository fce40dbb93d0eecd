import type { DocumentText } from '../document-text/document-text.js';
import type { Reading } from '../reading/reading.js';

export interface ReadContext {
  /** The names of the municipality's bodies, which tell where a name in a list ends. */
  bodyNames: readonly string[];
}

/** A kind of document. It is known by what it says, never by its file's name. */
export interface Family {
  name: string;
  /** 0 where the document is of another family; the highest score reads it. */
  recognise(text: DocumentText): number;
  read(text: DocumentText, context: ReadContext): Reading;
}
