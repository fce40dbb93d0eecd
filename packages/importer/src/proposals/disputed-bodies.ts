import type { Draft, DraftBody, DraftInitiative, DraftResponsibility } from '@aftalespor/domain/draft';
import { openDecision, type Decision } from '../corrections/corrections.js';
import type { DocumentDoubt } from './proposals.js';

/** The committees, or the centres, that documents name as responsible for an initiative, where none is named by both. */
export interface DisputedBodies {
  initiative: string;
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
      return isNamedByBoth ? [] : { initiative, responsibilities: [...one, ...other] };
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

/** As `draftRecords` names it. */
const idOf = (initiative: string, { role, body }: DraftResponsibility): string =>
  `${initiative}:${role}:${body}:1`;

const isIn = (all: readonly DraftResponsibility[], { role, body }: DraftResponsibility): boolean =>
  all.some((it) => it.role === role && it.body === body);

const MESSAGE =
  'dokumenterne siger ikke det samme om, hvem der er ansvarlig, og intet af det er taget med: godkend den rigtige, og afvis den anden';

export interface BodyQuestion {
  /** The key of the document that names it. */
  document: string;
  decision: Decision;
  doubt: DocumentDoubt;
}

/** Asks of each body that is disputed, and not stored, whether it is responsible. */
export function bodyQuestions(all: readonly DisputedBodies[], draft: Draft, known: Draft): BodyQuestion[] {
  const names = new Map([...known.bodies, ...draft.bodies].map(({ key, name }) => [key, name]));
  const stored = initiativesOf(known);
  return [...initiativesOf(draft)].flatMap(([initiative, { responsibilities }]) => {
    const before = stored.get(initiative)?.responsibilities ?? [];
    const disputed = all.filter((it) => it.initiative === initiative);
    return responsibilities
      .filter((it) => !isIn(before, it))
      .flatMap((it) => {
        const dispute = disputed.find((one) => isIn(one.responsibilities, it));
        if (!dispute) return [];
        const name = names.get(it.body)!;
        const kept = dispute.responsibilities.filter((one) => isIn(before, one));
        const value =
          kept.length === 0
            ? name
            : `${name} (kendt: ${kept.map(({ body }) => names.get(body)!).join(', ')})`;
        const { document, page = null, line } = it.source;
        const about = { post: idOf(initiative, it), felt: null };
        return {
          document,
          decision: openDecision({
            ...about,
            læst: name,
            tvivl: MESSAGE,
            sted: `${document}, linje ${line}`,
          }),
          doubt: {
            ...{ message: MESSAGE, field: null, value, about, of: initiative },
            places: [{ document, page, line }],
          },
        };
      });
  });
}

/** Leaves out the disputed bodies that nobody approved; where none of them is left, those that are stored stay. */
export function settleBodies(
  all: readonly DisputedBodies[],
  isApproved: (post: string) => boolean,
  draft: Draft,
  known: Draft,
): void {
  const [initiatives, stored] = [initiativesOf(draft), initiativesOf(known)];
  for (const { initiative, responsibilities } of all) {
    const record = initiatives.get(initiative)!;
    const before = stored.get(initiative)?.responsibilities ?? [];
    const others = responsibilities.filter((it) => !isIn(before, it));
    record.responsibilities = record.responsibilities.filter(
      (it) => !isIn(others, it) || isApproved(idOf(initiative, it)),
    );
    if (others.some((it) => isIn(record.responsibilities, it))) continue;
    record.responsibilities.push(
      ...before.filter((it) => isIn(responsibilities, it) && !isIn(record.responsibilities, it)),
    );
  }
}
