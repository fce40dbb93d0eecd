/** What a sum of an agreement's text is, where it is none that the agreement sets aside or saves. */

/** Words that set a sum aside, or save one: what stands before them does not speak of it. */
const SETS_ASIDE =
  /(?<!\p{L})(?:afsæt|afsat|bevilg|tilfør|reserver|prioriter|investér|invester|frigiv|løft|hæv|forhøj|øge|udvid|spare|reducer|nedsæt|nedskær|sænk)\p{L}*|bespar\p{L}*|mindreudgift\p{L}*|reduktion\p{L}*|yderligere/iu;
/** "Hallen koster i dag 3 mio. kr.", "det nuværende tilskud på 3 mio. kr.", "puljen er i forvejen på 3 mio. kr." */
const THERE =
  /(?<!\p{L})(?:i forvejen|allerede|hidtil|i dag|har tidligere(?: \p{L}+)? (?:afsat|bevilget|besluttet|givet))(?!\p{L})|(?<!\p{L})(?:nuværende|eksisterende|nugældende|hidtidige|budgetterede|budgetlagte) \p{L}+ (?:er |udgør )?på\s*$|budgettet (?:til [\p{L} ]{1,30} )?(?:er|udgør|ligger)(?: på)?\s*$/iu;
/** "i den nuværende bevilling, der er på 3 mio. kr." */
const OF_WHAT_IS_THERE =
  /(?<!\p{L})(?:nuværende|eksisterende|nugældende|hidtidige) \p{L}+, (?:der|som) (?:er|udgør|ligger)(?: på)?\s*$/iu;
/** "Tilskuddet på 2 mio. kr. hæves med 1 mio. kr.": the level before. */
const CHANGES_BY =
  /^(?: årligt| om året| pr\. år)?,? (?:(?:videreføres|fortsætter|bevares) og )?(?:fordobles|halveres|forhøjes|hæves|øges|løftes|udvides|suppleres|reduceres|nedsættes|sænkes|beskæres|nedjusteres)(?: \p{L}+)? (?:med|til)(?= \d)/iu;
/** "2 mio. kr. i stedet for 3 mio. kr." */
const INSTEAD = /(?<!\p{L})(?:i stedet for|frem for|mod (?:nu|før|tidligere|i dag))\s*$/iu;
const THERE_AFTER = /^[^,]{0,25},? (?:der|som) (?:allerede|i forvejen|i dag)(?!\p{L})/iu;
/** "Det blev i budget 2030 besluttet at afsætte 1 mio. kr." */
const DECIDED_BEFORE =
  /(?<!\p{L})(?:(?:med|i) (?:aftalen? om )?budget(?:tet)? (?:for )?(?:19|20)\d\d blev|blev (?:med|i|ved) (?:aftalen? om )?budget(?:tet)? (?:for )?(?:19|20)\d\d)(?!\p{L})/iu;
/** "Fonden har doneret 1 mio. kr.", "hvis klubben selv rejser 1 mio. kr.", "der søges om 1 mio. kr. fra puljen". */
const OF_OTHERS =
  /(?<!\p{L})(?:fonds?midler|doner\p{L}*|kompenseres|sponser\p{L}*|selv (?:rejser|finansierer|samler|har samlet|samlet|lægger|betaler|bidrager|skaffer|indsamler)|(?:søge[rs]?|ansøge[rs]?) (?:om|\p{L}*midler)|ansøges|tilkendegivet|(?:givet|fået) tilsagn(?: om yderligere)?|(?:(?:stat(?:en)?|region(?:en)?|\p{L}*fonden|foreningen|klubben|grundejerne)|(?:statens|regionens|ministeriets) \p{L}+) (?:\p{L}+ )?(?:betaler|giver|yder|bidrager|medfinansierer|finansierer|donerer)|\p{L}*selskab(?:et|erne)? [\p{L} ]{0,20}?(?:bidrager|afholder|betaler))(?!\p{L})/iu;
/** "Til sammenligning bruger nabokommunen 3 mio. kr.", "forsyningen investerer 3 mio. kr." */
const OF_ANOTHER =
  /(?<!\p{L})(?:til sammenligning|nabokommune\p{L}*|andre kommuner|(?:forsyning|trafikselskab|boligforening|boligselskab|region|stat)(?:en|et)?s? (?:\p{L}+ )?(?:investerer|afsætter|bruger|har afsat))(?!\p{L})/iu;
/** "Festivalen fik sidste år 3 mio. kr." */
const WAS =
  /(?<!\p{L})(?:sidste år|modtog|kostede|brugte|udgjorde|har (?:modtaget|kostet|brugt|udbetalt))(?!\p{L})/iu;
/** "Der er ikke plads til en hal til 3 mio. kr." */
const NOT =
  /(?<!\p{L})(?:ikke|ingen) (?:\p{L}+ ){0,2}?(?:plads|råd|afsat|mulighed|muligt|prioriteret|indarbejdet|midler|bevilget)(?!\p{L})/iu;
/** "Der mangler 3 mio. kr." */
const LACKING = /(?<!\p{L})(?:mangler|manglende|\p{L}*efterslæb(?:et)?)(?!\p{L})/iu;
/** "Udgifterne vokser med 3 mio. kr. om året". */
const GROWS =
  /(?<!\p{L})\p{L}*(?:udgift(?:en|er|erne)?|pris(?:en|er|erne)?|behov(?:et)?|forbrug(?:et)?) (?:\p{L}+ ){0,6}?(?:vokser|vokset|stiger|steget|stige|vokse)(?!\p{L})/iu;
const BORROWED = /(?<!\p{L})(?:låne[rs]?|lån(?:et)? på|lånoptag\p{L}*|låneoptag\p{L}*)(?!\p{L})/iu;
/** A ceiling or a level of the whole budget. */
const OF_THE_BUDGET =
  /(?<!\p{L})(?:serviceramme|serviceudgift|anlægsramme|kassebeholdning|likviditet|bruttoanlæg)\p{L}*(?!\p{L})/iu;
/** "Den gennemsnitlige udgift pr. elev er 285.000 kr.", "En bil koster 200.000 kr.", "der kan højst gives 75.000 kr. til et projekt" */
const OF_ONE =
  /(?<!\p{L})(?:udgift|pris|takst|tilskud|støtte)\p{L}* pr\. (?!år)\p{L}+ |(?<!\p{L})kan (?:højst|maksimalt|kun) |^E[nt] \p{L}+ koster\s*$/iu;
const NOT_OURS = [OF_ONE, THERE, OF_OTHERS, OF_ANOTHER, WAS, NOT, LACKING, BORROWED, OF_THE_BUDGET];

/** A guess of what something will cost. */
const ESTIMATE =
  /(?<!\p{L})(?:anslå\p{L}*|skønne\p{L}*|estimere\p{L}*|vurdere\p{L}*|vil (?:\p{L}+ )?(?:koste|kræve)|(?:for)?ventes at koste)(?!\p{L})/iu;
/** "Den planlagte besparelse på 2 mio. kr. fjernes." */
const UNDONE_BEFORE =
  /(?<!\p{L})(?:fjern|annuller|tilbagerul|rulle[rs]? tilbage|drop|undlad|undgå|afvis|opgiv|ophæv|aflys)\p{L}* (?:\p{L}+ ){0,4}(?:bespar|reduktion|sparekrav|effektivisering|nedskæring)\p{L}*/iu;
const UNDONE_AFTER =
  /^[^.,]{0,60}? (?:falder (?:bort|væk)|annulleres|nedlægges|afskaffes|bortfalder|fjernes|droppes|tilbagerulles|rulles tilbage|tilbageføres|udgår|ophæves|aflyses|(?:gennemføres|realiseres|udmøntes|effektueres)(?: derfor| således)? ikke)(?!\p{L})/iu;
/** "Afskaffelse af puljen, 2 mio. kr. i 2031" */
const ENDS_BEFORE = /(?<!\p{L})(?:afskaffelse|nedlæggelse|ophør)(?:n|en|et)? af [^:]*$/iu;
/** "Det frigør 2 mio. kr.", "det betales af lavere udgifter, svarende til 2 mio. kr." */
const FREES =
  /(?<!\p{L})(?:frigør|(?:frigør|lavere \p{L}*udgift)[^.]{0,60} svarende til|(?:rum|råderum)(?:met)?,? (?:der |som )?(?:er|udgør|på))\s*$/iu;
/** "der finansieres af puljen med 2 mio. kr." */
const PAID_BY = /(?<!\p{L})(?:med)?(?:finansieres|betales|dækkes) (?:af|via|over|fra) [^,.]{1,60}? med\s*$/iu;
/** "Hvis fraværet falder, frigives 2 mio. kr." */
const ON_CONDITION = /^(?:-\s*)?(?:hvis|såfremt|i det omfang)(?!\p{L})/iu;
/** "Det beskrives, hvordan 2 mio. kr. kan spares." */
const LESS_AFTER = /^\s(?:\p{L}+ ){0,2}?(?:spares|hentes|effektiviseres|skæres|billigere|lavere)(?!\p{L})/iu;
/** What saves energy may cost. */
const ENERGY = /(?<!\p{L})(?:energi|vand|varme)besparelse(?!n (?:udgør|er)(?!\p{L}))\p{L}*/iu;
/** "Taksten sænkes, som giver 2 mio. kr." */
const GIVES =
  /(?<!\p{L})(?:nedsæt|sænk|luk|nedlæg|reducer|afskaf|fjern|beskær)\p{L}*[^.]*,\s(?:som|hvilket|det|der) (?:giver|frigør|frigiver)\s*$/iu;
/** What is spent, whatever else the sentence speaks of. */
const SPENDS = /(?<!\p{L})(?:afsæt|afsat|bevilg|tilfør|invester)\p{L}*/iu;
/** Who wants it is not who made the agreement. */
const DISPUTED = /(?<!\p{L})et (?:flertal|mindretal) (?:ønsker|foreslår|vil|så gerne|støtter)(?!\p{L})/iu;
const WITHIN =
  /^[^.]{0,40}? (?:afholdes|dækkes|finansieres|holdes) (?:inden ?for|af) (?:\p{L}+ )?(?:eksisterende |nuværende )?(?:(?:centrale|fælles|afsatte) )?\p{L}*(?:ramme|budget|pulje)\p{L}*/iu;
const IS_MOVED =
  /^[^.]{0,40} overføres til 20\d\d|^[^.]{0,40}, men (?:\p{L}+ ){0,2}(?:frem(?:ryk|flyt)|udsky|udsæt|flyt|ryk|udgår|bortfald|annuller)\p{L}*/iu;

const WHERE_CLAUSES_PART = /,\s|\s(?:og|men|mens|samt|idet)\s/gu;

/** Where the sentence turns to something else; what is decided before may be several sums. */
const WHERE_IT_TURNS = /,\s(?:og|men|mens|idet|så|hvilket)\s/gu;

/** What of a sentence leads to a sum: from where the clause that it stands in begins. */
function clauseBefore(sentence: string, parted: RegExp): string {
  const gap = [...sentence.matchAll(parted)].at(-1);
  return gap ? sentence.slice(gap.index) : sentence;
}

/** Whether a sum is there already, somebody else's, or the whole budget's. `before` and `after`: its sentence. */
export function isNotSetAside(before: string, after: string): boolean {
  if (INSTEAD.test(before) || OF_WHAT_IS_THERE.test(before) || CHANGES_BY.test(after)) return true;
  if (DECIDED_BEFORE.test(clauseBefore(before, WHERE_IT_TURNS)) || THERE_AFTER.test(after)) return true;
  const isTold = (cue: RegExp, clause: string) => {
    const found = cue.exec(clause);
    return found !== null && !SETS_ASIDE.test(clause.replace(found[0], ' '));
  };
  const clause = clauseBefore(before, WHERE_CLAUSES_PART);
  // What grows may be several things: "udgifterne til el og varme stiger".
  return isTold(GROWS, clauseBefore(before, WHERE_IT_TURNS)) || NOT_OURS.some((cue) => isTold(cue, clause));
}

/** What is printed as a sum of its own: in brackets, after a sign, or first of all. */
const PRINTED_ALONE = /(?:^|[(:.,–-])\s*$/u;
/** What a sum without years is set aside by, beside the words above. */
const USES =
  /(?<!\p{L})(?:bruge[sr]?|give[sr]|yde[sr]|koster|kræver|finansiere[sr]|indarbejde[sr]|indarbejdet|fordele[sr]|sætte[rs] .{1,40} af|effektiviser\p{L}*|(?:mer|mindre)?udgift\p{L}*|videreføre[sr]?|fastholdes|forlænges|(?:drifts|anlægs)?tilskud|\p{L}*pulje på)(?!\p{L})/iu;

/** Whether a sum that has no year stands in a sentence that sets nothing aside, and may be only told of. */
export const isOnlyNamed = (before: string, after: string): boolean =>
  !PRINTED_ALONE.test(before) && ![before, after].some((words) => SETS_ASIDE.test(words) || USES.test(words));

/** Why a person must decide whether the agreement sets a sum aside, in Danish; null where the words leave no doubt. */
export function whetherSetAside(before: string, after: string): string | null {
  if (DISPUTED.test(before))
    return 'beløbet er et ønske, som ikke alle er enige om: registrér selv, om det hører til';
  const clause = clauseBefore(before, WHERE_CLAUSES_PART);
  if (!SPENDS.test(clause) && (UNDONE_BEFORE.test(before) || UNDONE_AFTER.test(after)))
    return 'beløbet er noget, der ikke gennemføres: registrér selv, hvad aftalen ændrer';
  if (PAID_BY.test(before))
    return 'beløbet er den del, som noget andet betaler: registrér selv, om det hører til';
  if (ON_CONDITION.test(before)) return 'beløbet er på en betingelse: registrér selv, om det hører til';
  if (
    GIVES.test(before) ||
    LESS_AFTER.test(after) ||
    FREES.test(before) ||
    (ENDS_BEFORE.test(before) && !SPENDS.test(before))
  )
    return 'teksten siger ikke, om beløbet spares';
  if (ENERGY.test(before) && !SPENDS.test(before))
    return 'teksten siger ikke, om beløbet spares eller bruges på at spare';
  if (IS_MOVED.test(after)) return 'beløbet flyttes eller bortfalder: registrér selv, hvad aftalen ændrer';
  if (SETS_ASIDE.test(before)) return null;
  if (WITHIN.test(after))
    return 'beløbet afholdes inden for det, der er i forvejen: registrér selv, om det hører til';
  if (ESTIMATE.test(before)) return 'beløbet er et skøn, og teksten siger ikke, at det er afsat';
  return null;
}
