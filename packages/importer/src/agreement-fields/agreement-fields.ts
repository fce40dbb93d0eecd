/** The fields of an agreement as text, so that two readings of the same documents can be held against each other. */
import type {
  Draft,
  DraftAgreement,
  DraftAmount,
  DraftEconomyStatement,
  DraftFollowUp,
  DraftInitiative,
  DraftSource,
} from '@aftalespor/domain/draft';
import { lettersOf } from '../letters-of/letters-of.js';

/** For each field ("milestone", "annex cell") the value that each record has in it. Records are named as printed, not by key. */
export type AgreementFields = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface FieldsOptions {
  /** Which places count; a record that stands nowhere else is left out. */
  isFrom: (source: DraftSource) => boolean;
  /** YYYY-MM-DD: milestones as they were said by then. */
  until: string;
}

/** How one field compares. Records are listed by name. */
export interface FieldComparison {
  field: string;
  /** How many there are in what is right. */
  of: number;
  right: number;
  wrong: { record: string; is: string; read: string }[];
  missed: string[];
  /** What only the reading has. */
  extra: string[];
}

type Add = (field: string, record: string, value: string | null) => void;

/** What an agreement says, field by field. The draft that it is in has the bodies and parties that it refers to. */
export function fieldsOf(
  agreement: DraftAgreement,
  { bodies, parties }: Pick<Draft, 'bodies' | 'parties'>,
  options: FieldsOptions,
): AgreementFields {
  const fields = new Map<string, Map<string, string>>();
  const add: Add = (field, record, value) => {
    if (value === null) return;
    const records = fields.get(field) ?? new Map<string, string>();
    fields.set(field, records.set(record, value));
  };
  const names = new Map([...bodies, ...parties].map(({ key, name }) => [key, name]));
  for (const { number, title, theme, source } of agreement.sections) {
    if (number !== null) add('section', number, lettersOf(title));
    else if (options.isFrom(source)) add('section without a number', lettersOf(title), lettersOf(title));
    if (theme !== null && options.isFrom(source)) add('theme', number ?? title, lettersOf(theme));
  }
  const record = namesOf(agreement);
  const dates = new Map(agreement.documents.map(({ key, date }) => [key, date ?? '']));
  // An agreement has no row of economy: where it is all that counts, nothing is missing.
  const hasEconomy = !agreement.documents
    .filter(({ key }) => options.isFrom({ document: key, line: 1 }))
    .every(({ kind }) => kind === 'AGREEMENT');
  const rounds = new Map(agreement.rounds.map(({ key, period }) => [key, String(period)]));
  for (const it of agreement.initiatives) {
    if (![...it.sources, ...it.followUps.map(({ source }) => source)].some(options.isFrom)) continue;
    addInitiative(it, record.get(it.key)!, { names, rounds, ...options }, add);
    if (hasEconomy) addEconomy(it.economyStatements, record.get(it.key)!, dates, options.until, add);
  }
  for (const { account, title, source, amounts, initiative } of agreement.budgetLines) {
    if (!options.isFrom(source)) continue;
    add('annex link', `${account} ${source.line}`, record.get(initiative ?? '') ?? null);
    for (const { year, thousandKroner } of amounts)
      add('annex cell', `${account} ${source.line} ${year}`, `${thousandKroner} ${lettersOf(title)}`);
  }
  for (const it of agreement.postponements.filter(({ source }) => options.isFrom(source))) {
    const at = `${record.get(it.initiative)} ${names.get(it.committee ?? '')}`;
    add('position', at, it.partiesPosition);
    add('administration remark', at, there(it.administrationRemark, it.administrationRemarkText));
    add('parties remark', at, there(it.partiesRemark, it.partiesRemarkText));
  }
  if (options.isFrom(agreement.source))
    for (const key of agreement.parties) add('party', names.get(key) ?? key, 'there');
  for (const { name, role, party, source } of agreement.signatories)
    if (options.isFrom(source))
      add('signatory', name, `${role ?? 'no role'}, ${names.get(party ?? '') ?? 'no party'}`);
  // A title is ours, and tells with its own words whether less is aimed at.
  for (const { value, unit, fromYear, toYear, source } of agreement.economicTargets)
    if (options.isFrom(source))
      add(
        value === null ? 'target without a number' : 'target',
        `line ${source.line} ${value === null ? '' : Math.abs(value)} ${unit}`,
        `${fromYear}-${toYear}`,
      );
  for (const { number, title, source } of agreement.unGoals)
    if (options.isFrom(source)) add('UN goal', String(number), lettersOf(title));
  return fields;
}

/** Holds what was read against what is right, in the order of the fields of both. */
export function compareFields(right: AgreementFields, read: AgreementFields): FieldComparison[] {
  return [...new Set([...right.keys(), ...read.keys()])].map((field) => {
    const has = [...(right.get(field) ?? [])];
    const got = read.get(field) ?? new Map<string, string>();
    const known = new Set(has.map(([record]) => record));
    return {
      ...{ field, of: has.length, right: has.filter(([record, value]) => got.get(record) === value).length },
      wrong: has
        .filter(([record, value]) => got.has(record) && got.get(record) !== value)
        .map(([record, is]) => ({ record, is, read: got.get(record)! })),
      missed: has.map(([record]) => record).filter((it) => !got.has(it)),
      extra: [...got.keys()].filter((it) => !known.has(it)),
    };
  });
}

/**
 * What a reader would call each initiative, by its key: its number, or its place in its section; where sections have no
 * numbers, the line on which it stands, since the places are counted through the whole agreement.
 */
function namesOf({ sections, initiatives }: DraftAgreement): Map<string, string> {
  const section = new Map(sections.map((it) => [it.key, it]));
  const taken = new Set<string>();
  return new Map(
    initiatives.map((it) => {
      const { number = null, title = '' } = section.get(it.section ?? '') ?? {};
      const place =
        number === null ? `${lettersOf(title)} line ${it.sources[0]!.line}` : `${number}-${it.ordinal}`;
      let name = it.number ?? place;
      while (taken.has(name)) name += ' again';
      taken.add(name);
      return [it.key, name];
    }),
  );
}

function addInitiative(
  it: DraftInitiative,
  record: string,
  {
    names,
    rounds,
    isFrom,
    until,
  }: FieldsOptions & { names: ReadonlyMap<string, string>; rounds: ReadonlyMap<string, string> },
  add: Add,
): void {
  add('initiative', record, record);
  if (it.number !== null) add('title', record, lettersOf(it.title));
  add('account', record, it.account);
  for (const role of ['RESPONSIBLE', 'INVOLVED', 'CONTRIBUTOR'] as const) {
    const bodies = it.responsibilities.filter((one) => one.role === role && isFrom(one.source));
    add(
      role.toLowerCase(),
      record,
      bodies
        .map(({ body }) => names.get(body) ?? body)
        .sort()
        .join('; ') || null,
    );
  }
  // A document that says what was said before has no version of its own.
  for (const { round, versions } of it.milestones)
    add(
      'milestone',
      `${record} ${rounds.get(round)}`,
      versions.findLast(({ statedOn }) => statedOn <= until)?.state ?? null,
    );
  for (const followUp of it.followUps.filter(({ source }) => isFrom(source))) {
    const at = `${record} ${rounds.get(followUp.round)} ${followUp.supersedes === null ? '' : 'correction'}`;
    add('effort smiley', at, printed(followUp.effort));
    add('economy smiley', at, printed(followUp.economy));
    add('status note', at, there(followUp.effortNote, followUp.effortNoteText));
    add('economy note', at, there(followUp.economyNote, followUp.economyNoteText));
  }
  for (const { source, ...amount } of it.amounts)
    if (isFrom(source)) add('prose amount', `${record} ${amountText(amount)}`, amountText(amount));
}

/** What was stated last by then. A document that says what another said before has no statement of its own. */
function addEconomy(
  statements: readonly DraftEconomyStatement[],
  record: string,
  dates: ReadonlyMap<string, string>,
  until: string,
  add: Add,
): void {
  const stated =
    statements.findLast(({ source }) => (dates.get(source.document) ?? '') <= until) ?? statements[0];
  if (stated === undefined) return;
  add('economy text', record, 'there');
  add('economy state', record, stated.state);
  add('economy frames', record, stated.frames.join(' ') || null);
  for (const { source: _, basis, ...amount } of stated.amounts)
    add('economy amount', `${record} ${amountText(amount)}`, basis);
}

const there = (...texts: readonly (string | null)[]): string | null =>
  texts.some((text) => text !== null && text !== '') ? 'there' : null;
const printed = (assessment: DraftFollowUp['effort'] | DraftFollowUp['economy']): string | null =>
  assessment?.basis === 'STATED' ? assessment.smiley : null;
const amountText = ({
  fromYear,
  toYear,
  openEnded,
  perYear,
  thousandKroner,
  account,
}: Omit<DraftAmount, 'source' | 'basis'>): string =>
  [fromYear, toYear, openEnded, perYear, thousandKroner, account].join(' ');
