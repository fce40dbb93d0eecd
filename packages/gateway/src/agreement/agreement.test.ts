import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

onEveryProvider('agreements', (gateway) => {
  it('sum the annex of 2024 by account and year, never together', async () => {
    const { agreement } = await gateway.ask<{
      agreement: Record<string, { year: number; thousandKroner: number }[]>;
    }>(`{
      agreement(ref: "ballerup/budget-2024") {
        operating: totals(account: OPERATING) { year thousandKroner }
        capital: totals(account: CAPITAL) { year thousandKroner }
      }
    }`);
    expect(agreement.operating).toEqual([
      { year: 2024, thousandKroner: -6070 },
      { year: 2025, thousandKroner: -8775 },
      { year: 2026, thousandKroner: -14355 },
      { year: 2027, thousandKroner: -2995 },
    ]);
    expect(agreement.capital).toEqual([
      { year: 2024, thousandKroner: 222294 },
      { year: 2025, thousandKroner: 203800 },
      { year: 2026, thousandKroner: 159600 },
      { year: 2027, thousandKroner: 161300 },
    ]);
  });

  it('have the 121 annex lines of 2024 in printed order: 59 operating, 62 capital', async () => {
    const { agreement } = await gateway.ask<{
      agreement: Record<
        'all' | 'operating' | 'capital',
        { totalCount: number; nodes: { title: string; account: string }[] }
      >;
    }>(`{
      agreement(ref: "ballerup/budget-2024") {
        all: budgetLines(first: 100) { totalCount nodes { title account } }
        operating: budgetLines(first: 100, account: OPERATING) { totalCount nodes { title account } }
        capital: budgetLines(first: 100, account: CAPITAL) { totalCount nodes { title account } }
      }
    }`);
    expect(agreement.all.totalCount).toBe(121);
    expect(agreement.operating.totalCount).toBe(59);
    expect(agreement.capital.totalCount).toBe(62);
    expect(agreement.operating.nodes[0]?.title).toBe('Verdensmålsfestival');
    expect(agreement.all.nodes.slice(0, 59)).toEqual(agreement.operating.nodes);
  });

  it('have 71 numbered sections in 2024, in printed order', async () => {
    const { agreement } = await gateway.ask<{
      agreement: { sections: { number: string | null; parent: unknown }[] };
    }>('{ agreement(ref: "ballerup/budget-2024") { sections { number parent { number } } } }');
    const numbers = agreement.sections.flatMap((section) => section.number ?? []);
    expect(numbers).toHaveLength(71);
    expect(numbers.indexOf('1.4.1')).toBeLessThan(numbers.indexOf('1.5'));
    expect(numbers.indexOf('6.9')).toBeLessThan(numbers.indexOf('6.10'));
  });

  it('cost the same number of statements for one as for all, totals included', async () => {
    const query = (args: string) =>
      `{ agreements(${args}) { nodes { ref parties { name } rounds { label } documents { title } totals(account: CAPITAL) { year thousandKroner } } } }`;
    expect(await gateway.statements(query('first: 1, municipality: "ballerup"'))).toBe(
      await gateway.statements(query('first: 20')),
    );
  });

  it('are found by party and by UN goal; who signed for a party, and targets with a number', async () => {
    const { agreement, municipality, byParty, byGoal, none } = await gateway.ask<{
      agreement: {
        all: unknown[];
        signatories: { party: { slug: string }; agreement: { ref: string } }[];
        targets: unknown[];
        numeric: { value: number | null }[];
        words: { value: number | null }[];
      };
      municipality: { unGoals: { number: number; agreement: { ref: string } }[] };
      byParty: { nodes: { ref: string }[] };
      byGoal: { nodes: { ref: string }[] };
      none: { nodes: unknown[] };
    }>(`{
      agreement(ref: "ballerup/budget-2024") {
        all: signatories { name }
        signatories(party: "socialdemokratiet") { party { slug } agreement { ref } }
        targets: economicTargets { title }
        numeric: economicTargets(numeric: true) { value }
        words: economicTargets(numeric: false) { value }
      }
      municipality(slug: "ballerup") { unGoals { number agreement { ref } } }
      byParty: agreements(municipality: "ballerup", party: "nye-borgerlige") { nodes { ref } }
      byGoal: agreements(municipality: "ballerup", unGoal: 13) { nodes { ref } }
      none: agreements(municipality: "ballerup", unGoal: 17) { nodes { ref } }
    }`);
    expect(agreement.all).toHaveLength(9);
    expect(agreement.signatories).toEqual(
      Array(2).fill({ party: { slug: 'socialdemokratiet' }, agreement: { ref: 'ballerup/budget-2024' } }),
    );
    expect(agreement.numeric.map(({ value }) => value)).toEqual([225, -100, 8000, 1, 25.5, 8.3, 3292, 200]);
    expect(agreement.words.every(({ value }) => value === null)).toBe(true);
    expect(agreement.numeric.length + agreement.words.length).toBe(agreement.targets.length);
    expect(byParty.nodes).toContainEqual({ ref: 'ballerup/budget-2024' });
    expect(byGoal.nodes).toEqual([{ ref: 'ballerup/budget-2024' }]);
    expect(none.nodes).toEqual([]);
    expect(municipality.unGoals.filter((it) => it.agreement.ref === 'ballerup/budget-2024')).toHaveLength(7);
  });

  it('are null when unknown', async () => {
    expect(
      await gateway.ask(
        '{ agreement(ref: "ballerup/budget-1999") { id } municipality(slug: "atlantis") { id } promise(slug: "x") { id } }',
      ),
    ).toEqual({
      agreement: null,
      municipality: null,
      promise: null,
    });
    expect(
      await gateway.ask(
        '{ sections(refs: ["ballerup/budget-2024/4.3", "ballerup/budget-2024/99"]) { number } }',
      ),
    ).toEqual({
      sections: [{ number: '4.3' }, null],
    });
  });
});
