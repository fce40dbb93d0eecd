// How much of each document the importer reads right: each is read as if nothing were known of its agreement, and held
// against the dataset, which people made by reading. Prints a table in Markdown. Needs the built packages.
import { loadDataset } from '@aftalespor/dataset/dataset';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { propose } from '../dist/proposal/proposal.js';
import { readFileText } from '../dist/read-file/read-file.js';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const PLACES = {
  ballerup: folder('../../../../shared/documents/'),
  eksempel: folder('../../dataset/documents/eksempel/'),
};

/** One value of a record, as text that can be compared; null where the record has none. */
const text = (value) => (value === null || value === undefined ? null : String(value));
const bodies = (draft) => new Map(draft.bodies.map(({ key, name }) => [key, name]));
const named = (names, isFrom, role) => (initiative) =>
  text(
    initiative.responsibilities
      .filter((it) => it.role === role && isFrom(it.source))
      .map((it) => names.get(it.body))
      .sort()
      .join('; ') || null,
  );
const amountsOf = (list) =>
  list.map((it) =>
    [it.fromYear, it.toYear, it.openEnded, it.perYear, it.thousandKroner, it.account].join(' '),
  );
const letters = (title) => title.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What a reader would call an initiative: its number, or its place in its section; where sections have no numbers, the line
 * on which it stands, since the places are counted through the whole agreement.
 */
const labelOf = ({ number, section, ordinal, sources }, sections) => {
  const { number: printed = null, title = '' } = sections.get(section) ?? {};
  return number ?? (printed === null ? `${letters(title)} line ${sources[0].line}` : `${printed}-${ordinal}`);
};

/** Fields of an agreement as "record -> value". `isFrom` tells what the document itself is the source of. */
function fieldsOf(agreement, names, date, isFrom) {
  const dates = new Map(agreement.documents.map(({ key, date: its }) => [key, its ?? '']));
  const fields = {};
  const add = (field, record, value) => {
    if (value !== null) (fields[field] ??= new Map()).set(record, value);
  };
  const section = new Map(agreement.sections.map((it) => [it.key, it]));
  for (const it of agreement.sections.filter(({ number }) => number))
    add('section', it.number, letters(it.title));
  const rounds = new Map(agreement.rounds.map(({ key, period }) => [key, period]));
  for (const it of agreement.initiatives) {
    if (![...it.sources, ...it.followUps.map(({ source }) => source)].some(isFrom)) continue;
    let record = labelOf(it, section);
    while (fields.initiative?.has(record)) record += ' again';
    add('initiative', record, record);
    if (it.number) add('title', record, letters(it.title));
    add('account', record, text(it.account));
    add('responsible', record, named(names, isFrom, 'RESPONSIBLE')(it));
    add('involved', record, named(names, isFrom, 'INVOLVED')(it));
    add('contributor', record, named(names, isFrom, 'CONTRIBUTOR')(it));
    // A document that says what was said before has no version of its own.
    for (const { round, versions } of it.milestones)
      add(
        'milestone',
        `${record} ${rounds.get(round)}`,
        text(versions.findLast(({ statedOn }) => statedOn <= date)?.state),
      );
    for (const followUp of it.followUps.filter(({ source }) => isFrom(source))) {
      const at = `${record} ${rounds.get(followUp.round)} ${followUp.supersedes === null ? '' : 'correction'}`;
      const printed = (assessment) => (assessment?.basis === 'STATED' ? assessment.smiley : null);
      add('effort smiley', at, printed(followUp.effort));
      add('economy smiley', at, printed(followUp.economy));
      add('status note', at, (followUp.effortNote ?? followUp.effortNoteText) ? 'there' : null);
      add('economy note', at, (followUp.economyNote ?? followUp.economyNoteText) ? 'there' : null);
    }
    // A document that says what another said before has no statement of its own. An agreement has no row of economy.
    const stated =
      it.economyStatements.findLast(({ source }) => dates.get(source.document) <= date) ??
      it.economyStatements[0];
    if (
      stated &&
      !agreement.documents.some(({ key, kind }) => kind === 'AGREEMENT' && isFrom({ document: key }))
    ) {
      add('economy text', record, 'there');
      add('economy state', record, stated.state);
      add('economy frames', record, stated.frames.join(' ') || null);
      amountsOf(stated.amounts).forEach((amount, n) => {
        add('economy amount', `${record} ${amount}`, stated.amounts[n].basis);
      });
    }
    amountsOf(it.amounts.filter(({ source }) => isFrom(source))).forEach((amount) => {
      add('prose amount', `${record} ${amount}`, amount);
    });
  }
  const labels = new Map(agreement.initiatives.map((it) => [it.key, labelOf(it, section)]));
  for (const { account, initiative, source } of agreement.budgetLines.filter((it) => isFrom(it.source)))
    add('annex link', `${account} ${source.line}`, labels.get(initiative) ?? null);
  for (const line of agreement.budgetLines.filter(({ source }) => isFrom(source)))
    for (const { year, thousandKroner } of line.amounts)
      add(
        'annex cell',
        `${line.account} ${line.source.line} ${year}`,
        `${thousandKroner} ${letters(line.title)}`,
      );
  for (const it of agreement.postponements.filter(({ source }) => isFrom(source))) {
    const number = agreement.initiatives.find(({ key }) => key === it.initiative)?.number;
    const record = `${number} ${names.get(it.committee)}`;
    add('position', record, text(it.partiesPosition));
    add(
      'administration remark',
      record,
      (it.administrationRemark ?? it.administrationRemarkText) ? 'there' : null,
    );
    add('parties remark', record, (it.partiesRemark ?? it.partiesRemarkText) ? 'there' : null);
  }
  if (isFrom(agreement.source)) for (const party of agreement.parties) add('party', party, party);
  for (const it of agreement.signatories.filter(({ source }) => isFrom(source)))
    add('signatory', it.name, `${it.role} ${it.party}`);
  // A title is ours, and tells with its own words whether less is aimed at.
  for (const it of agreement.economicTargets.filter(({ source }) => isFrom(source)))
    add(
      it.value === null ? 'target without a number' : 'target',
      `line ${it.source.line} ${it.value === null ? '' : Math.abs(it.value)} ${it.unit}`,
      `${it.fromYear}-${it.toYear}`,
    );
  for (const it of agreement.unGoals.filter(({ source }) => isFrom(source)))
    add('UN goal', text(it.number), letters(it.title));
  return fields;
}

const rows = [];
for (const draft of await loadDataset()) {
  const place = PLACES[draft.municipality.slug];
  if (!existsSync(place)) continue;
  for (const agreement of draft.agreements)
    for (const document of agreement.documents) {
      if (!document.file || !existsSync(`${place}${document.file}`)) continue;
      const bytes = new Uint8Array(readFileSync(`${place}${document.file}`));
      const known = { ...draft, promises: [], agreements: draft.agreements.filter((it) => it !== agreement) };
      const read = propose(await readFileText(bytes, document.file), known);
      const found = read.draft.agreements[0];
      const names = new Map([...bodies(draft), ...bodies(read.draft)]);
      const own = fieldsOf(
        agreement,
        names,
        document.date ?? '9999',
        ({ document: key }) => key === document.key,
      );
      const its = fieldsOf(found, names, '9999', ({ document: key }) => key === found.documents[0].key);
      for (const field of new Set([...Object.keys(own), ...Object.keys(its)])) {
        const has = own[field] ?? new Map();
        const got = its[field] ?? new Map();
        const right = [...has].filter(([record, value]) => got.get(record) === value).length;
        const missed = [...has.keys()].filter((record) => !got.has(record)).length;
        const extra = [...got.keys()].filter((record) => !has.has(record));
        const wrong = [...has].filter(([record, value]) => got.has(record) && got.get(record) !== value);
        rows.push([document.file, field, has.size, right, wrong.length, missed, extra.length]);
        if (process.argv.includes('--verbose')) {
          for (const [record, value] of wrong)
            console.error(document.file, field, record, 'is', value, 'read', got.get(record));
          for (const record of extra)
            console.error(document.file, field, 'only read', record, got.get(record));
          for (const record of has.keys())
            if (!got.has(record)) console.error(document.file, field, 'missed', record);
        }
      }
      rows.push([document.file, 'doubts', read.doubts.length, '', '', '', '']);
    }
}
console.log('| document | field | in it | right | wrong | missed | only read |');
console.log('| --- | --- | --: | --: | --: | --: | --: |');
for (const row of rows) console.log(`| ${row.join(' | ')} |`);
