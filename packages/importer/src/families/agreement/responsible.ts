import { bodiesIn, type NamedBody } from './bodies-in.js';

/** "X er fagudvalg på opgaverne": who is responsible, for what, and who is involved. */
export interface Statement {
  responsible: NamedBody[];
  involved: NamedBody[];
  /** Null: all that the statement stands below. */
  topic: string | null;
  /** The topic is one of several tasks, and others are responsible for it too. */
  adds: boolean;
}

const STATEMENT =
  /^(.+?) (?:er (?:fagudvalg|ansvarlige?|ansvarligt(?: (?:\p{L}*udvalg|center|forvaltning))?)|(?:har|får) (?:ansvaret|opgave(?:n|rne)(?: sammen)?))(?=[ .])(.*)$/u;
/** "Opgaven hører under Børneudvalget.", "Ansvarligt udvalg er Børneudvalget." */
const BELONGS =
  /^(?:(?:Sage(?:n|rne)|Opgave(?:n|rne)|Indsatse(?:n|rne)|Initiative(?:t|rne)|Punkte(?:t|rne)) (?:hører (?:hjemme )?(?:under|i)|(?:ligger|varetages|forankres) (?:i|af))|Ansvarligt (?:fag)?udvalg er|Ansvarlige? (?:for|på) \p{L}+ er) (\p{Lu}[^.]*?)(?:, og (.+?) (?:inddrages|involveres|høres))?\.?$/u;
/** "Børneudvalget." with a full stop, in a paragraph of its own. */
const ALONE = /^(\p{Lu}[\p{L}-]*(?:,? (?:og )?\p{Lu}[\p{L}-]*)*(?<=udvalget))\.$/u;
/** What ends in the body in brackets: "Der bygges en sti. (Børneudvalget)" */
const ENDS_IN_BRACKETS = /\((\p{Lu}[^()]*)\)\.?$/u;
/** "Sagen behandles i Børneudvalget." */
const DEALT_WITH =
  /^(?:Sage(?:n|rne)|Opgave(?:n|rne)|Indsatse(?:n|rne)|Forslage(?:t|ne)|Punkte(?:t|rne)) (?:behandles|forankres|er forankret) i (\p{Lu}.+?)(?: (?:i|inden|senest|medio|primo|ultimo) \P{Lu}*)?\.?$/u;
/** "(Børneudvalget)", on a line of its own. */
const IN_BRACKETS = /^\((\p{Lu}.+)\)$/u;
/** "Ansvarligt fagudvalg: Børneudvalget", on a line of its own. */
const LABELLED =
  /^(?:(?:Ansvarligt?|Stående) )?(?:(?:[Ff]ag)?[Uu]dvalg|[Cc]enter|[Ff]orvaltning(?:sområde)?|Forankring|Forankres i|Ansvar(?:lige?)?):\s*(\S.*?)\.?$/u;
const EXCEPTION = /^(.*?),? dog er (.+? )(fagudvalg|ansvarlige?)( .*)$/u;
/** "Børneudvalget er fagudvalg på skolen, Kulturudvalget på musikken" */
const APART =
  /^(.+?) (er (?:fagudvalg|ansvarlig(?:t)?) (?:på|for) .+?)(?:,? (?:og|mens)|,) (\p{Lu}[\p{L}, -]*(?:udvalget|direktionen|administrationen)) ((?:på|for) .+)$/u;
const PAID_BY = /^\p{Lu}\p{Ll}+ til (.+?) udmøntes af (.+?)\.?$/u;
const TOPIC =
  /^ (?:på|for|i forhold til|vedrørende|om)(?: (?:indsatsen|indsatser|opgaver|opgaven))?(?: (?:om|vedrørende|for))? (.+?)\.?$/u;
const ALL =
  /^ (?:på|for) (?:alle )?(?:opgave(?:n|rne)|indsats(?:en|erne)|initiativ(?:et|erne)|punkt(?:et|erne))(?=\.?$| i |, (?:idet|mens|hvor|men) )/u;
const WITH = /,? i (?:tæt )?(?:dialog|samarbejde) med /u;

/** Whether a line is nothing but who is responsible; a name alone may be the end of the line above. */
export const saysWhoIsResponsible = (line: string): boolean =>
  LABELLED.test(line) ||
  (!ALONE.test(line) &&
    sentencesOf(line).length === 1 &&
    statementsOf(line, []).some(({ topic }) => topic === null));

/** Sentences of a paragraph. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u);

/** What a sentence says of who is responsible; empty where it says nothing of it. */
export function statementsOf(sentence: string, known: readonly string[]): Statement[] {
  const named = [LABELLED, DEALT_WITH, IN_BRACKETS, BELONGS, ALONE]
    .map((it) => it.exec(sentence))
    .find(Boolean);
  if (named) {
    const [who = '', ...others] = named[1]!.split(WITH);
    const responsible = namesIn(who, known);
    const involved = [...others, named[2] ?? ''].flatMap((it) => namesIn(it, known));
    return responsible.length === 0 ? [] : [{ responsible, involved, topic: null, adds: false }];
  }
  const exception = EXCEPTION.exec(sentence);
  if (exception)
    return [
      ...statementsOf(`${exception[1]!}.`, known),
      ...statementsOf(`${exception[2]!}er ${exception[3]!}${exception[4]!}`, known),
    ];
  const apart = APART.exec(sentence);
  if (apart) {
    const [, first = '', words = '', second = '', rest = ''] = apart;
    const told = statementsOf(`${second} er fagudvalg ${rest}`, known);
    if (told.length > 0) return [...statementsOf(`${first} ${words}.`, known), ...told];
  }
  const paid = PAID_BY.exec(sentence);
  if (paid) return [{ responsible: namesIn(paid[2]!, known), involved: [], topic: paid[1]!, adds: true }];
  const match = STATEMENT.exec(sentence);
  const responsible = match ? namesIn(match[1]!, known) : [];
  if (!match || responsible.length === 0) return [];
  const [what = '', ...others] = match[2]!.split(WITH);
  const topic = ALL.test(what) ? null : (TOPIC.exec(what)?.[1] ?? null);
  return [
    {
      ...{ responsible, topic, adds: / opgaver /.test(what) },
      involved: others.flatMap((it) => namesIn(it.replace(/\.$/, ''), known)),
    },
  ];
}

const SECTIONS = String.raw`i (?:afsnit|kapitel) ((?:\d+(?:\.\d+)*\.?(?:, | og | til |-)?)+)`;
/** "Fagudvalg for alle punkter i afsnit 2: Børneudvalget" */
const LABELLED_OF = new RegExp(
  String.raw`^(?:[Aa]nsvarligt )?(?:[Ff]ag)?[Uu]dvalg (?:for|på) (?:alle )?\p{L}+ ${SECTIONS}: (\p{Lu}.*?)\.?$`,
  'u',
);
/** "Børneudvalget har ansvaret for opgaverne i afsnit 2.1 og 2.2." */
const STATED_OF = new RegExp(
  String.raw`^(.+? (?:fagudvalg|ansvarlige?t?|ansvaret) (?:for|på) (?:alle )?\p{L}+ )${SECTIONS}$`,
  'u',
);

/** Who a sentence says is responsible for all of the sections that it names by their numbers; null where it names none. */
export function sectionsTold(
  sentence: string,
  known: readonly string[],
): { sections: string[]; responsible: NamedBody[] } | null {
  const [, labelled, who] = LABELLED_OF.exec(sentence) ?? [];
  const [, stated, numbers] = STATED_OF.exec(sentence.replace(/\.$/u, '')) ?? [];
  const printed = labelled ?? numbers;
  // Which sections are between two numbers is not told.
  if (printed === undefined || /til|-/u.test(printed)) return null;
  const responsible =
    who === undefined ? statementsOf(`${stated!.trim()}.`, known)[0]?.responsible : namesIn(who, known);
  return { sections: printed.match(/\d+(?:\.\d+)*/gu)!, responsible: responsible ?? [] };
}

/** Where one name of a list ends, and the next begins. */
const BETWEEN =
  /(?<=(?:[Uu]dvalg(?:et)?|[Rr]åde(?:t|ne)|[Aa]dministrationen|[Ff]orvaltningen|[Dd]irektionen|[Bb]estyrelsen)),? (?:(?:og|samt) )?(?=\p{Lu})/u;
const AS_NAMES_END =
  /^\p{Lu}[\p{L} ,-]*(?:udvalg(?:et)?|\p{L}centret|råde(?:t|ne)|administrationen|forvaltningen|direktionen|bestyrelsen)$/iu;
const AS_NAMES_BEGIN = /^(?:Center|Sekretariat(?:et)?|Udvalget|Forvaltningen) for \p{Lu}[\p{L} ,-]*$/u;

/** The bodies of a list; a name that nobody knows is a body's where it ends as such names do. */
function namesIn(text: string, known: readonly string[]): NamedBody[] {
  const found = bodiesIn(text, known);
  const parts = text.trim().split(BETWEEN);
  return parts.flatMap((part) => {
    const here = found.filter(({ printed }) => part.includes(printed));
    if (here.length > 0) return here;
    const name = part.trim();
    return AS_NAMES_END.test(name) || AS_NAMES_BEGIN.test(name) ? [{ name, printed: name, index: 0 }] : [];
  });
}

/** Who has what a text ends in, in brackets: bodies alone, whatever they are parted by. */
export function bracketedIn(text: string, known: readonly string[]): NamedBody[] {
  const parts = ENDS_IN_BRACKETS.exec(text)?.[1]?.split(/;\s*|\/\s*/u) ?? [];
  const [first = [], ...others] = parts.map((it) => namesIn(it, known));
  const isAll = (it: string) =>
    namesIn(it, known)
      .map(({ printed }) => printed)
      .join('').length >= it.replace(/,? (?:og|samt) |, /gu, '').length;
  return parts.length > 0 && isAll(parts[0]!)
    ? [...first, ...others.flatMap((it, n) => (isAll(parts[n + 1]!) ? it : []))]
    : [];
}

/** Bodies that a text itself gives a part: what they carry out, and where they are involved. */
export function partsIn(
  text: string,
  known: readonly string[],
): { carries: NamedBody[]; involved: NamedBody[] } {
  const carries: NamedBody[] = [];
  const involved: NamedBody[] = [];
  for (const sentence of sentencesOf(text))
    for (const body of bodiesIn(sentence, known)) {
      const before = sentence.slice(0, body.index);
      const after = sentence.slice(body.index + body.printed.length);
      if (/udmøntes af $/iu.test(before)) carries.push(body);
      else if (/^ (?:involveres|inddrages|høres)\b/u.test(after)) involved.push(body);
      else if (
        /(?:i (?:\p{L}+ )?(?:dialog|samarbejde) med|inddragelse af|nedsat)(?: (?:et|en|det|den|de))?(?: \p{Ll}+)?(?: \p{L}+,)? $/iu.test(
          before,
        )
      )
        involved.push(body);
    }
  return { carries, involved };
}

/** Bodies that a section's own text gives the task: "Direktionen udmønter …", "at administrationen skal …". */
export function actorsIn(text: string, known: readonly string[]): NamedBody[] {
  return sentencesOf(text).flatMap((sentence) => {
    if (/^Hvis\b/u.test(sentence)) return [];
    return bodiesIn(sentence, known).filter((body) => {
      const before = sentence.slice(0, body.index);
      const after = sentence.slice(body.index + body.printed.length);
      if (before === '') return /^ (?!har\b|er\b|bliver\b|kan\b|afventer\b)\p{Ll}+r\b|^ skal\b/u.test(after);
      return (
        (/\bat $/u.test(before) && /^ (?:\p{Ll}+ )?skal\b/u.test(after)) ||
        (/\barbejder $/u.test(before) && /^ med\b/u.test(after))
      );
    });
  });
}
