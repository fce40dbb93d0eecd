import type {
  Draft,
  DraftAgreement,
  DraftAmount,
  DraftBudgetLine,
  DraftFollowUp,
  DraftInitiative,
} from '@aftalespor/domain/draft';
import { isPrintedNumber } from '@aftalespor/domain/printed-number';
import { parseRef } from '@aftalespor/domain/ref';
import { sourcesIn } from './load.js';
import type { Problems } from './problems.js';
import type { State } from './state.js';
import type { TableName } from './tables.js';

/** What the draft's keys may refer to beside the draft itself. */
export interface Known {
  state: State;
  /** Initiatives and postponements of the municipality's other agreements that the draft names. */
  initiatives: ReadonlySet<string>;
  postponements: ReadonlySet<string>;
}

/** Larger than any municipality's whole budget, in thousands of kroner: such a number is kroner by mistake. */
const LARGEST = 100_000_000;

/** Checks what JSON Schema can't: keys, references, dates, years, and what may stand together. */
export function checkDraft(draft: Draft, known: Known, problems: Problems): void {
  new Check(draft, known, problems).all();
}

class Check {
  readonly #draft: Draft;
  readonly #known: Known;
  readonly #problems: Problems;
  readonly #keys = new Map<TableName, Set<string>>();

  constructor(draft: Draft, known: Known, problems: Problems) {
    this.#draft = draft;
    this.#known = known;
    this.#problems = problems;
  }

  all(): void {
    const { bodies, parties, agreements, promises } = this.#draft;
    this.#unique('body', bodies);
    this.#unique('party', parties);
    this.#unique('agreement', agreements);
    this.#unique('promiseThread', promises);
    for (const agreement of agreements) this.#collect(agreement);

    for (const { key, successor, validFrom, validTo } of bodies) {
      this.#refers('body', successor, key, 'successor');
      if (successor === key) this.#circular(key, 'successor', successor);
      this.#dates(key, { validFrom, validTo });
      if (validFrom && validTo && validFrom > validTo)
        this.#problems.add('INVALID_DATE', key, 'validTo', validTo, `a day not before validFrom (${validFrom}) is expected`, 'Correct one of the two.');
    }
    for (const agreement of agreements) this.#agreement(agreement);
    for (const { key, links } of promises) {
      this.#distinct(key, 'links', links.map(({ initiative }) => initiative));
      for (const [n, { initiative }] of links.entries()) this.#refers('initiative', initiative, key, `links[${n}].initiative`);
    }
    if (this.#draft.origin === 'DATASET') this.#textFree(this.#draft, this.#draft.municipality.key, '');
  }

  #collect(agreement: DraftAgreement): void {
    this.#unique('document', agreement.documents);
    this.#unique('round', agreement.rounds);
    this.#unique('section', agreement.sections);
    this.#unique('signatory', agreement.signatories);
    this.#unique('economicTarget', agreement.economicTargets);
    this.#unique('unGoal', agreement.unGoals);
    this.#unique('initiative', agreement.initiatives);
    this.#unique('followUp', agreement.initiatives.flatMap(({ followUps }) => followUps));
    this.#unique('economyStatement', agreement.initiatives.flatMap(({ economyStatements }) => economyStatements));
    this.#unique('budgetLine', agreement.budgetLines);
    this.#unique('postponement', agreement.postponements);
  }

  #unique(table: TableName, records: readonly { key: string }[]): void {
    let keys = this.#keys.get(table);
    if (!keys) this.#keys.set(table, (keys = new Set()));
    for (const { key } of records) {
      if (keys.has(key)) this.#problems.add('DUPLICATE_KEY', key, 'key', key, 'a key of its own is expected, and the draft has this one twice', 'Remove one of the two, or give it another key.');
      keys.add(key);
    }
  }

  #isKnown(table: TableName, key: string): boolean {
    if (this.#keys.get(table)?.has(key) || this.#known.state.has(table, key)) return true;
    if (table === 'initiative') return this.#known.initiatives.has(key);
    return table === 'postponement' && this.#known.postponements.has(key);
  }

  #refers(table: TableName, key: string | null, record: string, field: string): void {
    if (key === null || this.#isKnown(table, key)) return;
    this.#problems.add('MISSING_REFERENCE', record, field, key, `the key of ${WORDS[table] ?? `a ${table}`} in the draft or the database is expected`, 'Correct the key, or add what it names.');
  }

  /** A key of something in the same agreement. */
  #refersWithin(agreement: DraftAgreement, table: 'section' | 'round' | 'initiative', key: string | null, record: string, field: string): void {
    if (key === null) return;
    const lists = { section: agreement.sections, round: agreement.rounds, initiative: agreement.initiatives };
    if (lists[table].some((candidate) => candidate.key === key)) return;
    if (this.#known.state.get(table, key)?.row?.agreementId === agreement.key) return;
    if (!this.#isKnown(table, key)) return this.#refers(table, key, record, field);
    this.#problems.add('WRONG_AGREEMENT', record, field, key, `${WORDS[table] ?? `a ${table}`} of the agreement ${agreement.key} is expected`, 'Name one of its own.');
  }

  #circular(record: string, field: string, value: unknown): void {
    this.#problems.add('CIRCULAR_REFERENCE', record, field, value, 'a record that does not lead back to itself is expected', 'Correct the key.');
  }

  #dates(record: string, dates: Record<string, string | null>): void {
    for (const [field, date] of Object.entries(dates)) {
      if (date === null) continue;
      const time = Date.parse(`${date}T00:00:00Z`);
      const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
      if (!real) this.#problems.add('INVALID_DATE', record, field, date, 'a day of the calendar is expected', 'Correct the date.');
    }
  }

  #distinct(record: string, field: string, values: readonly (string | number)[]): void {
    for (const [n, value] of values.entries())
      if (values.indexOf(value) !== n)
        this.#problems.add('DUPLICATE_ENTRY', record, `${field}[${n}]`, value, 'each entry once is expected', 'Remove the second one.');
  }

  #agreement(agreement: DraftAgreement): void {
    const { key, signedOn, periodFrom, periodTo } = agreement;
    this.#dates(key, { signedOn });
    this.#years(key, '', periodFrom, periodTo, 'periodFrom', 'periodTo');
    this.#distinct(key, 'parties', agreement.parties);
    for (const [n, party] of agreement.parties.entries()) this.#refers('party', party, key, `parties[${n}]`);
    for (const { key: record, date } of agreement.documents) this.#dates(record, { date });
    for (const { key: record, document, dueOn, reportedOn } of agreement.rounds) {
      this.#refers('document', document, record, 'document');
      this.#dates(record, { dueOn, reportedOn });
    }
    for (const { key: record, party } of agreement.signatories) this.#refers('party', party, record, 'party');
    for (const { key: record, fromYear, toYear } of agreement.economicTargets) this.#years(record, '', fromYear, toYear);
    this.#sections(agreement);
    for (const initiative of agreement.initiatives) this.#initiative(agreement, initiative);
    for (const line of agreement.budgetLines) this.#budgetLine(agreement, line);
    for (const postponement of agreement.postponements) {
      const { key: record, initiative, committee, fromYear, toYear, refersTo } = postponement;
      this.#refersWithin(agreement, 'initiative', initiative, record, 'initiative');
      this.#refers('body', committee, record, 'committee');
      this.#years(record, '', fromYear, toYear);
      this.#distinct(record, 'refersTo', refersTo);
      for (const [n, other] of refersTo.entries()) {
        this.#refers('postponement', other, record, `refersTo[${n}]`);
        if (other === record) this.#circular(record, `refersTo[${n}]`, other);
      }
    }
    this.#sources(agreement);
  }

  #sources({ sections, initiatives, budgetLines, postponements, signatories, economicTargets, unGoals, ...rest }: DraftAgreement): void {
    const records = [rest, ...sections, ...initiatives, ...budgetLines, ...postponements, ...signatories, ...economicTargets, ...unGoals];
    for (const record of records)
      for (const { document } of sourcesIn({ ...record, documents: null })) this.#refers('document', document, record.key, 'source.document');
  }

  #sections(agreement: DraftAgreement): void {
    const parents = new Map(agreement.sections.map(({ key, parent }) => [key, parent]));
    for (const { key, parent, number } of agreement.sections) {
      this.#refersWithin(agreement, 'section', parent, key, 'parent');
      this.#number(key, number);
      const seen = new Set([key]);
      for (let above = parent; above; above = parents.get(above) ?? null) {
        if (seen.has(above)) {
          this.#circular(key, 'parent', parent);
          break;
        }
        seen.add(above);
      }
    }
  }

  #number(record: string, number: string | null): void {
    if (number !== null && !isPrintedNumber(number))
      this.#problems.add('NO_NUMBER', record, 'number', number, 'a printed number without its last full stop is expected, as in "3.01"', 'Correct the number, or use null for a bullet.');
  }

  #initiative(agreement: DraftAgreement, initiative: DraftInitiative): void {
    const { key, section, number, ordinal } = initiative;
    this.#refersWithin(agreement, 'section', section, key, 'section');
    this.#number(key, number);
    if (number === null && ordinal === null)
      this.#problems.add('NO_NUMBER', key, 'ordinal', null, 'a printed number, or for a bullet its place in the section, is expected', 'Set ordinal.');
    for (const [n, { body }] of initiative.responsibilities.entries()) this.#refers('body', body, key, `responsibilities[${n}].body`);
    for (const [n, alias] of initiative.aliases.entries()) {
      const parsed = parseRef(alias);
      if ('error' in parsed) this.#problems.add('INVALID_FIELD', key, `aliases[${n}]`, alias, 'an earlier ref is expected, as in "ballerup/budget-2018/3.01"', 'Correct it.');
    }
    this.#milestones(agreement, initiative);
    this.#followUps(agreement, initiative);
    for (const statement of initiative.economyStatements) this.#amounts(statement.key, statement.amounts);
    this.#amounts(key, initiative.amounts);
  }

  #milestones(agreement: DraftAgreement, { key, milestones }: DraftInitiative): void {
    this.#distinct(key, 'milestones', milestones.map(({ round }) => round));
    for (const [n, { round, versions }] of milestones.entries()) {
      const field = `milestones[${n}]`;
      this.#refersWithin(agreement, 'round', round, key, `${field}.round`);
      for (const [v, { statedOn, state, label }] of versions.entries()) {
        this.#dates(key, { [`${field}.versions[${v}].statedOn`]: statedOn });
        const before = versions[v - 1]?.statedOn;
        if (before !== undefined && before >= statedOn)
          this.#problems.add('WRONG_ORDER', key, `${field}.versions[${v}].statedOn`, statedOn, `a day after the version before (${before}) is expected`, 'Sort the versions by date; of one day there is one.');
        if (state === 'NONE_SET' && label !== null)
          this.#problems.add('LABEL_WITHOUT_MILESTONE', key, `${field}.versions[${v}].label`, label, 'null is expected where no milestone is set', 'Remove the label, or set the state to SET.');
      }
    }
  }

  #followUps(agreement: DraftAgreement, { key, followUps }: DraftInitiative): void {
    const chain = new Map<string, string | null>(followUps.map((followUp) => [followUp.key, followUp.supersedes]));
    for (const followUp of followUps) {
      const record = followUp.key;
      this.#refersWithin(agreement, 'round', followUp.round, record, 'round');
      this.#dates(record, { recordedAt: followUp.recordedAt });
      this.#reason(record, 'effort', followUp.effort);
      this.#reason(record, 'economy', followUp.economy);
      this.#supersedes(key, followUp, followUps);
      const seen = new Set([record]);
      for (let above = followUp.supersedes; above; above = chain.get(above) ?? null) {
        if (seen.has(above)) {
          this.#circular(record, 'supersedes', followUp.supersedes);
          break;
        }
        seen.add(above);
      }
    }
  }

  #reason(record: string, axis: string, assessment: DraftFollowUp['effort'] | DraftFollowUp['economy']): void {
    if (assessment?.basis === 'DERIVED' && assessment.reason === null)
      this.#problems.add('MISSING_REASON', record, `${axis}.reason`, null, 'the reason for our reading is expected where the basis is DERIVED', 'Say what in the note and which printed definition.');
    if (assessment?.basis === 'STATED' && assessment.reason !== null)
      this.#problems.add('UNEXPECTED_REASON', record, `${axis}.reason`, assessment.reason, 'null is expected where the document prints the smiley', 'Remove the reason, or set the basis to DERIVED.');
  }

  #supersedes(initiative: string, { key, round, recordedAt, supersedes }: DraftFollowUp, all: readonly DraftFollowUp[]): void {
    if (supersedes === null) return;
    const stored = this.#known.state.get('followUp', supersedes)?.row;
    const offered = all.find((candidate) => candidate.key === supersedes);
    const earlier = offered ?? (stored?.initiativeId === initiative ? { round: stored.roundId, recordedAt: String(stored.recordedAt) } : null);
    if (!earlier || earlier.round !== round)
      this.#problems.add('MISSING_REFERENCE', key, 'supersedes', supersedes, 'a follow-up of the same initiative and round is expected', 'Correct the key.');
    else if (earlier.recordedAt > recordedAt)
      this.#problems.add('WRONG_ORDER', key, 'recordedAt', recordedAt, `a day not before that of the superseded record (${earlier.recordedAt}) is expected`, 'Correct the date.');
  }

  #amounts(record: string, amounts: readonly DraftAmount[]): void {
    for (const [n, { fromYear, toYear, thousandKroner }] of amounts.entries()) {
      this.#years(record, `amounts[${n}].`, fromYear, toYear);
      this.#thousandKroner(record, `amounts[${n}].thousandKroner`, thousandKroner);
    }
  }

  #years(record: string, path: string, from: number | null, to: number | null, fromName = 'fromYear', toName = 'toYear'): void {
    if (from !== null && to !== null && from > to)
      this.#problems.add('INVALID_YEARS', record, `${path}${toName}`, to, `a year not before ${fromName} (${from}) is expected`, 'Correct one of the two.');
  }

  #thousandKroner(record: string, field: string, value: number): void {
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST)
      this.#problems.add('INVALID_AMOUNT', record, field, value, 'an amount in thousands of kroner is expected, at most 100 billion kroner', 'Divide by 1,000 if it is in kroner.');
  }

  #budgetLine(agreement: DraftAgreement, line: DraftBudgetLine): void {
    const { key, section, initiative, linkBasis, amounts } = line;
    this.#refersWithin(agreement, 'section', section, key, 'section');
    this.#refersWithin(agreement, 'initiative', initiative, key, 'initiative');
    if ((initiative === null) !== (linkBasis === null))
      this.#problems.add('LINK_WITHOUT_INITIATIVE', key, 'linkBasis', linkBasis, 'initiative and linkBasis are expected together, or both null', 'Set the one that is missing, or clear both.');
    this.#distinct(key, 'amounts', amounts.map(({ year }) => year));
    for (const [n, { thousandKroner }] of amounts.entries()) this.#thousandKroner(key, `amounts[${n}].thousandKroner`, thousandKroner);
  }

  /** The dataset carries facts; the documents' own words come with an import. */
  #textFree(value: unknown, record: string, path: string): void {
    if (typeof value !== 'object' || value === null) return;
    const own = (value as { key?: unknown }).key;
    const [name, base] = typeof own === 'string' ? [own, ''] : [record, path];
    for (const [field, part] of Object.entries(value)) {
      const at = Array.isArray(value) ? `${base}[${field}]` : base === '' ? field : `${base}.${field}`;
      if (field.endsWith('Text') && part !== null)
        this.#problems.add('TEXT_FROM_DATASET', name, at, part, 'null is expected in the dataset', "Remove the document's words; an import brings them.");
      else this.#textFree(part, name, at);
    }
  }
}

const WORDS: Partial<Record<TableName, string>> = {
  initiative: 'an initiative',
};
