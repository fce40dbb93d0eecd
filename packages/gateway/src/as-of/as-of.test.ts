import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

interface Round {
  period: string;
  reportedOn: string | null;
  effort: { smiley: string } | null;
  correctedOn: string | null;
  milestone: { state: string; earlier: unknown[] } | null;
}

const ROUNDS = 'period reportedOn correctedOn effort { smiley } milestone { state earlier { label } }';

onEveryProvider('as of', (gateway) => {
  const ask = async <Field>(ref: string, field: string) =>
    (
      await gateway.ask<{ initiative: Record<string, Field> }>(
        `{ initiative(ref: "${ref}") { found: ${field} } }`,
      )
    ).initiative.found as Field;
  const code = async (field: string) =>
    (await gateway.answer(`{ initiative(ref: "eksempel/budget-2025/1.04") { ${field} } }`)).errors?.[0]
      ?.extensions?.code;

  it('a round: only rounds up to it, named by period or by id', async () => {
    const periods = async (args: string) =>
      (await ask<Round[]>('eksempel/budget-2025/1.04', `rounds${args} { ${ROUNDS} }`)).map((it) => it.period);
    expect(await periods('')).toEqual(['FIRST', 'SECOND', 'THIRD', 'YEAR_END']);
    expect(await periods('(asOf: { period: SECOND })')).toEqual(['FIRST', 'SECOND']);
    const { agreement } = await gateway.ask<{ agreement: { rounds: { id: string; period: string }[] } }>(
      '{ agreement(ref: "eksempel/budget-2025") { rounds { id period } } }',
    );
    const third = agreement.rounds.find((it) => it.period === 'THIRD')?.id;
    expect(await periods(`(asOf: { round: "${third}" })`)).toEqual(['FIRST', 'SECOND', 'THIRD']);
    const milestones = await ask<{ round: { period: string } }[]>(
      'eksempel/budget-2025/1.04',
      'milestones(asOf: { period: FIRST }) { round { period } }',
    );
    expect(milestones.map((it) => it.round.period)).toEqual(['FIRST']);
    const followUps = await ask<{ round: { period: string } }[]>(
      'eksempel/budget-2025/1.04',
      'followUps(asOf: { period: SECOND }) { round { period } }',
    );
    expect(followUps.map((it) => it.round.period)).toEqual(['FIRST', 'SECOND']);
  });

  it('a day of recording: what a correction changed later stands as it stood', async () => {
    const first = async (args: string) =>
      (await ask<Round[]>('eksempel/budget-2025/1.04', `rounds${args} { ${ROUNDS} }`))[0];
    const now = await first('');
    const then = await first('(asOf: { recordedBy: "2025-06-23" })');
    expect(now?.correctedOn).toBe('2025-06-24');
    expect(then?.correctedOn).toBeNull();
    expect(then?.effort?.smiley).not.toBe(now?.effort?.smiley);
    expect(await first('(asOf: { recordedBy: "2025-06-24" })')).toEqual(now);
    const before = await first('(asOf: { recordedBy: "2025-01-01" })');
    expect([before?.effort, before?.reportedOn]).toEqual([null, null]);
    const records = async (args: string) =>
      ask<{ id: string; supersedes: { id: string } | null }[]>(
        'eksempel/budget-2025/1.04',
        `followUps${args} { id supersedes { id } }`,
      );
    const [record] = await records('(asOf: { recordedBy: "2025-06-23" })');
    expect((await records(''))[0]?.supersedes?.id).toBe(record?.id);
    expect(await records('(asOf: { recordedBy: "2025-06-24" }, includeSuperseded: true)')).toContainEqual(
      record,
    );
  });

  it('a day: a milestone is what it was, with the versions known then', async () => {
    const milestones = (args: string) =>
      ask<{ state: string; label: string | null; versions: unknown[]; round: { period: string } }[]>(
        'eksempel/budget-2025/2.03',
        `milestones${args} { state label versions { statedOn } round { period } }`,
      );
    const third = async (args: string) => (await milestones(args)).find((it) => it.round.period === 'THIRD');
    expect(await third('')).toMatchObject({ label: 'Tre pladser åbne', versions: [{}, {}] });
    expect(await third('(asOf: { recordedBy: "2025-04-07" })')).toMatchObject({
      label: 'Fire pladser åbne',
      versions: [{}],
    });
    expect(await milestones('(asOf: { recordedBy: "2024-01-01" })')).toEqual([]);
    const rounds = await ask<Round[]>(
      'eksempel/budget-2025/3.04',
      `rounds(asOf: { recordedBy: "2025-06-23" }) { ${ROUNDS} }`,
    );
    expect(rounds.map((it) => it.milestone?.state)).not.toContain('WITHDRAWN');
  });

  it('now and then can be asked for side by side', async () => {
    const { initiative } = await gateway.ask<{ initiative: Record<string, unknown[]> }>(
      `{ initiative(ref: "eksempel/budget-2025/1.04") {
        now: followUps { effort { smiley } } then: followUps(asOf: { recordedBy: "2025-06-23" }) { effort { smiley } } } }`,
    );
    expect(initiative.now?.[0]).not.toEqual(initiative.then?.[0]);
  });

  it('filters smileys as they were on record', async () => {
    const refs = async (smiley: string, asOf: string) =>
      (
        await gateway.ask<{ initiatives: { nodes: { ref: string }[] } }>(
          `{ initiatives(first: 100, filter: { agreements: ["eksempel/budget-2025"], period: FIRST, effort: [${smiley}]${asOf} }) { nodes { ref } } }`,
        )
      ).initiatives.nodes.map((it) => it.ref);
    const [now] = await ask<{ effort: { smiley: string } }[]>(
      'eksempel/budget-2025/1.04',
      'followUps { effort { smiley } }',
    );
    const smiley = now?.effort.smiley ?? '';
    expect(await refs(smiley, '')).toContain('eksempel/budget-2025/1.04');
    expect(await refs(smiley, ', asOf: { recordedBy: "2025-06-23" }')).not.toContain(
      'eksempel/budget-2025/1.04',
    );
    expect(await refs(smiley, ', asOf: { recordedBy: "2025-01-01" }')).toEqual([]);
  });

  it('a day that is none, or a round named twice, is said so', async () => {
    expect(await code('rounds(asOf: { recordedBy: "2025-02-31" }) { label }')).toBe('MALFORMED_DATE');
    expect(await code('rounds(asOf: { recordedBy: "i går" }) { label }')).toBe('MALFORMED_DATE');
    const round = Buffer.from('Round:x').toString('base64');
    expect(await code(`rounds(asOf: { period: FIRST, round: "${round}" }) { label }`)).toBe('AS_OF');
  });

  it('costs as many statements for one as for a hundred', async () => {
    const query = (first: number) =>
      `{ initiatives(first: ${first}, filter: { agreements: ["eksempel/budget-2025"] }) { nodes {
        rounds(asOf: { recordedBy: "2025-06-23" }) { label }
        followUps(asOf: { period: SECOND }) { round { label } } milestones(asOf: { period: SECOND, recordedBy: "2025-06-23" }) { label versions { change { kind added initiative { ref } from { label } } } } } } }`;
    expect(await gateway.statements(query(100))).toBe(await gateway.statements(query(4)));
  });
});
