import { serverAudits } from 'graphql-http';
import { expect, it } from 'vitest';
import { LIMITS } from '../limits/limits.js';
import { gatewayOver, onEveryProvider, type GatewayUnderTest } from '../testing/gateway.js';

onEveryProvider('the GraphQL endpoint', (gateway) => {
  // As it is published, with answers given again from memory.
  let published: GatewayUnderTest | undefined;
  const audits = serverAudits({
    url: 'http://localhost/graphql',
    fetchFn: (url: string, init: RequestInit) => {
      published ??= gatewayOver(gateway.database, LIMITS.answerAge);
      return published.fetch(new URL(url).pathname + new URL(url).search, init);
    },
  });
  it('is held against all 61 audits', () => expect(audits).toHaveLength(61));
  it.each(audits.map((audit) => [audit.name, audit] as const))('audit: %s', async (_name, audit) => {
    const result = await audit.fn();
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok');
  });

  const query = '{ agreement(ref: "ballerup/budget-2018") { title } }';
  const post = (body: BodyInit, type: string | null) =>
    gateway.fetch('/graphql', { method: 'POST', body, headers: type ? { 'content-type': type } : {} });

  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/graphql',
  ])('refuses a POST as %s, which a form on another site could send', async (type) =>
    expect((await post(`query=${encodeURIComponent(query)}`, type)).status).toBe(415),
  );

  it('is readable from every origin, and never with credentials', async () => {
    const response = await gateway.fetch(`/graphql?query=${encodeURIComponent(query)}`, {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('refuses a body that is too large', async () => {
    const response = await post(
      JSON.stringify({ query, padding: 'x'.repeat(LIMITS.bodyBytes) }),
      'application/json',
    );
    expect(response.status).toBe(413);
  });

  it('refuses a list of operations', async () => {
    const response = await post(JSON.stringify([{ query }, { query }]), 'application/json');
    expect(response.status).toBe(400);
  });

  const refused: [string, string, RegExp][] = [
    [
      'depth',
      `{ agreements { nodes ${'{ sections { agreement '.repeat(6)}{ id }${' } }'.repeat(6)} } }`,
      /depth/i,
    ],
    [
      'cost',
      '{ agreements(first: 100) { nodes { initiatives(first: 100) { nodes { agreement { initiatives(first: 100) { nodes { id } } } } } } } }',
      /complex/i,
    ],
    [
      'aliases',
      `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: municipality(slug: "x") { id }`).join(' ')} }`,
      /alias/i,
    ],
    ['tokens', `{ ${'municipality(slug: "x") { id } '.repeat(600)} }`, /token/i],
    ['page size', '{ initiatives(first: 101) { totalCount nodes { id } } }', /100/],
  ];
  it.each(refused)('limits %s', async (_name, query, message) => {
    const { data, errors } = await gateway.answer(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.message).toMatch(message);
  });

  it('masks an unexpected error and reports it with the same id', async () => {
    const broken = {
      ...gateway.database,
      prisma: new Proxy(gateway.database.prisma, { get: () => undefined }),
    };
    const over = gatewayOver(broken as typeof gateway.database);
    const { errors } = await over.answer(query);
    expect(errors?.[0]?.message).toMatch(/^Unexpected error/);
    expect(errors?.[0]?.extensions?.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(errors)).not.toMatch(/undefined|prisma|stack/i);
    expect(over.reported[0]?.details?.requestId).toBe(errors?.[0]?.extensions?.requestId);
  });

  it('answers the same question from memory for a while, each with its own variables', async () => {
    const over = gatewayOver(gateway.database, 60_000);
    const title = 'query ($ref: String!) { agreement(ref: $ref) { title } }';
    const first = await over.statements(title, { ref: 'ballerup/budget-2018' });
    expect(first).toBeGreaterThan(0);
    expect(await over.statements(title, { ref: 'ballerup/budget-2018' })).toBe(0);
    expect(await over.statements(title, { ref: 'ballerup/budget-2024' })).toBe(first);
    expect(await over.ask(title, { ref: 'ballerup/budget-2018' })).not.toEqual(
      await over.ask(title, { ref: 'ballerup/budget-2024' }),
    );
  });

  it('names each request in its answer', async () => {
    const response = await gateway.fetch('/health');
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('shows a playground that loads nothing from elsewhere', async () => {
    const response = await gateway.fetch('/graphql', { headers: { accept: 'text/html' } });
    const html = await response.text();
    expect(response.headers.get('content-type')).toMatch(/text\/html/);
    expect([...html.matchAll(/<(?:script|link|img)[^>]+(?:src|href)="(https?:)?\/\/[^"]+"/g)]).toEqual([]);
  });
});
