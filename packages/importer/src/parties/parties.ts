import type { TextLine } from '../document-text/document-text.js';
import { lettersOf } from '../letters-of/letters-of.js';
import type { Placed } from '../reading/reading.js';
import { isPartyName, letterOfParty } from './national-parties.js';

const HEAD =
  /^(?:(?:[^:]{0,200}(?<!\p{L})(?:indgået|aftale|forlig) |[^:]{0,50}(?<!\p{L}))?mellem(?: (?:følgende |byrådets |kommunalbestyrelsens )?partier(?:ne)?(?: i \p{Lu}[\p{L} ]{1,40})?)?|(?:aftale|budget|forligs)?parti?er(?:ne)?(?: bag aftalen)?|aftalens parter):?$/iu;
const BETWEEN =
  /(?<!\p{L})mellem:? (?:(?:følgende|samtlige|alle) partier(?: i (?:byrådet|kommunalbestyrelsen))?:? |partierne |de politiske partier )?(?=\p{Lu}|løsgænger)([^.:]+)/u;
/** Where the list of parties is over, and the sentence goes on. */
const GOES_ON =
  /\s(?:om|vedrørende|den \d{1,2}|er der|er|har|blev|indgår|indgik|for budget|for (?:valg)?perioden|i \p{Lu}[\p{L}-]+ (?:Kommunes )?(?:Kommune|[Bb]yråd|[Kk]ommunalbestyrelse))(?:\s.*)?$/u;
/** Somebody who stands for no party. */
const NO_PARTY = /^løsgænger|\(?løsgænger\)?$|uden for parti/iu;
/** What is said of a party beside its name: "(2 mandater)", "(løsgænger Ane Prøve)". */
const REMARK = /\s*\([\p{Ll}\d][^()]*\)$/u;
/** "Partierne Venstre og SF" */
const LED_IN = /^(?:(?:aftale|forligs|budget)?parti?erne|følgende partier:?) (?=\p{Lu})/iu;
/** A name with a comma of its own. */
const WITH_COMMA = /(Venstre), (Danmarks Liberale Parti)/giu;
/** "Aftaleparterne Venstre, SF og Bylisten er blevet enige …" */
const NAMED =
  /(?<!\p{L})(?:[Aa]ftale|[Ff]orligs|[Bb]udget)parti?erne (?=\p{Lu}[^.:]*?(?:,| og )[^.:]* (?:er|har) )([^.:]+)/u;
/** "Et flertal bestående af Venstre og SF har indgået …", "Venstre, SF og Bylisten er blevet enige …" */
const AGREED =
  /^(?:.*?(?<!\p{L})(?:bestående af|partier(?:ne)?) )?(\p{Lu}[^.:]*?) (?:(?:har|er) (?=[^:]{0,60}?(?:indgået|enige)(?!\p{L}))|indgik (?=[^:]{0,60}?(?:aftale|forlig)(?!\p{L})))/u;
/** "Forligspartierne i Lindved Byråd (Venstre, SF og Bylisten) er …" */
const IN_BRACKETS =
  /(?<!\p{L})\p{L}*parti(?:er|erne)(?!\p{L})[^.:()]{0,40}\((\p{Lu}[^()]*(?:,| og )[^()]*)\)/iu;
/** "Forligspartier: Venstre, SF og Bylisten" */
const LABELLED =
  /^(?:(?:aftale|budget|forligs)?parti?er(?:ne)?(?: bag (?:aftalen|forliget))?)(?::\s|\t)(\p{Lu}.*)$/iu;
/** "Forligskredsen består af Venstre, SF og Bylisten." */
const CIRCLE =
  /(?<!\p{L})(?:(?:forligs|aftale)kredsen|\p{L}*parti?erne) (?:består af|er|udgøres af):? (\p{Lu}[^.:]*(?:,| og )[^.:]*)/iu;
const STANDS_BEHIND =
  /\bbag (?:\p{L}+ )?(?:aftale|forlig|konstituering)\p{L}* står (?:partierne )?([^.:]+)/iu;
/** Whether a line stands above a list of parties: "Mellem". */
export const isPartiesHead = (text: string): boolean => HEAD.test(text);

const BULLET = /^[-–—•·*]\s*/u;
/** A sentence's list of parties has names, each with at most its letter after it. */
const NAME = /^\p{Lu}[^\d():]*(?:\(\p{Lu}{1,3}\))?$/u;
/** "Aftalen er indgået af Venstre, SF og Bylisten", "Forliget er indgået den 2. oktober 2030 af Venstre og SF" */
const MADE_BY =
  /(?<!\p{L})indgået (?:(?:den |d\. ?)?\d{1,2}\. ?\p{L}+ \d{4} )?af (?:partierne )?(\p{Lu}[^.:]+)/u;
/** "Den 14. september 2030 indgik Venstre, SF og Bylisten aftale om …" */
const MADE =
  /(?<!\p{L})ind(?:gik|går) (?:partierne )?(\p{Lu}[^.:]*?) (?:en |denne |følgende )?(?:budget)?(?:aftale|forlig)(?!\p{L})/u;
/** "Byrådets medlemmer, der er valgt for Venstre, SF og Bylisten, blev enige …" */
const ELECTED = /(?<!\p{L})valgt for (\p{Lu}[^.:]*(?:,| og )[^.:]*)/iu;
const SENTENCES = [
  CIRCLE,
  ELECTED,
  BETWEEN,
  MADE_BY,
  MADE,
  NAMED,
  LABELLED,
  IN_BRACKETS,
  AGREED,
  STANDS_BEHIND,
];
const SEPARATOR = /,\s*(?:og |samt )?|\s+[·•|]\s+|\s+(?:og|samt)(?:\s+|$)/u;
const LONGEST = 60;

/** Whether two names are one party's: the same words, or the same letter on the ballot paper. */
export function isSameParty(one: string, other: string): boolean {
  if (lettersOf(withoutLetter(one)) === lettersOf(withoutLetter(other))) return true;
  const letter = letterOfParty(one);
  return letter !== null && letter === letterOfParty(other);
}

/** "Bylisten (T)" without its letter. */
const withoutLetter = (name: string): string => name.replace(/\s*\(\p{Lu}\)$/u, '');

/**
 * Whom an agreement is between: the list below "Mellem", or the names of a sentence that says so, of which at least one
 * is a party by its name. A list may have a person, who stands for no party: `isParty` tells of what is known.
 */
export function partiesIn(lines: readonly TextLine[], isParty: (name: string) => boolean): Placed[] {
  const below = listBelow(lines);
  return below.some(({ value }) => isParty(value)) ? below : inSentence(lines, isParty);
}

/** By its own name, or as one that is known. */
export const partyAmong =
  (known: readonly string[]) =>
  (name: string): boolean =>
    isPartyName(name) || known.some((it) => isSameParty(it, name));

function listBelow(lines: readonly TextLine[]): Placed[] {
  const head = lines.findIndex(({ text }) => HEAD.test(text.trim()));
  if (head === -1) return [];
  const found: Placed[] = [];
  const below = lines.slice(head + 1);
  const isBulleted = BULLET.test(below.find(({ text }) => text.trim() !== '')?.text.trim() ?? '');
  let goesOn = true;
  for (const { text, line } of below) {
    const words = text.trim();
    if (words === '' && !goesOn && !isBulleted) break;
    if (words === '') continue;
    if (isBulleted && !BULLET.test(words)) break;
    if (namesOf(words).some((it) => it.length > LONGEST) || /[.:]$/.test(words) || /\d/.test(words)) break;
    goesOn = /(?:,| og)$/u.test(words);
    found.push(...namesOf(words).map((value) => ({ value, line })));
  }
  return found;
}

function inSentence(lines: readonly TextLine[], isParty: (name: string) => boolean): Placed[] {
  for (const [n, { line }] of lines.entries()) {
    // A row of a table ends with its line.
    const length = lines[n]!.text.includes('\t') ? 1 : 4;
    const paragraph = lines.slice(n, n + length).map(({ text }) => text.trim());
    const end = paragraph.indexOf('');
    const words = (end === -1 ? paragraph : paragraph.slice(0, end)).join(' ');
    const match = SENTENCES.map((it) => it.exec(words.replace(/^Mellem /u, 'mellem '))).find(Boolean);
    if (!match || match.index >= lines[n]!.text.trim().length) continue;
    const names = namesOf(match[1]!.replace(GOES_ON, ''));
    if (names.some(isParty) && names.every((it) => NAME.test(it) && it.length <= LONGEST))
      return names.map((value) => ({ value, line }));
  }
  return [];
}

const namesOf = (text: string): string[] =>
  text
    .replace(BULLET, '')
    .replace(LED_IN, '')
    .replace(WITH_COMMA, '$1\u0000$2')
    .split(SEPARATOR)
    .map((it) =>
      it
        .trim()
        .replace('\u0000', ', ')
        .replace(/^samt /u, ''),
    )
    .filter((it) => it !== '' && !NO_PARTY.test(it))
    .map((it) => it.replace(REMARK, ''));
