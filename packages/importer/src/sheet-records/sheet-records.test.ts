import { loadDataset } from '@aftalespor/dataset/dataset';
import type { Draft } from '@aftalespor/domain/draft';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../document-text/document-text.js';
import { proposeAll } from '../proposals/proposals.js';

const eksempel = (await loadDataset()).find(({ municipality }) => municipality.slug === 'eksempel')!;
const nothingKnown: Draft = { ...eksempel, agreements: [], promises: [] };
const folder = new URL('../../../dataset/documents/eksempel/', import.meta.url);
const original = (name: string) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const proposed = (texts: string[], known: Draft = nothingKnown) =>
  proposeAll(
    texts.map((text, n) => ({
      text: readPlainText(new TextEncoder().encode(text), `${n}.txt`),
      decisions: [],
    })),
    known,
  );
const statementsOf = ({ draft }: { draft: Draft }, number: string) =>
  draft.agreements[0]!.initiatives.find((it) => it.number === number)!.economyStatements;

describe('the economy of sheets', () => {
  const plan = original('budget-2025-implementation');
  const rounds = [1, 2, 3, 4].map((n) => original(`budget-2025-follow-up-${n}`));

  it('is a statement of its own in a later document only where that says something else', () => {
    const all = proposed([plan, ...rounds]);
    expect(statementsOf(all, '3.07').map(({ key, state }) => [key, state])).toEqual([
      ['eksempel-2025-3.07-economy', 'INCOME'],
      ['eksempel-2025-3.07-economy-2', 'NEUTRAL'],
    ]);
    const others = all.draft.agreements[0]!.initiatives.filter(({ number }) => number !== '3.07');
    expect(others.map(({ economyStatements }) => economyStatements.length)).toEqual(others.map(() => 1));
  });

  it('keeps what a person made of words that are open, also when a later document repeats them', () => {
    const words = 'Der afsættes 1 mio. kr. i 2025-2027.';
    const open = (text: string) =>
      text.replace(/^(Økonomi\s)Finansieringen[^\t]*?opfølgning\./mu, `$1${words}`);
    const first = proposed([open(plan)]);
    const [statement] = statementsOf(first, '2.04');
    expect(first.doubts.map(({ message }) => message).join()).toContain('gælder hvert år');
    statement!.state = 'SAVING';
    const again = proposed([open(plan)], { ...eksempel, ...first.draft });
    expect(statementsOf(again, '2.04')).toEqual([{ ...statement, summaryText: words }]);
    expect(statementsOf(proposed([open(rounds[0]!)], { ...eksempel, ...first.draft }), '2.04')).toEqual([]);
  });
});

describe("committees' reports of one follow-up", () => {
  const whole = original('budget-2025-follow-up-1');
  const letter = whole.slice(0, whole.indexOf('\n1. Børn'));
  const chapter = (from: string, to: string) => whole.slice(whole.indexOf(from), whole.indexOf(to));
  const report = (committee: string, sheets: string) =>
    `${letter.replace('for Eksempelkommunen', `for ${committee}`)}${sheets}`;
  const children = report('Børne-, Unge- og\nUddannelsesudvalget', chapter('\n1. Børn', '\n 2. Sundhed'));
  const social = report('Social- og Sundhedsudvalget', chapter('\n 2. Sundhed', '\n3. Klima'));
  const later = (text: string) => text.replace('Dato: 8. april', 'Dato: 30. april');
  const followUpsOf = ({ draft }: { draft: Draft }, number: string) =>
    draft.agreements[0]!.initiatives.find((it) => it.number === number)?.followUps ?? [];
  const both = proposed([children, social]);

  it('are documents of their own, also where they are of one day', () => {
    expect(both.draft.agreements[0]!.documents.map(({ title }) => title)).toEqual([
      'Første opfølgning på Aftale om budget 2025 for Børne-, Unge- og Uddannelsesudvalget',
      'Første opfølgning på Aftale om budget 2025 for Social- og Sundhedsudvalget',
    ]);
    const keys = both.draft.agreements[0]!.documents.map(({ key }) => key);
    expect(followUpsOf(both, '1.01')[0]!.source.document).toBe(keys[0]);
    expect(followUpsOf(both, '2.01')[0]!.source.document).toBe(keys[1]);
  });

  it('give the agreement its own name', () => {
    expect(both.draft.agreements[0]!.title).toBe('Aftale om budget 2025');
  });

  it('say what the report for all says again, which then adds nothing to theirs', () => {
    const all = proposed([later(whole)], both.draft);
    expect(followUpsOf(all, '1.01')).toEqual([]);
    expect(followUpsOf(all, '3.01')).toHaveLength(1);
  });

  it('are superseded by a later report that says something else; what that does not speak of goes on', () => {
    const [first] = followUpsOf(both, '1.01');
    const other = later(whole).replace('1. budgetopfølgning 2025 ☺', '1. budgetopfølgning 2025 ☹');
    const silent = other.replace(/(Økonomi Der er afsat 1\.200\.000[^]*?)☺/u, '$1');
    expect(silent).not.toBe(other);
    for (const text of [other, silent]) {
      const [changed, ...more] = followUpsOf(proposed([text], both.draft), '1.01');
      expect(more).toEqual([]);
      expect(changed).toMatchObject({
        key: `${first!.key}-2`,
        supersedes: first!.key,
        recordedAt: '2025-04-30',
        effort: { smiley: 'SAD', basis: 'STATED' },
        economy: first!.economy,
      });
    }
  });

  it('stand where an older document says something else, which is a doubt', () => {
    const newer = proposed([later(children)]);
    const older = proposed(
      [whole.replace('1. budgetopfølgning 2025 ☺', '1. budgetopfølgning 2025 ☹')],
      newer.draft,
    );
    expect(followUpsOf(older, '1.01')).toEqual([]);
    expect(older.doubts.map(({ message }) => message)).toContain(
      'en opfølgning fra 30. april 2025 siger noget andet, og den er nyere',
    );
  });

  it('stand where the same report says something else, with what to do; what it adds is added', () => {
    const first = proposed([children]);
    const sad = proposed(
      [children.replace('1. budgetopfølgning 2025 ☺', '1. budgetopfølgning 2025 ☹')],
      first.draft,
    );
    expect(followUpsOf(sad, '1.01')).toEqual(followUpsOf(first, '1.01'));
    expect(sad.doubts.map(({ message }) => message).join()).toContain('indlæs det med --date');

    const silent = proposed([children.replace('1. budgetopfølgning 2025 ☺', '1. budgetopfølgning 2025 –')]);
    const [before] = followUpsOf(silent, '1.01');
    expect(before!.effort).toBeNull();
    expect(followUpsOf(proposed([children], silent.draft), '1.01')).toMatchObject([
      { key: before!.key, effort: null },
      { supersedes: before!.key, recordedAt: before!.recordedAt, effort: { smiley: 'HAPPY' } },
    ]);
  });

  it('keep a milestone that the same plan has another state of now, as a doubt', () => {
    const plan = original('budget-2025-implementation');
    const first = proposed([plan]);
    const gone = proposed([plan.replace(/^Milepæl\t[^\t]+(\t1\.)/mu, 'Milepæl\tUdgår$1')], first.draft);
    const milestonesOf = ({ draft }: { draft: Draft }) => draft.agreements[0]!.initiatives[0]!.milestones;
    expect(milestonesOf(gone)).toEqual(milestonesOf(first));
    expect(gone.doubts.map(({ message }) => message).join()).toContain('indlæs det med --date');
  });

  it('cannot be read in one go with another version of themselves', () => {
    expect(() => proposed([children, `${children}\n`])).toThrow(/1\.txt: det er samme dokument som 0\.txt/);
  });
});

describe('a milestone in another kind of document', () => {
  const plan = proposed([original('budget-2025-implementation')]).draft;
  const whole = original('budget-2025-follow-up-1');
  const after = (words: string) => {
    const text = whole.replace('Mindst halvdelen af stillingene er slået op.', words);
    const { draft, doubts } = proposed([text], { ...eksempel, ...plan });
    const { milestones } = draft.agreements[0]!.initiatives.find(({ number }) => number === '1.01')!;
    const labels = milestones.flatMap(({ versions }) => versions.map(({ labelText }) => labelText));
    const asked = doubts.filter(({ message }) => message.includes('med andre ord')).map(({ value }) => value);
    return { labels, isAsked: asked.join().includes(words) };
  };

  it('is another where its numbers are others', () => {
    const words = 'Mindst 40 af stillingerne er slået op.';
    expect(after(words)).toEqual({ labels: [words], isAsked: false });
  });

  it('is a doubt where it says more, and the same where a letter is wrong', () => {
    expect(after('Halvdelen af stillingerne er slået op og besat.')).toEqual({ labels: [], isAsked: true });
    expect(after('Mindst halvdelen af stilingerne er slået op.')).toEqual({ labels: [], isAsked: false });
  });
});

describe('who does what', () => {
  const plan = original('budget-2025-implementation');
  const bodiesOf = ({ draft }: { draft: Draft }) =>
    draft.agreements[0]!.initiatives.find((it) => it.number === '1.03')!.responsibilities.map(
      ({ role, printed }) => `${role} ${printed}`,
    );

  it('stays where a later document has no word of it', () => {
    const known = proposed([plan]).draft;
    const silent = original('budget-2025-follow-up-1').replace(
      /(1\.03\. [^]*?)Ansvarligt udvalg: [^]*?(?=\n\nMilepæl)/,
      '$1',
    );
    const later = proposed([silent], known);
    expect(bodiesOf(later).sort()).toEqual(bodiesOf({ draft: known }).sort());
    expect(bodiesOf(later)).toHaveLength(3);
  });
});

describe('a sheet whose chapter has no heading', () => {
  it('stands in no section, until a document has it', () => {
    const report = original('budget-2025-follow-up-1');
    const without = proposed([report.replace('\n1. Børn, unge og uddannelse\n', '\n')]);
    const sectionOf = ({ draft }: { draft: Draft }) =>
      draft.agreements[0]!.initiatives.find(({ number }) => number === '1.01')!.section;
    expect(sectionOf(without)).toBeNull();
    expect(sectionOf(proposed([original('budget-2025-implementation')], without.draft))).toBe(
      'eksempel-2025-s1',
    );
  });
});

describe('a number that stands on several sheets', () => {
  const plan = original('budget-2025-implementation');
  const report = original('budget-2025-follow-up-1');
  const [from, to] = [report.indexOf('\n1.01.'), report.indexOf('\n 1.02.')];
  const sheet = report.slice(from, to);
  const withTwin = (twin: string) => proposed([`${report.slice(0, to)}${twin}${report.slice(to)}`]);
  const numbersOf = ({ draft }: { draft: Draft }) =>
    draft.agreements[0]!.initiatives.map(({ number }) => number);
  const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part) + 1).split('\n').length;
  const about = ({ doubts }: ReturnType<typeof proposed>) =>
    doubts.filter(({ message }) => message.includes('nummeret 1.01 '));
  const once = proposed([report]);

  it('is one sheet where they say the same, as each committee may have it', () => {
    const again = withTwin(`\n1. Børn, unge og uddannelse\n${sheet}`);
    expect(numbersOf(again)).toEqual(numbersOf(once));
    expect(again.doubts).toHaveLength(once.doubts.length);
  });

  it('is none of them where they do not, which is a doubt at each with the lines of all', () => {
    const other = withTwin(sheet.replace('Flere voksne', 'Færre lukkedage'));
    expect(numbersOf(other)).toEqual(numbersOf(once).filter((it) => it !== '1.01'));
    const lines = [lineOf(report, sheet), lineOf(report, sheet) + sheet.split('\n').length - 1];
    expect(about(other).flatMap(({ places }) => places.map(({ line }) => line))).toEqual(lines);
    // No decision renames what else stands there.
    expect(about(other).map(({ about: of }) => of)).toEqual(
      lines.map(() => ({ post: null, felt: 'arkets nummer' })),
    );
    for (const { message } of about(other)) expect(message).toContain(`(linje ${lines.join(', ')})`);
  });

  it('is the one that has the name of the known initiative', () => {
    const text = `${report.slice(0, to)}${sheet.replace('Flere voksne', 'Færre lukkedage')}${report.slice(to)}`;
    const known = { ...eksempel, agreements: once.draft.agreements };
    const read = proposed([text], known);
    const titles = read.draft.agreements[0]!.initiatives.filter(({ number }) => number === '1.01');
    expect(titles.map(({ title }) => title)).toEqual(['Flere voksne i dagtilbud']);
    expect(about(read).map(({ value }) => value)).toEqual(['Færre lukkedage i dagtilbud']);
  });

  it('is one chapter where its heading is repeated, which goes into no sheet above it', () => {
    const again = proposed([`${report}${report.slice(report.indexOf('\n1. Børn'))}`]);
    expect(again.draft.agreements[0]!.sections).toEqual(once.draft.agreements[0]!.sections);
    expect(numbersOf(again)).toEqual(numbersOf(once));
  });

  it('is a doubt where a chapter has another name further down', () => {
    const text = plan.replace(/(\n2\.03\.)/u, '\n2. Pleje og omsorg\n$1');
    const read = proposed([text]);
    expect(read.draft.agreements[0]!.sections.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5']);
    expect(
      read.doubts.filter(({ message }) => message.startsWith('afsnit 2 hedder ')).map(({ value }) => value),
    ).toEqual(['Pleje og omsorg']);
  });
});
