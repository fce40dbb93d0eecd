import { parseRef } from '@aftalespor/domain/ref';
import type { RequestKind } from '../request/request.js';

/** An attribute that holds a ref, what it asks for, and its value. */
export type RefAttribute = readonly [name: string, kind: RequestKind, value: string | null | undefined];

export type Question = { kind: RequestKind; ref: string } | { problem: string };

/** What an element asks for, or what is wrong with its attributes, in words for the console. */
export function readQuestion(attributes: readonly [RefAttribute, ...RefAttribute[]]): Question {
  const given = attributes.filter(([, , value]) => value != null);
  const [name, kind, value] = given[0] ?? attributes[0];
  const whole = name === 'agreement';
  const parsed = parseRef(value);
  if (!given[1] && 'ref' in parsed && whole === (parsed.ref.item === null))
    return { kind, ref: value?.trim() ?? '' };
  const names = attributes.map(([each]) => each).join(' or ');
  const got = given.map(([each, , text]) => `${each}="${text}"`).join(' ') || 'nothing';
  return {
    problem: `${names} must be one ref, as in ${name}="ballerup/budget-2018${whole ? '' : '/3.01'}"; got ${got}. Copy the snippet from the agreement's page.`,
  };
}
