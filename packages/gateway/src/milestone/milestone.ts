import { statedBy } from '@aftalespor/domain/as-of';
import { MILESTONE_STATES } from '@aftalespor/domain/round';
import { builder } from '../builder/builder.js';
import { node } from '../builder/node.js';
import { enumType } from '../builder/enum-type.js';

export const MilestoneStateEnum = enumType(builder, 'MilestoneState', MILESTONE_STATES, {
  description: 'Whether a round has a milestone. None of these is a smiley',
  values: {
    SET: 'A milestone is printed',
    NONE_SET: 'The row is printed, and empty',
    WITHDRAWN: 'It was set and has been taken back',
  },
});

export const MilestoneVersionType = builder.prismaNode('MilestoneVersion', {
  ...node,
  description: 'What a milestone said in one document',
  fields: (t) => ({
    statedOn: t.exposeString('statedOn', { description: "The document's date, YYYY-MM-DD" }),
    state: t.field({
      type: MilestoneStateEnum,
      description: 'State',
      select: { state: true },
      resolve: (it) => it.state,
    }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'Our short label; null where none is set',
    }),
    labelText: t.exposeString('labelText', {
      nullable: true,
      description: "The document's text; null until imported",
    }),
    source: t.relation('source', { description: 'Where it is printed' }),
  }),
});

const versions = { orderBy: { position: 'asc' } } as const;
const versionsSelect = { versions } as const;

/** The day that a milestone is asked for as of travels with it. */
interface AsOfDay {
  asOfDay?: string;
}

/** The milestones as they were stated by a day; null: now. */
export function milestonesOn<Row extends object>(milestones: readonly Row[], day: string | null): Row[] {
  if (day === null) return [...milestones];
  return milestones.map((milestone) => Object.assign(milestone, { asOfDay: day }));
}

function stated<Version extends { statedOn: string }>(milestone: { versions: Version[] }): Version[] {
  return statedBy(milestone.versions, (milestone as AsOfDay).asOfDay ?? null);
}

export const MilestoneType = builder.prismaNode('Milestone', {
  ...node,
  description:
    "An initiative's milestone (milepæl) for one round. The fields say what it is now; `versions` what it was",
  fields: (t) => ({
    round: t.relation('round', { description: 'The round that it is to be met by' }),
    state: t.field({
      type: MilestoneStateEnum,
      description: 'State in the latest version',
      select: versionsSelect,
      resolve: (milestone) => stated(milestone).at(-1)?.state ?? 'NONE_SET',
    }),
    label: t.string({
      nullable: true,
      description: 'Our short label, at most 60 characters; null where none is set',
      select: versionsSelect,
      resolve: (milestone) => stated(milestone).at(-1)?.label ?? null,
    }),
    labelText: t.string({
      nullable: true,
      description: "The document's text; null until imported",
      select: versionsSelect,
      resolve: (milestone) => stated(milestone).at(-1)?.labelText ?? null,
    }),
    versions: t.field({
      type: [MilestoneVersionType],
      description: 'All that it has said, oldest first',
      select: (_args, _context, nested) => ({ versions: { ...versions, ...(nested() as object) } }),
      resolve: (milestone) => stated(milestone),
    }),
  }),
});
