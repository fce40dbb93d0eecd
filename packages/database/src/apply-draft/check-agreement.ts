import type { DraftAgreement, DraftBudgetLine } from '@aftalespor/domain/draft';
import { InitiativeCheck } from './check-initiative.js';
import { sourcesIn } from './load.js';
import type { Rules } from './rules.js';

/** Checks an agreement of a draft with all that belongs to it. */
export class AgreementCheck {
  readonly #rules: Rules;

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  agreement(agreement: DraftAgreement): void {
    const { key, signedOn, periodFrom, periodTo } = agreement;
    this.#rules.slug('agreement', agreement.slug, key);
    this.#rules.dates(key, { signedOn });
    this.#rules.years(key, '', periodFrom, periodTo, 'periodFrom', 'periodTo');
    this.#rules.distinct(key, 'parties', agreement.parties);
    for (const [n, party] of agreement.parties.entries())
      this.#rules.refers('party', party, key, `parties[${n}]`);
    for (const { key: record, date } of agreement.documents) this.#rules.dates(record, { date });
    for (const { key: record, document, dueOn, reportedOn } of agreement.rounds) {
      this.#rules.refers('document', document, record, 'document');
      this.#rules.dates(record, { dueOn, reportedOn });
    }
    for (const { key: record, party } of agreement.signatories)
      this.#rules.refers('party', party, record, 'party');
    for (const { key: record, fromYear, toYear } of agreement.economicTargets)
      this.#rules.years(record, '', fromYear, toYear);
    this.#sections(agreement);
    const initiatives = new InitiativeCheck(this.#rules);
    for (const initiative of agreement.initiatives) initiatives.initiative(agreement, initiative);
    for (const line of agreement.budgetLines) this.#budgetLine(agreement, line);
    for (const postponement of agreement.postponements) {
      const { key: record, initiative, committee, fromYear, toYear, refersTo } = postponement;
      this.#rules.refersWithin(agreement, 'initiative', initiative, record, 'initiative');
      this.#rules.refers('body', committee, record, 'committee');
      this.#rules.years(record, '', fromYear, toYear);
      this.#rules.distinct(record, 'refersTo', refersTo);
      for (const [n, other] of refersTo.entries()) {
        this.#rules.refers('postponement', other, record, `refersTo[${n}]`);
        if (other === record) this.#rules.circular(record, `refersTo[${n}]`, other);
      }
    }
    this.#sources(agreement);
  }

  #sources({
    sections,
    initiatives,
    budgetLines,
    postponements,
    signatories,
    economicTargets,
    unGoals,
    ...rest
  }: DraftAgreement): void {
    const records = [
      rest,
      ...sections,
      ...initiatives,
      ...budgetLines,
      ...postponements,
      ...signatories,
      ...economicTargets,
      ...unGoals,
    ];
    for (const record of records)
      for (const { document } of sourcesIn({ ...record, documents: null }))
        this.#rules.refers('document', document, record.key, 'source.document');
  }

  #sections(agreement: DraftAgreement): void {
    const parents = new Map(agreement.sections.map(({ key, parent }) => [key, parent]));
    for (const { key, parent, number } of agreement.sections) {
      this.#rules.refersWithin(agreement, 'section', parent, key, 'parent');
      this.#rules.number(key, number);
      const seen = new Set([key]);
      for (let above = parent; above; above = parents.get(above) ?? null) {
        if (seen.has(above)) {
          this.#rules.circular(key, 'parent', parent);
          break;
        }
        seen.add(above);
      }
    }
  }

  #budgetLine(agreement: DraftAgreement, line: DraftBudgetLine): void {
    const { key, section, initiative, linkBasis, amounts } = line;
    this.#rules.refersWithin(agreement, 'section', section, key, 'section');
    this.#rules.refersWithin(agreement, 'initiative', initiative, key, 'initiative');
    if ((initiative === null) !== (linkBasis === null))
      this.#rules.problems.add(
        'LINK_WITHOUT_INITIATIVE',
        key,
        'linkBasis',
        linkBasis,
        'initiative and linkBasis are expected together, or both null',
        'Set the one that is missing, or clear both.',
      );
    this.#rules.distinct(
      key,
      'amounts',
      amounts.map(({ year }) => year),
    );
    for (const [n, { thousandKroner }] of amounts.entries())
      this.#rules.thousandKroner(key, `amounts[${n}].thousandKroner`, thousandKroner);
  }
}
