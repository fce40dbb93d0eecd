import type { RequestKind } from '@aftalespor/elements/request';

export interface Question {
  kind: RequestKind;
  ref: string;
}

export function keyOf({ kind, ref }: Question): string {
  return `${kind} ${ref}`;
}
