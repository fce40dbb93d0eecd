const LONGEST = 60;
/** What opens a promise and says nothing of what is promised. */
const OPENING =
  /^(?:(?:og|samt) (?:at )?)?(?:(?:derfor|samtidig|ligeledes) )?(?:i den kommende (?:valg)?periode )?(?:(?:vil|skal|ønsker) vi (?:derfor )?(?:i den kommende (?:valg)?periode )?|(?:vi|(?:aftale|konstituerings)?parti?erne) (?:er enige om, (?=at )|(?:vil|skal|ønsker|er enige om) (?:derfor )?(?:at )?)|(?:vi|(?:aftale|konstituerings)?parti?erne) forpligter (?:os|sig) (?:derfor )?til at |forpligter (?:vi os|(?:aftale|konstituerings)?parti?erne sig) (?:derfor )?til at )/iu;
const BOUNDARY = /[,;:(–—.]|\s(?:samt|herunder|således|hvor|ved at|for at|med henblik)\s/gu;

/** A title for a passage that has none: its own first words, up to a clause's end. */
export function titleOf(text: string): string {
  const words = text.replace(OPENING, '').trim();
  const ends = [...words.matchAll(BOUNDARY)].map(({ index }) => index).filter((at) => at <= LONGEST);
  const end = ends.findLast((at) => at > LONGEST / 4);
  const whole = words.replace(/\.$/, '').length;
  const cut = whole <= LONGEST ? whole : (end ?? words.lastIndexOf(' ', LONGEST));
  const title = words
    .slice(0, cut > 0 ? cut : LONGEST)
    .replace(/(?:\s(?:og|eller|i|på|at|af|til|med|for|en|et|den|det|de|der|er))+$/u, '')
    .trim();
  return title[0]!.toUpperCase() + title.slice(1);
}
