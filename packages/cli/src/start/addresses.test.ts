import { expect, it } from 'vitest';
import { addresses, baseUrl } from './addresses.js';

it.each([
  ['127.0.0.1', 'http://localhost:4000'],
  ['0.0.0.0', 'http://localhost:4000'],
  ['::', 'http://localhost:4000'],
  ['10.0.0.7', 'http://10.0.0.7:4000'],
  ['fd00::7', 'http://[fd00::7]:4000'],
  ['aftaler.example.test', 'http://aftaler.example.test:4000'],
])('shows a listener on %s as %s', (host, shown) => {
  expect(baseUrl(host, 4000)).toBe(shown);
});

it('lists the four addresses', () => {
  const listed = addresses('http://localhost:4000', { embed: '/e', demo: '/d', storybook: '/s' });
  expect(listed.match(/http\S+/g)).toEqual([
    'http://localhost:4000/graphql',
    'http://localhost:4000/demo/',
    'http://localhost:4000/storybook/',
    'http://localhost:4000/health',
  ]);
});

it('says what is not built instead of an address that answers 404', () => {
  const listed = addresses('http://localhost:4000', { embed: null, demo: '/d', storybook: null });
  expect(listed).toMatch(/Storybook +not built/);
  expect(listed).not.toContain('/storybook/');
});
