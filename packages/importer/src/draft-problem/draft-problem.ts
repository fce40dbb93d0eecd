import type { DraftProblem } from '@aftalespor/database/check-draft';

/** How a value is shown: a word for a code, a number as it is written. */
export type Show = (value: unknown) => string;

/** What is wrong with a draft, in Danish, after its place: what is expected, what stands there, and what to do. */
export function problemWords(problem: DraftProblem, show: Show = shownValue): string {
  const [expected, todo] = WORDS[problem.code](problem, show);
  return `${expected}; der står ${show(problem.value)}. ${todo}`;
}

/** The same with the record and its field, where no better place is known. */
export const problemLine = (problem: DraftProblem): string =>
  `${problem.record}, ${problem.field}: ${problemWords(problem)}`;

export const shownValue: Show = (value) => {
  const text = value === null || value === undefined ? 'intet' : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};
const LONGEST = 80;

type Words = (problem: DraftProblem, show: Show) => readonly [expected: string, todo: string];

const WORDS: Record<DraftProblem['code'], Words> = {
  INVALID_FIELD: ({ field, against }, show) => [ruleWords(field, against as Rule | null, show), 'Ret det.'],
  DUPLICATE_KEY: () => [
    'hver nøgle er der én gang',
    'Fjern den ene af de to poster, eller giv den en anden nøgle.',
  ],
  DUPLICATE_REF: ({ field, against }) =>
    field === 'aliases'
      ? [`en tidligere adresse ventes, og den her er nu ${String(against)}s`, 'Fjern den.']
      : [`${takenBy(against)} samme nummer eller plads`, 'Ret nummer, punkt eller slug på den ene af dem.'],
  DUPLICATE_SLUG: ({ against }) => [`${takenBy(against)} samme slug`, 'Vælg et andet.'],
  RESERVED_SLUG: ({ against }) => [
    `en anden side har den adresse; optaget er ${[against].flat().join(', ')}`,
    'Vælg en anden.',
  ],
  UNSTORABLE_TEXT: () => [
    'teksten har tegn, der ikke kan gemmes',
    'Fjern dem; dokumentet er nok læst i en forkert tegnkodning.',
  ],
  DUPLICATE_ENTRY: () => ['hver værdi er der én gang', 'Fjern den anden.'],
  KEY_TAKEN: ({ against }) => [`nøglen hører til en post hos ${String(against)}`, 'Giv posten en anden.'],
  MISSING_REFERENCE: ({ against }) => [
    against === 'followUp'
      ? 'her skal stå nøglen på en opfølgning af samme indsats og runde'
      : `her skal stå nøglen på ${nounOf(against)}`,
    'Ret nøglen, eller tilføj det, som den henviser til.',
  ],
  WRONG_AGREEMENT: ({ against }) => [`her skal stå ${nounOf(against)} i den samme aftale`, 'Ret nøglen.'],
  CIRCULAR_REFERENCE: () => ['en post fører ikke tilbage til sig selv', 'Ret nøglen.'],
  NO_NUMBER: ({ field }) =>
    field === 'ordinal'
      ? ['her skal stå et nummer, eller punktets plads i afsnittet', 'Udfyld nummer eller punkt.']
      : [
          'et nummer skrives, som det er trykt, uden det sidste punktum: 3.01',
          'Ret det, eller lad det være tomt, hvis det er et punkt i en liste.',
        ],
  INVALID_DATE: ({ against }, show) =>
    against === null
      ? ['her skal stå en dag, der findes', 'Ret datoen.']
      : [`dagen ligger ikke før ${show(against)}`, 'Ret en af de to.'],
  INVALID_YEARS: ({ against }, show) => [`året ligger ikke før ${show(against)}`, 'Ret et af de to.'],
  BODY_OUTSIDE_YEARS: ({ against }) => [
    `enheden skal findes i aftalens tid, ${[against].flat().join(' til ')}`,
    'Skriv dens forgænger eller efterfølger, eller ret dens datoer.',
  ],
  INVALID_AMOUNT: () => [
    'et beløb er i 1.000 kr. og højst 100 mia. kr.',
    'Del det med 1.000, hvis det er i kroner.',
  ],
  MISSING_REASON: () => [
    'hvor en smiley er udledt, skal begrundelsen stå her',
    'Skriv, hvad i noten og hvilken trykt definition der er lagt til grund.',
  ],
  UNEXPECTED_REASON: () => [
    'hvor dokumentet selv har smileyen, er her ingen begrundelse',
    'Fjern den, eller ret grundlaget.',
  ],
  LABEL_WITHOUT_MILESTONE: () => [
    'hvor ingen milepæl er sat, er her tomt',
    'Fjern det, eller ret tilstanden.',
  ],
  LINK_WITHOUT_INITIATIVE: () => [
    'indsats og forbindelse udfyldes begge to, eller ingen af dem',
    'Udfyld den, der mangler, eller tøm begge.',
  ],
  TEXT_FROM_DATASET: () => ['et datasæt har ikke dokumenters ord', 'Fjern dem; en indlæsning bringer dem.'],
  WRONG_ORDER: ({ field, against }, show) =>
    field === 'recordedAt'
      ? [`dagen ligger ikke før den, der rettes, ${show(against)}`, 'Ret datoen.']
      : [
          `dagen ligger efter den forrige udgaves, ${show(against)}`,
          'Sortér udgaverne efter dag; på én dag er der én.',
        ],
  TWO_CURRENT: ({ against }) => [
    `${String(against)} gælder allerede for den samme indsats og runde`,
    'Skriv nøglen på den, der bliver rettet, eller fjern den ene.',
  ],
  MOVED_RECORD: ({ against }, show) => [
    `en post bliver, hvor den er, og databasen har den med ${show(against)}`,
    'Giv den nye post sin egen nøgle.',
  ],
  REWRITTEN_RECORD: ({ against }, show) => [
    `det, der er registreret, bliver stående, og det er ${show(against)}`,
    'Tilføj det nye med sin egen dag; en ny opfølgning skriver nøglen på den, som den retter.',
  ],
};

const takenBy = (other: unknown): string => `${other === null ? 'en anden post' : String(other)} har det`;

/** What a key names, by its table in the database. */
const NOUNS: Readonly<Record<string, string>> = {
  agreement: 'en aftale',
  body: 'en enhed i organisationen',
  document: 'et dokument',
  initiative: 'en indsats',
  party: 'et parti',
  postponement: 'en udskydelse',
  round: 'en runde',
  section: 'et afsnit',
};
const nounOf = (table: unknown): string => NOUNS[String(table)] ?? 'en anden post';

/** A rule of the draft's schema that a value breaks. */
interface Rule {
  keyword: string;
  limit?: number;
  allowedValues?: readonly unknown[];
}

/** How a value with a fixed form is written, by its field. */
const FORMS: Readonly<Record<string, string>> = {
  frames: 'en ramme skrives som 10.01',
  key: 'en nøgle skrives med små bogstaver uden æ, ø og å, tal, punktum og bindestreg',
  number: 'et nummer skrives, som det er trykt, uden det sidste punktum: 3.01',
  sha256: 'her skal stå 64 tegn, 0-9 og a-f',
  slug: 'et slug skrives med små bogstaver uden æ, ø og å, tal og enkelte bindestreger',
  url: 'en adresse begynder med http:// eller https://',
};

function ruleWords(field: string, rule: Rule | null, show: Show): string {
  const { limit = 0, allowedValues = [] } = rule ?? {};
  const name = /(\w+)(?:\[\d+\])?$/.exec(field)?.[1] ?? '';
  switch (rule?.keyword) {
    case 'minimum':
      return `her skal stå mindst ${limit}`;
    case 'maximum':
      return `her skal stå højst ${limit}`;
    case 'minLength':
      return 'her skal stå noget';
    case 'maxLength':
      return `her skal stå højst ${limit} tegn`;
    case 'enum':
      return `her skal stå et af ${allowedValues.map(show).join(', ')}`;
    case 'pattern':
      return FORMS[name] ?? 'en dag skrives som 2025-04-30';
    default:
      return 'værdien passer ikke her';
  }
}
