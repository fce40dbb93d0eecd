import type { Prisma } from '@aftalespor/database/client';
import { statedBy } from '@aftalespor/domain/as-of';
import { MILESTONE_CHANGE_KINDS, milestoneChange } from '@aftalespor/domain/milestone-change';
import { builder } from '../builder/builder.js';
import { enumType } from '../builder/enum-type.js';
import { RoundType } from '../round/round.js';
import { MilestoneVersionType } from './milestone.js';

const inPrintedOrder = { orderBy: { position: 'asc' } } as const;

/** What a change is made of. */
export const milestoneChangeInclude = {
  initiative: true,
  round: true,
  versions: inPrintedOrder,
} as const satisfies Prisma.MilestoneInclude;

type Milestone = Prisma.MilestoneGetPayload<{ include: typeof milestoneChangeInclude }>;
type Version = Milestone['versions'][number];

interface MilestoneChangeShape extends ReturnType<typeof milestoneChange> {
  initiative: Milestone['initiative'];
  round: Milestone['round'];
  from: Version;
  to: Version;
}

function changeOf({ initiative, round }: Milestone, from: Version, to: Version): MilestoneChangeShape {
  return { initiative, round, from, to, ...milestoneChange(from, to) };
}

/** What differs between what was stated by one day and by another; null where nothing does. */
export function changeBetween(
  milestone: Milestone,
  fromDay: string | null,
  toDay: string | null,
): MilestoneChangeShape | null {
  const to = statedBy(milestone.versions, toDay).at(-1);
  const from =
    (fromDay === null ? undefined : statedBy(milestone.versions, fromDay).at(-1)) ?? milestone.versions[0];
  if (!from || !to || from.position >= to.position) return null;
  const change = changeOf(milestone, from, to);
  return change.kind === 'UNCHANGED' ? null : change;
}

const MilestoneChangeKindEnum = enumType(builder, 'MilestoneChangeKind', MILESTONE_CHANGE_KINDS, {
  description: 'What became of a milestone from one version to a later one',
  values: {
    SET: 'There was none before',
    REMOVED: 'It was set, and is no more',
    REWORDED: 'It has other words',
    UNCHANGED: 'The same words, but for misprints',
  },
});

export const MilestoneChangeType = builder.objectRef<MilestoneChangeShape>('MilestoneChange').implement({
  description: 'What differs between two versions of a milestone',
  fields: (t) => ({
    round: t.field({
      type: RoundType,
      description: 'The round of the milestone',
      resolve: (it) => it.round,
    }),
    from: t.field({
      type: MilestoneVersionType,
      description: 'The earlier version',
      resolve: (it) => it.from,
    }),
    to: t.field({ type: MilestoneVersionType, description: 'The later version', resolve: (it) => it.to }),
    kind: t.field({
      type: MilestoneChangeKindEnum,
      description: 'What became of it',
      resolve: (it) => it.kind,
    }),
    added: t.stringList({
      description:
        "Words that came, in order: the document's where the text of both versions is known, else our labels'. Empty where neither is known",
      resolve: (it) => it.added,
    }),
    removed: t.stringList({ description: 'Words that went, likewise', resolve: (it) => it.removed }),
  }),
});

builder.prismaObjectFields(MilestoneVersionType, (t) => ({
  change: t.field({
    type: MilestoneChangeType,
    nullable: true,
    description: 'What differs from the version before; null for the first',
    select: { id: true, position: true, milestone: { include: milestoneChangeInclude } },
    resolve: ({ id, milestone }) => {
      const place = milestone.versions.findIndex((version) => version.id === id);
      const [from, to] = [milestone.versions[place - 1], milestone.versions[place]];
      return from && to ? changeOf(milestone, from, to) : null;
    },
  }),
}));
