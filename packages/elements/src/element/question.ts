import { parseRef } from '@aftalespor/domain/ref';
import type { RequestKind } from '../request/request.js';

/** An attribute that holds a ref, what it asks for, and its value. */
export type RefAttribute = readonly [name: string, kind: RequestKind, value: string | null | undefined];

export type Question = { kind: RequestKind; ref: string } | { problem: string };

/** What an element asks for, or what is wrong with its attributes, in words for the console. */
export function readQuestion(element: string, attributes: readonly RefAttribute[]): Question {
  const names = attributes.map(([name]) => name);
  const given = attributes.filter(([, , value]) => value != null);
  const [first, second] = given;
  if (second)
    return { problem: `${element}: takes one of ${names.join(', ')}; got ${given.length} of them. Keep one.` };
  const wanted = (name: string) =>
    name === 'agreement' ? '"ballerup/budget-2018"' : '"municipality/agreement/number", as in "ballerup/budget-2018/3.01"';
  const help = "Copy the snippet from the agreement's page, or set data.";
  if (!first)
    return { problem: `${element}: ${names.join(' or ')} must be ${wanted(names[0] ?? '')}; got nothing. ${help}` };
  const [name, kind, value] = first;
  const parsed = parseRef(value as string);
  if ('ref' in parsed && (parsed.ref.item === null) === (name === 'agreement')) return { kind, ref: (value as string).trim() };
  return { problem: `${element}: ${name} must be ${wanted(name)}; got "${value as string}". ${help}` };
}
