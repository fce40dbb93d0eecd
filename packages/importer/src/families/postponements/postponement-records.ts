import type { DraftInitiative, DraftPostponement, DraftSection } from '@aftalespor/domain/draft';
import { freeKey } from '../../free-key/free-key.js';
import { grouped } from '../../grouped/grouped.js';
import type { Target } from '../../target/target.js';
import type { Records } from '../family.js';
import type { PostponementReading } from './postponements.js';
import type { ReadPostponement } from './read-row.js';

/** The records of a note. Sections and initiatives that are known from elsewhere are not the note's to tell of. */
export function postponementRecords(reading: PostponementReading, target: Target): Records {
  return new PostponementRecords(reading, target).records();
}

class PostponementRecords {
  readonly #reading: PostponementReading;
  readonly #target: Target;

  constructor(reading: PostponementReading, target: Target) {
    this.#reading = reading;
    this.#target = target;
  }

  records(): Records {
    const { isKnown, agreement } = this.#target;
    const { titleLine, agreement: of } = this.#reading;
    return {
      agreement: {
        ...(isKnown
          ? {}
          : { title: `Aftale om budget ${of.budgetYear}`, source: this.#target.source(titleLine) }),
        sections: this.#sections().filter(({ source }) => source.document === this.#target.document.key),
        initiatives: this.#initiatives(agreement.initiatives),
        postponements: this.#postponements(),
      },
    };
  }

  /** All sections that the note names, as they are known where they are. */
  #sections(): DraftSection[] {
    return this.#reading.sections.map((section): DraftSection => {
      const { number, title, line } = section;
      const known = this.#target.agreement.sections.find((it) => it.number === number);
      this.#target.doubtTitle('section', known, section);
      return {
        ...{ key: known?.key ?? `${this.#target.stem}-s${number}`, parent: known?.parent ?? null },
        ...{ number, title, theme: null, fullText: null, source: known?.source ?? this.#target.source(line) },
      };
    });
  }

  #initiatives(known: readonly DraftInitiative[]): DraftInitiative[] {
    const byNumber = grouped(this.#reading.postponements, ({ number }) => number);
    return [...byNumber.values()].flatMap((rows): DraftInitiative[] => {
      const { number, title } = rows[0]!;
      const same = known.find((it) => it.number === number);
      this.#target.doubtTitle('initiative', same, rows[0]!);
      if (title === '' || (same && same.sources[0]!.document !== this.#target.document.key)) return [];
      return [
        {
          key: this.#initiativeKey(number),
          ...{
            section: same?.section ?? this.#sectionOf(number),
            number,
            ordinal: null,
            title,
            account: null,
          },
          ...{ summary: null, summaryText: null, responsibilities: [], milestones: [], followUps: [] },
          ...{ economyStatements: [], amounts: [], aliases: [] },
          sources: rows.map((row) => this.#target.source(row.line)),
        },
      ];
    });
  }

  #sectionOf(number: string): string | null {
    const chapter = number.split('.')[0]!;
    const printed = this.#reading.sections.some((it) => it.number === chapter);
    const known = this.#target.agreement.sections.find((it) => it.number === chapter);
    return known?.key ?? (printed ? `${this.#target.stem}-s${chapter}` : null);
  }

  #postponements(): DraftPostponement[] {
    const rows = this.#reading.postponements.filter(
      ({ number, title }) =>
        title !== '' || this.#target.agreement.initiatives.some((it) => it.number === number),
    );
    const keyed = rows.map((row) => ({ row, committee: row.committee && this.#committee(row) }));
    const keys = new Map<ReadPostponement, string>();
    const taken = new Set<string>();
    for (const { row, committee } of keyed) {
      const key = this.#keyOf(row, committee, taken);
      taken.add(key);
      keys.set(row, key);
    }
    const { budgetYear } = this.#reading.agreement;
    return keyed.map(({ row, committee }): DraftPostponement => {
      const { administrationText, partiesText, position, outcome, fromYear, toYear, number, line } = row;
      return {
        ...{ key: keys.get(row)!, initiative: this.#initiativeKey(number), committee },
        ...{ fromYear: fromYear ?? budgetYear, toYear },
        ...{ administrationRemark: null, administrationRemarkText: administrationText?.value ?? null },
        ...{ partiesPosition: position, partiesRemark: null, partiesRemarkText: partiesText?.value ?? null },
        refersTo: row.refersTo.flatMap((to) => this.#referred(row, to, rows, keys)),
        ...{ outcome, source: this.#target.source(line) },
      };
    });
  }

  #referred(
    row: ReadPostponement,
    to: string,
    rows: readonly ReadPostponement[],
    keys: ReadonlyMap<ReadPostponement, string>,
  ): string[] {
    const named = rows.filter(({ number }) => number === to);
    const other = named.find(({ committee }) => committee?.value === row.committee?.value) ?? named[0];
    if (other) return [keys.get(other)!];
    this.#target.doubt(row.line, `${row.number} refersTo`, to, 'notatet har ingen række med det nummer');
    return [];
  }

  #initiativeKey(number: string): string {
    const known = this.#target.agreement.initiatives.find((it) => it.number === number);
    return known?.key ?? `${this.#target.stem}-${number}`;
  }

  #keyOf({ number }: ReadPostponement, committee: string | null, taken: ReadonlySet<string>): string {
    const initiative = this.#initiativeKey(number);
    const known = this.#target.agreement.postponements;
    const same = known.find(
      (it) => it.initiative === initiative && it.committee === committee && !taken.has(it.key),
    );
    if (same) return same.key;
    return freeKey(
      `${initiative}-postponement`,
      (key) => taken.has(key) || known.some((it) => it.key === key),
    );
  }

  #committee({ number, committee }: ReadPostponement): string | null {
    const body = this.#target.bodyNamed(committee!.value, 'COMMITTEE');
    if (!body)
      this.#target.doubt(
        committee!.line,
        `${number} committee`,
        committee!.value,
        'det er ikke navnet på et udvalg',
      );
    return body?.key ?? null;
  }
}
