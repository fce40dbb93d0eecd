import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ACCOUNTS, INITIATIVE_ACCOUNTS } from '@aftalespor/domain/account';
import { AGREEMENT_KINDS, COVERAGE_EXTENTS, DOCUMENT_KINDS } from '@aftalespor/domain/agreement';
import { BODY_KINDS, RESPONSIBILITY_ROLES } from '@aftalespor/domain/body';
import { ORIGINS } from '@aftalespor/domain/draft';
import { AMOUNT_BASES, ECONOMY_STATES, LINK_BASES } from '@aftalespor/domain/money';
import { PARTIES_POSITIONS, POSTPONEMENT_OUTCOMES } from '@aftalespor/domain/postponement';
import { PROMISE_LINK_BASES } from '@aftalespor/domain/promise';
import { FOLLOW_UP_PERIODS, MILESTONE_STATES, ROUND_KINDS } from '@aftalespor/domain/round';
import { ECONOMY_SMILEYS, EFFORT_SMILEYS, SMILEY_BASES } from '@aftalespor/domain/smiley';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as postgresql from '../../generated/postgresql/enums.js';
import * as sqlite from '../../generated/sqlite/enums.js';
import { applyDraft } from '../apply-draft/apply-draft.js';
import { TABLES } from '../apply-draft/tables.js';
import type { PrismaClient } from '../client/client.js';
import { codeOf } from '../errors/errors.js';
import { draft } from '../testing/fixture.js';
import { testDatabases, type TestDatabase } from '../testing/testing.js';

const SCHEMA = readFileSync(fileURLToPath(new URL('../../prisma/schema.prisma', import.meta.url)), 'utf8');

const DOMAIN: Record<string, readonly string[]> = {
  Account: ACCOUNTS,
  InitiativeAccount: INITIATIVE_ACCOUNTS,
  AgreementKind: AGREEMENT_KINDS,
  CoverageExtent: COVERAGE_EXTENTS,
  DocumentKind: DOCUMENT_KINDS,
  BodyKind: BODY_KINDS,
  ResponsibilityRole: RESPONSIBILITY_ROLES,
  RoundKind: ROUND_KINDS,
  FollowUpPeriod: FOLLOW_UP_PERIODS,
  MilestoneState: MILESTONE_STATES,
  EffortSmiley: EFFORT_SMILEYS,
  EconomySmiley: ECONOMY_SMILEYS,
  SmileyBasis: SMILEY_BASES,
  AmountBasis: AMOUNT_BASES,
  EconomyState: ECONOMY_STATES,
  LinkBasis: LINK_BASES,
  PartiesPosition: PARTIES_POSITIONS,
  PostponementOutcome: POSTPONEMENT_OUTCOMES,
  PromiseLinkBasis: PROMISE_LINK_BASES,
  Origin: ORIGINS,
};

describe('enums', () => {
  it("are the domain's, all of them, in both clients", () => {
    const values = (enums: object) =>
      Object.fromEntries(
        Object.entries(enums).map(([name, members]) => [name, Object.values(members as object)]),
      );
    expect(values(sqlite)).toEqual(DOMAIN);
    expect(values(postgresql)).toEqual(DOMAIN);
  });
});

/** The models of schema.prisma with their scalar columns. */
function models(): Map<string, string[]> {
  const enums = Object.keys(DOMAIN).join('|');
  const scalar = new RegExp(`^  (\\w+)\\s+(?:String|Int|Float|Boolean|${enums})\\??(?:\\s|$)`, 'gm');
  return new Map(
    [...SCHEMA.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [
      name!,
      [...body!.matchAll(scalar)].map(([, column]) => column!),
    ]),
  );
}

describe('the tables of applyDraft', () => {
  it('are every model but the search words, with every column', () => {
    const lower = (name: string) => name[0]!.toLowerCase() + name.slice(1);
    const written = Object.fromEntries(
      Object.entries(TABLES).map(([name, { fields, key, origin, orderedBy }]) => [
        name,
        [
          ...new Set([
            ...key,
            ...Object.keys(fields),
            ...(origin ? ['origin'] : []),
            ...(orderedBy ? ['position'] : []),
          ]),
        ].sort(),
      ]),
    );
    const modelled = Object.fromEntries(
      [...models()]
        .filter(([name]) => name !== 'SearchWord')
        .map(([name, columns]) => [lower(name), columns.sort()]),
    );
    expect(written).toEqual(modelled);
  });
});

describe.each(testDatabases())('the schema on $provider', ({ open }) => {
  let test: TestDatabase;
  let prisma: PrismaClient;
  beforeAll(async () => {
    test = await open();
    prisma = test.database.prisma;
    await applyDraft(test.database, draft());
  });
  afterAll(() => test.drop());
  const code = (work: Promise<unknown>) => work.then(() => 'accepted', codeOf);
  const UNIQUE = 'P2002';
  const FOREIGN = 'P2003';

  // Each relation of the schema, tried with a row that nothing has: the database itself must refuse it.
  const relations = [...SCHEMA.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].flatMap(([, model, body]) =>
    [...body!.matchAll(/@relation\((?:"\w+", )?fields: \[(\w+)\]/g)].map(
      ([, column]) => [model!, column!] as const,
    ),
  );
  it('has relations to try', () => expect(relations.length).toBeGreaterThan(50));

  it.each(relations)('%s.%s refers to something that is there', async (model, column) => {
    const delegate = prisma[(model[0]!.toLowerCase() + model.slice(1)) as 'body'];
    const row = await delegate.findFirst();
    if (!row) return void expect(EMPTY_IN_FIXTURE).toContain(model);
    // The one relation that is checked when the transaction ends is refused there all the same.
    expect(
      await code(delegate.updateMany({ where: keyOf(model, row), data: { [column]: 'nothing' } as never })),
    ).not.toBe('accepted');
  });

  it.each([
    ['a municipality with bodies', () => prisma.municipality.delete({ where: { id: 'prove' } })],
    ['a document that sources name', () => prisma.document.delete({ where: { id: 'prove-2025-agreement' } })],
    ['an initiative with milestones', () => prisma.initiative.delete({ where: { id: 'prove-2025-1.01' } })],
    ['a body that is responsible', () => prisma.body.delete({ where: { id: 'prove-teknikudvalget' } })],
  ])('%s is not deleted', async (_, remove) => {
    expect(await code(remove())).toBe(FOREIGN);
  });

  it('a ref, a slug and a current key are unique', async () => {
    const agreement = await prisma.agreement.findFirstOrThrow();
    const initiative = await prisma.initiative.findUniqueOrThrow({ where: { id: 'prove-2025-1.01' } });
    const version = await prisma.milestoneVersion.findFirstOrThrow({ where: { currentKey: { not: null } } });
    const followUp = await prisma.followUp.findFirstOrThrow();
    expect(await code(prisma.agreement.create({ data: { ...agreement, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.initiative.create({ data: { ...initiative, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.milestoneVersion.create({ data: { ...version, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.followUp.create({ data: { ...followUp, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.initiative.create({ data: { ...initiative, ref: 'x' } }))).toBe(UNIQUE);
  });

  it('any number of superseded rows have no current key', async () => {
    const version = await prisma.milestoneVersion.findFirstOrThrow();
    const copies = ['y1', 'y2'].map((id) => ({ ...version, id, currentKey: null }));
    expect(await prisma.milestoneVersion.createMany({ data: copies })).toEqual({ count: 2 });
  });

  it('one milestone per round, one cell per year, one word per initiative', async () => {
    const milestone = await prisma.milestone.findFirstOrThrow();
    const cell = await prisma.yearlyAmount.findFirstOrThrow();
    const word = await prisma.searchWord.findFirstOrThrow();
    expect(await code(prisma.milestone.create({ data: { ...milestone, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.yearlyAmount.create({ data: { ...cell, id: 'x' } }))).toBe(UNIQUE);
    expect(await code(prisma.searchWord.create({ data: word }))).toBe(UNIQUE);
  });
});

/** Models of which the fixture has no row. */
const EMPTY_IN_FIXTURE = ['EconomicTarget', 'UnGoal', 'Postponement', 'PostponementReference', 'RefAlias'];

function keyOf(model: string, row: object): object {
  const id = model === 'SearchWord' ? ['initiativeId', 'word'] : ['id'];
  return Object.fromEntries(id.map((column) => [column, (row as Record<string, unknown>)[column]]));
}
