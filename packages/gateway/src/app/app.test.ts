import { RESERVED_SLUGS } from '@aftalespor/domain/ref';
import { expect, it } from 'vitest';
import { createApp } from './app.js';

it('serves nothing under a name that a municipality or an agreement could have', () => {
  const folder = import.meta.dirname;
  const app = createApp({
    prisma: {} as never,
    publicUrl: null,
    logger: { info: () => {}, error: () => {} },
    assets: { embed: folder, demo: folder, storybook: folder },
  });
  const segments = app.routes.map(({ path }) => path.split('/').slice(1));
  const named = (place: number, of: string[][]) =>
    new Set(of.map((each) => each[place] ?? '').filter((name) => /^\w/.test(name)));
  expect([...named(0, segments)].sort()).toEqual([...RESERVED_SLUGS.municipality].sort());
  const ofMunicipality = segments.filter(([first]) => first?.startsWith(':'));
  expect(ofMunicipality.length).toBeGreaterThan(3);
  expect([...named(1, ofMunicipality)].sort()).toEqual([...RESERVED_SLUGS.agreement].sort());
});
