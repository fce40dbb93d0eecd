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
export type AgreementFields = ReadonlyMap<string, ReadonlyMap<string, FieldValue>>;

interface FieldValue {
  value: string;
  /** What it is where its name is not: another reading may give the same thing another name. */
  thing: Thing | null;
}

/** Something that is printed once, however it is read: a sum with its sign, years and account, a passage by its first line. */
interface Thing {
  /** What all readings of it have in common. */
  what: string;
  line: number;
  /** How many lines two readings of it may be apart. */
  within: number;
}

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

type Add = (field: string, record: string, value: string | null, thing?: Thing) => void;

/** The lines of a sentence: two readings of one are not further apart. */
const WITHIN_A_SENTENCE = 5;

/** What an agreement says, field by field. The draft that it is in has the bodies and parties that it refers to. */
export function fieldsOf(
  agreement: DraftAgreement,
  { bodies, parties }: Pick<Draft, 'bodies' | 'parties'>,
  options: FieldsOptions,
): AgreementFields {
  const fields = new Map<string, Map<string, FieldValue>>();
  const add: Add = (field, record, value, thing) => {
    if (value === null) return;
    const records = fields.get(field) ?? new Map<string, FieldValue>();
    // Two things that a reader calls the same are two.
    const name = thing ? newName(record, records) : record;
    fields.set(field, records.set(name, { value, thing: thing ?? null }));
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
    if (options.isFrom(source)) {
      const number = value === null ? 'no number' : `${Math.abs(value)} ${unit}`;
      add(
        value === null ? 'target without a number' : 'target',
        `line ${source.line}, ${number}`,
        `${fromYear}-${toYear}`,
        { what: number, line: source.line, within: WITHIN_A_SENTENCE },
      );
    }
  for (const { number, title, source } of agreement.unGoals)
    if (options.isFrom(source)) add('UN goal', String(number), lettersOf(title));
  return fields;
}

/**
 * Holds what was read against what is right, in the order of the fields of both. What is read of the same thing as
 * something that is right, and otherwise than it is, is wrong, and not one missed and one too many.
 */
export function compareFields(right: AgreementFields, read: AgreementFields): FieldComparison[] {
  return [...new Set([...right.keys(), ...read.keys()])].map((field) => {
    const has = [...(right.get(field) ?? [])];
    const got = read.get(field) ?? new Map<string, FieldValue>();
    const known = new Set(has.map(([record]) => record));
    const extra = new Map([...got].filter(([record]) => !known.has(record)));
    const wrong = has.flatMap(([record, { value: is }]) => {
      const other = got.get(record)?.value ?? is;
      return other === is ? [] : [{ record, is, read: other }];
    });
    const missed: string[] = [];
    for (const [record, { thing }] of has.filter(([it]) => !got.has(it))) {
      const other = thing && otherReading(thing, extra);
      if (other) {
        wrong.push({ record, is: record, read: other });
        extra.delete(other);
      } else missed.push(record);
    }
    return {
      ...{ field, of: has.length, right: has.length - wrong.length - missed.length },
      ...{ wrong, missed, extra: [...extra.keys()] },
    };
  });
}

/** The nearest of the same thing. */
function otherReading(thing: Thing, candidates: ReadonlyMap<string, FieldValue>): string | null {
  const away = ({ line }: Thing) => Math.abs(line - thing.line);
  const [nearest] = [...candidates]
    .flatMap(([record, { thing: other }]) =>
      other?.what === thing.what && away(other) <= thing.within ? [{ record, away: away(other) }] : [],
    )
    .sort((a, b) => a.away - b.away);
  return nearest?.record ?? null;
}

function newName(name: string, taken: { has: (name: string) => boolean }): string {
  let free = name;
  while (taken.has(free)) free += ' again';
  return free;
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
      const name = newName(it.number ?? place, taken);
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
  add('initiative', record, record, {
    ...{ what: record.replace(/(?<= line )\d+.*$/, ''), line: it.sources[0]!.line },
    within: WITHIN_A_SENTENCE,
  });
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
  for (const amount of it.amounts.filter(({ source }) => isFrom(source)))
    addAmount('prose amount', record, amount, add);
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
  for (const amount of stated.amounts) addAmount('economy amount', record, amount, add);
}

/** Its sign, years, account and basis are what is read of a sum that is printed once in its record. */
function addAmount(field: string, record: string, amount: DraftAmount, add: Add): void {
  const what = `${record} ${Math.abs(amount.thousandKroner)}`;
  const thing = { what, line: amount.source.line, within: Infinity };
  add(field, `${record} ${amountText(amount)}`, 'there', thing);
}

const there = (...texts: readonly (string | null)[]): string | null =>
  texts.some((text) => text !== null && text !== '') ? 'there' : null;
const printed = (assessment: DraftFollowUp['effort'] | DraftFollowUp['economy']): string | null =>
  assessment?.basis === 'STATED' ? assessment.smiley : null;

function amountText({
  fromYear,
  toYear,
  openEnded,
  perYear,
  thousandKroner,
  account,
  basis,
}: DraftAmount): string {
  const years = fromYear === toYear && !openEnded ? [fromYear] : [fromYear, '-', openEnded ? null : toYear];
  return [
    `${years.map((it) => it ?? '').join('') || 'no year'}:`,
    `${thousandKroner}${perYear ? ' a year' : ''}`,
    ...[account ?? 'no account', basis],
  ].join(' ');
}
