import type { EconomyState } from '@aftalespor/domain/money';

/** What a clause of an economy row says. `OPEN`: it speaks of money, and not clearly of its state. */
export type Cue = Exclude<EconomyState, 'UNKNOWN'> | 'LESS' | 'OPEN';

const NOT = String.raw`(?<!\p{L})(?:ikke|ingen|intet|hverken|uden)\s+`;
/** Words between a negation and what it denies: no preposition, which begins something else. */
const UP_TO = (most: number) =>
  String.raw`(?:(?!(?:til|for|af|om|med|på|i|fra|end|mere)(?!\p{L}))\p{L}+[-,]?\s+){0,${most}}`;
const SET_ASIDE = String.raw`(?:afsat(?:te)?|afsætte[sr]?|afsætter|bevilge[tsr]?|bevilgede|prioritere[tsr]?|reservere[tsr]?|øremærke[tsr]?|tilfør(?:e[sr]?|t)|budgetlagt|budgetteret|omprioritere[tsr]?|indarbejde[tsr]?|tildel(?:e[sr]?|t)|øges|forhøjes|hæves)(?!\p{L})`;
const MEANS = String.raw`(?:\p{L}*midler(?:ne)?|\p{L}*pulje[nr]?|\p{L}*budget(?:tet|ter|terne)?|\p{L}*beløb(?:et)?|\p{L}*bevilling(?:en)?|økonomi(?:en)?|penge(?:ne)?|finansiering(?:en)?)(?!\p{L})`;
const USED = String.raw`(?:anvendes|bruges|benyttes|udmøntes|fordeles|lægges|placeres|afregnes|afholdes|udbetales|investere[sr]?|gives|ydes|indgår)(?!\p{L})`;

const words = (...parts: string[]) => new RegExp(parts.join(''), 'iu');

/** More than what is there already: "ingen yderligere midler" does not say that there are none. */
const FURTHER = /(?<!\p{L})(?:yderligere|ekstra|flere|nye?|supplerende|mere)(?!\p{L})/iu;
const NONE = [
  words(NOT, UP_TO(4), SET_ASIDE),
  words(SET_ASIDE, String.raw`\s+`, UP_TO(2), String.raw`(?:ikke|ingen|intet)(?!\p{L})`),
  words(NOT, String.raw`(?:(?:særskilte?|selvstændige?|separate?|særlige?|nogen|nogle)\s+)?`, MEANS),
];
const NEUTRAL = [
  /(?<!\p{L})(?:(?:udgifts|omkostnings|budget|økonomisk )-?)?neutral(?:t|e)?(?!\p{L})/iu,
  words(
    NOT,
    UP_TO(4),
    String.raw`(?:økonomisk\p{L}* (?:konsekvens|betydning|effekt|virkning)\p{L}*|\p{L}*udgift(?:er)?(?!\p{L})|\p{L}*omkostning(?:er)?(?!\p{L}))`,
  ),
  /(?<!\p{L})koster (?:ikke|intet)(?!\p{L})/iu,
];
const NOT_NEUTRAL = words(NOT, UP_TO(3), String.raw`\p{L}*neutral`);
const SAVING =
  /(?<!\p{L})\p{L}*bespar(?!ende)\p{L}*|(?<!\p{L})sparemål\p{L}*|(?<!\p{L})spare[sr]?(?!\p{L})/iu;
/** Whether words speak of a saving. */
export const isSaving = (text: string): boolean => SAVING.test(text);
const INCOME = /(?<!\p{L})(?!mindre|indtægtsdæk|indtægtstab)\p{L}*indtægt(?!sdæk|stab)\p{L}*/iu;
/** Less than was expected to come in. */
const LOST_INCOME =
  /(?<!\p{L})(?:mindreindtægt\p{L}*|indtægtstab\p{L}*|(?:tabte|manglende|lavere)\s+\p{L}*indtægt\p{L}*)/iu;
const LESS =
  /(?<!\p{L})\p{L}*reduktion(?:en)?(?!\p{L})|(?<!\p{L})(?:reduceres?|nedjusteres|nedbringes|sænkes|mindskes)(?!\p{L})/iu;
const ALLOCATED = words(String.raw`(?<!\p{L})`, SET_ASIDE);
/** A saving or an income that is in the budget is none that is set aside: "budgetteret med en indtægt". */
const OF_OTHER = words(
  '^',
  SET_ASIDE,
  String.raw`\s+(?:med\s+)?(?:en|et)\s+(?:\p{L}+\s+)?\p{L}*(?:bespar|indtægt)`,
);
const SPENT = words(String.raw`(?<!\p{L})`, USED);
const NAMED_MEANS = words(String.raw`(?<!\p{L})`, MEANS);
/** What is kept is set aside, where the words are of the sum itself: "fastholde de 3 mio. kr.", "viderefører puljen på 3 mio. kr.". */
const KEPT = words(
  String.raw`(?<!\p{L})(?:fastholde|videreføre)[sr]?\s+(?:de|(?:puljen|bevillingen|midlerne)\s+på)\s+\d`,
);
const GRANT = /(?<!\p{L})\p{L}*(?:bevilling(?:en)?|rådighedsbeløb(?:et)?)(?!\p{L})/iu;
const FUND = /(?<!\p{L})\p{L}*pulje(?:n)? på(?!\p{L})/iu;
const SUM_IS_MEANS = words(MEANS, String.raw`\s+(?:er|udgør|lyder)(?!\p{L})`);
const DEFINITE_MEANS = words(
  String.raw`(?<!\p{L})(?:\p{L}*midlerne|\p{L}*puljen|\p{L}*beløbet|\p{L}*bevillingen|midler til)(?!\p{L})`,
);
const PROPOSED =
  /(?<!\p{L})(?:søges|ansøges|foreslås|ønskes|anmodes|hvis|såfremt|bør|forudsætter|afventer)(?!\p{L})/iu;
/** What may come of it is no saving that is made. */
const POSSIBLE = /(?<!\p{L})(?:eventuel(?:le|t)?|mulig(?:e|t)?)\s+(?:\p{L}+\s+)?$/iu;
const DENIED = /(?<!\p{L})(?:ikke|ingen|intet|uden|hverken)(?!\p{L})/iu;

/** A clause of the row. `hasSum`: it prints a sum. */
export interface Clause {
  text: string;
  hasSum: boolean;
}

/** What a clause says, in the order that it says it; empty where it says nothing of the state of money. */
export function cuesIn({ text, hasSum }: Clause): Cue[] {
  const none = NONE.some((pattern) => pattern.test(text));
  if (none) return [hasSum || FURTHER.test(text) ? 'OPEN' : 'NONE_ALLOCATED'];
  const found: { cue: Cue; at: number }[] = [];
  const add = (cue: Cue, at: number | undefined) => {
    if (at !== undefined) found.push({ cue, at });
  };
  const neutral = Math.min(...NEUTRAL.flatMap((pattern) => pattern.exec(text)?.index ?? []));
  if (Number.isFinite(neutral)) add(NOT_NEUTRAL.test(text) ? 'OPEN' : 'NEUTRAL', neutral);
  for (const [cue, pattern] of [
    ['SAVING', SAVING],
    ['INCOME', INCOME],
  ] as const) {
    const match = pattern.exec(text);
    if (!match || POSSIBLE.test(text.slice(0, match.index))) continue;
    const isDenied = DENIED.test(text) || LOST_INCOME.test(text);
    add(isDenied ? 'OPEN' : cue, match.index);
  }
  if (LOST_INCOME.test(text)) add('OPEN', LOST_INCOME.exec(text)!.index);
  add('LESS', LESS.exec(text)?.index);
  const allocated = allocatedAt(text, hasSum);
  const isOfOther = allocated !== undefined && OF_OTHER.test(text.slice(allocated));
  if (!isOfOther) add(PROPOSED.test(text) || DENIED.test(text) ? 'OPEN' : 'ALLOCATED', allocated);
  return found.sort((a, b) => a.at - b.at).map(({ cue }) => cue);
}

function allocatedAt(text: string, hasSum: boolean): number | undefined {
  const setAside = ALLOCATED.exec(text);
  if (setAside && (hasSum || NAMED_MEANS.test(text))) return setAside.index;
  const used = SPENT.exec(text);
  if (used && (hasSum || DEFINITE_MEANS.test(text))) return used.index;
  if (!hasSum) return undefined;
  return [KEPT, GRANT, FUND, SUM_IS_MEANS].map((it) => it.exec(text)?.index).find((at) => at !== undefined);
}
