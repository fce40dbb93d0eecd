import type { DraftAgreement, DraftDocument } from '@aftalespor/domain/draft';
import type { RestoredWord } from '../lost-letters/lost-letters.js';

/** A value and the line where it stands. */
export interface Placed<Value = string> {
  value: Value;
  line: number;
}

/** What a person should look at. */
export interface Doubt {
  line: number;
  field: string;
  value: string;
  /** Why, and what to look for. */
  message: string;
  /** The record and the field that a decision is about, where `field` does not tell. */
  about?: { post: string; felt: string };
  /** The message of several such doubts, which are shown as one; each is decided by itself. */
  together?: string;
}

/** What every document says, whatever its family; each family adds what its documents hold. */
export interface Reading {
  document: Pick<DraftDocument, 'kind' | 'title' | 'date' | 'caseNumber'>;
  /** The agreement that it speaks of: a budget year's, or a term's that begins in `periodFrom`. */
  agreement: Pick<DraftAgreement, 'kind' | 'budgetYear' | 'periodFrom' | 'periodTo'>;
  /** Whether it only adds to an agreement, which has to be known: an annex that is a document of its own. */
  isAttachment?: boolean;
  /** The sections that it names, where they have numbers. */
  sections?: readonly { number: string; title: string; line: number }[];
  doubts: Doubt[];
  /** The words whose letters a scan had lost, and how sure each is; where its family restores them. */
  restored?: RestoredWord[];
}
