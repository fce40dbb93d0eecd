import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

interface Found {
  outcome: string;
  account: string | null;
  initiative: { ref: string } | null;
  budgetLines: { id: string; title: string }[];
  textAmounts: { id: string }[];
  years: {
    year: number | null;
    toYear: number | null;
    text: number | null;
    annex: number | null;
    outcome: string;
  }[];
  differences: { kind: string; text: string | null; annex: string | null }[];
}

const FIELDS = `outcome account initiative { ref } budgetLines { id title } textAmounts { id }
  years { year toYear text annex outcome } differences { kind text annex }`;

onEveryProvider('reconciliations', (gateway) => {
  const ofAgreement = async (ref: string, args = '') =>
    (
      await gateway.ask<{ agreement: { reconciliations: Found[] } }>(
        `{ agreement(ref: "${ref}") { reconciliations${args} { ${FIELDS} } } }`,
      )
    ).agreement.reconciliations;
  const ofInitiative = async (ref: string) =>
    (
      await gateway.ask<{ initiative: { reconciliations: Found[] } }>(
        `{ initiative(ref: "${ref}") { reconciliations { ${FIELDS} } } }`,
      )
    ).initiative.reconciliations;

  it('of 2024 come out as the rule finds them in the real data', async () => {
    const counts: Record<string, number> = {};
    for (const { outcome } of await ofAgreement('ballerup/budget-2024'))
      counts[outcome] = (counts[outcome] ?? 0) + 1;
    expect(counts).toEqual({
      EQUAL: 77,
      EQUAL_AFTER_ROUNDING: 14,
      CONTRADICTION: 15,
      ONLY_IN_TEXT: 3,
      ONLY_IN_ANNEX: 8,
    });
  });

  it('hold every annex line and every amount of the text once', async () => {
    const all = await ofAgreement('ballerup/budget-2024');
    const lines = all.flatMap((it) => it.budgetLines.map((line) => line.id));
    const amounts = all.flatMap((it) => it.textAmounts.map((amount) => amount.id));
    expect(new Set(lines).size).toBe(121);
    expect(lines).toHaveLength(121);
    expect(new Set(amounts).size).toBe(amounts.length);
    const refs = await gateway.ask<{ agreement: { initiatives: { nodes: { ref: string }[] } } }>(
      '{ agreement(ref: "ballerup/budget-2024") { initiatives(first: 100) { nodes { ref } } } }',
    );
    const { initiatives } = await gateway.ask<{
      initiatives: { nodes: { textAmounts: { id: string }[] }[] };
    }>('query ($refs: [String!]!) { initiatives(refs: $refs) { nodes { textAmounts { id } } } }', {
      refs: refs.agreement.initiatives.nodes.map((node) => node.ref),
    });
    const named = initiatives.nodes.flatMap((node) => node.textAmounts.map((amount) => amount.id));
    expect(named.length).toBeGreaterThan(50);
    for (const id of named) expect(amounts).toContain(id);
  });

  it.each([
    ['3.3.5-9', 'Kornvænget: plus in the text, minus in the annex', ['AMOUNT', 'AMOUNT']],
    ['3.3.5-11', 'Kildedal, with the line of changes', ['AMOUNT', 'AMOUNT']],
    ['3.3.5-2', 'Birkegården and Hedeparken', ['NAME']],
    ['4.1-7', 'Baltorplænen and Ballerupplænen', ['NAME']],
    ['4.4.3-2', 'Baltorpevej and Ballerupvej', ['NAME']],
    [
      '3.3.5-12',
      'playgrounds of institutions, in the section of schools',
      ['AMOUNT', 'AMOUNT', 'AMOUNT', 'AMOUNT', 'SECTION'],
    ],
    [
      '3.4.3-8',
      'playgrounds of schools, in the section of institutions',
      ['AMOUNT', 'AMOUNT', 'AMOUNT', 'AMOUNT', 'SECTION'],
    ],
    ['3.3.3', 'a section that the annex writes differently', ['SECTION']],
    ['6.1', 'one year in the text, four in the annex', ['AMOUNT', 'AMOUNT', 'AMOUNT']],
  ])('%s is a contradiction: %s', async (number, _why, kinds) => {
    const [found, ...more] = await ofInitiative(`ballerup/budget-2024/${number}`);
    expect(more).toEqual([]);
    expect(found?.outcome).toBe('CONTRADICTION');
    expect(found?.differences.map((it) => it.kind)).toEqual(kinds);
  });

  it.each([
    ['1.4-7', 'EQUAL_AFTER_ROUNDING', '150 printed as 0,2 mio. kr.'],
    ['1.3.2-4', 'EQUAL', '50.000 kr. is exact'],
    ['1.4-2', 'EQUAL', 'the additional amount, not the total'],
    ['1.4-3', 'EQUAL_AFTER_ROUNDING', 'two lines that make the total'],
    ['1.4.1-2', 'EQUAL', 'what was set aside, and more'],
    ['3.3.2', 'EQUAL', 'a whole and its parts'],
    ['3.4.3-3', 'EQUAL', 'one sum for three years'],
    ['1.3.2-1', 'EQUAL', 'a saving'],
  ])('%s is %s: %s', async (number, outcome) => {
    const found = await ofInitiative(`ballerup/budget-2024/${number}`);
    expect(found.map((it) => it.outcome)).toEqual([outcome]);
  });

  it('mark the rows of an annex table', async () => {
    const { section } = await gateway.ask<{
      section: { amountTable: { tables: { groups: { rows: { title: string; comparison: string }[] }[] }[] } };
    }>(
      '{ section(ref: "ballerup/budget-2024/3.3") { amountTable { tables { groups { rows { title comparison } } } } } }',
    );
    const rows = section.amountTable.tables.flatMap((table) => table.groups.flatMap((group) => group.rows));
    const of = (title: string) => rows.find((row) => row.title === title)?.comparison;
    expect(of('Ombygning børneinstitution i Kornvænget')).toBe('CONTRADICTION');
    expect(of('Køb pavilloner Birkegården')).toBe('EQUAL_AFTER_ROUNDING');
    expect(of('Lundegården sammenbygning udskydes')).toBe('ONLY_IN_ANNEX');
    expect(of('Ny institution Baltorp')).toBe('EQUAL');
  });

  it('are none in an agreement without an annex', async () => {
    expect(await ofAgreement('ballerup/budget-2018')).toEqual([]);
    expect(await ofInitiative('ballerup/budget-2018/4.01.1')).toEqual([]);
  });

  it('can be asked for by outcome and account', async () => {
    const some = await ofAgreement(
      'ballerup/budget-2024',
      '(outcomes: [CONTRADICTION, ONLY_IN_TEXT], account: OPERATING)',
    );
    expect(some.map((it) => it.initiative?.ref)).toEqual([
      'ballerup/budget-2024/3.3.3',
      'ballerup/budget-2024/3.3.3-2',
      'ballerup/budget-2024/6.1',
    ]);
  });

  it('cost as many statements for one initiative as for a hundred', async () => {
    const query = (first: number) =>
      `{ initiatives(first: ${first}, filter: { agreements: ["ballerup/budget-2024"], amount: { atLeast: 0 } }) { nodes {
        reconciliations { ${FIELDS} } amountTable { tables { groups { rows { comparison } } } } } } }`;
    expect(await gateway.statements(query(100))).toBe(await gateway.statements(query(3)));
  });
});
