import type {
  DraftAmount,
  DraftFollowUp,
  DraftInitiative,
  DraftMilestone,
  DraftSource,
} from '@aftalespor/domain/draft';
import type { Merge } from './merge.js';
import { offerSource, sourceId } from './offer-source.js';
import type { Row } from './tables.js';

/** Numbers entries that are otherwise alike: the second "1,5 mio. kr. in 2018" of one text is an amount of its own. */
function numbered<Item>(items: readonly Item[], name: (item: Item) => string): [string, Item][] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const base = name(item);
    const n = (seen.get(base) ?? 0) + 1;
    seen.set(base, n);
    return [`${base}:${n}`, item];
  });
}

/** Offers the initiatives of an agreement with all that belongs to them. */
export class InitiativeOffer {
  readonly #merge: Merge;
  readonly #agreementId: string;

  constructor(merge: Merge, agreementId: string) {
    this.#merge = merge;
    this.#agreementId = agreementId;
  }

  initiative(initiative: DraftInitiative): void {
    const { key, section, number, ordinal, title, account, summary, summaryText } = initiative;
    this.#merge.offer(
      'initiative',
      {
        id: key,
        agreementId: this.#agreementId,
        sectionId: section,
        number,
        ordinal,
        title,
        account,
        summary,
        summaryText,
      },
      key,
    );
    const documents = new Set(documentsOf(initiative));
    for (const alias of initiative.aliases)
      this.#merge.offer('refAlias', { ref: alias, initiativeId: key }, key);
    this.#initiativeSources(key, initiative.sources);
    this.#merge.offerList(
      'responsibility',
      { column: 'initiativeId', parent: key, record: key, documents },
      numbered(initiative.responsibilities, ({ role, body }) => `${key}:${role}:${body}`).map(
        ([id, { body, role, printed, source }]) => ({
          ...{
            id,
            initiativeId: key,
            bodyId: body,
            role,
            printed,
            sourceId: offerSource(this.#merge, source),
          },
        }),
      ),
    );
    for (const milestone of initiative.milestones) this.#milestone(key, milestone);
    for (const followUp of initiative.followUps) this.#followUp(key, followUp);
    for (const { key: id, frames, amounts, source, ...rest } of initiative.economyStatements) {
      this.#merge.offer(
        'economyStatement',
        {
          id,
          initiativeId: key,
          ...rest,
          frames: frames.join(' '),
          sourceId: offerSource(this.#merge, source),
        },
        id,
      );
      this.#amounts(key, id, amounts, documents);
    }
    this.#amounts(key, null, initiative.amounts, documents);
  }

  /**
   * Where an initiative is printed. Whoever wrote the initiative may restate where it stands in a document; others only
   * add a document that was not named before.
   */
  #initiativeSources(initiativeId: string, sources: readonly DraftSource[]): void {
    const { state, origin } = this.#merge;
    const own = state.get('initiative', initiativeId)!.row!.origin === origin;
    const present = state.where('initiativeSource', 'initiativeId', initiativeId);
    const documentOf = (id: string) => id.split('#')[0]!;
    const cited = new Set(present.map(({ row }) => documentOf(String(row!.sourceId))));
    const ids = new Set(sources.map(sourceId));
    const restated = new Set(own ? sources.map(({ document }) => document) : []);
    for (const entry of present) {
      const id = String(entry.row!.sourceId);
      if (restated.has(documentOf(id)) && !ids.has(id)) entry.row = null;
    }
    for (const source of sources) {
      const id = sourceId(source);
      if (!own && cited.has(source.document) && !state.has('initiativeSource', `${initiativeId}:${id}`))
        continue;
      this.#merge.offer(
        'initiativeSource',
        { id: `${initiativeId}:${id}`, initiativeId, sourceId: offerSource(this.#merge, source) },
        initiativeId,
      );
    }
  }

  #milestone(initiativeId: string, milestone: DraftMilestone): void {
    const id = `${initiativeId}.${milestone.round}`;
    this.#merge.offer('milestone', { id, initiativeId, roundId: milestone.round }, initiativeId);
    for (const { statedOn, state, label, labelText, source } of milestone.versions)
      this.#merge.offer(
        'milestoneVersion',
        {
          id: `${id}@${statedOn}`,
          milestoneId: id,
          statedOn,
          state,
          label,
          labelText,
          sourceId: offerSource(this.#merge, source),
          currentKey: null,
        },
        `${id}@${statedOn}`,
      );
  }

  #followUp(initiativeId: string, followUp: DraftFollowUp): void {
    const { key, round, effort, economy, supersedes, source, ...rest } = followUp;
    this.#merge.offer(
      'followUp',
      {
        ...{ id: key, initiativeId, roundId: round, ...rest, supersedesId: supersedes, currentKey: null },
        effortSmiley: effort?.smiley ?? null,
        effortBasis: effort?.basis ?? null,
        effortReason: effort?.reason ?? null,
        economySmiley: economy?.smiley ?? null,
        economyBasis: economy?.basis ?? null,
        economyReason: economy?.reason ?? null,
        sourceId: offerSource(this.#merge, source),
      },
      key,
    );
  }

  /** An amount is what it says: the id holds all of it, so another amount is another row and a contradiction stays visible. */
  #amounts(
    initiativeId: string,
    statement: string | null,
    amounts: readonly DraftAmount[],
    documents: ReadonlySet<string>,
  ): void {
    const rows = numbered(amounts, (amount) => {
      const years = `${amount.fromYear ?? ''}-${amount.toYear ?? ''}${amount.openEnded ? '+' : ''}${amount.perYear ? '/year' : ''}`;
      return `${statement ?? initiativeId}:${years}:${amount.account ?? ''}:${amount.basis}:${amount.thousandKroner}`;
    }).map(([id, { source, ...rest }]): Row => ({
      ...{
        id,
        initiativeId,
        economyStatementId: statement,
        ...rest,
        sourceId: offerSource(this.#merge, source),
      },
    }));
    this.#merge.offerList(
      'textAmount',
      {
        ...{ column: 'initiativeId', parent: initiativeId, record: statement ?? initiativeId, documents },
        within: (row) => row.economyStatementId === statement,
      },
      rows,
    );
  }
}

function* documentsOf(initiative: DraftInitiative): Generator<string> {
  for (const { document } of initiative.sources) yield document;
  for (const { source } of initiative.responsibilities) yield source.document;
  for (const { source } of initiative.amounts) yield source.document;
  for (const { source, amounts } of initiative.economyStatements) {
    yield source.document;
    for (const amount of amounts) yield amount.source.document;
  }
}
