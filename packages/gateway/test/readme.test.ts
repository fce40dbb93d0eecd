import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { snippet } from '../src/pages/snippet.js';
import { onEveryProvider } from '../src/testing/gateway.js';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const block = (language: string, holding: string) =>
  [...README.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))]
    .map(([, text = '']) => text.trim())
    .find((text) => text.includes(holding)) ?? '';

onEveryProvider("the project's README", (gateway) => {
  it('shows a query and the answer that it gets', async () => {
    const query = /'query=([^']+)'/.exec(block('sh', '--data-urlencode'))?.[1] ?? '';
    expect(await gateway.answer(query)).toEqual(JSON.parse(block('json', '"data"')));
  });

  it('shows the snippet that the page gives an editor to copy', () => {
    const { origin, ref, title } = {
      origin: 'http://localhost:4000',
      ref: 'ballerup/budget-2018/8.06',
      title: '8.06 Solceller på rådhuset',
    };
    expect(block('html', '<aftale-initiative-card')).toBe(snippet('card', origin, ref, title));
  });
});

onEveryProvider("the gateway's README", (gateway) => {
  const own = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const queries = [...own.matchAll(/```graphql\n([^]*?)```/g)].map(([, query = '']) => query);

  it.each(queries)('shows a query that has an answer: %s', async (query) => {
    expect(queries).toHaveLength(3);
    expect(JSON.stringify(await gateway.ask(query))).toMatch(/"(ref|label)":"/);
  });
});
