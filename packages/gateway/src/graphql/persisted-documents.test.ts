import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIMITS } from '../limits/limits.js';
import { gatewayOver, onEveryProvider, type GatewayUnderTest } from '../testing/gateway.js';
import { documentsOf } from './persisted-documents.js';

const ID = 'held+/=';
const DOCUMENT = 'query Held($ref: String!) { agreement(ref: $ref) { ref } }';
const TOO_DEEP = `{ agreements { nodes ${'{ sections { agreement '.repeat(6)}{ id }${' } }'.repeat(6)} } }`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aftalespor-documents-'));
  await writeFile(join(folder, 'documents.json'), JSON.stringify({ [ID]: DOCUMENT, deep: TOO_DEEP }));
});
afterAll(() => rm(folder, { recursive: true }));

describe('the documents of an embed script', () => {
  it('are none where no script is built, or one without them', () => {
    expect(documentsOf(null)).toEqual({});
    expect(documentsOf(tmpdir())).toEqual({});
  });
});

onEveryProvider('documents that the gateway holds', (held) => {
  let gateway: GatewayUnderTest;
  beforeAll(() => {
    gateway = gatewayOver(held.database, LIMITS.answerAge, folder);
  });
  const get = async (parameters: Record<string, string>) => {
    const response = await gateway.fetch(`/graphql?${new URLSearchParams(parameters)}`);
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const post = async (body: unknown) => {
    const response = await gateway.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
  };
  const of = (ref: string) => ({ status: 200, answer: { data: { agreement: { ref } } } });

  it('are asked for by their identifier, each time with its own variables', async () => {
    for (const ref of ['ballerup/budget-2018', 'eksempel/budget-2025', 'ballerup/budget-2018']) {
      expect(await get({ documentId: ID, variables: JSON.stringify({ ref }) })).toEqual(of(ref));
      expect(await post({ documentId: ID, variables: { ref } })).toEqual(of(ref));
    }
  });

  it('have the same limits as any other', async () => {
    const { answer } = await get({ documentId: 'deep' });
    expect(JSON.stringify(answer['errors'])).toMatch(/depth/i);
  });

  it.each(['unknown', '__proto__', 'constructor', ''])(
    '"%s" is none of them, and the answer says what to do',
    async (documentId) => {
      for (const asked of [await get({ documentId }), await post({ documentId })]) {
        expect(asked.answer).not.toHaveProperty('data');
        expect(asked).toMatchObject({
          status: 404,
          answer: { errors: [{ message: expect.stringContaining('Send it in full') }] },
        });
      }
    },
  );

  it('leave every other query as it is: in full, and an error without one', async () => {
    expect(await post({ query: DOCUMENT, variables: { ref: 'ballerup/budget-2018' } })).toEqual(
      of('ballerup/budget-2018'),
    );
    expect(await get({})).toMatchObject({ answer: { errors: [{ message: 'Must provide query string.' }] } });
  });
});
