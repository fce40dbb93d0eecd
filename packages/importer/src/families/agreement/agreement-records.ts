import type { InitiativeAccount } from '@aftalespor/domain/account';
import type {
  DraftAmount,
  DraftBudgetLine,
  DraftInitiative,
  DraftResponsibility,
  DraftSection,
} from '@aftalespor/domain/draft';
import { factRecords } from '../../agreement-facts/fact-records.js';
import { freeKey } from '../../free-key/free-key.js';
import { SAME_AS } from '../../corrections/corrections.js';
import { lettersOf } from '../../letters-of/letters-of.js';
import { accountOf as accountIn } from '../../sheet-words/sheet-words.js';
import { slugOf } from '../../slug/slug.js';
import { amountRecord } from '../../prose-amount/amount-record.js';
import type { ProseAmount } from '../../prose-amount/prose-amount.js';
import { isApproximate } from '../../prose-amount/reading-doubt.js';
import type { Target } from '../../target/target.js';
import type { Records } from '../family.js';
import type {
  AgreementReading,
  ReadAnnexLine,
  ReadPromise,
  ReadSection,
  ReadUnnumberedSection,
} from './agreement-reading.js';
import { addAnnexBodies } from './annex-bodies.js';
import { withUnits } from './annex-unit.js';
import { amountByAnnex } from './amount-by-annex.js';
import { linksOf, type Candidate, type Link } from './annex-links.js';
import { matchBullets, type BulletMatch } from './bullet-match.js';
import { firstWords } from './first-words.js';
import { sectionField } from './section-field.js';
import { byNumber, sectionsAbove } from './sections-above.js';
import { numberOfKind } from './unnumbered-headings.js';

/** The records of a budget agreement. */
export function agreementRecords(reading: AgreementReading, target: Target): Records {
  return new AgreementRecords(reading, target).records();
}

/** A section's number, or what it is known by where it has none, in a key. */
const keyPart = (number: string): string => (/^[\d.]+$/.test(number) ? number : slugOf(number));

class AgreementRecords {
  readonly #reading: AgreementReading;
  readonly #target: Target;
  readonly #sections: ReadonlyMap<string, ReadSection>;
  readonly #sectionKeys = new Map<string, string>();
  /** The keys of the sections that are read. */
  readonly #taken = new Set<string>();
  #matches: ReadonlyMap<ReadPromise, BulletMatch> = new Map();
  /** What each bullet is called and where it stands. A known one keeps its place, so that its address stays. */
  readonly #places = new Map<ReadPromise, { key: string; section: string | null; ordinal: number }>();
  /** Amounts that the words leave open. */
  readonly #open: { initiative: string; section: string; value: ProseAmount; line: number }[] = [];

  constructor(reading: AgreementReading, target: Target) {
    this.#reading = reading;
    this.#target = target;
    this.#sections = byNumber(reading.sections);
    if (reading.isAttachment)
      for (const { number, key } of target.agreement.sections)
        if (number !== null) this.#sectionKeys.set(number, key);
  }

  records(): Records {
    const { sections, unnumbered, promises, signedOn, titleLine, facts } = this.#reading;
    const annex = this.#withNumbers(withUnits(this.#reading, this.#target));
    const { agreement, newParties } = factRecords(facts, this.#target);
    const read = [
      ...unnumbered.map((it) => this.#unnumbered(it)),
      ...sections.flatMap((it) => this.#section(it)),
    ];
    const numbered = this.#numbered(annex);
    this.#match(promises, read);
    const initiatives = promises.map((it) => this.#initiative(it));
    const links = linksOf(annex, this.#candidates(initiatives));
    const lines: DraftBudgetLine[] = [];
    for (const [n, [key, it]] of numbered.entries()) lines.push(this.#line(key, it, links[n]!, lines));
    this.#settle(initiatives, lines);
    addAnnexBodies(
      numbered.map(([, read], n) => ({ read, record: lines[n]! })),
      initiatives,
      this.#target,
    );
    const known = this.#target.agreement;
    const fresh = initiatives.filter((it) => !known.initiatives.some(({ key }) => key === it.key));
    for (const initiative of fresh) initiative.account ??= accountOf(initiative, lines);
    const { periodFrom, periodTo } = this.#reading.agreement;
    if (!this.#reading.isAttachment) this.#doubtUntold();
    return {
      parties: newParties,
      agreement: {
        ...agreement,
        ...{ sections: read, initiatives, budgetLines: lines },
        signedOn: signedOn ?? known.signedOn,
        caseNumber: this.#reading.document.caseNumber ?? known.caseNumber,
        periodFrom: periodFrom ?? known.periodFrom,
        periodTo: periodTo ?? known.periodTo,
        source: this.#target.isKnown ? known.source : this.#target.source(titleLine),
      },
      derivedAccounts: fresh.filter(({ title }) => accountPrinted(title) === null).map(({ key }) => key),
    };
  }

  /** Who an agreement is between, and when it was made, is a doubt where neither the document nor a record tells. */
  #doubtUntold(): void {
    const { titleLine, document, signedOn, facts } = this.#reading;
    const { parties, signedOn: known } = this.#target.agreement;
    const doubt = (field: string, message: string) =>
      this.#target.doubt(titleLine, field, document.title, message);
    if (facts.parties.length === 0 && parties.length === 0)
      doubt('parti', 'det er ikke fundet, hvem aftalen er mellem: registrér selv partierne');
    if (signedOn === null && known === null)
      doubt('underskrevet', 'det er ikke fundet, hvilken dag aftalen er indgået: registrér den selv');
  }

  /** What a line of the annex may be for: what the document promises, or where it is an annex alone, what is known. */
  #candidates(initiatives: readonly DraftInitiative[]): Candidate[] {
    const { promises, isAttachment } = this.#reading;
    if (!isAttachment) {
      const sections = this.#sections;
      const within = new Map(
        [...sections.values()].map((it) => [
          it.number,
          sectionsAbove(it, sections).map(({ number }) => number),
        ]),
      );
      return initiatives.map((it, n) => {
        const { section } = promises[n]!;
        return { ...it, sectionNumber: numberOfKind(section) ?? section, within: within.get(section)! };
      });
    }
    const known = this.#target.agreement;
    const numbers = new Map(known.sections.map(({ key, number }) => [key, number]));
    return known.initiatives.flatMap((it) => {
      const sectionNumber = it.number ?? numbers.get(it.section ?? '');
      return sectionNumber ? { ...it, sectionNumber } : [];
    });
  }

  #unnumbered({ title, line }: ReadUnnumberedSection): DraftSection {
    const same = this.#known((it) => it.number === null && lettersOf(it.title) === lettersOf(title));
    const key = same?.key ?? this.#freeKey(`${this.#target.stem}-s-${slugOf(title)}`);
    this.#taken.add(key);
    return (
      same ?? {
        key,
        parent: null,
        number: null,
        title,
        theme: null,
        fullText: null,
        source: this.#target.source(line),
      }
    );
  }

  /** A numbered promise without parts may be known as an initiative alone. */
  #section({ number, isNumbered, parent, title, theme, line, text }: ReadSection): DraftSection[] {
    const known = this.#target.agreement;
    const same = this.#known((it) =>
      isNumbered ? it.number === number : it.number === null && lettersOf(it.title) === lettersOf(title),
    );
    if (!same && isNumbered && known.initiatives.some((it) => it.number === number)) return [];
    const key =
      same?.key ?? this.#freeKey(`${this.#target.stem}-s${isNumbered ? '' : '-'}${keyPart(number)}`);
    this.#taken.add(key);
    this.#sectionKeys.set(number, key);
    const ofKind = isNumbered ? null : numberOfKind(title);
    if (ofKind !== null && !this.#sectionKeys.has(ofKind)) this.#sectionKeys.set(ofKind, key);
    return [
      {
        ...{
          key,
          parent: same?.parent ?? this.#sectionOf(parent ?? number.split('.').slice(0, -1).join('.')),
        },
        ...{ number: isNumbered ? number : null, title, theme: theme ?? same?.theme ?? null, fullText: text },
        source: this.#target.source(line),
      },
    ];
  }

  /** The known section that nothing above in the document is. */
  #known(is: (known: DraftSection) => boolean): DraftSection | undefined {
    return this.#target.agreement.sections.find((it) => is(it) && !this.#taken.has(it.key));
  }

  #freeKey(base: string): string {
    const known = this.#target.agreement.sections;
    return freeKey(base, (key) => this.#taken.has(key) || known.some((it) => it.key === key));
  }

  /** The section of a number, or the nearest that it is a part of. */
  #sectionOf(number: string): string | null {
    for (let parts = number.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
      const key = this.#sectionKeys.get(parts.join('.'));
      if (key) return key;
    }
    return null;
  }

  /** The known bullets that those of the document are. What is not sure is a doubt, on the key that a new one would have. */
  #match(promises: readonly ReadPromise[], read: readonly DraftSection[]): void {
    const { initiatives, sections } = this.#target.agreement;
    const numbered = new Set(
      [...sections, ...read].flatMap(({ key, number }) => (number === null ? [] : [key])),
    );
    // A bullet's address is its place in a section with a number, or in the agreement where its section has none.
    const addressIn = (section: string | null) =>
      section !== null && numbered.has(section) ? section : null;
    const keys = new Set(initiatives.map(({ key }) => key));
    const bullets = promises
      .filter(({ ordinal }) => ordinal !== null)
      .map((read) => {
        const base = `${this.#target.stem}-${keyPart(read.section)}-b${read.ordinal}`;
        const key = freeKey(base, (it) => keys.has(it));
        return { read, key, section: this.#sectionOf(read.section) };
      });
    const known = initiatives.filter(({ number, ordinal }) => number === null && ordinal !== null);
    this.#matches = matchBullets(bullets, known, (key) => this.#target.decidedSame(key));
    const used = new Map<string | null, Set<number>>();
    const use = (section: string | null, ordinal: number) => {
      const at = addressIn(section);
      used.set(at, (used.get(at) ?? new Set()).add(ordinal));
    };
    for (const { section, ordinal } of known) use(section, ordinal!);
    // "2" is also the address of the initiative with that number.
    for (const number of [...sections, ...initiatives, ...read].map((it) => it.number))
      if (/^\d+$/.test(number ?? '')) use(null, Number(number));
    for (const { read, key, section } of bullets) {
      const match = this.#matches.get(read);
      const at = addressIn(section);
      const kept = match && addressIn(match.known.section) === at ? match.known.ordinal : null;
      const others = used.get(at) ?? new Set();
      const ordinal =
        kept ?? (others.has(read.ordinal!) ? Math.max(read.ordinal!, ...others) + 1 : read.ordinal!);
      use(section, ordinal);
      this.#places.set(read, { key: match?.known.key ?? key, section, ordinal });
      if (match && !match.isSure)
        this.#target.doubts.push({
          ...{ line: read.line, field: sectionField(read.section, SAME_AS), value: match.known.key },
          about: { post: key, felt: SAME_AS },
          message: `punktet ligner "${match.known.title}", som havde andre ord eller et andet sted: se efter, om det er det samme`,
        });
    }
  }

  #knownOf(read: ReadPromise): DraftInitiative | undefined {
    return read.ordinal === null
      ? this.#target.agreement.initiatives.find((it) => it.number === read.section)
      : this.#matches.get(read)?.known;
  }

  #initiative(read: ReadPromise): DraftInitiative {
    const { section, line, text } = read;
    const known = this.#knownOf(read);
    const place = this.#places.get(read);
    const { title } = this.#sections.get(section)!;
    const key = place?.key ?? known?.key ?? `${this.#target.stem}-${keyPart(section)}`;
    const amounts = this.#amounts(read, key, known?.amounts ?? []);
    return {
      key,
      section: place ? place.section : (known?.section ?? this.#sectionOf(section)),
      ...{ number: place ? null : section, ordinal: place?.ordinal ?? null },
      title: place ? (known?.title ?? read.title ?? firstWords(text ?? title)) : title,
      account: known?.account ?? (place ? null : accountPrinted(title)),
      ...{ summary: null, summaryText: text },
      responsibilities: this.#responsibilities(read, known),
      ...{ milestones: [], followUps: [], economyStatements: [], amounts, aliases: [] },
      sources: [this.#target.source(line)],
    };
  }

  #responsibilities(
    { responsibilities, section }: ReadPromise,
    known: DraftInitiative | undefined,
  ): DraftResponsibility[] {
    return responsibilities.flatMap(({ name, printed, role, line }) => {
      const body = this.#target.bodyNamed(name);
      if (!body) {
        this.#target.doubt(
          line,
          sectionField(section, 'ansvar'),
          printed,
          'ingen af kommunens enheder hedder sådan',
        );
        return [];
      }
      const same = known?.responsibilities.find((it) => it.body === body.key && it.role === role);
      return [same ?? { body: body.key, role, printed, source: this.#target.source(line) }];
    });
  }

  /** What the words leave open is no fact: where the record knows it, that stands; else it waits for the annex. */
  #amounts({ amounts, section }: ReadPromise, key: string, known: readonly DraftAmount[]): DraftAmount[] {
    const left = [...known];
    return amounts.flatMap(({ value, line }): DraftAmount[] => {
      const { fromYear, toYear, openEnded, thousandKroner, doubt } = value;
      const isSum = (it: DraftAmount) => Math.abs(it.thousandKroner) === Math.abs(thousandKroner);
      const ofYears = left.findIndex(
        (it) => isSum(it) && it.fromYear === fromYear && it.toYear === toYear && it.openEnded === openEnded,
      );
      const isOpen = doubt !== null || fromYear === null;
      const at = ofYears === -1 && isOpen ? left.findIndex(isSum) : ofYears;
      const same = at === -1 ? undefined : left.splice(at, 1)[0];
      if (same) return [same];
      if (doubt) this.#open.push({ initiative: key, section, value, line });
      return doubt ? [] : [this.#amount(value, line)];
    });
  }

  #amount(value: ProseAmount, line: number): DraftAmount {
    return amountRecord(value, this.#target.source(line));
  }

  /** Amounts that the annex explains; the others are doubts, and left out unless they are only approximate. */
  #settle(initiatives: readonly DraftInitiative[], lines: readonly DraftBudgetLine[]): void {
    for (const { initiative, section, value, line } of this.#open) {
      const settled = amountByAnnex(
        value,
        lines.filter((it) => it.initiative === initiative),
      );
      if (!settled)
        this.#target.doubt(line, sectionField(section, 'beløb'), String(value.thousandKroner), value.doubt!);
      if (settled || isApproximate(value.doubt!))
        initiatives.find(({ key }) => key === initiative)!.amounts.push(this.#amount(settled ?? value, line));
    }
  }

  /** The lines of the annex; where no section has a number, those of the annex are its own. */
  #withNumbers(annex: readonly ReadAnnexLine[]): ReadAnnexLine[] {
    const { sections } = this.#reading;
    const hasNumbers =
      sections.some((it) => it.isNumbered || numberOfKind(it.title) !== null) ||
      this.#target.agreement.sections.some((it) => it.number !== null) ||
      this.#target.agreement.initiatives.some((it) => it.number !== null);
    return hasNumbers ? [...annex] : annex.map((it) => ({ ...it, sectionNumber: null }));
  }

  #numbered(annex: readonly ReadAnnexLine[]): [string, ReadAnnexLine][] {
    const counts = { OPERATING: 0, CAPITAL: 0 };
    return annex.map((it) => {
      const n = String(++counts[it.account]).padStart(3, '0');
      return [`${this.#target.stem}-line-${it.account.toLowerCase()}-${n}`, it];
    });
  }

  /** The initiative of a line is a known one's; of a new line, `link`. `above`: the lines before, each with a key of its own. */
  #line(base: string, read: ReadAnnexLine, link: Link, above: readonly DraftBudgetLine[]): DraftBudgetLine {
    const { sectionNumber, title, account, amounts, basis, line } = read;
    const { budgetLines } = this.#target.agreement;
    const isTaken = (key: string) => above.some((it) => it.key === key);
    const known = budgetLines.find(
      (it) =>
        it.account === account &&
        it.sectionNumber === sectionNumber &&
        it.title === title &&
        !isTaken(it.key),
    );
    const key = freeKey(base, (it) => isTaken(it) || budgetLines.some((other) => other.key === it));
    const printed = sectionNumber ?? read.section ?? null;
    const section = known?.section ?? (printed === null ? null : this.#sectionOf(printed));
    if (sectionNumber !== null && section === null)
      this.#target.doubt(line, 'bilag', sectionNumber, 'aftalen har intet sådant afsnit');
    return {
      ...{ key: known?.key ?? key, section, sectionNumber, title, account, amounts, basis },
      ...(known
        ? { initiative: known.initiative, linkBasis: known.linkBasis, linkReason: known.linkReason }
        : link),
      source: this.#target.source(line),
    };
  }
}

/** What a section's heading ends in, in brackets: "(drift og anlæg)". */
const accountPrinted = (title: string): InitiativeAccount | null =>
  accountIn(/\(([^()]+)\)$/u.exec(title)?.[1] ?? '');

function accountOf(
  { key, amounts }: DraftInitiative,
  lines: readonly DraftBudgetLine[],
): InitiativeAccount | null {
  const accounts = new Set([
    ...lines.filter(({ initiative }) => initiative === key).map(({ account }) => account),
    ...amounts.flatMap(({ account }) => account ?? []),
  ]);
  const [only = null] = accounts;
  return accounts.size > 1 ? 'BOTH' : only;
}
