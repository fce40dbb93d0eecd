import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { withinTime } from './guards.js';

it('answers 503 with a code when a request takes too long, and leaves a quick one alone', async () => {
  const app = new Hono();
  app.get('/slow', withinTime(20), async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 200));
    return context.text('late');
  });
  app.get('/quick', withinTime(2_000), (context) => context.text('in time'));
  const slow = await app.request('/slow');
  expect(slow.status).toBe(503);
  expect(await slow.json()).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
  expect(await (await app.request('/quick')).text()).toBe('in time');
});
