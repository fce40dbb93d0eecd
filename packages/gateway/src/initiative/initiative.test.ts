import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

interface Connection<Node> {
  initiatives: {
    totalCount: number;
    nodes: Node[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

/** All relations at once, as the elements need them. */
const EVERYTHING = `query ($refs: [String!]!) {
  initiatives(refs: $refs) {
    totalCount
    nodes {
      id ref aliases number title account summary
      agreement { ref title kind budgetYear followUpNote rounds { id label } }
      section { number title }
      responsibilities { role printed body { name kind } }
      responsibleCommittees { name } involvedCommittees { name } responsibleCentre { name } contributors { name }
      milestones { round { id } state label versions { state label statedOn } }
      followUps { round { id } effort { smiley basis reason } economy { smiley basis reason } effortNote economyNote supersedes { id } }
      economyStatements { state summary amounts { thousandKroner } }
      textAmounts { fromYear toYear openEnded perYear thousandKroner account basis }
      budgetLines { title sectionNumber account amounts { year thousandKroner basis } }
      amounts { year account thousandKroner }
      postponements { toYear partiesPosition committee { name } refersTo { id } }
      promise { slug }
      sources { page line document { title date url } }
    }
  }
}`;

onEveryProvider('initiatives', (gateway) => {
  const refs = async (agreement: string, first: number) => {
    const { agreement: found } = await gateway.ask<{
      agreement: { initiatives: { nodes: { ref: string }[] } };
    }>(`{ agreement(ref: "${agreement}") { initiatives(first: ${first}) { nodes { ref } } } }`);
    return found.initiatives.nodes.map((node) => node.ref);
  };

  it('cost the same number of SQL statements for 1 as for all, with all relations', async () => {
    const all = await refs('eksempel/budget-2025', 100);
    const many = await gateway.statements(EVERYTHING, { refs: all });
    // What one initiative lacks is not asked for further, so the one with most relations is the one to compare.
    const singles: number[] = [];
    for (const ref of all) singles.push(await gateway.statements(EVERYTHING, { refs: [ref] }));
    expect(Math.max(...singles)).toBe(many);
    expect(many).toBeLessThanOrEqual(40);
  });

  it.each(['ballerup/budget-2018', 'ballerup/budget-2024'])(
    'of %s cost as many statements for 25 as for 100',
    async (agreement) => {
      const hundred = await refs(agreement, 100);
      expect(hundred).toHaveLength(100);
      expect(await gateway.statements(EVERYTHING, { refs: hundred.slice(0, 25) })).toBe(
        await gateway.statements(EVERYTHING, { refs: hundred }),
      );
    },
  );

  it('have their bodies by part, their page, and the source to show', async () => {
    const bodies = '{ role printed }';
    const { initiatives } = await gateway.ask<Connection<Record<string, unknown>>>(
      `{ initiatives(filter: { agreements: ["eksempel/budget-2025"] }, first: 100) { nodes {
        ref path source { line document { title } } sources { line document { title } }
        all: responsibilities ${bodies}
        responsible: responsibilities(role: RESPONSIBLE) ${bodies}
        involved: responsibilities(role: INVOLVED) ${bodies}
        contributors: responsibilities(role: CONTRIBUTOR) ${bodies}
      } } }`,
    );
    const parts = ['responsible', 'involved', 'contributors'] as const;
    for (const node of initiatives.nodes) {
      const { ref, path, source, sources, all } = node as {
        sources: unknown[];
        all: { role: string }[];
      } & typeof node;
      expect([path, source]).toEqual([`/${String(ref)}`, sources[0] ?? null]);
      for (const [index, role] of ['RESPONSIBLE', 'INVOLVED', 'CONTRIBUTOR'].entries())
        expect(node[parts[index] ?? '']).toEqual(all.filter((each) => each.role === role));
    }
    const some = (part: string) => initiatives.nodes.some((node) => (node[part] as unknown[]).length > 0);
    expect([some('responsible'), some('contributors')]).toEqual([true, true]);
  });

  it('answer the number of refs when no page size is given', async () => {
    const wanted = await refs('ballerup/budget-2018', 50);
    const { initiatives } = await gateway.ask<Connection<{ ref: string }>>(
      'query ($refs: [String!]!) { initiatives(refs: $refs) { totalCount nodes { ref } } }',
      { refs: wanted },
    );
    expect(initiatives.nodes.map((node) => node.ref)).toEqual(wanted);
    expect(initiatives.totalCount).toBe(50);
  });

  it('are the 109 of 2018: 87 operating, 20 capital, 2 both', async () => {
    const count = async (accounts: string) =>
      (
        await gateway.ask<Connection<unknown>>(
          `{ initiatives(filter: { agreements: ["ballerup/budget-2018"]${accounts} }) { totalCount } }`,
        )
      ).initiatives.totalCount;
    expect(await count('')).toBe(109);
    expect(await count(', accounts: [OPERATING]')).toBe(87);
    expect(await count(', accounts: [CAPITAL]')).toBe(20);
    expect(await count(', accounts: [BOTH]')).toBe(2);
  });

  it('have 436 milestone slots in 2018, 297 of them set', async () => {
    const states: string[] = [];
    let after: string | null = null;
    do {
      const page: Connection<{ milestones: { state: string; label: string | null }[] }> = await gateway.ask(
        `query ($after: String) { initiatives(filter: { agreements: ["ballerup/budget-2018"] }, first: 100, after: $after) {
          nodes { milestones { state label } } pageInfo { hasNextPage endCursor } totalCount } }`,
        { after },
      );
      for (const milestone of page.initiatives.nodes.flatMap((node) => node.milestones)) {
        states.push(milestone.state);
        expect(milestone.label === null).toBe(milestone.state !== 'SET');
      }
      after = page.initiatives.pageInfo.hasNextPage ? page.initiatives.pageInfo.endCursor : null;
    } while (after);
    expect(states).toHaveLength(436);
    expect(states.filter((state) => state === 'SET')).toHaveLength(297);
  });

  it('leave derived smileys out of filters unless asked for', async () => {
    const count = async (derived: boolean) =>
      (
        await gateway.ask<Connection<unknown>>(
          `{ initiatives(filter: { agreements: ["ballerup/budget-2018"], effort: [HAPPY, NEUTRAL, SAD], includeDerived: ${derived} }) { totalCount } }`,
        )
      ).initiatives.totalCount;
    expect(await count(false)).toBe(0);
    expect(await count(true)).toBeGreaterThan(0);
  });

  it('are found by smiley, period, committee and amount', async () => {
    const { initiatives } = await gateway.ask<
      Connection<{
        followUps: { effort: { smiley: string; basis: string } | null; round: { period: string } }[];
      }>
    >(
      `{ initiatives(first: 100, filter: { municipality: "eksempel", effort: [SAD], period: SECOND }) {
        totalCount nodes { followUps { effort { smiley basis } round { period } } } } }`,
    );
    expect(initiatives.totalCount).toBeGreaterThan(0);
    for (const node of initiatives.nodes)
      expect(node.followUps).toContainEqual(
        expect.objectContaining({ effort: { smiley: 'SAD', basis: 'STATED' }, round: { period: 'SECOND' } }),
      );

    const large = await gateway.ask<
      Connection<{ amounts: { year: number; account: string; thousandKroner: number }[] }>
    >(
      `{ initiatives(first: 100, filter: { amount: { year: 2024, account: CAPITAL, atLeast: 20000 } }) {
        totalCount nodes { amounts { year account thousandKroner } } } }`,
    );
    expect(large.initiatives.totalCount).toBeGreaterThan(0);
    for (const node of large.initiatives.nodes)
      expect(
        node.amounts.some((it) => it.year === 2024 && it.account === 'CAPITAL' && it.thousandKroner >= 20000),
      ).toBe(true);
  });

  it('are found by words in any form', async () => {
    const found = async (search: string) =>
      (
        await gateway.ask<Connection<{ ref: string }>>(
          'query ($search: String) { initiatives(search: $search, first: 100, filter: { agreements: ["ballerup/budget-2018"] }) { totalCount nodes { ref } } }',
          { search },
        )
      ).initiatives.nodes.map((node) => node.ref);
    expect(await found('solcelle')).toContain('ballerup/budget-2018/8.06');
    expect(await found('SOLCELLERNE rådhus')).toContain('ballerup/budget-2018/8.06');
    expect(await found('kvantefysik')).toEqual([]);
    expect(await found('')).toHaveLength(100);
  });

  it('come in printed order', async () => {
    const all = await refs('ballerup/budget-2018', 100);
    const at = (number: string) => all.indexOf(`ballerup/budget-2018/${number}`);
    expect(at('3.33.1')).toBeLessThan(at('3.33.2'));
    expect(at('2.02.1')).toBeLessThan(at('2.02.2'));
    expect(at('3.02')).toBeLessThan(at('3.10'));
  });

  it('are null when unknown, and an error that helps when malformed', async () => {
    expect(await gateway.ask('{ initiative(ref: "ballerup/budget-2018/99.99") { id } }')).toEqual({
      initiative: null,
    });
    const { errors } = await gateway.answer('{ initiative(ref: "3.01") { id } }');
    expect(errors?.[0]?.extensions?.code).toBe('MALFORMED_REF');
    expect(errors?.[0]?.message).toContain('"ballerup/budget-2018/3.01"');
  });

  it('are found by their global id', async () => {
    const { initiative } = await gateway.ask<{ initiative: { id: string } }>(
      '{ initiative(ref: "ballerup/budget-2018/3.01") { id } }',
    );
    expect(
      await gateway.ask('query ($id: ID!) { node(id: $id) { ... on Initiative { number } } }', {
        id: initiative.id,
      }),
    ).toEqual({ node: { number: '3.01' } });
  });

  it('are null for an id of nothing, and for what is no id', async () => {
    const gone = Buffer.from('Initiative:gone').toString('base64');
    expect(
      await gateway.ask('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', { id: gone }),
    ).toEqual({
      node: null,
      nodes: [null],
    });
    const { data, errors } = await gateway.answer('{ node(id: "no id") { id } }');
    expect(data ?? { node: null }).toEqual({ node: null });
    expect(errors?.[0]?.message).not.toMatch(/Unexpected/);
  });

  it('scope nested connections to their parent', async () => {
    const { agreements } = await gateway.ask<{
      agreements: { nodes: { ref: string; initiatives: { totalCount: number; nodes: { ref: string }[] } }[] };
    }>('{ agreements { nodes { ref initiatives(first: 5) { totalCount nodes { ref } } } } }');
    expect(agreements.nodes.length).toBeGreaterThanOrEqual(3);
    for (const agreement of agreements.nodes)
      for (const node of agreement.initiatives.nodes)
        expect(node.ref.startsWith(`${agreement.ref}/`)).toBe(true);
    expect(new Set(agreements.nodes.map((it) => it.initiatives.totalCount)).size).toBeGreaterThan(1);
  });
});
