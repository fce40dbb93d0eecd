import type {
  Draft,
  DraftAgreement,
  DraftAmount,
  DraftBudgetLine,
  DraftFollowUp,
  DraftInitiative,
  DraftMilestone,
  DraftPostponement,
  DraftSource,
} from '@aftalespor/domain/draft';
import { rank, type Row, type TableName } from './tables.js';
import type { Merge } from './merge.js';

/** A place in a document has one row: its id is the document, the page where there is one, and the line. */
export const sourceId = ({ document, page, line }: DraftSource): string => `${document}#${page ? `p${page}.` : ''}${line}`;

/** Offers all that a draft says, as rows, in the order in which one refers to another. */
export function offerDraft(merge: Merge, draft: Draft): void {
  const { municipality } = draft;
  merge.offer('municipality', { id: municipality.key, slug: municipality.slug, name: municipality.name, code: municipality.code }, municipality.key);
  const municipalityId = municipality.key;
  for (const body of draft.bodies) {
    const { key, successor, ...rest } = body;
    merge.offer('body', { id: key, municipalityId, ...rest, successorId: successor }, key);
  }
  for (const { key, ...rest } of draft.parties) merge.offer('party', { id: key, municipalityId, ...rest }, key);
  for (const agreement of draft.agreements) new AgreementOffer(merge, agreement).all(municipalityId);
  for (const { key, links, ...rest } of draft.promises) {
    merge.offer('promiseThread', { id: key, municipalityId, ...rest }, key);
    merge.offerList(
      'promiseLink',
      { column: 'promiseId', parent: key, record: key, documents: new Set() },
      links.map(({ initiative, ...link }) => ({ id: `${key}:${initiative}`, promiseId: key, initiativeId: initiative, ...link })),
    );
  }
}

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

class AgreementOffer {
  readonly #merge: Merge;
  readonly #agreement: DraftAgreement;
  readonly #agreementId: string;

  constructor(merge: Merge, agreement: DraftAgreement) {
    this.#merge = merge;
    this.#agreement = agreement;
    this.#agreementId = agreement.key;
  }

  all(municipalityId: string): void {
    const { key, slug, kind, title, budgetYear, periodFrom, periodTo, signedOn, caseNumber, coverage, followUpNote } = this.#agreement;
    const of = { agreementId: this.#agreementId };
    this.#merge.offer(
      'agreement',
      {
        ...{ id: key, municipalityId, slug, kind, title, budgetYear, periodFrom, periodTo, signedOn, caseNumber, followUpNote },
        coverageExtent: coverage.extent,
        coverageNote: coverage.note,
        sourceId: this.#source(this.#agreement.source),
      },
      key,
    );
    for (const { key, ...rest } of this.#agreement.documents) this.#merge.offer('document', { id: key, ...of, ...rest }, key);
    for (const { key, document, ...rest } of this.#agreement.rounds)
      this.#merge.offer('round', { id: key, ...of, ...rest, documentId: document }, key);
    for (const { key, parent, source, ...rest } of this.#agreement.sections)
      this.#merge.offer('section', { id: key, ...of, ...rest, parentId: parent, sourceId: this.#source(source) }, key);
    this.#merge.offerList(
      'agreementParty',
      { column: 'agreementId', parent: key, record: key, documents: new Set() },
      this.#agreement.parties.map((party) => ({ id: `${key}:${party}`, ...of, partyId: party })),
    );
    for (const { key, party, source, ...rest } of this.#agreement.signatories)
      this.#merge.offer('signatory', { id: key, ...of, ...rest, partyId: party, sourceId: this.#source(source) }, key);
    for (const { key, source, ...rest } of this.#agreement.economicTargets)
      this.#merge.offer('economicTarget', { id: key, ...of, ...rest, sourceId: this.#source(source) }, key);
    for (const { key, source, ...rest } of this.#agreement.unGoals)
      this.#merge.offer('unGoal', { id: key, ...of, ...rest, sourceId: this.#source(source) }, key);
    for (const initiative of this.#agreement.initiatives) this.#initiative(initiative);
    for (const line of this.#agreement.budgetLines) this.#budgetLine(line);
    for (const postponement of this.#agreement.postponements) this.#postponement(postponement);
    for (const { key, refersTo } of this.#agreement.postponements) this.#references(key, refersTo);
  }

  #source(source: DraftSource): string {
    const id = sourceId(source);
    this.#merge.offer('source', { id, documentId: source.document, page: source.page ?? null, line: source.line }, id);
    return id;
  }

  #initiative(initiative: DraftInitiative): void {
    const { key, section, number, ordinal, title, account, summary, summaryText } = initiative;
    this.#merge.offer(
      'initiative',
      { id: key, agreementId: this.#agreementId, sectionId: section, number, ordinal, title, account, summary, summaryText },
      key,
    );
    const documents = new Set(documentsOf(initiative));
    for (const alias of initiative.aliases) this.#merge.offer('refAlias', { ref: alias, initiativeId: key }, key);
    this.#initiativeSources(key, initiative.sources);
    this.#merge.offerList(
      'responsibility',
      { column: 'initiativeId', parent: key, record: key, documents },
      numbered(initiative.responsibilities, ({ role, body }) => `${key}:${role}:${body}`).map(([id, { body, role, printed, source }]) => ({
        ...{ id, initiativeId: key, bodyId: body, role, printed, sourceId: this.#source(source) },
      })),
    );
    for (const milestone of initiative.milestones) this.#milestone(key, milestone);
    for (const followUp of initiative.followUps) this.#followUp(key, followUp);
    for (const { key: id, frames, amounts, source, ...rest } of initiative.economyStatements) {
      this.#merge.offer(
        'economyStatement',
        { id, initiativeId: key, ...rest, frames: frames.join(' '), sourceId: this.#source(source) },
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
      if (!own && cited.has(source.document) && !state.has('initiativeSource', `${initiativeId}:${id}`)) continue;
      this.#merge.offer('initiativeSource', { id: `${initiativeId}:${id}`, initiativeId, sourceId: this.#source(source) }, initiativeId);
    }
  }

  #milestone(initiativeId: string, milestone: DraftMilestone): void {
    const id = `${initiativeId}.${milestone.round}`;
    this.#merge.offer('milestone', { id, initiativeId, roundId: milestone.round }, initiativeId);
    for (const { statedOn, state, label, labelText, source } of milestone.versions)
      this.#merge.offer(
        'milestoneVersion',
        { id: `${id}@${statedOn}`, milestoneId: id, statedOn, state, label, labelText, sourceId: this.#source(source), currentKey: null },
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
        sourceId: this.#source(source),
      },
      key,
    );
  }

  /** An amount is what it says: the id holds all of it, so another amount is another row and a contradiction stays visible. */
  #amounts(initiativeId: string, statement: string | null, amounts: readonly DraftAmount[], documents: ReadonlySet<string>): void {
    const rows = numbered(amounts, (amount) => {
      const years = `${amount.fromYear ?? ''}-${amount.toYear ?? ''}${amount.openEnded ? '+' : ''}${amount.perYear ? '/year' : ''}`;
      return `${statement ?? initiativeId}:${years}:${amount.account ?? ''}:${amount.basis}:${amount.thousandKroner}`;
    }).map(([id, { source, ...rest }]): Row => ({
      ...{ id, initiativeId, economyStatementId: statement, ...rest, sourceId: this.#source(source) },
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

  #budgetLine(line: DraftBudgetLine): void {
    const { key, section, initiative, amounts, basis, source, ...rest } = line;
    const place = this.#source(source);
    this.#merge.offer(
      'budgetLine',
      { id: key, agreementId: this.#agreementId, ...rest, sectionId: section, initiativeId: initiative, sourceId: place },
      key,
    );
    this.#merge.offerList(
      'yearlyAmount',
      { column: 'budgetLineId', parent: key, record: key, documents: new Set([source.document]), source: place },
      amounts.map(({ year, thousandKroner }) => ({
        ...{ id: `${key}:${year}`, budgetLineId: key, year, account: line.account, thousandKroner, basis },
      })),
    );
  }

  #postponement(postponement: DraftPostponement): void {
    const { key, initiative, committee, source, refersTo: _, ...rest } = postponement;
    this.#merge.offer(
      'postponement',
      { id: key, agreementId: this.#agreementId, ...rest, initiativeId: initiative, committeeId: committee, sourceId: this.#source(source) },
      key,
    );
  }

  /** Rows of this list have no origin: they go with the postponement that refers. */
  #references(from: string, refersTo: readonly string[]): void {
    const { state, origin } = this.#merge;
    const owner = state.get('postponement', from)!.row!.origin as typeof origin;
    if (rank(owner) > rank(origin)) return;
    const table: TableName = 'postponementReference';
    if (owner === origin && origin === 'DATASET')
      for (const entry of state.where(table, 'fromId', from)) if (!refersTo.includes(String(entry.row!.toId))) entry.row = null;
    for (const toId of refersTo) this.#merge.offer(table, { fromId: from, toId }, from);
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
