import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schema, sdl } from './schema.js';

const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

describe('the schema', () => {
  it('is the committed schema.graphql', () => {
    const committed = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(sdl(), 'run `pnpm --filter @aftalespor/gateway schema` and commit').toBe(committed);
    buildSchema(committed);
  });

  it('describes every type, field, argument and value', () => {
    const silent: string[] = [];
    const check = (name: string, description: string | null | undefined) => {
      if (!description?.trim()) silent.push(name);
    };
    for (const type of types) {
      check(type.name, type.description);
      if (isEnumType(type))
        for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields()))
          check(`${type.name}.${field.name}`, field.description);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field.description);
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
        }
    }
    expect(silent).toEqual([]);
  });

  // The names that other parts and other people's queries rely on.
  const fixed: Record<string, string[]> = {
    Query: [
      'node',
      'nodes',
      'municipality',
      'agreement',
      'agreements',
      'sections',
      'initiative',
      'initiatives',
      'promise',
    ],
    Agreement:
      'id ref slug title kind budgetYear signedOn caseNumber coverage sections parties signatories economicTargets rounds documents initiatives budgetLines totals'.split(
        ' ',
      ),
    Initiative:
      'id ref number title account summary summaryText section agreement responsibilities responsibleCommittees involvedCommittees responsibleCentre contributors milestones followUps amounts economyStatements budgetLines postponements promise sources'.split(
        ' ',
      ),
    Committee: ['id', 'slug', 'name'],
    Centre: ['id', 'slug', 'name'],
    Milestone: ['id', 'round', 'state', 'label', 'labelText', 'versions'],
    Round: ['id', 'period', 'label', 'dueOn'],
    FollowUp:
      'id round effort economy effortNote effortNoteText economyNote economyNoteText recordedAt'.split(' '),
    EffortAssessment: ['smiley', 'basis', 'reason'],
    EconomyAssessment: ['smiley', 'basis', 'reason'],
    BudgetLine: ['id', 'sectionNumber', 'title', 'account', 'amounts', 'initiative'],
    YearlyAmount: ['year', 'account', 'thousandKroner', 'basis'],
    YearTotal: ['year', 'thousandKroner'],
    Postponement:
      'id committee fromYear toYear administrationRemark partiesPosition partiesRemark outcome refersTo'.split(
        ' ',
      ),
    InitiativeConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
    AgreementConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
    BudgetLineConnection: ['edges', 'nodes', 'pageInfo', 'totalCount'],
  };
  it.each(Object.entries(fixed))('has the fixed fields of %s', (name, fields) => {
    const type = schema.getType(name);
    expect(isObjectType(type) && Object.keys(type.getFields())).toEqual(expect.arrayContaining(fields));
  });

  it.each([
    ['Account', ['OPERATING', 'CAPITAL']],
    ['InitiativeAccount', ['OPERATING', 'CAPITAL', 'BOTH']],
    ['FollowUpPeriod', ['FIRST', 'SECOND', 'THIRD', 'YEAR_END']],
    ['EffortSmiley', ['HAPPY', 'NEUTRAL', 'SAD']],
    ['EconomySmiley', ['HAPPY', 'SAD']],
  ])('has the fixed values of %s', (name, values) => {
    const type = schema.getType(name);
    expect(
      isEnumType(type) &&
        type
          .getValues()
          .map((value) => value.name)
          .sort(),
    ).toEqual([...values].sort());
  });

  it('has no mutation: anonymous is read-only', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
