import type { Draft, DraftAgreement, DraftBudgetLine, DraftPostponement } from '@aftalespor/domain/draft';
import { rank, type TableName } from './tables.js';
import type { Merge } from './merge.js';
import { InitiativeOffer } from './offer-initiative.js';
import { offerSource } from './offer-source.js';

/** Offers all that a draft says, as rows, in the order in which one refers to another. */
export function offerDraft(merge: Merge, draft: Draft): void {
  const { municipality } = draft;
  merge.offer(
    'municipality',
    { id: municipality.key, slug: municipality.slug, name: municipality.name, code: municipality.code },
    municipality.key,
  );
  const municipalityId = municipality.key;
  for (const body of draft.bodies) {
    const { key, successor, ...rest } = body;
    merge.offer('body', { id: key, municipalityId, ...rest, successorId: successor }, key);
  }
  for (const { key, ...rest } of draft.parties)
    merge.offer('party', { id: key, municipalityId, ...rest }, key);
  for (const agreement of draft.agreements) new AgreementOffer(merge, agreement).all(municipalityId);
  for (const { key, links, ...rest } of draft.promises) {
    merge.offer('promiseThread', { id: key, municipalityId, ...rest }, key);
    merge.offerList(
      'promiseLink',
      { column: 'promiseId', parent: key, record: key, documents: new Set() },
      links.map(({ initiative, ...link }) => ({
        id: `${key}:${initiative}`,
        promiseId: key,
        initiativeId: initiative,
        ...link,
      })),
    );
  }
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
    const {
      key,
      slug,
      kind,
      title,
      budgetYear,
      periodFrom,
      periodTo,
      signedOn,
      caseNumber,
      coverage,
      followUpNote,
    } = this.#agreement;
    const of = { agreementId: this.#agreementId };
    this.#merge.offer(
      'agreement',
      {
        ...{
          id: key,
          municipalityId,
          slug,
          kind,
          title,
          budgetYear,
          periodFrom,
          periodTo,
          signedOn,
          caseNumber,
          followUpNote,
        },
        coverageExtent: coverage.extent,
        coverageNote: coverage.note,
        sourceId: offerSource(this.#merge, this.#agreement.source),
      },
      key,
    );
    for (const { key, ...rest } of this.#agreement.documents)
      this.#merge.offer('document', { id: key, ...of, ...rest }, key);
    for (const { key, document, ...rest } of this.#agreement.rounds)
      this.#merge.offer('round', { id: key, ...of, ...rest, documentId: document }, key);
    for (const { key, parent, source, ...rest } of this.#agreement.sections)
      this.#merge.offer(
        'section',
        { id: key, ...of, ...rest, parentId: parent, sourceId: offerSource(this.#merge, source) },
        key,
      );
    this.#merge.offerList(
      'agreementParty',
      { column: 'agreementId', parent: key, record: key, documents: new Set() },
      this.#agreement.parties.map((party) => ({ id: `${key}:${party}`, ...of, partyId: party })),
    );
    for (const { key, party, source, ...rest } of this.#agreement.signatories)
      this.#merge.offer(
        'signatory',
        { id: key, ...of, ...rest, partyId: party, sourceId: offerSource(this.#merge, source) },
        key,
      );
    for (const { key, source, ...rest } of this.#agreement.economicTargets)
      this.#merge.offer(
        'economicTarget',
        { id: key, ...of, ...rest, sourceId: offerSource(this.#merge, source) },
        key,
      );
    for (const { key, source, ...rest } of this.#agreement.unGoals)
      this.#merge.offer(
        'unGoal',
        { id: key, ...of, ...rest, sourceId: offerSource(this.#merge, source) },
        key,
      );
    const initiatives = new InitiativeOffer(this.#merge, this.#agreementId);
    for (const initiative of this.#agreement.initiatives) initiatives.initiative(initiative);
    for (const line of this.#agreement.budgetLines) this.#budgetLine(line);
    for (const postponement of this.#agreement.postponements) this.#postponement(postponement);
    for (const { key, refersTo } of this.#agreement.postponements) this.#references(key, refersTo);
  }

  #budgetLine(line: DraftBudgetLine): void {
    const { key, section, initiative, amounts, basis, source, ...rest } = line;
    const place = offerSource(this.#merge, source);
    this.#merge.offer(
      'budgetLine',
      {
        id: key,
        agreementId: this.#agreementId,
        ...rest,
        sectionId: section,
        initiativeId: initiative,
        sourceId: place,
      },
      key,
    );
    this.#merge.offerList(
      'yearlyAmount',
      {
        column: 'budgetLineId',
        parent: key,
        record: key,
        documents: new Set([source.document]),
        source: place,
      },
      amounts.map(({ year, thousandKroner }) => ({
        ...{ id: `${key}:${year}`, budgetLineId: key, year, account: line.account, thousandKroner, basis },
      })),
    );
  }

  #postponement(postponement: DraftPostponement): void {
    const { key, initiative, committee, source, refersTo: _, ...rest } = postponement;
    this.#merge.offer(
      'postponement',
      {
        id: key,
        agreementId: this.#agreementId,
        ...rest,
        initiativeId: initiative,
        committeeId: committee,
        sourceId: offerSource(this.#merge, source),
      },
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
      for (const entry of state.where(table, 'fromId', from))
        if (!refersTo.includes(String(entry.row!.toId))) entry.row = null;
    for (const toId of refersTo) this.#merge.offer(table, { fromId: from, toId }, from);
  }
}
