/**
 * The Draft: the one shape in which data arrives, whether it was read from a document, kept in the dataset or recorded
 * by a person. It is defined once, as JSON Schema, and the types follow from the schema.
 *
 * Every record has a permanent `key`. Keys are identity: ids are made of them, and a key never changes, not even when a
 * number or a title was wrong. Amounts are in thousands of kroner. Dates are `YYYY-MM-DD`. A field that is null is not known.
 */
import { Type, type Static, type TSchema } from 'typebox';
import { ACCOUNTS, INITIATIVE_ACCOUNTS } from '../account/account.js';
import { AGREEMENT_KINDS, COVERAGE_EXTENTS, DOCUMENT_KINDS } from '../agreement/agreement.js';
import { BODY_KINDS, RESPONSIBILITY_ROLES } from '../body/body.js';
import { AMOUNT_BASES, ECONOMY_STATES, LINK_BASES } from '../money/money.js';
import { PARTIES_POSITIONS, POSTPONEMENT_OUTCOMES } from '../postponement/postponement.js';
import { PRINTED_NUMBER_PATTERN } from '../printed-number/printed-number.js';
import { PROMISE_LINK_BASES } from '../promise/promise.js';
import { SLUG_PATTERN } from '../ref/ref.js';
import { FOLLOW_UP_PERIODS, MILESTONE_STATES, ROUND_KINDS } from '../round/round.js';
import { ECONOMY_SMILEYS, EFFORT_SMILEYS, SMILEY_BASES } from '../smiley/smiley.js';

const closed = { additionalProperties: false } as const;
const oneOf = <const Values extends readonly string[]>(values: Values, description?: string) =>
  Type.Unsafe<Values[number]>({ type: 'string', enum: [...values], ...(description ? { description } : {}) });
const nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const text = (description?: string) => Type.String({ minLength: 1, ...(description ? { description } : {}) });
const key = Type.String({
  pattern: '^[a-z0-9][a-z0-9.-]*$',
  description: 'Permanent identity of the record; never reused, never changed',
});
const slug = Type.String({ pattern: `^${SLUG_PATTERN}$` });
const printedNumber = (description: string) =>
  Type.String({ pattern: `^${PRINTED_NUMBER_PATTERN}$`, description });
const date = Type.String({
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  description: 'YYYY-MM-DD',
});
const year = Type.Integer({ minimum: 1970, maximum: 2200 });
const thousandKroner = Type.Number({
  description: 'Thousands of kroner, signed: negative means less than before',
});
const documentText = nullable(text("The document's own words; null in the dataset, filled by an import"));

/** Where a value stands: the document's key, and the line (from 1) of its text; the page where the document has pages. */
export const SourceSchema = Type.Object(
  {
    document: key,
    page: Type.Optional(nullable(Type.Integer({ minimum: 1 }))),
    line: Type.Integer({ minimum: 1 }),
  },
  closed,
);
export type DraftSource = Static<typeof SourceSchema>;

export const MunicipalitySchema = Type.Object(
  {
    key,
    slug,
    name: text(),
    code: nullable(Type.Integer({ description: 'The official municipality code' })),
  },
  closed,
);
export type DraftMunicipality = Static<typeof MunicipalitySchema>;

export const BodySchema = Type.Object(
  {
    key,
    slug,
    name: text('As the documents print it'),
    kind: oneOf(BODY_KINDS),
    validFrom: nullable(date),
    validTo: nullable(date),
    successor: nullable(key),
  },
  closed,
);
export type DraftBody = Static<typeof BodySchema>;

export const PartySchema = Type.Object({ key, slug, name: text(), shortName: nullable(text()) }, closed);
export type DraftParty = Static<typeof PartySchema>;

export const DocumentSchema = Type.Object(
  {
    key,
    kind: oneOf(DOCUMENT_KINDS),
    title: text(),
    date: nullable(date),
    caseNumber: nullable(text()),
    file: nullable(text('File name of the text that line numbers count in')),
    sha256: nullable(Type.String({ pattern: '^[0-9a-f]{64}$' })),
    url: nullable(Type.String({ pattern: '^https?://' })),
  },
  closed,
);
export type DraftDocument = Static<typeof DocumentSchema>;

export const RoundSchema = Type.Object(
  {
    key,
    kind: oneOf(ROUND_KINDS),
    period: nullable(oneOf(FOLLOW_UP_PERIODS)),
    label: text('As printed: "1. budgetopfølgning 2018"'),
    dueOn: nullable(date),
    reportedOn: nullable(date),
    document: nullable(key),
  },
  closed,
);
export type DraftRound = Static<typeof RoundSchema>;

export const SectionSchema = Type.Object(
  {
    key,
    parent: nullable(key),
    number: nullable(printedNumber('As printed, without the last full stop: "1.4.1"')),
    title: text(),
    theme: nullable(text('The vision theme that the chapter is named after')),
    fullText: nullable(
      text(
        "The document's own words, without heading, its own sections and its initiatives; null in the dataset, filled by an import",
      ),
    ),
    source: SourceSchema,
  },
  closed,
);
export type DraftSection = Static<typeof SectionSchema>;

export const ResponsibilitySchema = Type.Object(
  {
    body: key,
    role: oneOf(RESPONSIBILITY_ROLES),
    printed: text('The name as printed here'),
    source: SourceSchema,
  },
  closed,
);
export type DraftResponsibility = Static<typeof ResponsibilitySchema>;

export const MilestoneVersionSchema = Type.Object(
  {
    statedOn: date,
    state: oneOf(MILESTONE_STATES),
    label: nullable(
      Type.String({ minLength: 1, maxLength: 60, description: 'Our words, naming the deliverable' }),
    ),
    labelText: documentText,
    source: SourceSchema,
  },
  {
    ...closed,
    if: { properties: { state: { const: 'NONE_SET' } } },
    then: { properties: { label: { type: 'null' }, labelText: { type: 'null' } } },
  },
);
export const MilestoneSchema = Type.Object(
  {
    round: key,
    versions: Type.Array(MilestoneVersionSchema, {
      minItems: 1,
      description: 'Oldest first; the last one is in force',
    }),
  },
  closed,
);
export type DraftMilestone = Static<typeof MilestoneSchema>;
export type DraftMilestoneVersion = Static<typeof MilestoneVersionSchema>;

const assessment = <const Smileys extends readonly string[]>(smileys: Smileys) =>
  Type.Object(
    {
      smiley: oneOf(smileys),
      basis: oneOf(SMILEY_BASES),
      reason: nullable(text('Why; text when DERIVED, else null')),
    },
    {
      ...closed,
      if: { properties: { basis: { const: 'DERIVED' } } },
      then: { properties: { reason: { type: 'string' } } },
      else: { properties: { reason: { type: 'null' } } },
    },
  );
export const FollowUpSchema = Type.Object(
  {
    key,
    round: key,
    recordedAt: date,
    recordedBy: nullable(text()),
    effort: nullable(assessment(EFFORT_SMILEYS)),
    economy: nullable(assessment(ECONOMY_SMILEYS)),
    effortNote: nullable(text('Our words')),
    effortNoteText: documentText,
    economyNote: nullable(text('Our words')),
    economyNoteText: documentText,
    supersedes: nullable(key),
    source: SourceSchema,
  },
  closed,
);
export type DraftFollowUp = Static<typeof FollowUpSchema>;

export const AmountSchema = Type.Object(
  {
    fromYear: nullable(year),
    toYear: nullable(year),
    openEnded: Type.Boolean({ description: '"og frem": the amount goes on after the last year named' }),
    perYear: Type.Boolean({
      description: 'true: so much each year; false: one amount, for the year or the whole period',
    }),
    thousandKroner,
    account: nullable(oneOf(ACCOUNTS)),
    basis: oneOf(AMOUNT_BASES),
    source: SourceSchema,
  },
  closed,
);
export type DraftAmount = Static<typeof AmountSchema>;

export const EconomyStatementSchema = Type.Object(
  {
    key,
    state: oneOf(ECONOMY_STATES),
    frames: Type.Array(Type.String({ pattern: '^\\d{2}\\.\\d{2}$' }), {
      description: 'Budget frames: "30.50"',
    }),
    summary: nullable(text('Our words')),
    summaryText: documentText,
    amounts: Type.Array(AmountSchema),
    source: SourceSchema,
  },
  closed,
);
export type DraftEconomyStatement = Static<typeof EconomyStatementSchema>;

export const InitiativeSchema = Type.Object(
  {
    key,
    section: nullable(key),
    number: nullable(printedNumber('The printed number; null for a bullet')),
    ordinal: nullable(
      Type.Integer({
        minimum: 1,
        maximum: 999,
        description: "A bullet's place in its section, or in the agreement where sections have no numbers",
      }),
    ),
    title: text('As printed where it has a number; ours for a bullet'),
    account: nullable(oneOf(INITIATIVE_ACCOUNTS)),
    summary: nullable(text('Our words')),
    summaryText: documentText,
    responsibilities: Type.Array(ResponsibilitySchema),
    milestones: Type.Array(MilestoneSchema),
    followUps: Type.Array(FollowUpSchema),
    economyStatements: Type.Array(EconomyStatementSchema),
    amounts: Type.Array(AmountSchema, { description: "Amounts that the initiative's own text names" }),
    aliases: Type.Array(text(), { description: 'Earlier refs that still lead here' }),
    sources: Type.Array(SourceSchema, {
      minItems: 1,
      description: 'Where it is printed; the first is the one shown',
    }),
  },
  closed,
);
export type DraftInitiative = Static<typeof InitiativeSchema>;

export const BudgetLineSchema = Type.Object(
  {
    key,
    section: nullable(key),
    sectionNumber: nullable(text('As the annex prints it')),
    title: text('As printed'),
    account: oneOf(ACCOUNTS),
    amounts: Type.Array(Type.Object({ year, thousandKroner }, closed), {
      description: 'Only the cells that are filled; an empty cell is not 0',
    }),
    basis: oneOf(AMOUNT_BASES),
    initiative: nullable(key),
    linkBasis: nullable(oneOf(LINK_BASES)),
    linkReason: nullable(text('What in the document says so, in our words')),
    source: SourceSchema,
  },
  closed,
);
export type DraftBudgetLine = Static<typeof BudgetLineSchema>;

export const PostponementSchema = Type.Object(
  {
    key,
    initiative: key,
    committee: nullable(key),
    fromYear: nullable(year),
    toYear: nullable(year),
    administrationRemark: nullable(text('Our words')),
    administrationRemarkText: documentText,
    partiesPosition: nullable(oneOf(PARTIES_POSITIONS)),
    partiesRemark: nullable(text('Our words')),
    partiesRemarkText: documentText,
    refersTo: Type.Array(key, { description: 'Keys of the postponements whose remark applies here too' }),
    outcome: nullable(oneOf(POSTPONEMENT_OUTCOMES)),
    source: SourceSchema,
  },
  closed,
);
export type DraftPostponement = Static<typeof PostponementSchema>;

export const SignatorySchema = Type.Object(
  { key, name: text(), role: nullable(text()), party: nullable(key), source: SourceSchema },
  closed,
);
export type DraftSignatory = Static<typeof SignatorySchema>;

export const EconomicTargetSchema = Type.Object(
  {
    key,
    title: text('Our words'),
    value: nullable(Type.Number()),
    unit: nullable(text('"mio. kr.", "pct.", "promille", "kr. pr. indbygger"')),
    fromYear: nullable(year),
    toYear: nullable(year),
    source: SourceSchema,
  },
  closed,
);
export type DraftEconomicTarget = Static<typeof EconomicTargetSchema>;

export const UnGoalSchema = Type.Object(
  { key, number: Type.Integer({ minimum: 1, maximum: 17 }), title: text(), source: SourceSchema },
  closed,
);
export type DraftUnGoal = Static<typeof UnGoalSchema>;

export const AgreementSchema = Type.Object(
  {
    key,
    slug,
    kind: oneOf(AGREEMENT_KINDS),
    title: text(),
    budgetYear: nullable(year),
    periodFrom: nullable(year),
    periodTo: nullable(year),
    signedOn: nullable(date),
    caseNumber: nullable(text()),
    coverage: Type.Object(
      { extent: oneOf(COVERAGE_EXTENTS), note: text('Which part we know, and why; our words') },
      closed,
    ),
    followUpNote: nullable(text('How the agreement says that it is followed up, in our words')),
    parties: Type.Array(key),
    documents: Type.Array(DocumentSchema),
    rounds: Type.Array(RoundSchema),
    signatories: Type.Array(SignatorySchema),
    economicTargets: Type.Array(EconomicTargetSchema),
    unGoals: Type.Array(UnGoalSchema),
    source: SourceSchema,
  },
  closed,
);

/** An agreement with all that belongs to it. In the dataset each list is a file of its own. */
export const FullAgreementSchema = Type.Object(
  {
    ...AgreementSchema.properties,
    sections: Type.Array(SectionSchema),
    initiatives: Type.Array(InitiativeSchema),
    budgetLines: Type.Array(BudgetLineSchema),
    postponements: Type.Array(PostponementSchema),
  },
  closed,
);
export type DraftAgreement = Static<typeof AgreementSchema> & {
  sections: DraftSection[];
  initiatives: DraftInitiative[];
  budgetLines: DraftBudgetLine[];
  postponements: DraftPostponement[];
};

export const PromiseSchema = Type.Object(
  {
    key,
    slug,
    title: text('Our words'),
    summary: nullable(text('Our words')),
    links: Type.Array(
      Type.Object({ initiative: key, basis: oneOf(PROMISE_LINK_BASES), reason: text('Our words') }, closed),
      { minItems: 1 },
    ),
  },
  closed,
);
export type DraftPromise = Static<typeof PromiseSchema>;

/** Who a draft comes from. A person's record is never touched by a document, a document's never by the dataset. */
export const ORIGINS = ['DATASET', 'DOCUMENT', 'PERSON'] as const;
export type Origin = (typeof ORIGINS)[number];

/** A whole draft, for whoever takes one from outside the process. What refers to what is checked where it is applied. */
export const DraftSchema = Type.Object(
  {
    origin: oneOf(ORIGINS),
    municipality: MunicipalitySchema,
    bodies: Type.Array(BodySchema),
    parties: Type.Array(PartySchema),
    agreements: Type.Array(FullAgreementSchema),
    promises: Type.Array(PromiseSchema),
  },
  closed,
);

export interface Draft {
  origin: Origin;
  municipality: DraftMunicipality;
  bodies: DraftBody[];
  parties: DraftParty[];
  agreements: DraftAgreement[];
  promises: DraftPromise[];
}
