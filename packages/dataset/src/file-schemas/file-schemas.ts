import {
  AgreementSchema,
  BodySchema,
  BudgetLineSchema,
  InitiativeSchema,
  MunicipalitySchema,
  PartySchema,
  PostponementSchema,
  PromiseSchema,
  SectionSchema,
} from '@aftalespor/domain/draft';
import { ACCOUNTS, INITIATIVE_ACCOUNTS } from '@aftalespor/domain/account';
import { PARTIES_POSITIONS } from '@aftalespor/domain/postponement';
import { ECONOMY_SMILEYS, EFFORT_SMILEYS } from '@aftalespor/domain/smiley';
import { Type, type Static, type TSchema } from 'typebox';

const closed = { additionalProperties: false } as const;
const words = (description: string) => Type.String({ minLength: 1, description });
const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const count = (description: string) => Type.Optional(Type.Integer({ minimum: 0, description }));

const reading = <const Smileys extends readonly string[]>(smileys: Smileys) =>
  Type.Object(
    {
      smiley: Type.Unsafe<Smileys[number]>({ type: 'string', enum: [...smileys] }),
      reason: words('Why the note is read so, referring to the printed definition'),
    },
    closed,
  );

const CuratedFollowUpSchema = Type.Object(
  {
    effortNote: Type.Optional(nullable(words('The note on the effort, in our words'))),
    economyNote: Type.Optional(nullable(words('The note on the economy, in our words'))),
    effort: Type.Optional(nullable(reading(EFFORT_SMILEYS))),
    economy: Type.Optional(nullable(reading(ECONOMY_SMILEYS))),
  },
  closed,
);

const CuratedInitiativeSchema = Type.Object(
  {
    summary: Type.Optional(nullable(words('What is promised, in our words'))),
    milestones: Type.Optional(
      Type.Record(Type.String(), Type.String({ minLength: 1, maxLength: 60 }), {
        description: 'Labels by round, or by round and date: "ballerup-2018-first@2017-12-22"',
      }),
    ),
    economy: Type.Optional(
      Type.Record(Type.String(), words('In our words'), { description: 'By economy statement' }),
    ),
    followUps: Type.Optional(
      Type.Record(Type.String(), CuratedFollowUpSchema, { description: 'By follow-up' }),
    ),
  },
  closed,
);

/** `curation.json`: our words and readings, by the keys of the records that they are about. */
export const CurationSchema = Type.Object(
  { initiatives: Type.Record(Type.String(), CuratedInitiativeSchema) },
  closed,
);
export type Curation = Static<typeof CurationSchema>;
export type CuratedInitiative = Static<typeof CuratedInitiativeSchema>;
export type CuratedFollowUp = Static<typeof CuratedFollowUpSchema>;

const byName = (names: readonly string[], value: TSchema) =>
  Type.Object(Object.fromEntries(names.map((name) => [name, Type.Optional(value)])), closed);

/** `checks.json`: what the documents' own counts and sums are, to hold the files against. */
export const ChecksSchema = Type.Object(
  {
    sections: count('Numbered sections'),
    initiatives: count('All of them'),
    initiativesByAccount: Type.Optional(byName(INITIATIVE_ACCOUNTS, Type.Integer({ minimum: 0 }))),
    milestones: Type.Optional(
      Type.Object({ total: count('Slots'), set: count('Slots with a milestone') }, closed),
    ),
    followUps: count('All of them, superseded ones too'),
    economyStatements: count('All of them'),
    budgetLines: Type.Optional(byName(['total', ...ACCOUNTS], Type.Integer({ minimum: 0 }))),
    postponements: Type.Optional(byName(['total', ...PARTIES_POSITIONS], Type.Integer({ minimum: 0 }))),
    promises: count(
      'Initiatives of the agreement that a promise has, those of rejected links not among them',
    ),
    annexTotals: Type.Optional(
      byName(ACCOUNTS, Type.Record(Type.String({ pattern: '^\\d{4}$' }), Type.Number())),
    ),
  },
  closed,
);

export interface Checks {
  sections?: number;
  initiatives?: number;
  initiativesByAccount?: Partial<Record<(typeof INITIATIVE_ACCOUNTS)[number], number>>;
  milestones?: { total?: number; set?: number };
  followUps?: number;
  economyStatements?: number;
  budgetLines?: Partial<Record<'total' | (typeof ACCOUNTS)[number], number>>;
  postponements?: Partial<Record<'total' | (typeof PARTIES_POSITIONS)[number], number>>;
  promises?: number;
  annexTotals?: Partial<Record<(typeof ACCOUNTS)[number], Record<string, number>>>;
}

/** The schema of each kind of data file, by the file's name. */
export const FILE_SCHEMAS = {
  municipality: Type.Object(
    { municipality: MunicipalitySchema, bodies: Type.Array(BodySchema), parties: Type.Array(PartySchema) },
    closed,
  ),
  promises: Type.Array(PromiseSchema),
  agreement: AgreementSchema,
  sections: Type.Array(SectionSchema),
  initiatives: Type.Array(InitiativeSchema),
  'budget-lines': Type.Array(BudgetLineSchema),
  postponements: Type.Array(PostponementSchema),
  curation: CurationSchema,
  checks: ChecksSchema,
} as const satisfies Record<string, TSchema>;
export type FileKind = keyof typeof FILE_SCHEMAS;

/** The files of `packages/dataset/schema`, as they are written: plain JSON Schema, for editors and other tools. */
export function schemaFiles(): { name: string; content: string }[] {
  return Object.entries(FILE_SCHEMAS).map(([kind, schema]) => ({
    name: `${kind}.schema.json`,
    content:
      JSON.stringify(
        { $schema: 'http://json-schema.org/draft-07/schema#', title: `${kind}.json`, ...schema },
        null,
        2,
      ) + '\n',
  }));
}
