import type { Draft, DraftBody, DraftInitiative, DraftResponsibility } from '@aftalespor/domain/draft';

/** The committees, or the centres, that documents name as responsible for an initiative, where none is named by both. */
export interface DisputedBodies {
  initiative: string;
  kind: (typeof BETWEEN)[number];
  /** In the order of the documents. */
  responsibilities: DraftResponsibility[];
}

/** What a document says of who is responsible, against what is known `before` it from others. */
export function disputedBodies(before: Draft, next: Draft): DisputedBodies[] {
  const bodies = new Map([...before.bodies, ...next.bodies].map((it) => [it.key, it]));
  const kindOf = ({ body }: DraftResponsibility) => bodies.get(body)?.kind;
  const nowOf = ({ body }: DraftResponsibility) => latestOf(body, bodies);
  const said = initiativesOf(before);
  const documents = new Set(next.agreements.flatMap((it) => it.documents.map(({ key }) => key)));
  return [...initiativesOf(next)].flatMap(([initiative, { responsibilities }]) => {
    const theirs = responsible(responsibilities);
    const ours = responsible(said.get(initiative)?.responsibilities ?? []).filter(
      ({ source }) => !documents.has(source.document),
    );
    return BETWEEN.flatMap((kind) => {
      const one = ours.filter((it) => kindOf(it) === kind);
      const other = theirs.filter((it) => kindOf(it) === kind);
      if (one.length === 0 || other.length === 0) return [];
      const isNamedByBoth = one.some((it) => other.some((that) => nowOf(it) === nowOf(that)));
      return isNamedByBoth ? [] : { initiative, kind, responsibilities: [...one, ...other] };
    });
  });
}

/** What an initiative has one of, as a rule. */
const BETWEEN = ['COMMITTEE', 'CENTRE'] as const;

/** The body that a body has become. */
function latestOf(key: string, bodies: ReadonlyMap<string, DraftBody>): string {
  const { successor = null } = bodies.get(key) ?? {};
  return successor === null ? key : latestOf(successor, bodies);
}

const initiativesOf = ({ agreements }: Draft): Map<string, DraftInitiative> =>
  new Map(agreements.flatMap(({ initiatives }) => initiatives.map((it) => [it.key, it])));

const responsible = (all: readonly DraftResponsibility[]): DraftResponsibility[] =>
  all.filter(({ role }) => role === 'RESPONSIBLE');
