import { isPartyName } from '../../parties/national-parties.js';
import type { PartiesPosition, PostponementOutcome } from '@aftalespor/domain/postponement';

/** "4.7." and "2.02.1": an initiative's number, with or without its last full stop. */
const NUMBER = String.raw`\d{1,3}(?:\.\d{1,3}){1,5}(?!\d|\.\d)`;
export const INITIATIVE_NUMBER = new RegExp(`^(${NUMBER})\\.?$`);
/** Number and title in one cell, also where nothing parts them. */
export const NUMBERED_TITLE = new RegExp(`^(${NUMBER})\\.?\\s*(?=[\\p{L}"”»(])(.*)$`, 'u');
export const SECTION_NUMBER = /^(\d{1,3})\.?$/;
export const NUMBERED_SECTION = /^(\d{1,3})\.\s+(\p{Lu}.*)$/u;
/** What a head prints where the page before began it. */
export const CONTINUED = /\s*(?:[-–—]\s*|\()fortsat\)?$/i;
const ALSO = /\s*[-–—(]\s*også (\p{Lu}.*?)\)?$/u;
export const COMMITTEE_HEAD = /^(?:(?:Fagu|U)dvalg:\s*)?([\p{Lu}][\p{L}, -]*?udvalget)(?: \([^)]*\))?:?$/u;
const PART_OF_YEAR =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår(?:et)?|sommer(?:en)?|efterår(?:et)?|vinter(?:en)?|sommerferien|kvartal|halvår|skoleåret|året|budget(?:året)?|efter|starten af|slutningen af|primo|medio|ultimo';
/** "2026", "budget 2026", "4. kvartal 2026", "skoleåret 2026/27"; none of "2026 eller 2027", "efteråret 2026/forår 2027". */
const YEAR = String.raw`(?:(?:\d{1,2}\.|${PART_OF_YEAR})\s)*(\d{4})(?!\d|\/\p{L}| (?:eller|til) )`;
/** "Foreslås udskudt fra 2025 til 2026". */
export const POSTPONED = new RegExp(
  String.raw`(?<!\p{L})(?:udsk[uy]d|udsat|udsæt|skudt|vente|flytte[ts])\p{L}*(?:.*?(?<!\p{L})fra (?:budget )?(\d{4}))?.*?(?<!\p{L})til ${YEAR}`,
  'iu',
);
/** The words as whole words: \b knows no Danish letters. */
const words = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');
/** It goes as it was planned, or sooner. */
const STAYS = words(
  String.raw`(?<!(?:ikke|end) (?:\p{L}+ ){0,2})som (?:planlagt|aftalt)|(?:gennemføres|fortsætter|forløber|følger|kører) (?:\p{L}+ )?(?:(?:tids)?planen|uændret)|(?:bør|skal|kan) ikke vente|(?:ikke|ingen|hverken) (?:\p{L}+ ){0,3}(?:behov|grund|anledning)\p{L}*(?: \p{L}+){0,3} (?:udskyde|udsætte)|fremrykkes|fremskyndes`,
);
/** It is given up. */
const ENDS = words('(?:at )?udgår?(?! ikke)|opgives|bortfalder?|droppes|frafaldes');
const DECIDED = words(String.raw`(?:udsk[uy]d|udsat|udsæt)\p{L}*`);
const NOT_POSTPONED = words(
  String.raw`ikke(?: \p{L}+){0,2} (?:udsk[uy]d|udsat|udsæt)\p{L}*|(?:udskydes|udsættes) ikke`,
);
/** The years that a text has. */
const ANY_YEAR = /(?<![\d/.,])20\d\d(?!\d)/gu;

const PROPOSES = /foreslå|anbefal|indstil|kan (?:\p{L}+ )?vente|udskydes?(?!\p{L})|udsættes?(?!\p{L})/iu;
const WAITS = /(?<!\p{L})(?:udsk[uy]d|udsat|udsæt|skudt|flytte[ts]|(?:af)?vente|sene[rs])/iu;
const NOT = /(?<!\p{L})ikke(?: \p{L}+){0,2} (?:udsk[uy]d|udsat|udsæt)/iu;

/** The year that a remark would have its own initiative wait for; null where it proposes none, or several. */
export function proposedYear(remark: string): number | null {
  return onlyYear(
    sentencesOf(remark)
      .filter((it) => PROPOSES.test(it) && !NOT.test(it))
      .flatMap((it) => POSTPONED.exec(it)?.[2] ?? []),
  );
}

/** The year of a cell that says until when something waits ("2. halvår 2026"); null where it has none, or several. */
export const yearIn = (cell: string): number | null => onlyYear(cell.match(ANY_YEAR) ?? []);

const onlyYear = (years: readonly string[]) => (new Set(years).size === 1 ? Number(years[0]) : null);

const sentencesOf = (remark: string): string[] =>
  remark.replace(/\s+/g, ' ').split(/(?<=[.?!])\s+(?=\p{Lu})/u);

/**
 * Whether a remark says that its initiative does not wait: that it goes as planned, comes sooner, or is given up; and no
 * sentence of it would have a part of it wait.
 */
export function staysOrEnds(remark: string): boolean {
  const sentences = sentencesOf(remark);
  return (
    sentences.some((it) => STAYS.test(it) || ENDS.test(it)) &&
    !sentences.some((it) => PROPOSES.test(it) && WAITS.test(it) && !NOT.test(it) && !STAYS.test(it))
  );
}

/** What was decided of an initiative that was to wait; null where the words do not say it clearly. */
export function outcomeIn(decision: string): PostponementOutcome | null {
  if (!DECIDED.test(decision)) return STAYS.test(decision) ? 'NOT_POSTPONED' : null;
  if (NOT_POSTPONED.test(decision)) return 'NOT_POSTPONED';
  return /(?<!\p{L})(?:delvis|resten|dele?n? af)/iu.test(decision) ? 'PARTLY_POSTPONED' : 'POSTPONED';
}

/** The title without "– også Kultur- og Fritidsudvalget": the same row stands under that committee too. */
export function withoutOther(title: string, bodyNames: readonly string[]): string {
  const other = ALSO.exec(title);
  return other && (bodyNames.includes(other[1]!) || /udvalg(?:et)?$/.test(other[1]!))
    ? title.slice(0, other.index)
    : title;
}

/** Who says what follows: "Administrationens bemærkning:", "Partiernes svar.", "Forvaltningen:" */
export const LABEL =
  /(?<![\p{L}-])(\p{Lu}[\p{L}-]*s(?= (?:bem|kom|sv|in|be))|(?:Administrationen|Forvaltningen|Direktionen|\p{L}*[Pp]arti?erne)(?=:))(?: (?:bemærkning(?:er)?|kommentar(?:er)?|svar|indstilling|begrundelse))?[:.]/gu;
export function speakerOf(name: string): 'administration' | 'parties' | null {
  if (/parti|part(?:er)?nes?$|forlig/i.test(name)) return 'parties';
  return /^(?:administration|forvaltning|direktion|(?:fag)?cent(?:er|ret)|kommune)/i.test(name)
    ? 'administration'
    : null;
}

const POINTER = String.raw`(?:punkt(?:et|erne)?|pkt\.?|nr\.?|indsats(?:en)?)\s*`;
const SEE = String.raw`(?:[Ss]e(?: også)?(?: \p{L}+s(?= [bsk]))?(?: (?:\p{L}*bemærkning|svar|kommentar)\p{L}*)?(?: (?:under|til|ved|om|i))?|ses i (?:tæt )?sammenhæng (?:til|med)|[Jj]f\.(?: (?:bemærkning|svar)\p{L}*)?(?: (?:under|til|ved))?|[Hh]envises til(?: (?:bemærkning|svar)\p{L}*(?: (?:under|til|ved))?)?|[Ss]om)`;
const REFERENCE = new RegExp(
  `${SEE}\\s+(?:${POINTER})?(${NUMBER}\\.?(?:(?:, | og | samt )(?:${POINTER})?${NUMBER}\\.?)*)`,
  'gu',
);
/** The whole remark is a reference. */
const ONLY_REFERENCE = new RegExp(
  `^(?:\\p{L}+ ){0,2}${SEE}\\s+(?:${POINTER})?${NUMBER}\\.?(?:(?:, | og | samt )(?:${POINTER})?${NUMBER}\\.?)*\\.?$`,
  'u',
);

/** The numbers that a remark points to as the place of another remark. */
export function referencesIn(remark: string): string[] {
  const numbers = [...remark.matchAll(REFERENCE)].flatMap(([, list]) =>
    list!.match(new RegExp(NUMBER, 'g'))!,
  );
  return [...new Set(numbers)];
}

export const isReference = (remark: string): boolean => ONLY_REFERENCE.test(remark.trim());

const AGAINST = words(
  String.raw`(?:ikke|ingen) (?:\p{L}+ )?(?:opbakning|støtte[rs]?|bakker? op|tilslutter?|enige?|ønskes? udskudt)|(?:støtte[rs]|bakke[rs]|tilslutter sig|tiltræde[rs]) (?:\p{L}+ )?ikke|afvis\p{L}*`,
);
const BACKED = words(
  String.raw`^(?:(?:der er )?(?:fuld )?)?opbakning|støtte[rs]|bakke[rs] op|tilslutter sig|accepterer?|er enige (?:med|i)|^enige?(?=[.!,]|$)|^(?:ok|ja)(?=[.!]?$)|tiltræde[rs]`,
);
const KEPT = words(
  String.raw`(?:ønskes?|ønsker|skal|bør|vil have),? (?:\p{L}+ ){0,3}?(?:fastholdt|fastholdes|fastholde|gennemført|gennemføres)|fastholder|(?<!ikke )fastholdes|^nej(?: tak)?(?=[.,!]|$)|skal ikke (?:udskydes|udsættes)`,
);
/** What is asked without a question mark. */
const WANTS_TO_KNOW = words(String.raw`(?:vil gerne|ønsker at|ønsker) (?:vide|oplyst|have oplyst)|spørger`);
const INSTEAD = words('i stedet|alternativt');
/** Another way, time or condition than the proposed. */
const OWN_WAY = words(
  String.raw`i stedet|alternativt|foreslår|hvis|i det omfang|under hensyn(?:tagen)?|skal være mulighed|uden forudgående|(?:kan|må) (?!ikke)(?:\p{L}+ )?(?:\p{L}+e?s|ligge|gå|vente|afvente)`,
);
/** A question that proposes: what could be done, not what one wants to know. */
const PROPOSING_QUESTION = words(String.raw`i stedet|alternativt|^kan (?:der|man|vi) (?:\p{L}+ )?\p{L}+s`);

/** "De øvrige", "Et flertal": parties that are not named. */
const SOME = /^(?:de øvrige|nogle af|e[nt] (?:af|flertal|mindretal))(?!\p{L})/iu;
/** "Venstre og SF støtter forslaget": some of the parties speak, and not all. */
const isOfSome = (sentence: string): boolean => {
  const [, names = ''] =
    /^(\p{Lu}[\p{L} ,-]*?) (?:støtter|bakker|tilslutter|accepterer|ønsker|foreslår|mener|kan|vil|er|har)(?!\p{L})/u.exec(
      sentence,
    ) ?? [];
  return SOME.test(sentence) || names.split(/, | og /u).every(isPartyName);
};

/**
 * The parties' position as their remark has it, by its first sentence, and where that takes none by the rest. Null
 * where the rules find none.
 */
export function positionIn(remark: string): PartiesPosition | null {
  if (isReference(remark)) return 'REFERENCE';
  const sentences = remark.split(/(?<=[.?!])\s+(?=\p{Lu})/u);
  const [first] = sentences as [string];
  if (sentences.filter(isOfSome).length > 1) return null;
  if (AGAINST.test(first)) return 'KEPT';
  if (INSTEAD.test(first)) return 'ALTERNATIVE';
  if (BACKED.test(first)) return 'SUPPORTED';
  if (KEPT.test(first)) return 'KEPT';
  const questions = sentences.filter((it) => it.trim().endsWith('?'));
  if (questions.length > 0)
    return questions.some((it) => PROPOSING_QUESTION.test(it)) ? 'ALTERNATIVE' : 'QUESTION';
  if (WANTS_TO_KNOW.test(first)) return 'QUESTION';
  return OWN_WAY.test(remark) ? 'ALTERNATIVE' : null;
}
