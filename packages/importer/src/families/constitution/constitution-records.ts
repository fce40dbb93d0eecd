import type { DraftInitiative, DraftSection } from '@aftalespor/domain/draft';
import { factRecords } from '../../agreement-facts/fact-records.js';
import type { Target } from '../../target/target.js';
import type { Records } from '../family.js';
import type { ConstitutionReading } from './constitution.js';
import type { Passage, Theme } from './find-themes.js';
import { doubtOfTitles, type ReadTitle } from './likely-in-titles.js';
import { binds, promisesIn, type ThemePromise } from './theme-promises.js';
import { titleOf } from './title-of.js';
import { lettersOf } from '../../letters-of/letters-of.js';

/** The records of a constitution agreement: themes as sections, and what is promised under each as initiatives. */
export function constitutionRecords(reading: ConstitutionReading, target: Target): Records {
  return new ConstitutionRecords(reading, target).records();
}

class ConstitutionRecords {
  readonly #reading: ConstitutionReading;
  readonly #target: Target;
  readonly #known: readonly DraftInitiative[];
  #ordinal: number;
  /** The keys of the sections that are read. */
  readonly #sections = new Set<string>();
  /** Their keys by their printed numbers. */
  readonly #numbered = new Map<string, string>();
  /** Those that nobody knew. */
  readonly #titles: ReadTitle[] = [];

  constructor(reading: ConstitutionReading, target: Target) {
    this.#reading = reading;
    this.#target = target;
    this.#known = target.agreement.initiatives.filter(({ sources }) =>
      sources.some(({ document }) => document === target.document.key),
    );
    this.#ordinal = Math.max(0, ...target.agreement.initiatives.map((it) => it.ordinal ?? 0));
  }

  records(): Records {
    const { themes, titleLine, facts, document, restored = [] } = this.#reading;
    const { agreement, newParties } = factRecords(facts, this.#target);
    const made = themes.map((theme, n) => this.#theme(theme, n));
    const doubt = doubtOfTitles(this.#titles, restored);
    if (doubt) this.#target.doubts.push(doubt);
    return {
      parties: newParties,
      agreement: {
        ...agreement,
        signedOn: document.date ?? this.#target.agreement.signedOn,
        ...(this.#target.isKnown ? {} : { source: this.#target.source(titleLine) }),
        sections: made.map(({ section }) => section),
        initiatives: made.flatMap(({ initiatives }) => initiatives),
      },
    };
  }

  #theme(theme: Theme, n: number): { section: DraftSection; initiatives: DraftInitiative[] } {
    const known = this.#knownSection(theme);
    const key = known?.key ?? this.#sectionKey(n);
    this.#sections.add(key);
    if (theme.number !== null) this.#numbered.set(theme.number, key);
    const whole = this.#numbered.get(theme.number?.replace(/\.?\d+$/, '') ?? '');
    const owners = new Map<DraftInitiative, Passage[]>();
    for (const initiative of this.#known.filter(({ section }) => section === known?.key))
      owners.set(initiative, passagesOf(initiative, theme.passages, this.#target.document.key));
    const taken = new Set([...owners.values()].flat());
    const initiatives = [...owners]
      .filter(([, passages]) => passages.length > 0)
      .map(([initiative, passages]) => this.#initiative(initiative, passages));
    const rest = theme.passages.filter((it) => !taken.has(it));
    // Where somebody has told the promises of a theme apart, only what is marked as one is new.
    const fresh = promisesIn(theme.passages).filter(
      ({ passages, main }) =>
        passages.every((it) => !taken.has(it)) && (main.kind === 'BULLET' || owners.size === 0),
    );
    if (!known) this.#titles.push({ title: theme.title, from: theme.line, to: theme.line + 1 });
    const isNew = new Set(fresh.flatMap(({ passages }) => passages));
    return {
      section: {
        ...{
          key,
          parent: known?.parent ?? whole ?? null,
          number: theme.number,
          title: known?.title ?? theme.title,
        },
        ...{ theme: null, fullText: textOf(rest.filter((it) => !isNew.has(it))) },
        source: known?.source ?? this.#target.source(theme.line),
      },
      initiatives: [...initiatives, ...fresh.map((it) => this.#newInitiative(key, it))],
    };
  }

  /** By its title; where the scan's title was restored by hand, by its line. */
  #knownSection({ title, line }: Theme): DraftSection | undefined {
    const { agreement, document } = this.#target;
    const sections = agreement.sections.filter(({ key }) => !this.#sections.has(key));
    return (
      sections.find((it) => lettersOf(it.title) === lettersOf(title)) ??
      sections.find(({ source }) => source.document === document.key && source.line === line)
    );
  }

  #sectionKey(n: number): string {
    const used = new Set([...this.#sections, ...this.#target.agreement.sections.map((it) => it.key)]);
    for (let ordinal = n + 1; ; ordinal++) {
      const key = `${this.#target.stem}-s${ordinal}`;
      if (!used.has(key)) return key;
    }
  }

  #initiative(known: DraftInitiative, passages: readonly Passage[]): DraftInitiative {
    return {
      ...EMPTY,
      ...{ key: known.key, section: known.section, number: known.number, ordinal: known.ordinal },
      ...{ title: known.title, sources: known.sources, summaryText: textOf(passages) },
    };
  }

  #newInitiative(section: string, { passages, main }: ThemePromise): DraftInitiative {
    const ordinal = ++this.#ordinal;
    const title = titleOf(main.text);
    this.#titles.push({ title, from: main.from, to: main.to });
    return {
      ...EMPTY,
      ...{ key: `${this.#target.stem}-b${ordinal}`, section, number: null, ordinal },
      ...{ title, summaryText: textOf(passages) },
      sources: [this.#target.source(main.from)],
    };
  }
}

const EMPTY = {
  ...{ account: null, summary: null, responsibilities: [], milestones: [], followUps: [] },
  ...{ economyStatements: [], amounts: [], aliases: [] },
} satisfies Partial<DraftInitiative>;

/** The passages that an initiative was told from: by its words where they are known, else on the lines of its sources, the likest on each. */
function passagesOf(
  { sources, title, summaryText }: DraftInitiative,
  passages: readonly Passage[],
  document: string,
): Passage[] {
  const same = summaryText === null ? [] : passages.filter(({ text }) => summaryText.includes(text));
  if (same.length > 0) return same;
  const found = sources
    .filter((it) => it.document === document)
    .flatMap(({ line }) => {
      const there = passages.filter(({ from, to }) => from <= line && line <= to);
      const [best] = there
        .map((passage) => ({
          passage,
          likeness:
            likeness(title, passage.text) + (binds(passage.text) ? 1 : 0) + (passage.from === line ? 0.5 : 0),
        }))
        .sort((a, b) => b.likeness - a.likeness);
      return best ? [best.passage] : [];
    });
  return [...new Set(found)];
}

/** How many of a title's words begin as words of the text do. */
function likeness(title: string, text: string): number {
  const beginnings = new Set(wordsOf(text).map((it) => it.slice(0, STEM)));
  return wordsOf(title).filter((it) => beginnings.has(it.slice(0, STEM))).length;
}
const STEM = 5;
const wordsOf = (text: string) => (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((it) => it.length > 3);

function textOf(passages: readonly Passage[]): string | null {
  return (
    passages
      .map(({ text, paragraph }, n) => (n === 0 ? text : `${paragraph ? '\n\n' : ' '}${text}`))
      .join('') || null
  );
}
