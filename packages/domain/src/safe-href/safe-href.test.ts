/// <reference types="node" />
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeHref } from './safe-href.js';

const PAGE = 'https://page.example/budget/';

describe('safeHref', () => {
  it.each([
    'https://ballerup.dk',
    'http://ballerup.dk/a b?q=1#x',
    'HTTPS://BALLERUP.DK/',
    'https://ballerup.dk:8443/x',
    'https://ballerup.dk?to=a@b',
    'https://[::1]/x',
    '/',
    '/ballerup/budget-2018/3.01',
    '/?q=søg',
    '/#top',
    '/a//b',
  ])('lets %j be', (href) => {
    expect(safeHref(href)).toBe(href);
  });

  it.each([
    null,
    undefined,
    '',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://ballerup.dk',
    'mailto:a@b.dk',
    '//other.example',
    '///other.example',
    '/\\other.example',
    '/\t/other.example',
    '/\n/other.example',
    '\\\\other.example',
    '\t//other.example',
    ' /x',
    'https:other.example',
    'https:/other.example',
    'https:///other.example',
    'https://',
    'https://?x',
    'https:\\\\other.example',
    'https://ballerup.dk@other.example/',
    'https://ballerup.dk:x@other.example',
    'https://ballerup.dk\\@other.example',
    'https://ballerup.dk\u0000.other.example',
    'ballerup/budget-2018',
    './x',
    '?q=1',
    '#x',
  ])('refuses %j', (href) => {
    expect(safeHref(href)).toBeNull();
  });

  it('refuses what is no text, which a hand-written view may hold', () => {
    for (const value of [1, true, {}, [], ['/x'], new URL(PAGE)]) expect(safeHref(value as never)).toBeNull();
  });

  /** Addresses of the pieces that tricks are made of. */
  const tricky = fc
    .array(
      fc.oneof(
        fc.constantFrom('/', '//', '\\', ':', '@', '.', '..', '?', '#', '%2f', '%5c', '\t', '\n', '\r', ' '),
        fc.constantFrom(
          'http',
          'https:',
          'HTTP://',
          'javascript:',
          'data:',
          'other.example',
          '\uff0f',
          '\u0000',
          '\u3002',
        ),
        fc.string({ maxLength: 3 }),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));

  it('leads a browser nowhere but to http(s), and a path to the own origin', () => {
    fc.assert(
      fc.property(fc.oneof(tricky, fc.webUrl(), fc.webPath()), (href) => {
        const safe = safeHref(href);
        if (safe === null || !URL.canParse(safe, PAGE)) return;
        const url = new URL(safe, PAGE);
        expect(url.protocol).toMatch(/^https?:$/);
        expect(url.username + url.password).toBe('');
        if (safe.startsWith('/')) expect(url.origin).toBe(new URL(PAGE).origin);
        // The host that a reader sees is the host that is reached.
        else expect(safe.toLowerCase()).toMatch(/^https?:\/\//);
      }),
      { numRuns: 5000 },
    );
  });

  it('changes nothing in what it lets through', () => {
    fc.assert(
      fc.property(tricky, (href) => {
        expect([href, null]).toContain(safeHref(href));
      }),
    );
  });

  it('lets every ordinary address through', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (href) => {
        expect(safeHref(href)).toBe(href);
      }),
    );
  });
});
