import { expect, test, vi } from 'vitest';
import { define } from './define.js';

const element = () => class extends HTMLElement {};

test('two versions on one page: the first wins, and the second stays silent', () => {
  const error = vi.spyOn(console, 'error');
  const warn = vi.spyOn(console, 'warn');
  const first = element();
  define('define-twice', first);
  define('define-twice', element());
  expect(customElements.get('define-twice')).toBe(first);
  expect(error).not.toHaveBeenCalled();
  expect(warn).not.toHaveBeenCalled();
});

test('a class that stands under another name does not throw', () => {
  const shared = element();
  define('define-one-name', shared);
  expect(() => define('define-other-name', shared)).not.toThrow();
  expect(customElements.get('define-other-name')).toBeUndefined();
});
