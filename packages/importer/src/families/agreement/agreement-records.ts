import type { InitiativeAccount } from '@aftalespor/domain/account';
import type {
  DraftAmount,
  DraftBudgetLine,
  DraftInitiative,
  DraftResponsibility,
  DraftSection,
} from '@aftalespor/domain/draft';
import { factRecords } from '../../agreement-facts/fact-records.js';
import type { Target } from '../../target/target.js';
import type { Records } from '../family.js';
import type { AgreementReading, ReadAnnexLine, ReadPromise, ReadSection } from './agreement-reading.js';
import { linkOf } from './annex-links.js';
import { firstWords } from './first-words.js';

/** The records of a budget agreement. */
export function agreementRecords(reading: AgreementReading, target: Target): Records {
  return new AgreementRecords(reading, target).records();
}

class AgreementRecords {
  readonly #reading: AgreementReading;
  readonly #target: Target;
  readonly #sectionKeys = new Map<string, string>();

  constructor(reading: AgreementReading, target: Target) {
    this.#reading = reading;
    this.#target = target;
  }

  records(): Records {
    const { sections, promises, annex, signedOn, titleLine, facts } = this.#reading;
    const { agreement, newParties } = factRecords(facts, this.#target);
    const read = sections.flatMap((it) => this.#section(it));
    const numbered = this.#numbered(annex);
    const initiatives = promises.map((it) => this.#initiative(it));
    const lines = numbered.map(([key, it]) => this.#line(key, it, initiatives));
    const known = this.#target.agreement;
    for (const initiative of initiatives)
      if (!known.initiatives.some(({ key }) => key === initiative.key))
        initiative.account = accountOf(initiative, lines);
    const { periodFrom, periodTo } = this.#reading.agreement;
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
    };
  }

  /** A numbered promise without parts may be known as an initiative alone. */
  #section({ number, title, theme, line, text }: ReadSection): DraftSection[] {
    const known = this.#target.agreement;
    const same = known.sections.find((it) => it.number === number);
    if (!same && known.initiatives.some((it) => it.number === number)) return [];
    const key = same?.key ?? `${this.#target.stem}-s${number}`;
    this.#sectionKeys.set(number, key);
    return [
      {
        ...{ key, parent: same?.parent ?? this.#sectionOf(number.split('.').slice(0, -1).join('.')) },
        ...{ number, title, theme: theme ?? same?.theme ?? null, fullText: text },
        source: this.#target.source(line),
      },
    ];
  }

  /** The section of a number, or the nearest that it is a part of. */
  #sectionOf(number: string): string | null {
    for (let parts = number.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
      const key = this.#sectionKeys.get(parts.join('.'));
      if (key) return key;
    }
    return null;
  }

  #knownOf({ section, ordinal }: ReadPromise): DraftInitiative | undefined {
    const { initiatives } = this.#target.agreement;
    if (ordinal === null) return initiatives.find((it) => it.number === section);
    const key = this.#sectionKeys.get(section);
    return initiatives.find((it) => it.number === null && it.section === key && it.ordinal === ordinal);
  }

  #initiative(read: ReadPromise): DraftInitiative {
    const { section, ordinal, line, text } = read;
    const known = this.#knownOf(read);
    const title = this.#reading.sections.find((it) => it.number === section)!.title;
    const amounts = this.#amounts(read, known?.amounts ?? []);
    return {
      key: known?.key ?? `${this.#target.stem}-${section}${ordinal === null ? '' : `-b${ordinal}`}`,
      section: known?.section ?? this.#sectionOf(section),
      ...{ number: ordinal === null ? section : null, ordinal },
      title: ordinal === null ? title : (known?.title ?? firstWords(text ?? title)),
      ...{ account: known?.account ?? null, summary: null, summaryText: text },
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
        this.#target.doubt(line, `${section} ansvar`, printed, 'no body of the municipality has this name');
        return [];
      }
      const same = known?.responsibilities.find((it) => it.body === body.key && it.role === role);
      return [same ?? { body: body.key, role, printed, source: this.#target.source(line) }];
    });
  }

  /**
   * What the words leave open is no fact: where the record knows it, that stands; else it is a doubt, and the amount
   * is left out unless it is only approximate.
   */
  #amounts({ amounts, section }: ReadPromise, known: readonly DraftAmount[]): DraftAmount[] {
    const left = [...known];
    return amounts.flatMap(({ value, line }): DraftAmount[] => {
      const { fromYear, toYear, openEnded, perYear, thousandKroner, account, basis, doubt } = value;
      const at = left.findIndex(
        (it) =>
          Math.abs(it.thousandKroner) === Math.abs(thousandKroner) &&
          (doubt !== null ||
            fromYear === null ||
            (it.fromYear === fromYear && it.toYear === toYear && it.openEnded === openEnded)),
      );
      const same = at === -1 ? undefined : left.splice(at, 1)[0];
      if (same) return [same];
      if (doubt) this.#target.doubt(line, `${section} beløb`, String(thousandKroner), doubt);
      if (doubt && !/omtrentligt/.test(doubt)) return [];
      return [
        {
          ...{ fromYear, toYear, openEnded, perYear, thousandKroner, account, basis },
          source: this.#target.source(line),
        },
      ];
    });
  }

  #numbered(annex: readonly ReadAnnexLine[]): [string, ReadAnnexLine][] {
    const counts = { OPERATING: 0, CAPITAL: 0 };
    return annex.map((it) => {
      const n = String(++counts[it.account]).padStart(3, '0');
      return [`${this.#target.stem}-line-${it.account.toLowerCase()}-${n}`, it];
    });
  }

  /** The initiative of a line is a known one's; of a new line, as `annex-links` tells. */
  #line(key: string, read: ReadAnnexLine, initiatives: readonly DraftInitiative[]): DraftBudgetLine {
    const { sectionNumber, title, account, amounts, basis, line } = read;
    const known = this.#target.agreement.budgetLines.find(
      (it) => it.account === account && it.sectionNumber === sectionNumber && it.title === title,
    );
    const section = known?.section ?? (sectionNumber === null ? null : this.#sectionOf(sectionNumber));
    if (sectionNumber !== null && section === null)
      this.#target.doubt(line, 'bilag', sectionNumber, 'the agreement has no such section');
    return {
      ...{ key: known?.key ?? key, section, sectionNumber, title, account, amounts, basis },
      ...(known
        ? { initiative: known.initiative, linkBasis: known.linkBasis, linkReason: known.linkReason }
        : linkOf(read, initiatives)),
      source: this.#target.source(line),
    };
  }
}

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
