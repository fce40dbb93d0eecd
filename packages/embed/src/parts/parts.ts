/**
 * The elements that not every page has. Each is a file beside the script, which a page fetches only when it holds such an
 * element, so that a page with one card does not pay for the others.
 */
import { isRef } from '@aftalespor/domain/ref';
import type { RequestKind } from '@aftalespor/elements/request';
import type { Answers } from '../answers/answers.js';

/** Each part's file and integrity, by its name; the build puts it here. */
declare const __PARTS__: Record<string, [file: string, integrity: string]>;

/** What registers an element, and what it asks for, by the attribute that holds the ref. */
type Part = [define: () => Promise<unknown>, asks: Record<string, RequestKind>];

const PARTS: Record<string, Part> = {
  'smiley-timeline': [() => import('@aftalespor/elements/smiley-timeline/define'), { initiative: 'promise' }],
  'promise-thread': [() => import('@aftalespor/elements/promise-thread/define'), { initiative: 'promise' }],
  postponement: [() => import('@aftalespor/elements/postponement/define'), { initiative: 'initiative' }],
  'yearly-amount-table': [
    () => import('@aftalespor/elements/yearly-amount-table/define'),
    { initiative: 'initiative-amounts', section: 'section-amounts', agreement: 'agreement-amounts' },
  ],
};

/**
 * Fetches the part of every element that the page holds, or comes to hold. What such an element will ask for is asked
 * at once, so that its data does not wait for its file. Where the file does not come, the element's link stays.
 */
export function loadParts(page: Document, script: string, answers: Answers): void {
  const fetched = new Set<string>();
  const fetchPart = (name: string, define: Part[0]) => {
    if (fetched.has(name)) return;
    fetched.add(name);
    const [file = '', integrity = ''] = __PARTS__[name] ?? [];
    // What the browser fetches here with its integrity is what the import gets.
    page.head.append(
      Object.assign(page.createElement('link'), {
        rel: 'modulepreload',
        crossOrigin: 'anonymous',
        integrity,
        href: new URL(file, script).href,
      }),
    );
    define().catch((cause: unknown) => console.error(`aftale-${name}: ${String(cause)}`));
  };
  const look = () => {
    for (const [name, [define, asks]] of Object.entries(PARTS))
      for (const element of page.querySelectorAll(`aftale-${name}:not(:defined)`)) {
        fetchPart(name, define);
        for (const [attribute, kind] of Object.entries(asks)) {
          const ref = element.getAttribute(attribute)?.trim() ?? '';
          if (isRef(ref) && !('data' in element)) void answers({ kind, ref });
        }
      }
  };
  new MutationObserver(look).observe(page, { childList: true, subtree: true });
  look();
}
