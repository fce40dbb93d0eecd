import { expect, it } from 'vitest';
import { onEveryProvider } from '../testing/gateway.js';

interface Change {
  kind: string;
  added: string[];
  removed: string[];
  initiative: { ref: string };
  round: { period: string };
  from: { statedOn: string };
  to: { statedOn: string };
}

onEveryProvider('milestone changes', (gateway) => {
  const changes = async (ref: string, args = '') =>
    (
      await gateway.ask<{ agreement: { milestoneChanges: Change[] } }>(
        `{ agreement(ref: "${ref}") { milestoneChanges${args} { kind added removed initiative { ref } round { period } from { statedOn } to { statedOn } } } }`,
      )
    ).agreement.milestoneChanges;

  it('of 2018 are the five between the plan and the first follow-up', async () => {
    const found = await changes('ballerup/budget-2018');
    expect(found.map((it) => [it.initiative.ref.split('/')[2], it.round.period, it.kind])).toEqual([
      ['3.32', 'FIRST', 'REWORDED'],
      ['7.09', 'FIRST', 'REWORDED'],
      ['7.09', 'SECOND', 'REMOVED'],
      ['7.09', 'THIRD', 'REMOVED'],
      ['7.09', 'YEAR_END', 'REMOVED'],
    ]);
    expect(found.map((it) => [it.from.statedOn, it.to.statedOn])).toContainEqual([
      '2017-12-22',
      '2018-04-05',
    ]);
  });

  it('name the words that came and went', async () => {
    const found = await changes('eksempel/budget-2025');
    expect(found.find((it) => it.initiative.ref.endsWith('/2.03'))).toMatchObject({
      kind: 'REWORDED',
      added: ['Tre'],
      removed: ['Fire'],
    });
    expect(found.find((it) => it.initiative.ref.endsWith('/3.06'))?.kind).toBe('SET');
  });

  it('between two days are those of the days between', async () => {
    const numbers = async (args: string) =>
      (await changes('eksempel/budget-2025', args)).map((it) => it.initiative.ref.split('/')[2]);
    expect(await numbers('(to: "2025-04-08")')).toEqual(['2.03', '4.01']);
    expect(await numbers('(from: "2025-06-24")')).toEqual(['3.01']);
    expect(await numbers('(from: "2025-09-30")')).toEqual([]);
    const { errors } = await gateway.answer(
      '{ agreement(ref: "eksempel/budget-2025") { milestoneChanges(from: "2025") { kind } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('MALFORMED_DATE');
  });

  it('are told by each version, null for the first', async () => {
    const { initiative } = await gateway.ask<{
      initiative: { milestones: { versions: { change: { kind: string } | null }[] }[] };
    }>('{ initiative(ref: "ballerup/budget-2018/7.09") { milestones { versions { change { kind } } } } }');
    expect(initiative.milestones.map((it) => it.versions.map((of) => of.change?.kind ?? null))).toEqual([
      [null, 'REWORDED'],
      [null, 'REMOVED'],
      [null, 'REMOVED'],
      [null, 'REMOVED'],
    ]);
  });
});
