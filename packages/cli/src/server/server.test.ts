import { afterEach, expect, it } from 'vitest';
import { listen, type RunningServer } from './server.js';

let server: RunningServer | null = null;
afterEach(async () => {
  await server?.close(0);
  server = null;
});
const open = async () => (server = await listen('127.0.0.1', 0, 'aftalespor start'));
const address = (path = '/') => `http://127.0.0.1:${server!.port}${path}`;

it('answers 503 until it is given an app', async () => {
  await open();
  const before = await fetch(address());
  expect([before.status, before.headers.get('retry-after')]).toEqual([503, '1']);
  server!.serve({ fetch: () => new Response('here') });
  expect(await (await fetch(address())).text()).toBe('here');
});

it('says which port is taken and how to choose another', async () => {
  const { port } = await open();
  await expect(listen('127.0.0.1', port, 'npm start')).rejects.toThrow(
    `PORT: ${port} on 127.0.0.1 is taken by another program, or by Aftalespor itself running elsewhere. Choose another: PORT=${port + 1} npm start`,
  );
});

it('says that a host is not of this machine', async () => {
  // An address kept for documentation, so no machine has it.
  await expect(listen('192.0.2.1', 0, 'npm start')).rejects.toThrow(
    'HOST: "192.0.2.1" is not an address of this machine',
  );
});

it('lets a request in flight end before it closes, and takes no more', async () => {
  await open();
  let answer = (): void => undefined;
  const arrived = new Promise<void>((arrive) => {
    server!.serve({
      fetch: () => {
        arrive();
        return new Promise((resolve) => (answer = () => resolve(new Response('in time'))));
      },
    });
  });
  const slow = fetch(address());
  await arrived;
  const closed = server!.close(5_000);
  await expect(fetch(address('/second'))).rejects.toThrow();
  answer();
  expect(await (await slow).text()).toBe('in time');
  await closed;
});

it('closes what is left after the time of grace', async () => {
  await open();
  const arrived = new Promise<void>((arrive) => {
    server!.serve({
      fetch: () => {
        arrive();
        return new Promise<Response>(() => undefined);
      },
    });
  });
  const hanging = fetch(address()).catch((error: unknown) => error);
  await arrived;
  const began = Date.now();
  await server!.close(200);
  expect(Date.now() - began).toBeLessThan(2_000);
  expect(await hanging).toBeInstanceOf(Error);
});
