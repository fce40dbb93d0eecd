import { parseRef } from '@aftalespor/domain/ref';
import type { DataResult, RequestKind } from '@aftalespor/elements/request';

export interface Question {
  kind: RequestKind;
  ref: string;
}

const KINDS: readonly string[] = [
  'initiative',
  'initiative-amounts',
  'section-amounts',
  'agreement-amounts',
] satisfies RequestKind[];

/** A kind that this version does not know is another script's to answer. A malformed ref would cost every other element its answer. */
export function readQuestion(
  kind: RequestKind,
  ref: string,
): Question | Extract<DataResult, { error: unknown }> | null {
  if (!KINDS.includes(kind)) return null;
  const parsed = parseRef(ref);
  return 'error' in parsed ? parsed : { kind, ref: ref.trim() };
}

export function keyOf({ kind, ref }: Question): string {
  return `${kind} ${ref}`;
}
