import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { onEveryProvider } from '../src/testing/gateway.js';

/** What the embed script sends. */
const ELEMENTS = readFileSync(
  new URL('../../client/src/operations/elements.graphql', import.meta.url),
  'utf8',
);

onEveryProvider("the embed script's document", (gateway) => {
  const refs = async (agreement: string) =>
    (
      await gateway.database.prisma.initiative.findMany({
        where: { agreement: { slug: agreement } },
        select: { ref: true },
        orderBy: { position: 'asc' },
      })
    ).map(({ ref }) => ref);

  it.each([
    ['initiative', 100],
    ['promise', 33],
    ['initiativeAmounts', 100],
  ])('costs no more statements for many %s than for the dearest one', async (list, most) => {
    const ask = (wanted: string[]) => gateway.statements(ELEMENTS, { [list]: wanted });
    const known = [...(await refs('budget-2020')), ...(await refs('budget-2024'))];
    const many = await ask(known.slice(0, most));
    const singles: number[] = [];
    for (const ref of [
      'ballerup/budget-2020/1.3',
      'ballerup/budget-2020/4.1',
      'ballerup/budget-2024/3.3.5-9',
    ])
      singles.push(await ask([ref]));
    expect(many).toBeGreaterThan(3);
    expect(Math.max(...singles)).toBe(many);
  });

  it('costs nothing for the lists that nobody asks for', async () =>
    expect(await gateway.statements(ELEMENTS)).toBe(0));

  it('is refused with a code where one ref more than a page is asked for', async () => {
    const { errors } = await gateway.answer(ELEMENTS, {
      initiative: Array<string>(101).fill('ballerup/budget-2018/3.01'),
    });
    expect(errors?.[0]?.message).toMatch(/100/);
  });
});
