import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { axeIsOff, keepAxeOn } from './keep-axe-on.js';

const ROOT = join(import.meta.dirname, '../..');
const STORIES = ['.storybook/docs', 'packages/elements/src', 'packages/embed/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.stories\.[jt]sx?$/.test(file))
    .map((file) => join(folder, file)),
);

const check = (a11y: unknown, globals = {}) => axeIsOff({ parameters: { a11y }, globals });

test('axe as an error, with rules of their own that are on, is what every story has', () => {
  expect(check({ test: 'error' })).toBeNull();
  expect(check({ test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } })).toBeNull();
});

test.each([
  [undefined],
  [{ test: 'off' }],
  [{ test: 'todo' }],
  [{ test: 'error', disable: true }],
  [{ test: 'error', context: '#part' }],
  [{ test: 'error', config: { disableOtherRules: true } }],
  [{ test: 'error', config: { rules: [{ id: 'color-contrast', enabled: false }] } }],
  [{ test: 'error', options: { rules: { 'color-contrast': { enabled: false } } } }],
  [{ test: 'error', options: { runOnly: ['wcag2a'] } }],
])('%j switches axe off', (a11y) => {
  expect(check(a11y)).not.toBeNull();
});

test('the global that asks for checks by hand switches axe off', () => {
  expect(check({ test: 'error' }, { a11y: { manual: true } })).not.toBeNull();
});

test('a story that switches axe off fails by name', () => {
  const story = { id: 'card--full', parameters: { a11y: { test: 'off' } }, globals: {} };
  expect(() => keepAxeOn(story)).toThrow('card--full');
});

test('there are stories', () => {
  expect(STORIES.length).toBeGreaterThan(0);
});

// A story without the tag "test" is not run at all, and then nothing above would notice.
test.each(STORIES)('%s keeps its stories in the test run', (file) => {
  const source = readFileSync(join(ROOT, file), 'utf8');
  expect(source).not.toMatch(/['"`]!test['"`]/);
  expect(source).not.toMatch(/\ba11y\b/);
});
