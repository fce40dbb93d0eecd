import { isRef } from '@aftalespor/domain/ref';
import type { RequestKind } from '../request/request.js';

/** An attribute that holds a ref, what it asks for, and its value. */
export type RefAttribute = readonly [name: string, kind: RequestKind, value: string | null | undefined];

export type Question = { kind: RequestKind; ref: string } | { problem: string };

/** What an element asks for, or what is wrong with its attributes, in words for the console. */
export function readQuestion(attributes: readonly [RefAttribute, ...RefAttribute[]]): Question {
  const given = attributes.filter(([, , value]) => value != null);
  const [name, kind, value] = given[0] ?? attributes[0];
  const ref = value?.trim() ?? '';
  const whole = name === 'agreement';
  if (!given[1] && isRef(ref) && whole === !ref.split('/')[2]) return { kind, ref };
  const got = given.map(([each, , text]) => `${each}="${text}"`).join(' ') || `no ${name}`;
  return {
    problem: `${got}: expected one ref, as "ballerup/budget-2018${whole ? '' : '/3.01'}". Copy the snippet from the agreement's page.`,
  };
}
