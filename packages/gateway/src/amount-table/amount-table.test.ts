import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

interface Table {
  origin: string;
  csvPath: string;
  source: { document: { title: string } } | null;
  tables: {
    account: string | null;
    years: number[];
    groups: { number: string | null; title: string; rows: Row[] }[];
    totals: { year: number; thousandKroner: number }[] | null;
  }[];
}
interface Row {
  title: string;
  path: string | null;
  amounts: { year: number; thousandKroner: number }[];
  openEnded: boolean;
  unplaced: { fromYear: number | null; thousandKroner: number }[];
}

const FIELDS = `amountTable {
  origin csvPath source { line document { title } }
  tables {
    account years totals { year thousandKroner }
    groups { number title rows { title number path openEnded amounts { year thousandKroner basis } unplaced { fromYear thousandKroner } } }
  }
}`;

onEveryProvider('amount tables', (gateway) => {
  const ofSection = async (ref: string) =>
    (
      await gateway.ask<{ section: { amountTable: Table | null } | null }>(
        `{ section(ref: "${ref}") { ${FIELDS} } }`,
      )
    ).section?.amountTable;
  const ofInitiative = async (ref: string) =>
    (
      await gateway.ask<{ initiative: { amountTable: Table | null } | null }>(
        `{ initiative(ref: "${ref}") { ${FIELDS} } }`,
      )
    ).initiative?.amountTable;

  it('of an agreement hold every annex line once, and the printed sums', async () => {
    const { agreement } = await gateway.ask<{ agreement: { amountTable: Table } }>(
      `{ agreement(ref: "ballerup/budget-2024") { ${FIELDS} } }`,
    );
    const [operating, capital, ...more] = agreement.amountTable.tables;
    expect(more).toEqual([]);
    expect(operating?.groups.flatMap((group) => group.rows)).toHaveLength(59);
    expect(capital?.groups.flatMap((group) => group.rows)).toHaveLength(62);
    expect(operating?.totals?.map((it) => it.thousandKroner)).toEqual([-6070, -8775, -14355, -2995]);
    expect(capital?.totals?.map((it) => it.thousandKroner)).toEqual([222294, 203800, 159600, 161300]);
    expect(operating?.groups.map((group) => group.number)).toEqual([null, '1', '3', '4', '5', '6']);
  });

  it('of a section hold the lines of its own sections, in groups', async () => {
    const table = await ofSection('ballerup/budget-2024/4.3');
    expect(table?.tables.find((it) => it.account === 'CAPITAL')?.groups.map((group) => group.number)).toEqual(
      ['4.3.1', '4.3.2', '4.3.3'],
    );
    expect(await ofSection('ballerup/budget-2024/6.10')).toBeNull();
  });

  it('of an initiative without annex lines hold what its text names, never spread or summed', async () => {
    const table = await ofInitiative('ballerup/budget-2018/4.01.1');
    expect(table?.origin).toBe('TEXT');
    const rows = table?.tables.flatMap((it) => it.groups.flatMap((group) => group.rows)) ?? [];
    const whole = rows.find((row) => row.unplaced.some((it) => it.thousandKroner === 32000));
    expect(whole?.amounts).toEqual([]);
    expect(table?.tables.every((it) => it.totals === null)).toBe(true);
  });

  it('cost the same number of statements for one as for a hundred', async () => {
    const query = (first: number) =>
      `{ initiatives(first: ${first}, filter: { agreements: ["ballerup/budget-2024"], amount: { atLeast: 0 } }) { nodes { ${FIELDS} } } }`;
    expect(await gateway.statements(query(100))).toBe(await gateway.statements(query(2)));
  });

  it('are files for a spreadsheet, too', async () => {
    const response = await gateway.fetch('/csv/ballerup/budget-2024');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('ballerup-budget-2024.csv');
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(lines).toHaveLength(122);
    expect(lines[1]).toBe('"Drift";"";"Verdensmålsfestival";250;;250;;nej;""');
    expect((await gateway.fetch('/csv/ballerup/budget-2018/1.02')).status).toBe(404);
  });
});
